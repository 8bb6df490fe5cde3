import { overlap, type Box } from './interval-depth.js';

export interface PoledBox extends Box {
  /** Where the pole stands, in CSS pixels. */
  readonly pole: number;
}

const ROUNDS = 3;

/**
 * Gives each box a row, 0 next to the axis, such that none overlaps another and as few poles as possible pass behind a
 * flag. Boxes are placed in the order of one of their edges: every box met so far that overlaps the next one contains
 * that edge, so as many rows as the greatest depth suffice, whichever free row is taken. Where there are rows enough,
 * stairs pass no pole at all: the best of these ways counts.
 */
export function assignRows(boxes: readonly PoledBox[], rowCount: number): number[] {
  const near = neighbours(boxes);
  const indices = boxes.map((_, index) => index);
  const box = (index: number) => boxes[index] as PoledBox;
  const fromEnd = sweep(
    [...indices].sort((a, b) => box(b).to - box(a).to),
    near,
    rowCount,
  );
  const fromStart = sweep(
    [...indices].sort((a, b) => box(a).from - box(b).from),
    near,
    rowCount,
  );
  const ways = [fromEnd, fromStart, stairs(near)].filter((rows) => Math.max(...rows) < rowCount);
  const cost = (rows: readonly number[]) => passCount(near, rows) * 1000 + Math.max(...rows);
  return ways.reduce((best, rows) => (cost(rows) < cost(best) ? rows : best), fromEnd);
}

/** How many poles pass behind a flag. */
export function passesOf(boxes: readonly PoledBox[], rows: readonly number[]): number {
  return passCount(neighbours(boxes), rows);
}

/** A box that overlaps another, and whose pole is in whose way should they stand above each other. */
export interface Neighbour {
  readonly index: number;
  /** The other's pole runs through this flag where the other stands above. */
  readonly isUnderOther: boolean;
  /** This one's pole runs through the other flag where this one stands above. */
  readonly isOverOther: boolean;
}

function neighbours(boxes: readonly PoledBox[]): readonly Neighbour[][] {
  return boxes.map((box) => neighboursOf(box, boxes));
}

/** Those of the boxes, but for the box itself, that overlap it. */
export function neighboursOf(box: PoledBox, boxes: readonly PoledBox[]): Neighbour[] {
  return boxes.flatMap((other, index) =>
    other === box || !overlap(box, other)
      ? []
      : [{ index, isUnderOther: contains(box, other.pole), isOverOther: contains(other, box.pole) }],
  );
}

/** A box with another's pole under it stands above that other one, as far as no two want to stand above each other. */
function stairs(near: readonly Neighbour[][]): number[] {
  const rows: number[] = [];
  const visiting = new Set<number>();
  const visit = (own: number): void => {
    if (visiting.has(own)) return;
    visiting.add(own);
    const others = near[own] as Neighbour[];
    const below = others.filter(({ isUnderOther }) => isUnderOther);
    for (const { index } of below) visit(index);
    const taken = others.map(({ index }) => rows[index]);
    let row = Math.max(-1, ...below.map(({ index }) => rows[index] ?? -1)) + 1;
    while (taken.includes(row)) row += 1;
    rows[own] = row;
  };
  near.forEach((_, own) => visit(own));
  return rows;
}

/** Places the boxes one after another, then moves single ones to better rows. */
function sweep(order: readonly number[], near: readonly Neighbour[][], rowCount: number): number[] {
  const rows: (number | undefined)[] = near.map(() => undefined);
  for (let round = 0; round <= ROUNDS; round += 1) {
    let moved = false;
    for (const own of order) {
      const best = bestRow(near[own] as Neighbour[], rows, rowCount);
      moved ||= best !== rows[own];
      rows[own] = best;
    }
    if (!moved) break;
  }
  return rows.map((row) => row ?? 0);
}

function passCount(near: readonly Neighbour[][], rows: readonly number[]): number {
  return near.reduce(
    (sum, others, own) =>
      sum + others.filter(({ index, isOverOther }) => isOverOther && (rows[index] ?? 0) < (rows[own] ?? 0)).length,
    0,
  );
}

/** The free row with the fewest poles that pass a flag, the lowest of equals; -1 where none is free. */
export function bestRow(others: readonly Neighbour[], rows: readonly (number | undefined)[], rowCount: number): number {
  let best = -1;
  let least = Infinity;
  for (let r = 0; r < rowCount; r += 1) {
    let cost = 0;
    for (const { index, isUnderOther, isOverOther } of others) {
      const row = rows[index] ?? NaN;
      if (row === r) cost = Infinity;
      else if (row < r ? isOverOther : row > r && isUnderOther) cost += 1;
    }
    if (cost < least) [best, least] = [r, cost];
  }
  return best;
}

/** Whether a pole at x would run through the flag; behind the flag's own pole it would not, however near. */
function contains({ from, to, pole }: PoledBox, x: number): boolean {
  return from < x && x < to && (x - pole) * (from + to - 2 * pole) > 0;
}
