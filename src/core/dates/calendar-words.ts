/** What `Intl` can say of dates without help: moments, ranges, deep time, lists. */
import type { DateKind, DatePhrases, DateStyle, RangePhrase } from './date-phrases.js';
import { dateFormatter, intlFormatter } from './intl-cache.js';

/** What a calendar date can be worded in, from coarse to fine. */
export const CALENDAR_UNITS = ['year', 'month', 'day', 'minute', 'second', 'millisecond'] as const;
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

/** In which words: settled once per call and handed down. */
export interface Wording {
  readonly locale: string;
  readonly style: DateStyle;
  readonly timeZone: string;
  readonly phrases: DatePhrases;
}

/** A date in words, and what grammar has to know of it to put it in a phrase. */
export interface Worded {
  readonly text: string;
  readonly kind: DateKind;
}

/** `Date`, and so `Intl`, ends in the year 275760. */
const LAST_YEAR = 270_000;
/** Earlier years show their era: "79" might be the seventies, so it is "79 AD". */
const FIRST_PLAIN_MS = startOf(100);

/** What `Intl` puts between two dates: a dash or a word. In "1.–3. Februar" the first full stop is of the start. */
const BEFORE_END = /\s*([\p{Pd}~～至]|\s\p{L}{1,2})\s*$/u;

/**
 * Midnight, in UTC, of a day that `Intl` can word, and so `Date` can count. Not `toMs`: words alone, without a parser, would
 * have to bring the whole calendar along.
 */
export function startOf(year: number, month = 1, day = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/**
 * One moment. `zone` is for those with an offset, and is named where a time of day is shown. A time without offset is
 * worded as written: in UTC, without naming it.
 */
export function wordMoment(ms: number, unit: CalendarUnit, wording: Wording, zone?: string): Worded {
  return { text: tidy(formatterFor(ms, unit, wording, zone).format(ms), unit, wording), kind: unit };
}

/** A stretch, in the words of `phrase`, or with a dash where there is none; one moment if both ends read the same. */
export function wordRange(
  earliest: number,
  latest: number,
  unit: CalendarUnit,
  phrase: RangePhrase | undefined,
  wording: Wording,
  zone?: string,
): Worded {
  const format = formatterFor(earliest, unit, wording, zone);
  const end = Math.max(earliest, latest);
  const parts = wording.phrases.rangeParts?.(format, earliest, end) ?? format.formatRangeToParts(earliest, end);
  const startOfEnd = parts.findIndex(({ source }) => source === 'endRange');
  const textOf = (some: readonly { value: string }[]) => tidy(some.map(({ value }) => value).join(''), unit, wording);
  if (!phrase || startOfEnd < 0) return { text: textOf(parts), kind: unit };
  const start = textOf(parts.slice(0, startOfEnd)).replace(BEFORE_END, '');
  return asPhrase(phrase(start, textOf(parts.slice(startOfEnd)), unit, unit));
}

/** A month, a day of a month, or the number of a day, of no year. */
export function yearlessText(month: number | undefined, day: number | undefined, { locale, style }: Wording): string {
  const options = { month: month ? style : undefined, day: day ? 'numeric' : undefined } as const;
  // 2000 is a leap year: it has every day that a year can have.
  return dateFormatter(locale, options).format(startOf(2000, month, day));
}

/**
 * Years that a calendar says badly are counted from now: "170 million years ago", "in 5 billion years". So are all
 * beyond `Date`, and those before 10,000 BC that are round numbers; Y-12345 is "12346 BC".
 */
export function isDeepTime(year: number): boolean {
  return Math.abs(year) > LAST_YEAR || (year <= -10_000 && year % 100 === 0);
}

/** @param isTight for labels of the axis: "10B years ago" */
export function wordDeepTime(
  year: number,
  significantDigits: number | undefined,
  wording: Wording,
  isTight = false,
): Worded {
  const { locale, phrases } = wording;
  // "Now" is the year 2000: it makes a difference only where thousands of years do.
  const fromNow = year > -1e5 ? year - 2000 : year;
  const years = Math.abs(fromNow);
  const options: Intl.NumberFormatOptions = {
    notation: years < 1e6 ? 'standard' : 'compact',
    // "170 million" takes a preposition in some languages and a case in others, "170 M" fits them all.
    compactDisplay: isTight || phrases.isTerse ? 'short' : 'long',
    maximumSignificantDigits: Math.min(5, significantDigits ?? 5),
  };
  const count = intlFormatter(Intl.NumberFormat, locale, options).format(years);
  if (phrases.deepTime) return asPhrase(phrases.deepTime(count, years, year > 0));
  const ago = intlFormatter(Intl.RelativeTimeFormat, locale, {}).format(fromNow, 'year');
  return asPhrase(ago.replace(/\p{Nd}.*\p{Nd}/u, count));
}

/** "1, 2 or 3" as "1 or 2 or 3": dates have commas of their own, and two at a time every language can say. */
export function listText(texts: readonly string[], type: 'conjunction' | 'disjunction', locale: string): string {
  const list = intlFormatter(Intl.ListFormat, locale, { type });
  return texts.reduce((before, text) => list.format([before, text]));
}

function tidy(text: string, kind: DateKind, { phrases }: Wording): string {
  return phrases.tidy?.(text, kind) ?? text;
}

export function asPhrase(text: string): Worded {
  return { text, kind: 'phrase' };
}

function formatterFor(ms: number, unit: CalendarUnit, { locale, style }: Wording, zone?: string): Intl.DateTimeFormat {
  const fineness = CALENDAR_UNITS.indexOf(unit);
  return dateFormatter(locale, {
    era: ms < FIRST_PLAIN_MS ? 'short' : undefined,
    year: 'numeric',
    month: fineness > 0 ? style : undefined,
    day: fineness > 1 ? 'numeric' : undefined,
    hour: fineness > 2 ? 'numeric' : undefined,
    minute: fineness > 2 ? '2-digit' : undefined,
    second: fineness > 3 ? '2-digit' : undefined,
    fractionalSecondDigits: fineness > 4 ? 3 : undefined,
    timeZone: zone ?? 'UTC',
    timeZoneName: zone && fineness > 2 ? 'short' : undefined,
  });
}
