import { bestRow, neighboursOf, type Neighbour, type PoledBox } from './flag-rows.js';

const MOST_ROUNDS = 8;

/**
 * Moves single boxes to better rows, and has pairs change theirs, as long as that leaves fewer poles behind flags. The
 * first `fixed` boxes stay where they are.
 */
export function improveRows(boxes: readonly PoledBox[], rows: number[], rowCount: number, fixed = 0): void {
  const near = boxes.map((box) => neighboursOf(box, boxes));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let improved = false;
    for (let own = fixed; own < boxes.length; own += 1) {
      const others = near[own] as Neighbour[];
      const best = bestRow(others, rows, rowCount);
      improved ||= best !== rows[own];
      rows[own] = best;
      for (const { index } of others) if (index > own && exchange(near, rows, own, index)) improved = true;
    }
    if (!improved) return;
  }
}

function exchange(near: readonly Neighbour[][], rows: number[], a: number, b: number): boolean {
  const cost = () => passesAt(near, rows, a, b) + passesAt(near, rows, b);
  const before = cost();
  const swap = () => ([rows[a], rows[b]] = [rows[b] as number, rows[a] as number]);
  swap();
  const isBetter = cost() < before;
  if (!isBetter) swap();
  return isBetter;
}

/** Poles that pass a flag between a box and its neighbours, but for one; Infinity where it overlaps another. */
function passesAt(near: readonly Neighbour[][], rows: readonly number[], own: number, except = -1): number {
  const row = rows[own] as number;
  let passes = 0;
  for (const { index, isUnderOther, isOverOther } of near[own] as Neighbour[]) {
    const other = rows[index] as number;
    if (index === except) continue;
    if (other === row) return Infinity;
    if (other < row ? isOverOther : isUnderOther) passes += 1;
  }
  return passes;
}
