import type { EdtfDate } from './edtf-date.js';
import { parseInterval } from './edtf-interval.js';
import { parsePoint } from './edtf-point.js';
import { parseSet } from './edtf-set.js';
import { EdtfSyntaxError, fail } from './edtf-syntax-error.js';
import { suggestEdtf } from './suggest-edtf.js';

/** In characters. More than any date needs, so few that no text takes long. */
export const LONGEST_DATE = 1_000;
const LONGEST_QUOTE = 60;

/**
 * Reads a date in EDTF, the Extended Date/Time Format, levels 0, 1 and 2, as the Library of Congress describes it
 * (https://www.loc.gov/standards/datetime/, 4 February 2019; ISO 8601-2:2019). Where that text is silent:
 *
 * - A masked date has the bounds of the days that fit it: `2017-02-2X` ends on the 28th, `15XX-02-3X` is no date.
 * - A mask in place of the month is a month, never a season. Seasons are three whole months, see `subYearGroup`.
 * - A time has seconds, and is a moment: both its bounds are the same.
 * - `Y` with an exponent may be a year of four digits or fewer (`Y17E2`).
 *
 * @throws {EdtfSyntaxError} saying what is wrong, where, and what is likely meant.
 */
export function parseEdtf(text: string): EdtfDate {
  if (typeof text !== 'string' || text.length > LONGEST_DATE) {
    fail('not-text', `A date is text of at most ${LONGEST_DATE} characters, such as "2023-03-22".`, 0);
  }
  try {
    return parse(text);
  } catch (error) {
    throw error instanceof EdtfSyntaxError ? withSentence(error, text) : error;
  }
}

function parse(text: string): EdtfDate {
  const isSet = /^[[{]/.test(text);
  if (!isSet && !text.includes('/')) return parsePoint(text);
  const timeAt = text.search('T');
  if (timeAt >= 0) fail('time-not-allowed', 'an interval or set has no time of day', timeAt);
  return isSet ? parseSet(text) : parseInterval(text);
}

function withSentence({ code, message, index }: EdtfSyntaxError, text: string): EdtfSyntaxError {
  const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  const { question, suggestion } = suggestEdtf(text, parse);
  const sentence = `"${quote}" is not a date in EDTF: ${message} (position ${index}).${question}`;
  return new EdtfSyntaxError(code, sentence, index, suggestion);
}
