import type { EdtfDate } from '../../../core/dates/edtf-date.js';
import { timeZoneOf } from '../../../core/dates/iana-zone.js';
import { readDate } from '../../../core/dates/read-date.js';
import { UTC } from '../../../core/dates/time-zone.js';
import type { EventInput } from '../../../core/story/story.js';
import type { Finding } from '../../../core/story/problem.js';
import { calendarSpan, type CalendarSpan } from '../../../exports/calendar-span.js';
import { later, readTime, type CalendarTime } from './calendar-time.js';
import type { TimeSpan } from './calendar-times.js';
import { textOf, textsOf, type CalendarComponent } from './component-steps.js';
import { MS_PER_DAY } from '../../../core/dates/calendar.js';

/** What our own writer notes beside the days of an event: its date in EDTF, which a calendar has no other place for. */
export const NOTED = 'X-STORY-EDTF';
const OMITTED = 'X-STORY-OMITTED';

/**
 * The date that is noted beside DTSTART and DTEND. Where these are not what the date makes of them, a program has moved the
 * event since: then they count, and that is told. Undefined where nothing is noted, or it does not count.
 * @param timeZone of the story: its clocks show the times that name no offset
 */
export function notedDate(
  component: CalendarComponent,
  span: TimeSpan | undefined,
  timeZone: string | undefined,
  report: (finding: Finding) => void,
): Pick<EventInput, 'date' | 'end'> | undefined {
  const text = textOf(component, NOTED);
  if (text === undefined) return undefined;
  const date = dateOf(text);
  const zone = (timeZone && timeZoneOf(timeZone)) || UTC;
  const isSame = date && (!span || isSpan(span, calendarSpan(date, zone), zone.momentOf));
  if (isSame) return fieldsOf(date);
  const { where } = component;
  const detail = date
    ? `The event was moved since its date ${text} was noted (${NOTED}): DTSTART and DTEND count.`
    : `What is noted as its date (${NOTED}) can’t be read: DTSTART and DTEND count.`;
  report({ code: 'import-guess', where, value: text, detail });
  return undefined;
}

/** Events that our own writer could only name, because no calendar has their dates. */
export function omittedEvents({ properties }: CalendarComponent): EventInput[] {
  const noted = properties.filter(({ name }) => name === OMITTED).map((property) => textsOf(property).join(','));
  return noted.flatMap((text) => {
    const [, date, title] = /^(\S+): ([^]+)$/.exec(text) ?? [];
    return date && title ? [{ ...(dateOf(date) ? { date } : { displayDate: date }), title }] : [];
  });
}

function dateOf(text: string): EdtfDate | undefined {
  try {
    return readDate(text).date;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether a calendar would have a date as it stands there. */
function isSpan(span: TimeSpan, written: CalendarSpan | undefined, momentOf: (wall: number) => number): boolean {
  if (!written || written.isDays !== span.start.isDay) return false;
  const moment = (time: CalendarTime) => (time.isDay ? time.wall : (time.clocks?.momentOf ?? momentOf)(time.wall));
  const expected = [written.start, written.end].map((text) => text && readTime(text, written.isDays, UTC));
  // Without an end, a day is that day (RFC 5545, 3.6.1).
  const end = span.end ?? (span.start.isDay ? later(span.start, MS_PER_DAY) : undefined);
  const same = (given: CalendarTime | undefined, meant: CalendarTime | '' | undefined) =>
    given && meant ? moment(given) === moment(meant) : !given && !meant;
  return same(span.start, expected[0]) && same(end, expected[1]);
}

/** EDTF has no times in an interval. */
function fieldsOf(date: EdtfDate): Pick<EventInput, 'date' | 'end'> {
  const { edtf, type } = date;
  const [start = '', end = ''] = edtf.split('/');
  const isTimed = type === 'interval' && edtf.includes('T') && start !== '' && /\d/.test(end);
  return isTimed ? { date: start, end } : { date: edtf };
}
