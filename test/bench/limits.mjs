/** What is asked of the element, beside which the report sets what was measured. */

/** Time until the first stable paint, and main-thread time per frame, as multiples of the canvas floor's. */
export const PAINT_RATIOS = { 4: 1.6, 100: 1.8, 1_000: 2.5, 10_000: 2.5, 100_000: 3 };
export const FRAME_RATIOS = { 4: 1.6, 100: 2, 1_000: 2, 10_000: 1.3, 100_000: 0.8 };

const MEGABYTE = 1_000_000;
/** One frame of a display at 60 Hz, and what its clock may be off, in ms. */
const FRAME = 16.7;
const CLOCK = 1.3;

/** Limits that need no floor. `of` gets a summary of the element's runs; without `counts`, for any number of events. */
export const LIMITS = [
  { name: 'Overlapping pairs of labels, in any window looked at', of: ({ overlaps }) => overlaps, most: 0 },
  { name: 'Elements below the timeline', of: ({ elements }) => elements, most: 500 },
  { name: 'Labels shown at first', of: ({ labels }) => labels, least: 25, counts: [100] },
  { name: 'Heap, MB', of: ({ heap }) => heap / MEGABYTE, most: 3, counts: [1_000] },
  { name: 'Heap, MB', of: ({ heap }) => heap / MEGABYTE, most: 60, counts: [100_000] },
  { name: 'Layout shift while loading', of: ({ layoutShift }) => layoutShift, most: 0 },
  { name: '95 of 100 frames come within, ms', of: ({ interval }) => interval, most: FRAME, allowance: CLOCK },
  { name: 'Tasks over 50 ms in the zoom and pan', of: ({ longTasks }) => longTasks, most: 0 },
  { name: 'Longest task while loading, ms', of: ({ loadingTask }) => loadingTask, most: 50, counts: [100_000] },
];

/** How much more a frame may cost with the second number of events than with the first. */
export const GROWTH = { from: 1_000, to: 100_000, most: 1.3 };
