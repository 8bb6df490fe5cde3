import type { EventColumns } from '../story/event-columns.js';
import { MOST_LANES } from './mark-lanes.js';

/** Of many events, one that takes more of the story than this is long. */
const LONG_SHARE = 0.01;

/**
 * Lanes for the marks of many events: only those that are long in the whole story are parted, each in the lowest lane that is free
 * in the order of their anchors. What is short stands on the axis, or gathers there.
 */
export function crowdedLanes({ starts, ends, anchors }: EventColumns): {
  readonly lanes: Uint8Array;
  readonly count: number;
} {
  const lanes = new Uint8Array(starts.length);
  const taken = new Float64Array(MOST_LANES).fill(-Infinity);
  const long = ((anchors.at(-1) ?? 0) - (anchors[0] ?? 0)) * LONG_SHARE;
  let count = 1;
  for (let index = 0; index < lanes.length; index += 1) {
    const [start, end] = [starts[index] as number, ends[index] as number];
    if (end - start <= long) continue;
    const free = taken.findIndex((reached) => reached <= start);
    const lane = free >= 0 ? free : taken.indexOf(Math.min(...taken));
    taken[lane] = Math.max(taken[lane] as number, end);
    lanes[index] = lane;
    count = Math.max(count, lane + 1);
  }
  return { lanes, count };
}
