import { fromMs, MS_PER_DAY, toMs } from '../core/dates/calendar.js';
import type { EdtfDate, EdtfPoint } from '../core/dates/edtf-date.js';
import { UTC, type TimeZone } from '../core/dates/time-zone.js';
import { placementOf } from '../core/story/placement.js';

/** A date as a calendar has it. */
export interface CalendarSpan {
  /** Whole days; else both ends are moments in UTC. */
  readonly isDays: boolean;
  /** DTSTART: `20240305`, or `20240305T190000Z`. */
  readonly start: string;
  /** DTEND, which is not part of it: the day after the last one. Undefined where it takes no time. */
  readonly end?: string;
  /** What all that is in EDTF. Where it is not the date's own spelling, the calendar says less or more than the date. */
  readonly edtf: string;
}

/** The last day that has a day after it in a calendar. */
const [FIRST, LAST] = [toMs(1), toMs(9999, 12, 31)];

/**
 * A date as a calendar has it: all days of a month that it is some time in; of what has an open end, the end that is
 * known.
 * @param zone whose clocks show the times that name no offset
 * @returns undefined outside of the years 1 to 9999, and where neither end is known
 */
export function calendarSpan(date: EdtfDate, zone: TimeZone = UTC): CalendarSpan | undefined {
  const isDays = !pointsOf(date).some(({ time }) => time);
  // Days are the same everywhere; times are moments of the zone.
  const placement = placementOf(date, isDays ? UTC : zone);
  if (!placement || placement.start < FIRST || placement.end > LAST) return undefined;
  if (!isDays) return momentSpan(placement.start, endMoment(placement.date));
  // Of a set with an open end, the axis shows a moment: it is some time on that day.
  const end = Math.ceil(placement.end / MS_PER_DAY) * MS_PER_DAY;
  const [first, last] = [dayText(placement.start), dayText(end - MS_PER_DAY)];
  const edtf = first === last ? first : `${first}/${last}`;
  return { isDays, start: basic(first), end: basic(dayText(end)), edtf };
}

function momentSpan(start: number, end: number | undefined): CalendarSpan {
  const first = momentText(start);
  const last = end === undefined ? first : momentText(end);
  if (last === first) return { isDays: false, start: basic(first), edtf: first };
  return { isDays: false, start: basic(first), end: basic(last), edtf: `${first}/${last}` };
}

/** When a stretch with times ends: at the time that its end names, or after the day that it names. */
function endMoment(date: EdtfDate): number | undefined {
  if (date.type !== 'interval' || typeof date.start === 'string' || typeof date.end === 'string') return undefined;
  return date.end.time ? date.end.earliest : date.end.latest + 1;
}

/** The dates of which one with a time may be part: those of a set have none. */
function pointsOf(date: EdtfDate): EdtfPoint[] {
  if (date.type === 'set') return [];
  return date.type === 'point' ? [date] : [date.start, date.end].filter((end) => typeof end !== 'string');
}

/** `2024-03-05` */
function dayText(ms: number): string {
  const { year, month, day } = fromMs(ms);
  return [String(year).padStart(4, '0'), two(month), two(day)].join('-');
}

/** `2024-03-05T19:00:00Z` */
function momentText(ms: number): string {
  const { hour, minute, second } = fromMs(ms);
  return `${dayText(ms)}T${[hour, minute, second].map(two).join(':')}Z`;
}

function basic(text: string): string {
  return text.replace(/[-:]/g, '');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
