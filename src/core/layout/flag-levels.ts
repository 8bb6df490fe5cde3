import { assignRows, passesOf, type PoledBox } from './flag-rows.js';
import { fitsDepth } from './interval-depth.js';

/**
 * Which flags show at which zoom, and in which rows.
 *
 * A flag is a box on a pole; boxes stand in rows above the axis. Going from the whole story inwards in steps of 2 of
 * scale, each level keeps the flags of the level before and adds others, by weight and then by distance, as long as no
 * point lies under more boxes than there are rows: exactly then the boxes can be parted into rows. A larger scale only
 * pulls boxes apart, so a level's flags fit at every scale up to the next level. Levels and rows know nothing of the
 * window: zooming in never hides a flag and panning never makes one blink. (The idea of active ranges: Been, Nöllenburg,
 * Poon and Wolff, "Optimizing active ranges for consistent dynamic map labeling", 2010.)
 */
export interface FlagItem {
  readonly id: string;
  /** Pole, in CSS pixels from the start of the axis when the whole story is fitted. */
  readonly x: number;
  /** Of the flag beside its pole, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly weight: number;
}

/** The flags of one level: their places, and the height of each row, 0 next to the axis. */
export interface FlagLevel {
  readonly flags: ReadonlyMap<string, FlagPlace>;
  readonly rowHeights: readonly number[];
}

export interface FlagPlace {
  readonly row: number;
  readonly side: FlagSide;
}

/** The side of the pole on which the flag hangs. */
export type FlagSide = 'end' | 'start';

export interface FlagSpace {
  /** Width of the fitted story in CSS pixels. */
  readonly width: number;
  /** Rows that the weightiest may take. */
  readonly rows: number;
}

/** Least distance between neighbours in a row, in CSS pixels. */
export const FLAG_GAP = 12;

/** Where many compete, flags of common weight leave the other rows free, so that a full axis breathes. */
const CALM_SHARE = 0.6;
const MANY = 12;
/** The deepest zoom: a day of the age of the Earth. */
export const MAX_LEVEL = 40;
/** The width of the columns of which only the best few flags compete at a level. */
const COLUMN = 8;

/** A flag with the side it hangs to, which it keeps at every level. */
interface HungFlag extends FlagItem {
  readonly side: FlagSide;
}

export class FlagLevels {
  readonly #levels: { readonly shown: readonly HungFlag[]; readonly level: FlagLevel }[] = [];

  constructor(
    readonly items: readonly FlagItem[],
    readonly space: FlagSpace,
  ) {}

  /** The flags at a magnification: 1 shows the whole story, 2 half of it. Levels are computed when first asked for. */
  at(magnification: number): FlagLevel {
    const wanted = Math.min(MAX_LEVEL, Math.max(0, Math.floor(Math.log2(magnification) + 1e-9)));
    for (let level = this.#levels.length; level <= wanted; level += 1) this.#levels.push(this.#makeLevel(level));
    return (this.#levels[wanted] as { level: FlagLevel }).level;
  }

  #makeLevel(number: number): { shown: readonly HungFlag[]; level: FlagLevel } {
    const scale = 2 ** number;
    const before = this.#levels[number - 1]?.shown ?? [];
    let shown = this.#select(before, scale);
    if (number === 0 && shown.length > 0 && shown.length <= MANY) shown = turnToAvoidPasses(shown, this.space);
    return { shown, level: levelOf(shown, scale, this.space.rows) };
  }

  #select(before: readonly HungFlag[], scale: number): readonly HungFlag[] {
    const shown = [...before];
    const boxes = shown.map((flag) => boxOf(flag, scale));
    const { rows } = this.space;
    const calmRows = calmRowsOf(rows, this.items.length);
    for (const tier of this.#tiers(new Set(before.map(({ id }) => id)), scale)) {
      const waiting = tier.map((item) => ({ item, distance: distanceToNearest(item, shown) }));
      for (let item = takeFarthest(waiting); item; item = takeFarthest(waiting)) {
        const flag: HungFlag = { ...item, side: this.#sideOf(item, scale) };
        const box = boxOf(flag, scale);
        if (!fitsDepth(boxes, box, flag.weight > 1 ? rows : calmRows)) continue;
        boxes.push(box);
        shown.push(flag);
        for (const other of waiting) other.distance = Math.min(other.distance, Math.abs(other.item.x - flag.x));
      }
    }
    return shown;
  }

  #sideOf({ x, width }: FlagItem, scale: number): FlagSide {
    return x * scale + width > this.space.width * scale ? 'start' : 'end';
  }

