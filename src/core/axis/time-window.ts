import type { Story } from '../story/story.js';
import { MS_PER_DAY } from '../dates/calendar.js';

/** The stretch of time in view, in ms since the epoch UTC: the whole state of zoom and pan. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** No window is shorter, in ms: below it there is nothing left to tell apart. */
export const MIN_SPAN = 10;

/** Room, in CSS pixels, left free at both edges when a whole story is fitted. */
export const FIT_MARGIN = 20;

const extents = new WeakMap<Story, TimeWindow | undefined>();

/** From the first to the last mark of a story; undefined without a placed event. A lone instant gets a day around it. */
export function storyExtent(story: Story): TimeWindow | undefined {
  if (!extents.has(story)) extents.set(story, findExtent(story));
  return extents.get(story);
}

function findExtent(story: Story): TimeWindow | undefined {
  let start = Infinity;
  let end = -Infinity;
  for (const list of [story.events, story.eras]) {
    for (const { placement } of list) {
      if (!placement) continue;
      start = Math.min(start, placement.start - placement.fade);
      end = Math.max(end, placement.end + placement.fade);
    }
  }
  if (start > end) return undefined;
  const least = leastSpan({ start, end });
  if (end - start >= 2 * least) return { start, end };
  const room = Math.max(MS_PER_DAY / 2, least);
  return { start: start - room, end: end + room };
}

/** The window that shows an extent with the margin free at both edges. */
export function fitWindow(extent: TimeWindow, width: number): TimeWindow {
  const margin = Math.min(FIT_MARGIN, width / 4);
  const msPerPixel = (extent.end - extent.start) / Math.max(1, width - 2 * margin);
  return { start: extent.start - margin * msPerPixel, end: extent.end + margin * msPerPixel };
}

/** Zooms by a factor (2 shows half as much) about a moment that stays where it is. */
export function zoomWindow(window: TimeWindow, factor: number, at: number): TimeWindow {
  return { start: at - (at - window.start) / factor, end: at + (window.end - at) / factor };
}

export function panWindow(window: TimeWindow, ms: number): TimeWindow {
  return { start: window.start + ms, end: window.end + ms };
}

/** The nearest window, of the same span where possible, that lies within the limits and is not too short. */
export function clampWindow(window: TimeWindow, limits: TimeWindow): TimeWindow {
  const whole = limits.end - limits.start;
  const span = Math.min(Math.max(window.end - window.start, Math.min(leastSpan(limits), whole)), whole);
  const middle = (window.start + window.end) / 2;
  const start = Math.min(Math.max(middle - span / 2, limits.start), limits.end - span);
  return { start, end: start + span };
}

/** In deep time, where a double tells no moments apart, a window has to be longer. */
function leastSpan({ start, end }: TimeWindow): number {
  return Math.max(MIN_SPAN, Math.max(-start, end) / 2 ** 40);
}

export function windowsEqual(a: TimeWindow, b: TimeWindow): boolean {
  // A millionth of the span is far below a pixel.
  const tolerance = (a.end - a.start) * 1e-6;
  return Math.abs(a.start - b.start) <= tolerance && Math.abs(a.end - b.end) <= tolerance;
}
