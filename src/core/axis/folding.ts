import { scaleLinear } from 'd3';
import type { TimeWindow } from './time-window.js';

/**
 * The axis with some empty stretches folded. A place on the axis is told in ms as well: it is the time, and
 * before a folded stretch so much later as that has become shorter. Zoom and pan are linear there.
 */
export interface Folding {
  /** In order, none overlapping another. */
  readonly folded: readonly TimeWindow[];
  readonly toAxis: (time: number) => number;
  readonly toTime: (place: number) => number;
}

const same = (value: number): number => value;
export const UNFOLDED: Folding = { folded: [], toAxis: same, toTime: same };

/** A folded stretch has room for its words, in CSS pixels, where the whole story is shown. */
const FOLD_WIDTH = 112;
/** All of them together leave the most of a narrow axis to the events. */
const MOST_SHARE = 0.3;

/** Folds stretches of an extent that is shown as a whole in so many CSS pixels. */
export function foldingFor(folded: readonly TimeWindow[], extent: TimeWindow, width: number): Folding {
  const rest = folded.reduce((length, { start, end }) => length - (end - start), extent.end - extent.start);
  const each = Math.min(FOLD_WIDTH, (width * MOST_SHARE) / folded.length);
  return foldingOf(folded, (each * rest) / Math.max(1, width - each * folded.length));
}

/** Folds each of the stretches to a length on the axis, in ms, through a piecewise scale of d3. */
export function foldingOf(folded: readonly TimeWindow[], length: number): Folding {
  const [first] = folded;
  const last = folded.at(-1);
  if (!first || !last) return UNFOLDED;
  const times: number[] = [];
  const places: number[] = [];
  // From the last to the first: behind the last the place is the time, where a double is finest.
  let saved = 0;
  for (const { start, end } of [...folded].reverse()) {
    times.unshift(start, end);
    places.unshift(end + saved - length, end + saved);
    saved += end - start - length;
  }
  // Before and behind them the axis is as long as the time: pieces of any length show that slope.
  const reach = Math.max(length, last.end - first.start);
  const scale = scaleLinear(
    [first.start - reach, ...times, last.end + reach],
    [first.start + saved - reach, ...places, last.end + reach],
  );
  return { folded, toAxis: (at) => scale(at), toTime: (at) => scale.invert(at) };
}

/** Of a window, as places on the axis. */
export function windowOnAxis({ start, end }: TimeWindow, { toAxis }: Folding): TimeWindow {
  return { start: toAxis(start), end: toAxis(end) };
}

/** Of places on the axis, as times. */
export function windowInTime({ start, end }: TimeWindow, { toTime }: Folding): TimeWindow {
  return { start: toTime(start), end: toTime(end) };
}
