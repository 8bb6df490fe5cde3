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
  const indices = boxes.map((_, index) => index);
  const box = (index: number) => boxes[index] as PoledBox;
  const fromEnd = sweep(
    [...indices].sort((a, b) => box(b).to - box(a).to),
    boxes,
    rowCount,
  );
  const fromStart = sweep(
    [...indices].sort((a, b) => box(a).from - box(b).from),
    boxes,
    rowCount,
  );
  const ways = [fromEnd, fromStart, stairs(boxes)].filter((rows) => Math.max(...rows) < rowCount);
  const cost = (rows: readonly number[]) => passCount(boxes, rows) * 1000 + Math.max(...rows);
  return ways.reduce((best, rows) => (cost(rows) < cost(best) ? rows : best), fromEnd);
}

/** A box with another's pole under it stands above that other one, as far as no two want to stand above each other. */
function stairs(boxes: readonly PoledBox[]): number[] {
  const rows: number[] = [];
  const visiting = new Set<number>();
  const visit = (index: number): void => {
    if (rows[index] !== undefined || visiting.has(index)) return;
    visiting.add(index);
    const box = boxes[index] as PoledBox;
    const below = boxes.flatMap(({ pole }, other) => (other !== index && contains(box, pole) ? [other] : []));
    below.forEach(visit);
    const taken = boxes.flatMap((other, at) => (at !== index && overlap(box, other) ? (rows[at] ?? []) : []));
    let row = Math.max(-1, ...below.map((other) => rows[other] ?? -1)) + 1;
    while (taken.includes(row)) row += 1;
    rows[index] = row;
  };
  boxes.forEach((_, index) => visit(index));
  return rows;
}

/** Places the boxes one after another, then moves single ones to better rows. */
function sweep(order: readonly number[], boxes: readonly PoledBox[], rowCount: number): number[] {
  const rows: (number | undefined)[] = boxes.map(() => undefined);
  for (let round = 0; round <= ROUNDS; round += 1) {
    let moved = false;
    for (const index of order) {
      const best = bestRow(index, boxes, rows, rowCount);
      moved ||= best !== rows[index];
      rows[index] = best;
    }
    if (!moved) break;
  }
  return rows.map((row) => row ?? 0);
}

/** How many poles pass behind a flag. */
export function passCount(boxes: readonly PoledBox[], rows: readonly number[]): number {
  let count = 0;
  boxes.forEach(({ pole }, index) => {
    boxes.forEach((other, otherIndex) => {
      if ((rows[otherIndex] ?? 0) < (rows[index] ?? 0) && contains(other, pole)) count += 1;
    });
  });
  return count;
}

function bestRow(
  index: number,
  boxes: readonly PoledBox[],
  rows: readonly (number | undefined)[],
  rowCount: number,
): number {
  const box = boxes[index] as PoledBox;
  const free = new Array<boolean>(rowCount).fill(true);
  // passes[r]: how many poles pass a flag if the box stands in row r.
  const passes = new Array<number>(rowCount).fill(0);
  boxes.forEach((other, otherIndex) => {
    const row = rows[otherIndex];
    if (row === undefined || otherIndex === index) return;
    if (overlap(box, other)) free[row] = false;
    const ownPasses = contains(other, box.pole);
    const otherPasses = contains(box, other.pole);
    for (let r = 0; r < rowCount; r += 1) {
      if ((ownPasses && row < r) || (otherPasses && row > r)) passes[r] = (passes[r] ?? 0) + 1;
    }
  });
  let best = -1;
  for (let r = 0; r < rowCount; r += 1) {
    if (free[r] && (best < 0 || (passes[r] ?? 0) < (passes[best] ?? 0))) best = r;
  }
  return best < 0 ? rowCount - 1 : best;
}

/** Whether a pole at x would run through the flag; behind the flag's own pole it would not, however near. */
function contains({ from, to, pole }: PoledBox, x: number): boolean {
  return from < x && x < to && (x - pole) * (from + to - 2 * pole) > 0;
}
