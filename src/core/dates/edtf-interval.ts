import type { EdtfInterval } from './edtf-date.js';
import { parsePoint } from './edtf-point.js';
import { intervalOf, type IntervalEnd } from './interval-between.js';

export { intervalBetween } from './interval-between.js';

/**
 * Reads `start/end`, where `..` is an open and nothing an unknown end. A range in a set is read alike, with `..` between
 * its ends and nothing for an open one. `from` is where `text` begins within all of what is read.
 */
export function parseInterval(text: string, nothing: 'unknown' | 'open' = 'unknown', from = 0): EdtfInterval {
  const separator = nothing === 'open' ? '..' : '/';
  const length = text.indexOf(separator);
  const endAt = length + separator.length;
  const parseEnd = (end: string, at: number): IntervalEnd =>
    end === '..' ? 'open' : end ? parsePoint(end, at) : nothing;
  const start = parseEnd(text.slice(0, length), from);
  const end = parseEnd(text.slice(endAt), from + endAt);
  return intervalOf(text, start, end, from + endAt);
}
