import type { EdtfDate } from './edtf-date.js';
import { parseInterval } from './edtf-interval.js';
import { parsePoint } from './edtf-point.js';
import { parseSet } from './edtf-set.js';
import { fail } from './edtf-syntax-error.js';

/** In characters. More than any date needs, so few that no text takes long. */
export const LONGEST_DATE = 500;

/**
 * Reads a date, and says of a fault only what and where: `parseEdtf` makes a sentence of it and finds what was meant.
 * @throws {EdtfSyntaxError}
 */
export function readEdtf(text: string): EdtfDate {
  if (typeof text !== 'string' || text.length > LONGEST_DATE) {
    fail('not-text', `A date is text of at most ${LONGEST_DATE} characters.`, 0);
  }
  const [kind] = /^[[{]|\//.exec(text) ?? [];
  if (!kind) return parsePoint(text);
  const timeAt = text.search('T');
  if (timeAt >= 0) fail('time-not-allowed', 'only a single date has a time', timeAt);
  return kind === '/' ? parseInterval(text) : parseSet(text);
}
