import { fromMs, MS_PER_DAY, toMs } from '../../../core/dates/calendar.js';
import { readWrittenDate } from '../written-date.js';

/** A date of schema.org in EDTF. */
export interface SchemaDate {
  readonly date: string;
  /** Where it is an interval between two times of day. */
  readonly end?: string;
  /** It was not in ISO 8601, and was understood as people write. */
  readonly isGuess?: boolean;
}

/** What all dates of a document have in common. */
export interface SchemaDateHabits {
  /** All times are 00:00, which says nothing. */
  readonly isMidnight?: boolean;
  readonly lang?: string | undefined;
}

const DAY = String.raw`(\d{4})-?(\d\d)-?(\d\d)`;
const TIME = String.raw`(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?`;
const DATE_TIME = new RegExp(String.raw`^${DAY}[T ]${TIME}\s?(Z|[+-]\d\d(?::?\d\d)?)?$`, 'i');
const COMPACT_DAY = new RegExp(`^${DAY}$`);
const MIDNIGHT = /[T ]00:?00(?::?00(?:[.,]0+)?)?\s?(?:Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** Whether a text has a time of day, and whether that is midnight. */
export function timeIn(text: string): 'midnight' | 'other' | 'none' {
  if (!DATE_TIME.test(text.trim())) return 'none';
  return MIDNIGHT.test(text.trim()) ? 'midnight' : 'other';
}

/**
 * The EDTF of a Date, DateTime or interval of schema.org, which are in ISO 8601: times get the seconds, and offsets the
 * colon, that EDTF wants. What is understood as neither is given back as it is, for its fault to be told where the story
 * is read.
 */
export function readSchemaDate(written: string, habits: SchemaDateHabits = {}): SchemaDate {
  const text = written.trim();
  const [start = '', end, more] = text.split('/');
  // 3/5/2021 is one date.
  if (end === undefined || more !== undefined) return readPoint(text, habits) ?? readWritten(text, habits);
  const [first, last] = [readEnd(start, habits), readEnd(end, habits)];
  if (first === undefined || last === undefined) return readWritten(text, habits);
  return between(first, last);
}

/** From one date to another; both in EDTF. An interval has no times in EDTF, but may have an end of its own here. */
export function between(start: string, end: string | undefined): SchemaDate {
  if (end === undefined || end === start) return { date: start };
  return start.includes('T') || end.includes('T') ? { date: start, end } : { date: `${start}/${end}` };
}

function readEnd(text: string, habits: SchemaDateHabits): string | undefined {
  return /^(?:\.\.)?$/.test(text) ? text : readPoint(text, habits)?.date;
}

function readPoint(text: string, { isMidnight }: SchemaDateHabits): SchemaDate | undefined {
  const [, year = '', month = '', day = '', hour, minute, second = '00', offset] = DATE_TIME.exec(text) ?? [];
  if (hour === undefined) {
    const days = COMPACT_DAY.exec(text)?.slice(1, 4).join('-');
    const isPlain = /^-?\d{4}(?:-\d\d)?$/.test(text);
    return days ? { date: days } : isPlain ? { date: text } : undefined;
  }
  if (isMidnight) return { date: `${year}-${month}-${day}` };
  const zone = edtfOffset(offset);
  if (hour === '24' && zone !== undefined) return { date: `${nextDay(year, month, day)}T00:00:00${zone}` };
  return zone === undefined ? undefined : { date: `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}` };
}

/** `Z`, or hours and minutes; undefined for an offset that no place has. */
function edtfOffset(offset: string | undefined): string | undefined {
  if (offset === undefined) return '';
  const [, sign = '', hours = '', minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? [];
  if (!sign || Number(hours) + Number(minutes) === 0) return 'Z';
  return Number(hours) < 14 || (hours === '14' && minutes === '00') ? `${sign}${hours}:${minutes}` : undefined;
}

function nextDay(year: string, month: string, day: string): string {
  const next = fromMs(toMs(Number(year), Number(month), Number(day)) + MS_PER_DAY);
  return [String(next.year).padStart(4, '0'), two(next.month), two(next.day)].join('-');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function readWritten(text: string, { lang, isMidnight }: SchemaDateHabits): SchemaDate {
  const written = readWrittenDate(text, { isMidnight: isMidnight === true, ...(lang !== undefined && { lang }) });
  if (!written) return { date: text };
  const { date, end } = written;
  return { date, ...(end !== undefined && { end }), ...(date !== text && { isGuess: true }) };
}
