import { firstNotBelow, type EventColumns } from '../story/event-columns.js';
import type { Candidate } from './farthest-first.js';

/** Between times in ms since the epoch UTC and places on the axis of the fitted story, in CSS pixels from its start. */
export interface FittedAxis {
  /** Of the fitted story, in CSS pixels. */
  readonly width: number;
  readonly toX: (time: number) => number;
  readonly toTime: (x: number) => number;
}

/** A stretch of the axis at a scale, in CSS pixels from the start of the axis at that scale. */
export interface Stretch {
  readonly scale: number;
  readonly from: number;
  readonly to: number;
}

/** The width of the columns of which only the best few may be shown. */
const COLUMN = 8;

/**
 * The events of a stretch that may get a flag, by narrow columns: of each those `most` that weigh most and are not
 * `shown`. A stretch that begins or ends with the axis has also what lies beyond.
 */
export function findCandidates(
  { anchors, weights }: EventColumns,
  { width, toX, toTime }: FittedAxis,
  { scale, from, to }: Stretch,
  most: number,
  shown: ReadonlySet<number>,
): Candidate[][] {
  const first = from > 0 ? firstNotBelow(anchors, toTime(from / scale)) : 0;
  const end = to < width * scale ? firstNotBelow(anchors, toTime(to / scale), first) : anchors.length;
  const xOf = (index: number) => toX(anchors[index] as number);
  const found: Candidate[][] = [];
  for (let index = first; index < end;) {
    const column = Math.floor((xOf(index) * scale) / COLUMN);
    // At least one is in it, however the edge is rounded.
    const next = Math.min(end, firstNotBelow(anchors, toTime(((column + 1) * COLUMN) / scale), index + 1));
    const best = bestOf(weights, index, next, most, shown);
    if (best.length) found.push(best.map((index) => ({ index, x: xOf(index), weight: weights[index] as number })));
    index = next;
  }
  return found;
}

/** In a range of indices the few that weigh most, the best first; of equals those that are spread over it. */
function bestOf(weights: Float64Array, from: number, to: number, most: number, shown: ReadonlySet<number>): number[] {
  const best: number[] = [];
  for (let index = from; index < to; index += 1) {
    if (best.length === most && !isBetter(weights, index, best[most - 1] as number)) continue;
    if (shown.has(index)) continue;
    if (best.length === most) best.pop();
    let place = best.length;
    while (place > 0 && isBetter(weights, index, best[place - 1] as number)) place -= 1;
    best.splice(place, 0, index);
  }
  return best;
}

function isBetter(weights: Float64Array, a: number, b: number): boolean {
  const heavier = (weights[a] as number) - (weights[b] as number);
  return heavier > 0 || (heavier === 0 && roundness(a) > roundness(b));
}

/** The greatest power of 2 that divides an index: numbers of which it is great are spread evenly. */
function roundness(index: number): number {
  return index & -index || Infinity;
}
