import type { PlacedFlag } from '../../src/core/layout/flag-layout.js';
import { crosses, overlappingPairs, type Rectangle } from './geometry.js';

export interface FlagBox extends Rectangle {
  readonly id: string;
}

export function boxOfFlag({ id, from, to, bottom, top }: PlacedFlag): FlagBox {
  return { id, left: from, right: to, low: bottom, high: top };
}

/** Ids of flags that overlap, as `a over b`. */
export function overlapsOf(flags: readonly PlacedFlag[]): string[] {
  return overlappingPairs(flags.map(boxOfFlag)).map(([a, b]) => `${a.id} over ${b.id}`);
}

/** Where poles would run behind flags, were they not cut, as `a behind b`. */
export function passesOf(flags: readonly PlacedFlag[]): string[] {
  return flags.flatMap(({ id, pole, top }) =>
    flags
      .filter((other) => other.id !== id && crosses({ x: pole, low: -Infinity, high: top }, boxOfFlag(other)))
      .map((other) => `${id} behind ${other.id}`),
  );
}
