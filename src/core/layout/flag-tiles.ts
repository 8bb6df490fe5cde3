import type { EventColumns } from '../story/event-columns.js';
import { FarthestFirst } from './farthest-first.js';
import { fillTile, fillWhole, type RowedFlag, type TileRows } from './fill-tile.js';
import { findCandidates, type FittedAxis, type Stretch } from './find-candidates.js';
import { boxOf, FLAG_GAP } from './flag-levels.js';
import { overlap } from './interval-depth.js';

/** So many tiles are kept once filled; the others are filled again, with the same. */
const MOST_KNOWN = 600;
/** Of a common one, with its gap, in CSS pixels. */
const FLAG_WIDTH = 200;

/**
 * The flags of a story of very many events, found tile by tile: what no one looks at is not computed.
 *
 * At each level the axis is twice as long as at the level before and every flag of that level stays, in its row. Others
 * are added in two rounds: first in tiles as wide as the view, side by side; then in tiles that lie halfway between
 * those, for what crosses their borders. A tile has all that reaches into it and adds only what lies in it as a whole,
 * so tiles of a round know nothing of each other, and what one holds depends on no order. A tile of the first round
 * lies in one of the second round of the level before, a tile of the second round in two of the first.
 */
export class FlagTiles {
  /** What shows where the whole story is fitted. */
  readonly whole: readonly RowedFlag[];
  /** So many flags find room in the rows that those of common weight leave free. */
  readonly #rare: number;
  readonly #known = new Map<number, readonly RowedFlag[]>();

  constructor(
    readonly columns: EventColumns,
    readonly axis: FittedAxis,
    readonly rules: TileRows,
  ) {
    const { width } = axis;
    this.#rare = Math.round(((rules.rows - rules.calmRows) * width) / FLAG_WIDTH);
    this.whole = this.#fill({ scale: 1, from: 0, to: width }, []);
  }

  /** The flags of a level that may reach into a stretch of the axis, given where the whole story is fitted. */
  between(level: number, from: number, to: number): Iterable<RowedFlag> {
    if (level === 0) return this.whole;
    const flags = new Map<number, RowedFlag>();
    for (const half of this.#halvesBetween(level, from, to)) {
      for (const flag of this.#tile(level, half)) flags.set(flag.index, flag);
    }
    return flags.values();
  }

  /** Fills a tile at each step; after the last, `between` has none to fill. */
  *fillBetween(level: number, from: number, to: number): Generator<void> {
    if (level === 0) return;
    for (const half of this.#halvesBetween(level, from, to)) {
      for (const next of [half - 1, half + 1, half]) {
        const isOnAxis = next === half || (next >= 0 && next < 2 ** (level + 1));
        if (!isOnAxis || this.#known.has(keyOf(level, next))) continue;
        this.#tile(level, next);
        yield;
      }
    }
  }

  /** The tiles of the second round in a stretch, by their first halves. */
  #halvesBetween(level: number, from: number, to: number): number[] {
    const scale = 2 ** level;
    const tileAt = (x: number) => Math.min(scale, Math.max(0, Math.floor((x * scale) / this.axis.width + 0.5)));
    const [first, last] = [tileAt(from - FLAG_GAP / scale), tileAt(to + FLAG_GAP / scale)];
    return Array.from({ length: last - first + 1 }, (_, index) => 2 * (first + index) - 1);
  }

  /** A tile by its first half: even ones are of the first round, odd ones of the second. */
  #tile(level: number, half: number): readonly RowedFlag[] {
    if (level === 0) return this.whole;
    const key = keyOf(level, half);
    const flags = this.#known.get(key) ?? this.#tileAfter(level, half);
    // Again at the end: those unused for longest are forgotten first.
    this.#known.delete(key);
    this.#known.set(key, flags);
    if (this.#known.size > MOST_KNOWN) this.#known.delete(this.#known.keys().next().value as number);
    return flags;
  }

  #tileAfter(level: number, half: number): readonly RowedFlag[] {
    const scale = 2 ** level;
    const halfWidth = this.axis.width / 2;
    const stretch = { scale, from: half * halfWidth, to: (half + 2) * halfWidth };
    if (half % 2 === 0) {
      const before = this.#tile(level - 1, 2 * Math.ceil(half / 4) - 1);
      return this.#fill(
        stretch,
        before.filter((flag) => overlap(boxOf(flag, scale), stretch)),
      );
    }
    const border = stretch.from + halfWidth;
    const before = this.#ofBoth(level, half, border);
    // Only flags from before the border may reach over it, and at the ends of the axis none.
    const isAtEnd = half < 0 || half + 2 > 2 * scale;
    return isAtEnd ? before : this.#fill(stretch, before, border + FLAG_GAP / 2);
  }

  /** Adds flags of events that stand before `last`. */
  #fill(stretch: Stretch, before: readonly RowedFlag[], last = stretch.to): readonly RowedFlag[] {
    const { columns, axis, rules } = this;
    const shown = new Set(before.map(({ index }) => index));
    const candidates = findCandidates(columns, axis, { ...stretch, to: last }, rules.rows, shown);
    if (!candidates.length) return before;
    const weights = [
      ...before.map(({ index }) => columns.weights[index] as number),
      ...candidates.flat().map(({ weight }) => weight),
    ];
    const tile = { ...stretch, axis: axis.width * stretch.scale, common: commonWeight(weights, this.#rare) };
    const order = new FarthestFirst(
      candidates,
      before.map(({ x }) => x),
    );
    return stretch.scale === 1 ? fillWhole(tile, order, rules) : fillTile(tile, order, rules, before);
  }

  /** What two neighbours of the first round hold that reaches into the tile halfway between them. */
  #ofBoth(level: number, half: number, border: number): readonly RowedFlag[] {
    const scale = 2 ** level;
    const tile = { from: border - this.axis.width / 2, to: border + this.axis.width / 2 };
    const left = half > 0 ? this.#tile(level, half - 1) : [];
    const right = half + 1 < 2 * scale ? this.#tile(level, half + 1) : [];
    return [
      ...left.filter((flag) => boxOf(flag, scale).to > tile.from),
      ...right.filter((flag) => {
        const box = boxOf(flag, scale);
        // What reaches over the border stands on the left already.
        return box.from < tile.to && (box.from >= border || !left.length);
      }),
    ];
  }
}

const keyOf = (level: number, half: number): number => (half + 1) * 64 + level;

/** What only so many weigh more than; 1 where they are fewer. */
function commonWeight(weights: readonly number[], rare: number): number {
  const weighty = weights.filter((weight) => weight > 1).sort((a, b) => b - a);
  return weighty[rare] ?? 1;
}
