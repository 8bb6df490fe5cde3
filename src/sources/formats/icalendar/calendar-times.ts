import ICAL from 'ical.js';
import { MS_PER_DAY, MS_PER_SECOND } from '../../../core/dates/calendar.js';
import type { Finding } from '../../../core/story/problem.js';
import { dayOf, edtfOf, elapsed, later, readTime, type CalendarTime } from './calendar-time.js';
import { calendarZones, type Clocks } from './calendar-zones.js';
import { parameterOf, propertyOf, type CalendarComponent, type CalendarProperty } from './component-steps.js';

/** From a beginning to the first moment, or the first day, after the end. */
export interface TimeSpan {
  readonly start: CalendarTime;
  readonly end?: CalendarTime;
}

/** Reads the times of one file. */
export interface CalendarTimes {
  /** Those of a property that can be read; it may have several. */
  readonly read: (property: CalendarProperty, where: string) => CalendarTime[];
  /** When something begins and ends; undefined where it has no DTSTART that can be read. */
  readonly spanOf: (component: CalendarComponent) => TimeSpan | undefined;
  readonly clocksOf: (zoneId: string) => Clocks | undefined;
}

export function calendarTimes(root: CalendarComponent, report: (finding: Finding) => void): CalendarTimes {
  const clocksOf = calendarZones(root.components.filter(({ name }) => name === 'VTIMEZONE'));
  const unknown = new Set<string>();
  const read = (property: CalendarProperty, where: string): CalendarTime[] => {
    const zoneId = parameterOf(property, 'tzid');
    const clocks = zoneId === undefined ? undefined : clocksOf(zoneId);
    if (zoneId !== undefined && !clocks && !unknown.has(zoneId)) {
      unknown.add(zoneId);
      const detail = `Nothing tells what the time zone “${zoneId}” is: its times are read as those of the story’s zone.`;
      report({
        code: 'import-guess',
        where,
        value: zoneId,
        detail,
        hint: 'Use an IANA name, such as America/Toronto.',
      });
    }
    const isDay = property.jCal[2] === 'date';
    // Of a period only its beginning counts.
    return property.text.split(',').flatMap((text) => readTime(text.split('/', 1)[0] ?? '', isDay, clocks) ?? []);
  };
  const first = (component: CalendarComponent, name: string): CalendarTime | undefined => {
    const property = propertyOf(component, name);
    return property && read(property, component.where)[0];
  };
  const spanOf = (component: CalendarComponent): TimeSpan | undefined => {
    const given = first(component, 'DTSTART');
    if (!given) return undefined;
    const isAllDay = propertyOf(component, 'X-MICROSOFT-CDO-ALLDAYEVENT')?.text.toUpperCase() === 'TRUE';
    const start = isAllDay ? dayOf(given) : given;
    const end = first(component, 'DTEND') ?? endAfter(start, propertyOf(component, 'DURATION'));
    return end ? { start, end: isAllDay ? dayOf(end) : end } : { start };
  };
  return { read, spanOf, clocksOf };
}

/** Days and weeks are those of the calendar, hours and less pass by the clock (RFC 5545, 3.3.6). */
function endAfter(start: CalendarTime, duration: CalendarProperty | undefined): CalendarTime | undefined {
  if (!duration) return undefined;
  try {
    const length = ICAL.Duration.fromString(duration.text.toUpperCase());
    const days = length.weeks * 7 + length.days;
    const seconds = (length.hours * 60 + length.minutes) * 60 + length.seconds;
    if (length.isNegative || days + seconds === 0) return undefined;
    if (start.isDay) return later(start, (days + Math.ceil((seconds * MS_PER_SECOND) / MS_PER_DAY)) * MS_PER_DAY);
    return elapsed(later(start, days * MS_PER_DAY), seconds * MS_PER_SECOND);
  } catch {
    return undefined;
  }
}

/** The same span, beginning at another `wall` of its clocks. */
export function spanAt({ start, end }: TimeSpan, wall: number): TimeSpan {
  const shift = wall - start.wall;
  return end ? { start: later(start, shift), end: later(end, shift) } : { start: later(start, shift) };
}

/**
 * What a span says in EDTF. Days end with the last of them; times have an end of their own, because an interval in EDTF
 * has none; so has an end before the beginning, to be told as a fault.
 */
export function datesOf({ start, end }: TimeSpan, storyZone: string | undefined): { date: string; end?: string } {
  const date = edtfOf(start, storyZone);
  if (!end || end.wall === start.wall) return { date };
  if (!start.isDay) return { date, end: edtfOf(end.isDay ? later(end, -MS_PER_DAY) : end, storyZone) };
  if (end.wall < start.wall) return { date, end: edtfOf(dayOf(end), storyZone) };
  const last = edtfOf(dayOf(later(end, -1)), storyZone);
  return { date: last === date ? date : `${date}/${last}` };
}
