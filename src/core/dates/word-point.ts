/** One date in words: plain, rough, doubted, or with digits that nobody knows. */
import { asPhrase, isDeepTime, startOf, wordDeepTime, wordMoment, wordRange } from './calendar-words.js';
import type { CalendarUnit, Worded, Wording } from './calendar-words.js';
import type { DatePhrase, SubYearUnit } from './date-phrases.js';
import type { EdtfPoint, EdtfSet } from './edtf-date.js';

export type Masks = NonNullable<EdtfPoint['masked']>;

/** What few dates need: words for masked digits and for sets. Until the code for them is there, the date as spelt. */
export const rareWords = {
  masked: ({ edtf }: EdtfPoint, _masks: Masks, _wording: Wording): Worded => asPhrase(edtf),
  set: ({ edtf }: EdtfSet, _wording: Wording): string => edtf,
};

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
  if (masked) return rareWords.masked(point, masked, wording);
  return month ? wordSubYear(point, month, wording) : wordYear(year, wording);
}

export function wordYear(year: number, wording: Wording): Worded {
  return wordMoment(startOf(year), 'year', wording);
}

function wordSubYear({ earliest, latest, precision }: EdtfPoint, code: number, wording: Wording): Worded {
  const { phrases, style } = wording;
  const unit = precision as SubYearUnit;
  // No language has a short name for four months.
  if (!phrases.subYear || (style === 'short' && unit === 'quadrimester')) {
    return wordRange(earliest, latest, 'month', undefined, wording);
  }
  // Seasons begin at 21, again at 25 and 29, quarters at 33, quadrimesters at 37, halves at 40.
  const index = (code - (code < 40 ? 21 : 40)) % 4;
  const year = wordRange(earliest, latest, 'year', undefined, wording).text;
  const hemisphere = code < 25 || code > 32 ? undefined : code < 29 ? 'north' : 'south';
  return { text: phrases.subYear(unit, index, year, style, hemisphere), kind: unit };
}
