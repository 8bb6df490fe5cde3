import type { EdtfDate, EdtfPoint } from '../core/dates/edtf-date.js';
import { MS_PER_MINUTE } from '../core/dates/calendar.js';
import { UTC, type TimeZone } from '../core/dates/time-zone.js';

/** A date in the words of schema.org for an Event. */
export interface SchemaDates {
  readonly startDate?: string;
  readonly endDate?: string;
  /** What ISO 8601 can't say without saying more than is known, in EDTF. */
  readonly temporalCoverage?: string;
}

/** A year, month or day of the years 1 to 9999, of which nothing is doubted. */
const PLAIN = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;
/** In minutes: no clocks are farther from UTC. */
const FARTHEST = 14 * 60;

/** @param zone whose clocks show the times that name no offset */
export function schemaDates(date: EdtfDate, zone?: TimeZone): SchemaDates {
  const [start, end] = date.type === 'interval' ? [date.start, date.end] : [date, undefined];
  const startDate = schemaDate(start, zone);
  const endDate = end && schemaDate(end, zone);
  if (startDate !== undefined && !end) return { startDate };
  if (startDate !== undefined && endDate !== undefined) return { startDate, endDate };
  return { temporalCoverage: date.edtf };
}

/** A Date or DateTime; undefined where it would say more than is known. Times have an offset. */
export function schemaDate(date: EdtfDate | 'open' | 'unknown', zone: TimeZone = UTC): string | undefined {
  if (typeof date === 'string' || date.type !== 'point') return undefined;
  const { edtf, time } = date;
  if (!time) return PLAIN.test(edtf) ? edtf : undefined;
  if (!PLAIN.test(edtf.slice(0, 10))) return undefined;
  if (time.offset !== undefined) return edtf.replace(/[+-]\d\d$/, '$&:00');
  return edtf + offsetText(date, zone);
}

/** `Z` in UTC; nothing where clocks that were set by the sun have seconds in their offset, which ISO 8601 has not. */
function offsetText({ earliest }: EdtfPoint, { offsetAt, momentOf }: TimeZone): string {
  const minutes = offsetAt(momentOf(earliest)) / MS_PER_MINUTE;
  if (!Number.isInteger(minutes) || Math.abs(minutes) > FARTHEST) return '';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}
