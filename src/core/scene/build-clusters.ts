import type { MeasureTick } from '../axis/axis-ticks.js';
import type { TimeScale } from '../axis/time-scale.js';
import { formatSpan } from '../dates/format-span.js';
import { intlFormatter } from '../dates/intl-cache.js';
import type { EventColumns } from '../story/event-columns.js';
import type { Gathered } from '../layout/gather-events.js';
import type { Words } from '../words/words.js';
import { MARK_SIZE } from './build-marks.js';
import type { ClusterMatches } from './cluster-matches.js';
import type { Cluster } from './scene.js';

/** Height of the button, in CSS pixels, and its least width. */
const HEIGHT = 24;
/** Beside the number, within the button. */
const INSET = 7;
/** Free between the button and the mark of a flag that stands in its stretch. */
const CLEARANCE = 2;

export interface ClusterFrame {
  readonly scale: TimeScale;
  /** Middle of the marks on the axis. */
  readonly y: number;
  /** Where the marks stand that are drawn, ascending, in CSS pixels from the start edge. */
  readonly marks: readonly number[];
}

/** What is said of a cluster, and of what was found in it. */
interface Worded extends Pick<Cluster, 'label' | 'name' | 'width'> {
  readonly of: ClusterMatches | undefined;
}

/** Makes the buttons of clusters; what is said of a cluster is worded once. */
export class ClusterBuilder {
  readonly #words = new WeakMap<Gathered, Worded>();

  constructor(
    readonly columns: EventColumns,
    readonly words: Words,
    readonly measure: MeasureTick,
  ) {}

  /** Width of the widest button that any count can need, in CSS pixels: a bin is no narrower. */
  get widest(): number {
    const { length } = this.columns.anchors;
    let widest = HEIGHT;
    for (let power = 1; power <= length; power *= 10) {
      // Broad digits, in a whole number and with a decimal: "888", "8.8K".
      for (const count of [8 * power, 8.8 * power]) widest = Math.max(widest, this.#widthOf(this.#labelOf(count)));
    }
    return widest;
  }

  /**
   * Within the cluster's own stretch and, where there is room, beside the marks that stand there.
   * @param matches what a search finds in it; undefined where there is no search
   */
  build(gathered: Gathered, { scale, y, marks }: ClusterFrame, matches?: ClusterMatches): Cluster {
    const { from, to, room, key } = gathered;
    const { heaviest } = matches ?? gathered;
    const { label, name, width } = this.#worded(gathered, matches);
    const least = scale(room.start) + width / 2;
    const most = Math.max(least, scale(room.end) - width / 2);
    const x = (index: number) => scale(this.columns.anchors[index] as number);
    const wanted = Math.min(Math.max((x(from) + x(to - 1)) / 2, least), most);
    const middle = freePlace(wanted, { least, most }, width / 2 + MARK_SIZE / 2 + CLEARANCE, marks);
    const box = { left: middle - width / 2, top: y - HEIGHT / 2, width, height: HEIGHT };
    const idAt = (index: number) => this.columns.events[index]?.id ?? '';
    const dimmed = matches && { dimmed: matches.count === 0 };
    return { key, label, name, first: idAt(from), last: idAt(to - 1), heaviest: idAt(heaviest), ...dimmed, ...box };
  }

  /** A search changes what is said, but never the size. */
  #worded(gathered: Gathered, matches: ClusterMatches | undefined): Worded {
    const known = this.#words.get(gathered);
    if (known && known.of === matches) return known;
    const width = known?.width ?? this.#widthOf(this.#labelOf(gathered.count));
    const label = this.#labelOf(matches?.count || gathered.count);
    const made = { label, width, name: this.#nameOf(gathered, matches), of: matches };
    this.#words.set(gathered, made);
    return made;
  }

  /** "37", "1.2K" */
  #labelOf(count: number): string {
    return intlFormatter(Intl.NumberFormat, this.words.locale, { notation: 'compact' as const }).format(count);
  }

  #widthOf(label: string): number {
    return Math.max(HEIGHT, this.measure(label, 'unit') + 2 * INSET);
  }

  /** "37 events, March 2023, among them …" */
  #nameOf(gathered: Gathered, matches: ClusterMatches | undefined): string {
    const { locale, messages, zone } = this.words;
    const { events } = this.columns;
    const { from, to, count } = gathered;
    const { heaviest } = matches ?? gathered;
    const [first, last] = [events[from]?.date, events[to - 1]?.date];
    const span = first && last ? formatSpan(first, last, locale, 'long', zone?.name) : '';
    const counted = matches ? messages.someOf(matches.count, count) : messages.eventCount(count);
    return messages.cluster(counted, span, events[heaviest]?.title ?? '');
  }
}

/** The place nearest to the one wanted that is so far away from all marks; where there is none, the one wanted. */
function freePlace(
  wanted: number,
  { least, most }: { readonly least: number; readonly most: number },
  away: number,
  marks: readonly number[],
): number {
  const near = marks.filter((mark) => mark > least - away && mark < most + away);
  const isFree = (place: number) => near.every((mark) => Math.abs(mark - place) >= away - 0.01);
  const places = [wanted, ...near.flatMap((mark) => [mark - away, mark + away])];
  const free = places.filter((place) => place >= least && place <= most && isFree(place));
  return free.reduce(
    (best, place) => (Math.abs(place - wanted) < Math.abs(best - wanted) ? place : best),
    free[0] ?? wanted,
  );
}
