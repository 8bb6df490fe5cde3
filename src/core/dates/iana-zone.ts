import { MS_PER_DAY, toMs } from './calendar.js';
import { dateInZone } from './date-in-zone.js';
import { dateFormatter } from './intl-cache.js';
import { UTC, type TimeZone } from './time-zone.js';

/** `Intl` counts the years of an era, and ends at some: beyond these years the nearest offset is taken. */
const FIRST = toMs(2);
const LAST = toMs(9998);
/** Days of one zone whose offset is kept: more than a story of a century has. */
const CAPACITY = 40_000;

const zones = new Map<string, TimeZone>([['UTC', UTC]]);

/** A zone by its IANA name; undefined where `Intl` knows none of that name. */
export function timeZoneOf(name: string): TimeZone | undefined {
  const known = zones.get(name);
  if (known) return known;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return undefined;
  }
  const zone = zoneOf(name);
  zones.set(name, zone);
  return zone;
}

function zoneOf(timeZone: string): TimeZone {
  const ofDays = new Map<number, number>();
  const ofDay = (day: number): number => {
    const known = ofDays.get(day);
    if (known !== undefined) return known;
    if (ofDays.size >= CAPACITY) ofDays.clear();
    const offset = askIntl(day * MS_PER_DAY, timeZone);
    ofDays.set(day, offset);
    return offset;
  };
  // To ask `Intl` costs microseconds: where a day begins and ends with the same offset, it was the same all day.
  const offsetAt = (moment: number): number => {
    const within = Math.min(Math.max(moment, FIRST), LAST);
    const day = Math.floor(within / MS_PER_DAY);
    const offset = ofDay(day);
    return offset === ofDay(day + 1) ? offset : askIntl(within, timeZone);
  };
  const momentOf = (wall: number): number => {
    const before = wall - offsetAt(wall - MS_PER_DAY);
    const after = wall - offsetAt(wall + MS_PER_DAY);
    const isShown = (moment: number) => moment + offsetAt(moment) === wall;
    return !isShown(before) && isShown(after) ? after : before;
  };
  return { name: timeZone, offsetAt, momentOf, dateIn: (date) => dateInZone(date, momentOf) };
}

function askIntl(moment: number, timeZone: string): number {
  const options = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const formatter = dateFormatter('en-US', { ...options, second: 'numeric', hourCycle: 'h23', timeZone });
  const parts = new Map(formatter.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wall = toMs(part('year'), part('month'), part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(moment / 1000) * 1000;
}
