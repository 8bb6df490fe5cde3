import type { EventColumns } from '../story/event-columns.js';
import { weightiest, type PeriodGroup } from './gather-periods.js';

/** What is shown of a period. */
export interface PeriodPage {
  /** Of the events that are shown, ascending. */
  readonly indices: readonly number[];
  /** How many are hidden before, and among or behind them. */
  readonly before: number;
  readonly after: number;
}

/** So many of the weightiest events stand for a period. */
const FEW = 5;
/** So many more are shown at a time. */
const PAGE = 50;
/** So many labels are live at once, but for those that have to be seen; an open period has at least two pages. */
const MOST = 400;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Which events of the periods are shown: the weightiest of each, and pages of those that were opened. */
export class PeriodPages {
  readonly #weightiest: readonly (readonly number[])[];
  /** Of opened periods, by their place, in the order in which they were opened. */
  readonly #opened = new Map<number, Range>();

  constructor(
    columns: EventColumns,
    readonly groups: readonly PeriodGroup[],
  ) {
    this.#weightiest = groups.map((group) => weightiest(columns, group, FEW));
  }

  /** @param seen events that have to be shown if they lie in the period */
  page(place: number, seen: readonly number[]): PeriodPage {
    const { from, to } = this.groups[place] as PeriodGroup;
    const range = this.#opened.get(place) ?? { from, to: from };
    const shown = new Set([...(this.#weightiest[place] ?? []), ...seen.filter((index) => index >= from && index < to)]);
    for (let index = range.from; index < range.to; index += 1) shown.add(index);
    const indices = [...shown].sort((a, b) => a - b);
    const before = range.from - from - indices.filter((index) => index < range.from).length;
    return { indices, before, after: to - from - indices.length - before };
  }

  /**
   * Shows the next page of a period, or the one before; what was opened longest ago closes where there is no room.
   * @returns the first of the events on that page
   */
  more(place: number, step: 1 | -1): number {
    const { from, to } = this.groups[place] as PeriodGroup;
    const range = this.#opened.get(place) ?? { from, to: from };
    const room = Math.max(2 * PAGE, MOST - FEW * this.groups.length);
    const later = Math.min(to, range.to + PAGE);
    const earlier = Math.max(from, range.from - PAGE);
    this.#opened.delete(place);
    this.#opened.set(
      place,
      step > 0
        ? { from: Math.max(range.from, later - room), to: later }
        : { from: earlier, to: Math.min(range.to, earlier + room) },
    );
    this.#closeOldest(room);
    return step > 0 ? range.to : earlier;
  }

  #closeOldest(room: number): void {
    let live = [...this.#opened.values()].reduce((sum, range) => sum + range.to - range.from, 0);
    for (const [place, range] of this.#opened) {
      if (live <= room) return;
      live -= range.to - range.from;
      this.#opened.delete(place);
    }
  }
}
