import { daysInMonth, fromMs, MS_PER_DAY, MS_PER_MINUTE, toMs } from '../../../core/dates/calendar.js';
import { UTC } from '../../../core/dates/time-zone.js';
import type { Clocks } from './calendar-zones.js';

/** A day, or a time of day, as the clocks of its place show it. */
export interface CalendarTime {
  /** What the clocks show, in ms since the epoch as if they showed UTC. */
  readonly wall: number;
  readonly isDay: boolean;
  /** Undefined for a day, and for a time that is said to hold wherever one is. */
  readonly clocks: Clocks | undefined;
}

/** `20240305`, `20240305T190000Z`; hyphens, colons and missing seconds are let pass. */
const TIME = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d):?(\d\d)?(Z)?)?$/i;

/**
 * Reads a DATE or DATE-TIME (RFC 5545, 3.3.4 and 3.3.5); undefined where it is neither.
 * @param isDay only the day counts, whatever stands behind it
 * @param clocks those of the property's TZID
 */
export function readTime(text: string, isDay: boolean, clocks: Clocks | undefined): CalendarTime | undefined {
  const [, year, month, day, hour, minute, second, zulu] = TIME.exec(text.trim()) ?? [];
  if (!year || !isDate(Number(year), Number(month), Number(day))) return undefined;
  if (isDay || hour === undefined) {
    return { wall: toMs(Number(year), Number(month), Number(day)), isDay: true, clocks: undefined };
  }
  const time = [Number(hour), Number(minute), Number(second ?? 0)] as const;
  if (time[0] > 24 || time[1] > 59 || time[2] > 60) return undefined;
  // Midnight may be the hour 24, and a minute may have a second 60: both carry over.
  const wall = toMs(Number(year), Number(month), Number(day), ...time);
  return { wall, isDay: false, clocks: zulu ? UTC : clocks };
}

function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** What the clocks of `place` show at a time; days, and times of no zone, are the same everywhere. */
export function wallAt(time: CalendarTime, place: CalendarTime): number {
  if (!time.clocks || !place.clocks || time.clocks === place.clocks) return time.wall;
  const moment = time.clocks.momentOf(time.wall);
  return moment + place.clocks.offsetAt(moment);
}

/** The same time of day by the same clocks, `length` ms later; of a day, whole days later. */
export function later(time: CalendarTime, length: number): CalendarTime {
  return { ...time, wall: time.wall + length };
}

/** The time `length` ms later, whatever the clocks do in between. */
export function elapsed(time: CalendarTime, length: number): CalendarTime {
  const { clocks, wall } = time;
  if (!clocks) return later(time, length);
  const moment = clocks.momentOf(wall) + length;
  return { ...time, wall: moment + clocks.offsetAt(moment) };
}

export function dayOf({ wall }: CalendarTime): CalendarTime {
  return { wall: Math.floor(wall / MS_PER_DAY) * MS_PER_DAY, isDay: true, clocks: undefined };
}

/** In EDTF: without offset where the clocks are those of the story, or nobody's. */
export function edtfOf({ wall, isDay, clocks }: CalendarTime, storyZone: string | undefined): string {
  if (isDay) return basicText(wall).slice(0, 10);
  if (!clocks || (storyZone !== undefined && clocks.name === storyZone)) return basicText(wall);
  const moment = clocks.momentOf(wall);
  const minutes = (wall - moment) / MS_PER_MINUTE;
  // Clocks that were set by the sun have seconds in their offset, which EDTF has not.
  const isTold = clocks.name !== UTC.name && Number.isInteger(minutes) && Math.abs(minutes) <= 14 * 60;
  if (!isTold) return `${basicText(moment)}Z`;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${basicText(wall)}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

/** `2024-03-05T19:00:00` */
function basicText(wall: number): string {
  const { year, month, day, hour, minute, second } = fromMs(wall);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
