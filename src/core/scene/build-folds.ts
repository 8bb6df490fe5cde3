import { MAX_DATE } from '../axis/axis-labels.js';
import type { MeasureTick } from '../axis/axis-ticks.js';
import { quietLength, type QuietUnit } from '../axis/quiet-stretches.js';
import type { TimeScale } from '../axis/time-scale.js';
import type { TimeWindow } from '../axis/time-window.js';
import { dateFormatter, intlFormatter } from '../dates/intl-cache.js';
import { rangeWords } from '../dates/range-words.js';
import { UTC } from '../dates/time-zone.js';
import type { Words } from '../words/words.js';
import type { Fold } from './scene.js';

export interface FoldFrame {
  readonly scale: TimeScale;
  readonly width: number;
  readonly axisY: number;
  readonly words: Words;
  readonly measure: MeasureTick;
}

/** Height of the target, in CSS pixels, and its least width. */
const TARGET = 24;
/** Free beside the words, within the target: room for the signs that stand there. */
const INSET = 14;
/** Half the width of a zigzag. */
export const ZIGZAG = 15;
/** From the line of the axis to the words of a folded stretch, which stand in the row of the units. */
const FOLDED_DROP = 6;
/** From the line up to the foot of the words of an unfolded one, where no mark can stand. */
const UNFOLDED_RISE = 3;

/**
 * The empty stretches in view that are folded or can be, with x from the start edge. Of two folded ones whose words would
 * meet, the shorter has none in sight: its zigzag still says that it is folded, and its button says how long it is.
 */
export function buildFolds(stretches: readonly TimeWindow[], frame: FoldFrame): Fold[] {
  const seen = stretches.filter((stretch) => isSeen(stretch, frame));
  const worded: Fold[] = [];
  for (const stretch of [...seen].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const fold = foldOf(stretch, frame, true);
    if (!worded.some(({ left, width }) => fold.left < left + width && left < fold.left + fold.width)) worded.push(fold);
  }
  return seen.map((stretch) => worded.find(({ id }) => id === foldId(stretch)) ?? foldOf(stretch, frame, false));
}

/** Is in view, and wide enough: for a zigzag, or for the words that offer to fold it. */
function isSeen(stretch: TimeWindow, { scale, width, words, measure }: FoldFrame): boolean {
  const [left, right] = sidesOf(stretch, scale, width);
  const isFolded = scale.folded.includes(stretch);
  return (
    right - left >= (isFolded ? 2 * ZIGZAG : Math.max(2 * ZIGZAG, targetOf(foldWords(stretch, words).label, measure)))
  );
}

function sidesOf({ start, end }: TimeWindow, scale: TimeScale, width: number): [left: number, right: number] {
  return [Math.max(0, scale(start)), Math.min(width, scale(end))];
}

function targetOf(label: string, measure: MeasureTick): number {
  return Math.max(TARGET, measure(label, 'unit') + 2 * INSET);
}

function foldOf(stretch: TimeWindow, { scale, width, axisY, words, measure }: FoldFrame, isWorded: boolean): Fold {
  const [left, right] = sidesOf(stretch, scale, width);
  const isFolded = scale.folded.includes(stretch);
  const { label, name } = foldWords(stretch, words);
  const target = isWorded ? targetOf(label, measure) : TARGET;
  // In the midst of what is seen of it, but never half out of the picture.
  const x = Math.min(Math.max((left + right) / 2, target / 2), width - target / 2);
  return {
    id: foldId(stretch),
    label: isWorded ? label : '',
    name,
    isFolded,
    x: (left + right) / 2,
    left: x - target / 2,
    width: target,
    top: isFolded ? axisY + FOLDED_DROP : axisY - UNFOLDED_RISE - TARGET,
    height: TARGET,
  };
}

/** Tells one stretch of a story from another. */
export function foldId({ start, end }: TimeWindow): string {
  return `${start}/${end}`;
}

interface FoldWords {
  readonly label: string;
  readonly name: string;
}

/** Wording a span takes long, and every frame of a zoom asks for it. */
const known = new WeakMap<TimeWindow, { readonly words: Words; readonly inWords: FoldWords }>();

function foldWords(stretch: TimeWindow, words: Words): FoldWords {
  const last = known.get(stretch);
  if (last?.words === words) return last.inWords;
  const label = quietWords(stretch, words);
  const inWords = { label, name: words.messages.quietFrom(label, spanWords(stretch, words)) };
  known.set(stretch, { words, inWords });
  return inWords;
}

/** "22 quiet months", "3.9 billion quiet years" */
function quietWords(stretch: TimeWindow, { locale, messages }: Words): string {
  const [count, unit] = quietLength(stretch);
  const options =
    count < 1e6 ? {} : ({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 } as const);
  // In words, some of the digits are gone: the plural is that of what is said.
  const told = count < 1e6 ? count : Math.round(count / 1e6) * 1e6;
  return messages.quiet(intlFormatter(Intl.NumberFormat, locale, options).format(count), told, unit);
}

const SPAN_OPTIONS: Partial<Record<QuietUnit, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { dateStyle: 'long' },
};

/** From its first to its last unit, both folded: "April 2021 – January 2023". Nothing where `Intl` knows no dates. */
function spanWords(stretch: TimeWindow, { locale, zone = UTC }: Words): string {
  const { start, end } = stretch;
  if (Math.max(-start, end) > MAX_DATE) return '';
  const kind = quietLength(stretch)[1];
  const options = SPAN_OPTIONS[kind] ?? { dateStyle: 'long', timeStyle: 'short' };
  const format = dateFormatter(locale, { ...options, timeZone: zone.name });
  return rangeWords(format, start, end - 1, { locale, kind: kind === 'hour' ? 'minute' : kind });
}
