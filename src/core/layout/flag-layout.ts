import { FlagLevels, MAX_LEVEL, type FlagItem, type FlagLevel, type FlagSide, type FlagSpace } from './flag-levels.js';
import type { TimeWindow } from '../axis/time-window.js';
import { flagAt, pinFlag } from './pin-flag.js';

/** Of few flags the height at any zoom is known; of many, after so many levels the rows are as full as they get. */
const FEW = 300;
const LEVELS_FOR_MANY = 8;

/** Free height between two rows, in CSS pixels. */
export const ROW_GAP = 10;

/** A flag in view: x from the start edge of the view, y upwards from the foot of the lowest row, in CSS pixels. */
export interface PlacedFlag {
  readonly id: string;
  readonly pole: number;
  readonly side: FlagSide;
  readonly from: number;
  readonly to: number;
  readonly bottom: number;
  readonly top: number;
}

/** Where the poles stand in the view and how far the view is magnified. */
export interface FlagView {
  readonly width: number;
  readonly magnification: number;
  /** Pole of an event in CSS pixels from the start edge of the view. */
  readonly poleOf: (id: string) => number;
  /** Events whose flags show whatever else must give way: open, focused, pointed at. */
  readonly pinned: readonly string[];
}

/** What lays flags out: of few events, or of many, which has to know the window in ms since the epoch UTC. */
export interface FlagPlacer {
  /** Height of the room for all rows at every zoom, so that zooming never changes the height of the whole. */
  readonly height: number;
  /** The flags that touch the view, none overlapping another. */
  place(view: FlagView & TimeWindow): PlacedFlag[];
  /** Finds out, a part at each step, what a view beside this one or closer will show: that is then placed in no time. */
  lookAhead?(view: Pick<FlagView, 'magnification'> & TimeWindow): Iterable<void>;
}

/** The flags of a story at one width: which show where at any zoom. Made once per story, width and measure of type. */
export class FlagLayout implements FlagPlacer {
  readonly #levels: FlagLevels;
  readonly #items: ReadonlyMap<string, FlagItem>;
  /** Height of the room for all rows at every zoom, so that zooming never changes the height of the whole. */
  readonly height: number;

  constructor(items: readonly FlagItem[], space: FlagSpace) {
    this.#levels = new FlagLevels(items, space);
    this.#items = new Map(items.map((item) => [item.id, item]));
    this.height = this.#greatestHeight();
  }

  /** The flags that touch the view, none overlapping another. */
  place(view: FlagView): PlacedFlag[] {
    const level = this.#levels.at(view.magnification);
    const bottoms = rowBottoms(level);
    const placed: PlacedFlag[] = [];
    for (const [id, { row, side }] of level.flags) {
      const item = this.#items.get(id) as FlagItem;
      const rowTop = (bottoms[row] ?? 0) + (level.rowHeights[row] ?? 0);
      const flag = flagAt(item, view.poleOf(id), side, rowTop - item.height);
      const isInside = flag.to > 0 && flag.from < view.width && flag.top <= this.height;
      if (isInside) placed.push(flag);
    }
    return view.pinned.reduce((flags, id) => this.#pin(flags, id, bottoms, view), placed);
  }

  #pin(placed: PlacedFlag[], id: string, bottoms: readonly number[], view: FlagView): PlacedFlag[] {
    const item = this.#items.get(id);
    if (!item || placed.some((flag) => flag.id === id)) return placed;
    const pole = view.poleOf(id);
    if (pole < 0 || pole > view.width) return placed;
    return pinFlag(placed, item, { bottoms, height: this.height }, view);
  }

  #greatestHeight(): number {
    const deepest = this.#items.size > FEW ? LEVELS_FOR_MANY : MAX_LEVEL;
    let greatest = 0;
    for (let number = 0; number <= deepest; number += 1) {
      const level = this.#levels.at(2 ** number);
      greatest = Math.max(greatest, stackHeight(level));
      if (level.flags.size === this.#items.size && number > 0) break;
    }
    return greatest;
  }
}

function rowBottoms({ rowHeights }: FlagLevel): number[] {
  let bottom = 0;
  return rowHeights.map((height) => {
    const own = bottom;
    bottom += height + ROW_GAP;
    return own;
  });
}

function stackHeight({ rowHeights }: FlagLevel): number {
  return rowHeights.reduce((sum, height) => sum + height + ROW_GAP, 0) - (rowHeights.length ? ROW_GAP : 0);
}
