import type { PlacedFlag } from './flag-layout.js';

/** A piece of a pole: y upwards from the foot of the lowest row, in CSS pixels. */
export interface PoleSegment {
  readonly id: string;
  readonly x: number;
  readonly bottom: number;
  readonly top: number;
}

/** Free height above and below a flag that a pole passes. */
const CLEARANCE = 3;
/** Free width beside a flag that a pole passes. */
const SIDE_CLEARANCE = 4;

/**
 * The poles of flags, from their feet (below 0: at the mark) up along the whole side of the flag. Where a pole has to pass
 * another flag it is cut, not painted over: the page behind may be of any colour.
 */
export function poleSegments(flags: readonly PlacedFlag[], footOf: (id: string) => number): PoleSegment[] {
  return flags.flatMap((flag) => {
    const passed = flags.filter((other) => other !== flag && passes(flag, other)).sort((a, b) => a.bottom - b.bottom);
    const segments: PoleSegment[] = [];
    let bottom = footOf(flag.id);
    for (const other of passed) {
      if (other.bottom - CLEARANCE > bottom) {
        segments.push({ id: flag.id, x: flag.pole, bottom, top: other.bottom - CLEARANCE });
      }
      bottom = Math.max(bottom, other.top + CLEARANCE);
    }
    if (bottom < flag.top) segments.push({ id: flag.id, x: flag.pole, bottom, top: flag.top });
    return segments;
  });
}

function passes(flag: PlacedFlag, other: PlacedFlag): boolean {
  const beside = flag.pole > other.from - SIDE_CLEARANCE && flag.pole < other.to + SIDE_CLEARANCE;
  return beside && other.bottom < flag.top && flag.pole !== other.pole;
}
