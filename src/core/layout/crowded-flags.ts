import type { TimeWindow } from '../axis/time-window.js';
import type { StoryEvent } from '../story/story.js';
import { firstNotBelow, type EventColumns } from '../story/event-columns.js';
import type { RowedFlag } from './fill-tile.js';
import type { FittedAxis } from './find-candidates.js';
import type { FlagPlacer, FlagView, PlacedFlag } from './flag-layout.js';
import { calmRowsOf, MAX_LEVEL } from './flag-levels.js';
import { FlagTiles } from './flag-tiles.js';
import { flagAt, pinFlag, type FlagRows } from './pin-flag.js';

/** What flags of one line have to know of the axis and of their type; lengths in CSS pixels. */
export interface CrowdedSpace extends FittedAxis {
  /** Rows that the weightiest may take. */
  readonly rows: number;
  readonly rowHeight: number;
  /** Free height between two rows. */
  readonly rowGap: number;
  /** Width of the flag of an event, given its index in the columns: asked once, and only for those that may be shown. */
  readonly measure: (index: number) => number;
}

/**
 * The flags of a story with many events, each one line high. A view costs the flags in it, however many events there
 * are. A flag keeps its row and its side at every zoom. Made once per story, width and measure of type.
 */
export class CrowdedFlags implements FlagPlacer {
  readonly height: number;
  readonly #tiles: FlagTiles;
  readonly #rows: FlagRows;
  readonly #widths = new Map<number, number>();
  /** Indices of events that have been pinned, by their ids. */
  readonly #pinned = new Map<string, number>();

  constructor(
    readonly columns: EventColumns,
    readonly space: CrowdedSpace,
  ) {
    const { rows, rowHeight, rowGap } = space;
    const count = columns.anchors.length;
    const rules = { rows, calmRows: calmRowsOf(rows, count), measure: this.#measure };
    this.#tiles = new FlagTiles(columns, space, rules);
    const { whole } = this.#tiles;
    // Where all show from the first, no zoom needs other rows.
    const used = whole.length < count ? rows : Math.max(0, ...whole.map(({ row }) => row + 1));
    this.height = Math.max(0, used * (rowHeight + rowGap) - rowGap);
    this.#rows = { bottoms: Array.from({ length: used }, (_, row) => this.#bottomOf(row)), height: this.height };
  }

  /** The flags that touch the view, none overlapping another. */
  place(view: FlagView & TimeWindow): PlacedFlag[] {
    const { toX } = this.space;
    const level = levelOf(view);
    const start = toX(view.start);
    let placed: PlacedFlag[] = [];
    for (const flag of this.#tiles.between(level, start, toX(view.end))) {
      const place = this.#placeOf(flag, (flag.x - start) * view.magnification, view);
      if (place.to > 0 && place.from < view.width) placed.push(place);
    }
    for (const id of view.pinned) {
      if (placed.some((flag) => flag.id === id)) continue;
      const index = this.#find(id, view);
      if (index === undefined) continue;
      const flag = { id, width: this.#measure(index), height: this.space.rowHeight };
      placed = pinFlag(placed, flag, this.#rows, view);
    }
    return placed;
  }

  /** What stands within half a view beside this one, then what the next closer one shows. */
  *lookAhead(view: Pick<FlagView, 'magnification'> & TimeWindow): Generator<void, void, void> {
    const { toX } = this.space;
    const level = levelOf(view);
    const [from, to] = [toX(view.start), toX(view.end)];
    const beside = (to - from) / 2;
    yield* this.#tiles.fillBetween(level, from - beside, to + beside);
    if (level < MAX_LEVEL) yield* this.#tiles.fillBetween(level + 1, from, to);
  }

  #placeOf({ index, width, side, row }: RowedFlag, x: number, view: FlagView): PlacedFlag {
    const { id } = this.columns.events[index] as StoryEvent;
    // A view may know nothing of stretches folded outside of it.
    const pole = x >= 0 && x <= view.width ? view.poleOf(id) : x;
    return flagAt({ id, width, height: this.space.rowHeight }, pole, side, this.#bottomOf(row));
  }

  #bottomOf(row: number): number {
    return row * (this.space.rowHeight + this.space.rowGap);
  }

  readonly #measure = (index: number): number => {
    const width = this.#widths.get(index) ?? this.space.measure(index);
    this.#widths.set(index, width);
    return width;
  };

  /** The index of an event whose pole is in view: looked for where its pole stands, within a pixel. */
  #find(id: string, { width, poleOf, start, magnification }: FlagView & TimeWindow): number | undefined {
    const pole = poleOf(id);
    if (!(pole >= 0 && pole <= width)) return undefined;
    const { events, anchors } = this.columns;
    const known = this.#pinned.get(id);
    if (known !== undefined) return known;
    const { toX, toTime } = this.space;
    const timeAt = (x: number) => toTime(toX(start) + x / magnification);
    const end = timeAt(pole + 1);
    for (let index = firstNotBelow(anchors, timeAt(pole - 1)); (anchors[index] ?? Infinity) <= end; index += 1) {
      if (events[index]?.id !== id) continue;
      this.#pinned.set(id, index);
      return index;
    }
    return undefined;
  }
}

function levelOf({ magnification }: Pick<FlagView, 'magnification'>): number {
  return Math.min(MAX_LEVEL, Math.max(0, Math.floor(Math.log2(magnification) + 1e-9)));
}
