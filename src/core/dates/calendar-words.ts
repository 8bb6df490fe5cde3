/** What `Intl` can say of dates without help: moments, ranges, deep time, lists. */
import { daysFromCivil, MS_PER_DAY } from './calendar.js';
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
/** The year 100. Earlier years show their era: "79" might be the seventies, so it is "79 AD". */
const FIRST_PLAIN_MS = daysFromCivil(100) * MS_PER_DAY;

/**
 * One moment. `zone` is for those with an offset, and is named where a time of day is shown. A time without offset is
 * worded as written: in UTC, without naming it.
 */
export function wordMoment(ms: number, unit: CalendarUnit, wording: Wording, zone?: string): Worded {
  return { text: formatterFor(ms, unit, wording, zone).format(ms), kind: unit };
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
  const parts = formatterFor(earliest, unit, wording, zone).formatRangeToParts(earliest, Math.max(earliest, latest));
  const textOf = (some: readonly { value: string }[]) => some.map(({ value }) => value).join('');
  const endOfStart = parts.findLastIndex(({ source }) => source === 'startRange') + 1;
  if (!phrase || endOfStart === 0) return { text: textOf(parts), kind: unit };
  const startOfEnd = parts.findIndex(({ source }) => source === 'endRange');
  // In "1.–3. Februar" the first full stop stands between the two, and belongs to the start.
  const ofStart = /^[^\s\p{Pd}~～]*/u.exec(textOf(parts.slice(endOfStart, startOfEnd)));
  const start = textOf(parts.slice(0, endOfStart)) + ofStart;
  const end = textOf(parts.slice(startOfEnd));
  return asPhrase(phrase(start, end, unit, unit));
}

/** A month, a day of a month, or the number of a day, of no year. */
export function yearlessText(month: number | undefined, day: number | undefined, { locale, style }: Wording): string {
  // 2000 is a leap year: it has every day that a year can have.
  const ms = daysFromCivil(2000, month, day) * MS_PER_DAY;
  return dateFormatter(locale, { month: month ? style : undefined, day: day ? 'numeric' : undefined }).format(ms);
}

/**
 * Years that a calendar says badly are counted from now: "170 million years ago", "in 5 billion years". So are all
 * beyond `Date`, and those before 10,000 BC that are round numbers; Y-12345 is "12346 BC".
 */
export function isDeepTime(year: number): boolean {
  return Math.abs(year) > LAST_YEAR || (year <= -10_000 && year % 100 === 0);
}

export function wordDeepTime(year: number, significantDigits: number | undefined, wording: Wording): Worded {
  const { locale, phrases } = wording;
  // "Now" is the year 2000: it makes a difference only where thousands of years do.
  const years = Math.abs(year > -1e5 ? year - 2000 : year);
  const options: Intl.NumberFormatOptions = {
    notation: years < 1e6 ? 'standard' : 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: Math.min(5, significantDigits ?? 5),
  };
  const count = intlFormatter(Intl.NumberFormat, locale, options).format(years);
  if (phrases.deepTime) return asPhrase(phrases.deepTime(count, years, year > 0));
  const ago = intlFormatter(Intl.RelativeTimeFormat, locale, {}).format(Math.sign(year) * years, 'year');
  return asPhrase(ago.replace(/\p{Nd}.*\p{Nd}/u, count));
}

/** "1, 2 or 3" as "1 or 2 or 3": dates have commas of their own, and two at a time every language can say. */
export function listText(texts: readonly string[], type: 'conjunction' | 'disjunction', locale: string): string {
  const list = intlFormatter(Intl.ListFormat, locale, { type });
  return texts.reduce((before, text) => list.format([before, text]));
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
