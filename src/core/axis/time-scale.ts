import { scaleLinear } from 'd3';
import { UNFOLDED, type Folding } from './folding.js';
import type { TimeWindow } from './time-window.js';

/** From ms since the epoch UTC to CSS pixels from the start edge (left, or right where text runs right to left). */
export interface TimeScale {
  (time: number): number;
  invert(pixel: number): number;
  domain(): number[];
  /** Outside of folded stretches. */
  readonly msPerPixel: number;
  /** The folded stretches, wherever they lie. */
  readonly folded: readonly TimeWindow[];
}

/**
 * In pieces: each folded stretch, and what lies between, has a slope of its own. Linear, not d3's scaleUtc, because a
 * `Date` can hold neither the Big Bang nor a year beyond 275760.
 */
export function timeScale(window: TimeWindow, width: number, folding: Folding = UNFOLDED): TimeScale {
  const { folded, toAxis } = folding;
  const msPerPixel = (toAxis(window.end) - toAxis(window.start)) / Math.max(1, width);
  const edges = folded
    .flatMap(({ start, end }) => [start, end])
    .filter((time) => window.start < time && time < window.end);
  const domain = [window.start, ...edges, window.end];
  const range = domain.map((time) => (toAxis(time) - toAxis(window.start)) / msPerPixel);
  return Object.assign(scaleLinear(domain, range), { msPerPixel, folded });
}
