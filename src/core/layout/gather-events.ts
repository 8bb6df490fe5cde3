import { windowOnAxis, type Folding } from '../axis/folding.js';
import type { TimeWindow } from '../axis/time-window.js';
import { firstNotBelow, type EventColumns } from '../story/event-columns.js';

/** Events without a flag that stand too close together to be told apart: of the columns' indices in a range all but the singles. */
export interface Gathered {
  /** Tells one from another, at every zoom. */
  readonly key: string;
  readonly count: number;
  /** The range holds others as well, which are drawn. */
  readonly from: number;
  readonly to: number;
  /** The weightiest, the first of equals. */
  readonly heaviest: number;
  /** The stretch that is the cluster's own, in ms since the epoch UTC: no two of a level share any of it. */
  readonly room: TimeWindow;
}

export interface Gathering {
  /** Indices of the events that are drawn one by one, ascending; those with a flag are among them. */
  readonly singles: readonly number[];
  readonly clusters: readonly Gathered[];
}

/** What is in view: the window in ms since the epoch UTC, and how many times longer the axis is than where the whole story is shown. */
export interface GatherView extends TimeWindow {
  readonly magnification: number;
}

/** Least width of a bin, in CSS pixels, and the most bins in a view: a wide one does not hold more buttons. */
const BIN = 36;
const MOST_BINS = 50;
/** Two marks nearer than this, in CSS pixels, can't be told apart. */
const APART = 14;
/** So many longer than a bin are drawn in each other's company; more are gathered as well. */
const MOST_LONG = 3;
/** So many that begin and end outside of the view, but reach through it, are drawn. */
const MOST_PASSING = 24;
/** So many bins are kept once computed. */
const MOST_KNOWN = 4000;
/** Events in a block, of which the outermost bounds are known. */
const BLOCK = 256;

/**
 * Gathers the crowded marks of a story into clusters. The axis is parted into bins whose edges stand in time, not in the
 * view, in levels that halve them: panning moves a cluster but never changes it, and zooming in only parts clusters.
 * A bin's events are found by binary search, so a view costs its bins and what is drawn in them.
 */
export class EventGatherer {
  readonly #origin: number;
  /** Length of a bin where the whole story is shown, in places on the axis, and of a CSS pixel there. */
  readonly #binLength: number;
  readonly #pixel: number;
  readonly #blocks: TimeWindow[] = [];
  readonly #bins = new Map<string, Binned>();

