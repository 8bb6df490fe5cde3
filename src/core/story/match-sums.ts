import { firstNotBelow, type EventColumns } from './event-columns.js';

const known = new WeakMap<ReadonlySet<string>, WeakMap<EventColumns, Uint32Array>>();

/**
 * How many of a story's placed events match, up to each: those from one index to another are the difference of two sums.
 * Made once for what was found, so that no frame has to count.
 */
export function matchSums(columns: EventColumns, matching: ReadonlySet<string>): Uint32Array {
  const ofColumns = known.get(matching) ?? new WeakMap<EventColumns, Uint32Array>();
  known.set(matching, ofColumns);
  const sums = ofColumns.get(columns) ?? sum(columns, matching);
  ofColumns.set(columns, sums);
  return sums;
}

/** The indices of the first matches from one event to another, so many at most. */
export function firstMatches(sums: Uint32Array, from: number, to: number, most: number): number[] {
  const before = sums[from] as number;
  const count = Math.min(most, (sums[to] as number) - before);
  return Array.from({ length: count }, (_, index) => firstNotBelow(sums, before + index + 1, from) - 1);
}

function sum({ events, anchors }: EventColumns, matching: ReadonlySet<string>): Uint32Array {
  const sums = new Uint32Array(anchors.length + 1);
  for (let index = 0; index < anchors.length; index += 1) {
    sums[index + 1] = (sums[index] as number) + (matching.has(events[index]?.id ?? '') ? 1 : 0);
  }
  return sums;
}
