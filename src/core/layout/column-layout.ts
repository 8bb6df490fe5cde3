import { isotonicLabels } from './isotonic-labels.js';

/** What stands beside a vertical axis: a label, the words of a folded stretch, the title of an era. */
export interface ColumnEntry {
  /** The moment that it belongs to, in ms since the epoch UTC; entries are in this order. */
  readonly time: number;
  /** In CSS pixels, as is `lead`. */
  readonly height: number;
  /** From its top to the middle of its first line, which wants to stand at the moment. */
  readonly lead: number;
}

/** From moments to CSS pixels from the top of an axis of some length. */
export type PlaceOf = (time: number) => number;

export interface OpenEntry {
  readonly index: number;
  /** With all that has opened below its first lines. */
  readonly height: number;
}

/** Least free height between two entries. */
export const ENTRY_GAP = 10;
/** No axis is shorter. */
const LEAST_LENGTH = 120;
/** Nor longer, as a multiple of what its entries need. */
const MOST_STRETCH = 3;
const STRETCHES = 20;
/** An entry farther away from its moment, in CSS pixels, is not less calm for that. */
const AWAY = 100;
/** What an axis of twice the length has to bring, in CSS pixels by which its entries stand nearer: more where it is long. */
const COST = 0.5;
const LONG = 5000;

/**
 * The tops of all entries, each as near to its moment as the others allow. An open entry, and those above it, stay where
 * they are while it is closed: those below it make room.
 */
export function placeEntries(
  entries: readonly ColumnEntry[],
  placeOf: PlaceOf,
  length: number,
  open?: OpenEntry,
): Float64Array {
  const wanted = entries.map(({ time, lead }) => placeOf(time) - lead);
  const heights = entries.map(({ height }) => height);
  const tops = isotonicLabels(wanted, heights, ENTRY_GAP, length);
  if (!open) return tops;
  const next = open.index + 1;
  const floor = (tops[open.index] as number) + open.height + ENTRY_GAP;
  const below = wanted.slice(next).map((top) => top - floor);
  isotonicLabels(below, heights.slice(next), ENTRY_GAP, length - floor).forEach((top, index) => {
    tops[next + index] = top + floor;
  });
  return tops;
}

/**
 * How long the axis has to be for its entries to stand calmly at their moments: it is lengthened as long as that brings
 * them so much nearer that it is worth the way.
 */
export function calmLength(entries: readonly ColumnEntry[], placeAt: (length: number) => PlaceOf): number {
  const needed = entries.reduce((sum, { height }) => sum + height + ENTRY_GAP, -ENTRY_GAP);
  const least = Math.ceil(Math.max(LEAST_LENGTH, needed));
  let best = { length: least, cost: Infinity };
  for (let step = 0; step <= STRETCHES; step += 1) {
    const stretch = 1 + ((MOST_STRETCH - 1) * step) / STRETCHES;
    const length = Math.round(least * stretch);
    const cost = meanDistance(entries, placeAt(length), length) + COST * stretch * Math.sqrt(Math.min(least, LONG));
    if (cost < best.cost) best = { length, cost };
  }
  return best.length;
}

function meanDistance(entries: readonly ColumnEntry[], placeOf: PlaceOf, length: number): number {
  const tops = placeEntries(entries, placeOf, length);
  const distances = entries.map(({ time, lead }, index) => Math.abs((tops[index] as number) + lead - placeOf(time)));
  return distances.reduce((sum, distance) => sum + Math.min(AWAY, distance), 0) / Math.max(1, entries.length);
}
