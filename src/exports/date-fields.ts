import type { EdtfDate, EdtfPoint } from '../core/dates/edtf-date.js';

/**
 * A date as the fields `date` and `end`. EDTF leaves times of day out of its intervals: between two ends of which one has
 * some, `end` is apart.
 */
export function dateFields(date: EdtfDate): { date: string; end?: string } {
  const ends = endsOf(date);
  return ends?.some(({ time }) => time) ? { date: ends[0].edtf, end: ends[1].edtf } : { date: date.edtf };
}

/** Both ends of an interval; undefined where one is open or unknown, and for what is none. */
export function endsOf(date: EdtfDate): readonly [EdtfPoint, EdtfPoint] | undefined {
  if (date.type !== 'interval' || typeof date.start === 'string' || typeof date.end === 'string') return undefined;
  return [date.start, date.end];
}