  /**
   * @param fitted the window that shows the whole story
   * @param width in CSS pixels
   * @param widest what stands for a cluster takes so many CSS pixels at most
   */
  constructor(
    readonly columns: EventColumns,
    fitted: TimeWindow,
    width: number,
    readonly folding: Folding,
    widest = BIN,
  ) {
    const { start, end } = windowOnAxis(fitted, folding);
    this.#origin = start;
    this.#pixel = (end - start) / Math.max(1, width);
    this.#binLength = Math.max(BIN, widest, width / MOST_BINS) * this.#pixel;
    const { starts, ends } = columns;
    for (let from = 0; from < starts.length; from += BLOCK) {
      const to = from + BLOCK;
      this.#blocks.push({
        start: least(starts.subarray(from, to)),
        end: -least(ends.subarray(from, to).map((x) => -x)),
      });
    }
  }

  /** What is drawn in a view. `flagged` has the indices of the events that have a flag there, ascending. */
  gather(view: GatherView, flagged: readonly number[]): Gathering {
    const scale = 2 ** Math.max(0, Math.floor(Math.log2(view.magnification) + 1e-9));
    const length = this.#binLength / scale;
    const { start, end } = windowOnAxis(view, this.folding);
    const edge = (bin: number) => this.folding.toTime(this.#origin + bin * length);
    const first = Math.floor((start - this.#origin) / length);
    const last = Math.floor((end - this.#origin) / length);
    const singles: number[] = [];
    const clusters: Gathered[] = [];
    let from = firstNotBelow(this.columns.anchors, edge(first));
    let flaggedFrom = 0;
    const before = from;
    for (let bin = first; bin <= last; bin += 1) {
      const room = { start: edge(bin), end: edge(bin + 1) };
      const to = firstNotBelow(this.columns.anchors, room.end, from);
      if (to === from) continue;
      flaggedFrom = firstNotBelow(flagged, from, flaggedFrom);
      const flaggedTo = firstNotBelow(flagged, to, flaggedFrom);
      const range = { key: `cluster ${scale}/${bin}`, from, to, room, scale };
      const binned = this.#binned(range, flagged.slice(flaggedFrom, flaggedTo));
      singles.push(...binned.singles);
      if (binned.cluster) clusters.push(binned.cluster);
      [from, flaggedFrom] = [to, flaggedTo];
    }
    const passing = this.#passing(view, before, from, flagged);
    return { singles: passing.length ? [...passing, ...singles].sort((a, b) => a - b) : singles, clusters };
  }

  /** What is drawn of a bin; computed when first met, and anew where other flags show. */
  #binned(range: Range, flagged: readonly number[]): Binned {
    const known = this.#bins.get(range.key);
    const of = flagged.join();
    if (known?.of === of) return known;
    if (this.#bins.size >= MOST_KNOWN) this.#bins.clear();
    const binned = { of, ...this.#bin(range, flagged) };
    this.#bins.set(range.key, binned);
    return binned;
  }

  #bin({ key, from, to, room, scale }: Range, flagged: readonly number[]): Omit<Binned, 'of'> {
    const { anchors, weights, starts, ends } = this.columns;
    const longest = this.#binLength / scale;
    const shown = new Set(flagged);
    const others: number[] = [];
    const long: number[] = [];
    for (let index = from; index < to; index += 1) {
      if (shown.has(index)) continue;
      others.push(index);
      if ((ends[index] as number) - (starts[index] as number) > longest) long.push(index);
    }
    if (long.length <= MOST_LONG) for (const index of long) shown.add(index);
    const members = others.filter((index) => !shown.has(index));
    const [first = 0, second = 0] = members;
    const distance = (anchors[second] as number) - (anchors[first] as number);
    const arePlain = members.length < 2 || (members.length === 2 && distance > (APART * this.#pixel) / scale);
    const singles = [...shown, ...(arePlain ? members : [])].sort((a, b) => a - b);
    if (arePlain) return { singles };
    const heavier = (a: number, b: number) => ((weights[b] as number) > (weights[a] as number) ? b : a);
    return { singles, cluster: { key, from, to, room, count: members.length, heaviest: members.reduce(heavier) } };
  }

  /** Those whose anchor lies beside the bins in view but which reach into it; of very many, the weightiest. */
  #passing({ start, end }: TimeWindow, from: number, to: number, flagged: readonly number[]): number[] {
    const { anchors, starts, ends, weights } = this.columns;
    const found: number[] = [];
    this.#blocks.forEach((block, number) => {
      if (block.start >= end || block.end <= start) return;
      const last = Math.min(anchors.length, (number + 1) * BLOCK);
      for (let index = number * BLOCK; index < last; index += 1) {
        if (index >= from && index < to) continue;
        if ((starts[index] as number) < end && (ends[index] as number) > start) found.push(index);
      }
    });
    if (found.length <= MOST_PASSING) return found;
    const rank = (index: number) => (flagged.includes(index) ? Infinity : (weights[index] as number));
    return found.sort((a, b) => rank(b) - rank(a) || a - b).slice(0, MOST_PASSING);
  }
}

interface Range {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly room: TimeWindow;
  readonly scale: number;
}

interface Binned {
  /** The flags that it was computed beside. */
  readonly of: string;
  readonly singles: readonly number[];
  readonly cluster?: Gathered;
}

function least(values: Float64Array): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}
