import { civilFromDays, MS_PER_DAY } from '../dates/calendar.js';
import { formatDate } from '../dates/date-words.js';
import type { EdtfDate } from '../dates/edtf-date.js';
import { UTC } from '../dates/time-zone.js';
import { publicMoments } from '../story/story-as-of.js';
import type { Story } from '../story/story.js';
import type { Words } from '../words/words.js';
import { inZone } from './flag-text.js';

/** A slider over the days of a story. Days are counted from the epoch, by the clocks shown. */
export interface AsOfScene {
  /** The day before anything was public. */
  readonly first: number;
  /** The day from which on all is known. */
  readonly last: number;
  readonly value: number;
  /** Where something became public, ascending; `at` is the share of the way from first to last. */
  readonly marks: readonly { readonly day: number; readonly at: number }[];
  /** The day in words: "15 April 2023"; undefined where all is known. */
  readonly day: string | undefined;
}

/** Free before the first and behind the last mark, as a share of the way between them. */
const ROOM = 0.02;
const LAST_YEAR = 9999;

/** Undefined for a story of which nothing tells when it became public, or of years without days in EDTF. */
export function buildAsOf(story: Story, asOf: EdtfDate | undefined, words: Words): AsOfScene | undefined {
  const { zone = UTC, locale } = words;
  const dayOf = (moment: number) => Math.floor((moment + zone.offsetAt(moment)) / MS_PER_DAY);
  const days = [...new Set(publicMoments(story, zone).map(dayOf))];
  const [start, end] = [days[0], days.at(-1)];
  if (start === undefined || end === undefined) return undefined;
  const room = Math.max(1, Math.round((end - start) * ROOM));
  const [first, last] = [start - room, end + room];
  if (civilFromDays(first).year < 0 || civilFromDays(last).year > LAST_YEAR) return undefined;
  const until = asOf && zone.dateIn(asOf).latest;
  const isAll = until === undefined || until === null || until === Infinity;
  return {
    first,
    last,
    value: isAll ? last : Math.min(last, Math.max(first, dayOf(until))),
    marks: days.map((day) => ({ day, at: (day - first) / (last - first) })),
    day: isAll || !asOf ? undefined : formatDate(asOf, locale, inZone(words.zone)),
  };
}

/** The EDTF date of a day; null for the last one of a slider, by which all is known. */
export function edtfOfDay(day: number, { last }: AsOfScene): string | null {
  if (day >= last) return null;
  const fields = civilFromDays(day);
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(fields.year, 4)}-${digits(fields.month, 2)}-${digits(fields.day, 2)}`;
}

/** The day to which an arrow key leads: the next on which something became public, and beyond the last of them, all. */
export function nextDay({ marks, first, last, value }: AsOfScene, step: 1 | -1): number {
  if (step > 0) return marks.find(({ day }) => day > value)?.day ?? last;
  return marks.findLast(({ day }) => day < value)?.day ?? first;
}
