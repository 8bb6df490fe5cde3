import type { EdtfDate } from './edtf-date.js';
import { readEdtf } from './edtf-grammar.js';
import { EdtfSyntaxError } from './edtf-syntax-error.js';
import { suggestEdtf } from './suggest-edtf.js';

/**
 * Reads a date in EDTF, the Extended Date/Time Format, levels 0, 1 and 2, as the Library of Congress describes it
 * (https://www.loc.gov/standards/datetime/, 4 February 2019; ISO 8601-2:2019). Where that text is silent:
 *
 * - A masked date has the bounds of the days that fit it: `2017-02-2X` ends on the 28th, `15XX-02-3X` is no date.
 * - A mask in place of the month is a month, never a season. Seasons are three whole months, see `subYearGroup`.
 * - A time has seconds, and is a moment: both its bounds are the same.
 * - `Y` with an exponent may be a year of four digits or fewer (`Y17E2`). It has at most 15 digits and an exponent of at
 *   most 99.
 * - Both ends of a range in a set are masked alike or not at all; a set may have one member.
 *
 * @throws {EdtfSyntaxError} saying what is wrong, where, and what is likely meant.
 */
export function parseEdtf(text: string): EdtfDate {
  try {
    return readEdtf(text);
  } catch (error) {
    if (!(error instanceof EdtfSyntaxError) || error.code === 'not-text') throw error;
    const { code, message, index } = error;
    const quote = text.replace(/^(.{60}).+/s, '$1…');
    const likely = suggestEdtf(text, readEdtf);
    const question = likely[0] ? ` Did you mean "${likely.join('" or "')}"?` : '';
    const sentence = `"${quote}" is not a date in EDTF: ${message} (position ${index}).${question}`;
    throw new EdtfSyntaxError(code, sentence, index, likely[1] ? undefined : likely[0]);
  }
}