  /** The flags that may come in at a level, weightiest first; of each narrow column only as many as there are rows. */
  #tiers(shown: ReadonlySet<string>, scale: number): FlagItem[][] {
    const columns = new Map<number, number>();
    const tiers = new Map<number, FlagItem[]>();
    const byWeight = this.items.filter(({ id }) => !shown.has(id)).sort((a, b) => b.weight - a.weight || a.x - b.x);
    for (const item of byWeight) {
      const column = Math.floor((item.x * scale) / COLUMN);
      const taken = columns.get(column) ?? 0;
      if (taken >= this.space.rows) continue;
      columns.set(column, taken + 1);
      const tier = tiers.get(item.weight);
      if (tier) tier.push(item);
      else tiers.set(item.weight, [item]);
    }
    return [...tiers.values()];
  }
}

/** The stretch that a flag takes at a scale, with half the gap on both sides. */
export function boxOf({ x, width, side }: Omit<HungFlag, 'id' | 'height' | 'weight'>, scale: number): PoledBox {
  const pole = x * scale;
  const from = side === 'end' ? pole : pole - width;
  return { pole, from: from - FLAG_GAP / 2, to: from + width + FLAG_GAP / 2 };
}

/** Of so many rows those that flags of common weight may take, where so many events compete. */
export function calmRowsOf(rows: number, eventCount: number): number {
  return eventCount > MANY ? Math.max(1, Math.round(rows * CALM_SHARE)) : rows;
}

function distanceToNearest(item: FlagItem, shown: readonly FlagItem[]): number {
  return shown.reduce((least, other) => Math.min(least, Math.abs(other.x - item.x)), Infinity);
}

/** Removes and gives the one farthest from those shown; the first of equals. */
function takeFarthest(waiting: { item: FlagItem; distance: number }[]): FlagItem | undefined {
  let best = 0;
  waiting.forEach(({ distance }, index) => {
    if (distance > (waiting[best]?.distance ?? 0)) best = index;
  });
  return waiting.splice(best, 1)[0]?.item;
}

/**
 * Where few flags show, no pole should have to pass behind one: runs of neighbours are turned to the other side, where
 * they have room, as long as that saves passes, then rows, then flags that hang against the reading direction.
 */
function turnToAvoidPasses(shown: readonly HungFlag[], { rows, width }: FlagSpace): readonly HungFlag[] {
  const cost = (flags: readonly HungFlag[]): number => {
    const boxes = flags.map((flag) => boxOf(flag, 1));
    if (!boxes.every((box, index) => fitsDepth(boxes.slice(0, index), box, rows))) return Infinity;
    const assigned = assignRows(boxes, rows);
    const against = flags.filter(({ side }) => side === 'start').length;
    return passesOf(boxes, assigned) * 1000 + Math.max(...assigned) * 100 + against;
  };
  let best = [...shown].sort((a, b) => a.x - b.x);
  let least = cost(best);
  for (let turned = true; turned;) {
    turned = false;
    for (let first = 0; first < best.length; first += 1) {
      for (let last = first; last < best.length; last += 1) {
        const flags = best.map((flag, index) => (index < first || index > last ? flag : turnedFlag(flag, width)));
        const turnedCost = cost(flags);
        if (turnedCost >= least) continue;
        [best, least, turned] = [flags, turnedCost, true];
      }
    }
  }
  return best;
}

/** The flag on the other side of its pole, or as it is where it has no room there. */
function turnedFlag(flag: HungFlag, width: number): HungFlag {
  if (flag.side === 'end') return flag.x >= flag.width ? { ...flag, side: 'start' } : flag;
  return flag.x + flag.width <= width ? { ...flag, side: 'end' } : flag;
}

function levelOf(shown: readonly HungFlag[], scale: number, rowCount: number): FlagLevel {
  const rows = assignRows(
    shown.map((flag) => boxOf(flag, scale)),
    rowCount,
  );
  const flags = new Map<string, FlagPlace>();
  const rowHeights: number[] = [];
  shown.forEach(({ id, side, height }, index) => {
    const row = rows[index] ?? 0;
    flags.set(id, { row, side });
    rowHeights[row] = Math.max(rowHeights[row] ?? 0, height);
  });
  return { flags, rowHeights: Array.from(rowHeights, (height) => height ?? 0) };
}
