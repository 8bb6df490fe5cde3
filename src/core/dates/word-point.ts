/** One date in words: plain, rough, doubted, or with digits that nobody knows. */
import { asPhrase, isDeepTime, wordDeepTime, wordMoment, wordRange, yearlessText } from './calendar-words.js';
import type { CalendarUnit, Worded, Wording } from './calendar-words.js';
import { daysFromCivil, MS_PER_DAY } from './calendar.js';
import type { DatePhrase, DateStyle, SubYearUnit } from './date-phrases.js';
import type { EdtfPoint } from './edtf-date.js';

type Masks = NonNullable<EdtfPoint['masked']>;

/** A date with what it says of its own certainty: "possibly about 1984". */
export function wordPoint(point: EdtfPoint, wording: Wording): Worded {
  const { about, possibly } = wording.phrases;
  let worded = wordUnqualified(point, wording);
  // A year that is an estimate has the years it may be in brackets after it.
  const isEstimate = point.significantDigits && point.precision !== 'year' && worded.kind === 'year';
  const bounds = isEstimate && ` (${wordRange(point.earliest, point.latest, 'year', undefined, wording).text})`;
  if (point.approximate || bounds) worded = inPhrase(about, worded);
  if (point.uncertain) worded = inPhrase(possibly, worded);
  return bounds ? asPhrase(worded.text + bounds) : worded;
}

export function inPhrase(phrase: DatePhrase, { text, kind }: Worded): Worded {
  return asPhrase(phrase(text, kind));
}

/** The unit that `Intl` can word the date in, alone or as an end of a range; undefined for all but plain dates. */
export function calendarUnit(point: EdtfPoint): CalendarUnit | undefined {
  const { masked, month = 1, precision, significantDigits, time, year } = point;
  if (masked || month > 12 || significantDigits || isDeepTime(year)) return undefined;
  // EDTF wants seconds in every time; where they are zero, nobody meant them.
  return time?.second === 0 && precision === 'second' ? 'minute' : (precision as CalendarUnit);
}

/** The zone to show a moment in; undefined for days and larger, and for times that do not say where they hold. */
export function zoneOf(point: EdtfPoint, { timeZone }: Wording): string | undefined {
  return point.time?.offset === undefined ? undefined : timeZone;
}

function wordUnqualified(point: EdtfPoint, wording: Wording): Worded {
  const { earliest, masked, month, year, significantDigits } = point;
  const unit = calendarUnit(point);
  if (unit) return wordMoment(earliest, unit, wording, zoneOf(point, wording));
  if (isDeepTime(year)) return wordDeepTime(year, significantDigits, wording);
  if (masked) return wordMasked(point, masked, wording);
  return month ? wordSubYear(point, month, wording) : wordYear(year, wording);
}

function wordYear(year: number, wording: Wording): Worded {
  return wordMoment(daysFromCivil(year) * MS_PER_DAY, 'year', wording);
}

function wordSubYear({ earliest, latest, precision }: EdtfPoint, code: number, wording: Wording): Worded {
  const { phrases, style } = wording;
  if (!phrases.subYear) return wordRange(earliest, latest, 'month', undefined, wording);
  const unit = precision as SubYearUnit;
  // Seasons begin at 21, again at 25 and 29, quarters at 33, quadrimesters at 37, halves at 40.
  const index = (code - (code < 40 ? 21 : 40)) % 4;
  const year = wordRange(earliest, latest, 'year', undefined, wording).text;
  const hemisphere = code < 25 || code > 32 ? undefined : code < 29 ? 'north' : 'south';
  return { text: phrases.subYear(unit, index, year, style, hemisphere), kind: unit };
}

/** Digits that nobody knows. What the language has no words for is told by its bounds. */
function wordMasked(point: EdtfPoint, masked: Masks, wording: Wording): Worded {
  const { month = masked.month, day = masked.day, earliest, latest } = point;
  const smallest = day ? 'day' : month ? 'month' : 'year';
  // "1X" or "X1" is half known: only the bounds tell all of it. So it is with seasons of a masked year.
  const halfKnown = /\d/.test(`${masked.month}${masked.day}`) || Number(month) > 12;
  const worded = halfKnown ? undefined : wordKnownParts(point, masked, smallest, wording);
  return worded ?? wordRange(earliest, latest, smallest, wording.phrases.between, wording);
}

/** Of a date whose parts are known or unknown as a whole, but for the year, what is known. */
function wordKnownParts(
  { year, month, day, earliest }: EdtfPoint,
  masked: Masks,
  smallest: 'day' | 'month' | 'year',
  wording: Wording,
): Worded | undefined {
  const { phrases, style } = wording;
  const years = wordYears(year, masked.year, smallest === 'year' ? style : 'long', wording);
  if (!years || smallest === 'year') return years;
  if (day === undefined && (month === undefined || !masked.year)) {
    const known = month === undefined ? years : wordMoment(earliest, 'month', wording);
    // In short, what is not known is left away.
    return style === 'short' ? known : asPhrase(phrases.some(smallest, known.text, known.kind));
  }
  const phrase = month === undefined ? phrases.ofSomeMonth : phrases.ofSomeYear;
  return phrase && asPhrase(phrase(yearlessText(month, day, wording), years.text, years.kind));
}

/** A year, decade, century or millennium; undefined for masks that are none of them (`1X84`), or have no words. */
function wordYears(year: number, mask: string | undefined, style: DateStyle, wording: Wording): Worded | undefined {
  const { phrases } = wording;
  if (!mask) return wordYear(year, wording);
  const unknownDigits = /^-?\d*X+$/.test(mask) ? mask.length - mask.indexOf('X') : 0;
  if (unknownDigits > 3) return asPhrase(phrases.unknownYear);
  // "The 80s" and the decades before Christ are told by their years instead.
  if (unknownDigits === 1 && year >= 100 && phrases.decade) {
    return { text: phrases.decade(wordYear(year, wording).text, style, year), kind: 'decade' };
  }
  if (unknownDigits < 2 || !phrases.age) return undefined;
  const kind = unknownDigits === 2 ? 'century' : 'millennium';
  const ordinal = Math.floor(Math.abs(year) / 10 ** unknownDigits) + 1;
  return { text: phrases.age(kind, ordinal, year < 0, style), kind };
}
