import type { Candidate, FarthestFirst } from './farthest-first.js';
import type { Stretch } from './find-candidates.js';
import { boxOf, FLAG_GAP, type FlagSide } from './flag-levels.js';
import { assignRows, bestRow, neighboursOf, type PoledBox } from './flag-rows.js';
import { improveRows } from './improve-rows.js';
import { fitsDepth } from './interval-depth.js';

/** A flag in the row and on the side that it keeps at every zoom. */
export interface RowedFlag {
  /** Of the event in the columns. */
  readonly index: number;
  /** Pole, in CSS pixels from the start of the axis when the whole story is fitted. */
  readonly x: number;
  readonly width: number;
  readonly side: FlagSide;
  readonly row: number;
}

/** A part of the axis that is filled by itself: what is added lies in it, whole. */
export interface Tile extends Stretch {
  /** Width of the whole axis at the scale, in CSS pixels. */
  readonly axis: number;
  /** What weighs more than this is rare here. */
  readonly common: number;
}

export interface TileRows {
  readonly rows: number;
  /** Rows for flags of common weight: the others are left to the weighty, so that a full axis breathes. */
  readonly calmRows: number;
  /** Width of the flag of an event, in CSS pixels. */
  readonly measure: (index: number) => number;
}

/** The flags that show where the whole story is fitted: chosen first, then parted into rows as well as may be. */
export function fillWhole(tile: Tile, order: FarthestFirst, rules: TileRows): RowedFlag[] {
  const chosen: RowedFlag[] = [];
  const boxes: PoledBox[] = [];
  choose(tile, order, rules, boxes, (flag) => chosen.push({ ...flag, row: 0 }) > 0);
  const rows = assignRows(boxes, rules.rows);
  improveRows(boxes, rows, rules.rows);
  return chosen.map((flag, position) => ({ ...flag, row: rows[position] as number }));
}

/** Adds to the flags that reach into a tile those that find a free row beside them. */
export function fillTile(tile: Tile, order: FarthestFirst, rules: TileRows, before: readonly RowedFlag[]): RowedFlag[] {
  const chosen: Omit<RowedFlag, 'row'>[] = [];
  const boxes = before.map((flag) => boxOf(flag, tile.scale));
  const rows = before.map(({ row }) => row);
  const rowFor = (box: PoledBox) => bestRow(neighboursOf(box, boxes), rows, rules.rows);
  choose(tile, order, rules, boxes, (flag, box) => {
    const row = rowFor(box);
    if (row >= 0) rows[chosen.push(flag) + before.length - 1] = row;
    return row >= 0;
  });
  improveRows(boxes, rows, rules.rows, before.length);
  return [...before, ...chosen.map((flag, at) => ({ ...flag, row: rows[before.length + at] as number }))];
}

/** Takes candidates as long as no point lies under more boxes than rows are meant for them. */
function choose(
  tile: Tile,
  order: FarthestFirst,
  { rows, calmRows, measure }: TileRows,
  boxes: PoledBox[],
  accept: (flag: Omit<RowedFlag, 'row'>, box: PoledBox) => boolean,
): void {
  order.offer((candidate) => {
    const most = candidate.weight > tile.common ? rows : calmRows;
    // Most find no room even for their pole, and need not be measured.
    if (depthAt(candidate.x * tile.scale, boxes) >= most) return false;
    const flag = hang(candidate, measure(candidate.index), tile);
    const box = boxOf(flag, tile.scale);
    if (!isWithin(box, tile) || !fitsDepth(boxes, box, most) || !accept(flag, box)) return false;
    boxes.push(box);
    return true;
  });
}

function depthAt(x: number, boxes: readonly PoledBox[]): number {
  let depth = 0;
  for (const { from, to } of boxes) if (from <= x && x < to) depth += 1;
  return depth;
}

function hang({ index, x }: Candidate, width: number, { scale, axis }: Tile): Omit<RowedFlag, 'row'> {
  return { index, x, width, side: x * scale + width > axis ? 'start' : 'end' };
}

/** Neighbours in other tiles keep half the gap on their side; where the axis ends there are none. */
function isWithin(box: PoledBox, { from, to, axis }: Tile): boolean {
  const half = FLAG_GAP / 2;
  return box.from >= (from > 0 ? from : -half) && box.to <= (to < axis ? to : axis + half);
}
