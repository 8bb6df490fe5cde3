import { scaleLinear } from 'd3';
import type { TimeWindow } from './time-window.js';

/** From ms since the epoch UTC to CSS pixels from the start edge (left, or right where text runs right to left). */
export interface TimeScale {
  (time: number): number;
  invert(pixel: number): number;
  domain(): number[];
}

/** Linear, not d3's scaleUtc, because a `Date` can hold neither the Big Bang nor a year beyond 275760. */
export function timeScale(window: TimeWindow, width: number): TimeScale {
  return scaleLinear([window.start, window.end], [0, width]);
}
