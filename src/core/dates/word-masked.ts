/** Dates with digits that nobody knows, in words. */
import { asPhrase, wordMoment, wordRange, yearlessText } from './calendar-words.js';
import type { Worded, Wording } from './calendar-words.js';
import { SIGNS } from './sign-phrases.js';
import type { EdtfPoint } from './edtf-date.js';
import { wordYear, type Masks } from './word-point.js';

/** Digits that nobody knows. What the language has no words for is told by its bounds. */
export function wordMasked(point: EdtfPoint, masked: Masks, wording: Wording): Worded {
  const { month = masked.month, day = masked.day, earliest, latest } = point;
  const smallest = day ? 'day' : month ? 'month' : 'year';
  // "1X" or "X1" is half known: only the bounds tell all of it. So it is with seasons of a masked year.
  const halfKnown = /\d/.test(`${masked.month}${masked.day}`) || Number(month) > 12;
  const worded = halfKnown ? undefined : wordKnownParts(point, masked, smallest, wording);
  return worded ?? wordRange(earliest, latest, smallest, wording.phrases.between, wording);
}

/** Of a date whose parts are known or unknown as a whole, but for the year, what is known. */
function wordKnownParts(
  { year, month, day, earliest, approximate }: EdtfPoint,
  masked: Masks,
  smallest: 'day' | 'month' | 'year',
  wording: Wording,
): Worded | undefined {
  const { phrases, style } = wording;
  const years = wordYears(year, masked.year, wording);
  if (!years || smallest === 'year') return years;
  if (day === undefined && (month === undefined || !masked.year)) {
    const known = month === undefined ? years : wordMoment(earliest, 'month', wording);
    // In short, what is not known is left away; and what is "about April" is about a day of it.
    return style === 'short' || approximate ? known : asPhrase(phrases.some(smallest, known.text, known.kind));
  }
  // A label has no room for "of a year in": it has signs, if there are only digits between them.
  const known = yearlessText(month, day, wording);
  const isSigned = style === 'short' && (month !== undefined || /^\p{N}+$/u.test(known + years.text));
  const phrase = (isSigned ? SIGNS : phrases)[month ? 'ofSomeYear' : 'ofSomeMonth'];
  const text = phrase?.(known, years.text, years.kind);
  return text === undefined ? text : { text, kind: month ? (day ? 'day' : 'month') : 'phrase' };
}

/** A year, decade, century or millennium; undefined for masks that are none of them (`1X84`), or have no words. */
function wordYears(year: number, mask: string | undefined, wording: Wording): Worded | undefined {
  const { phrases, style } = wording;
  if (!mask) return wordYear(year, wording);
  const unknownDigits = /^-?\d*(X+)$/.exec(mask)?.[1]?.length ?? 0;
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
