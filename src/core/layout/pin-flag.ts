import type { FlagView, PlacedFlag } from './flag-layout.js';
import type { FlagSide } from './flag-levels.js';
import { overlap } from './interval-depth.js';

/** A flag that is not placed yet, in CSS pixels. */
export interface UnplacedFlag {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Rows that a flag may take: the foot of each and the height of all, in CSS pixels. */
export interface FlagRows {
  readonly bottoms: readonly number[];
  readonly height: number;
}

/** Adds a flag that shows anyhow, its pole being in view, in the row where the fewest others have to go. */
export function pinFlag(
  placed: readonly PlacedFlag[],
  flag: UnplacedFlag,
  { bottoms, height }: FlagRows,
  { width, poleOf, pinned }: FlagView,
): PlacedFlag[] {
  const pole = poleOf(flag.id);
  const side = pole + flag.width > width && pole - flag.width >= 0 ? 'start' : 'end';
  const places = (bottoms.length ? bottoms : [0]).map((bottom) => {
    const place = flagAt(flag, pole, side, Math.max(0, Math.min(bottom, height - flag.height)));
    const evicted = placed.filter((other) => flagsOverlap(place, other));
    return { place, evicted, cost: evicted.filter(({ id }) => pinned.includes(id)).length * 100 + evicted.length };
  });
  const best = places.reduce((a, b) => (b.cost < a.cost ? b : a));
  return [...placed.filter((other) => !best.evicted.includes(other)), best.place];
}

export function flagAt({ id, width, height }: UnplacedFlag, pole: number, side: FlagSide, bottom: number): PlacedFlag {
  const [from, to] = side === 'end' ? [pole, pole + width] : [pole - width, pole];
  return { id, pole, side, from, to, bottom, top: bottom + height };
}

function flagsOverlap(a: PlacedFlag, b: PlacedFlag): boolean {
  return overlap(a, b) && a.bottom < b.top && b.bottom < a.top;
}
