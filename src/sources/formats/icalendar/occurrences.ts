import { MS_PER_YEAR } from '../../../core/dates/calendar.js';
import type { Finding } from '../../../core/story/problem.js';
import type { EventInput } from '../../../core/story/story.js';
import { edtfOf, type CalendarTime } from './calendar-time.js';
import { datesOf, spanAt, type CalendarTimes, type TimeSpan } from './calendar-times.js';
import { expandSeries, isSeries, type Series } from './expand-series.js';
import { NOTED, notedDate } from './noted-date.js';
import { parameterOf, propertiesOf, propertyOf, type CalendarComponent } from './component-steps.js';

/** So many occurrences of one series are shown, */
export const MAX_OCCURRENCES = 1_000;
/** so many of all series of a file, */
export const MAX_OCCURRENCES_IN_ALL = 50_000;
/** and those of a series without end up to so long after the last beginning in the file. */
export const YEARS_AHEAD = 10;
/** So much may be passed over by all rules of a file together: a second or two. */
const SEARCH = 30_000;
const HINT = 'See in a calendar program what the file says there.';

/** A VEVENT or VJOURNAL with its times. */
export interface Entry {
  readonly component: CalendarComponent;
  readonly span: TimeSpan | undefined;
  readonly uid: string | undefined;
  /** Of which occurrence of a series it tells, where it tells of one only. */
  readonly occurrence: CalendarTime | undefined;
}

/** What makes the dates of one occurrence, and its id where the event is one of a series. */
type Occurrence = (timeZone: string | undefined) => Pick<EventInput, 'id' | 'date' | 'end'>;

/**
 * Tells of each entry in turn when it takes place: once, or as often as a series does. Occurrences of a series that stand
 * in the file on their own are left out of it.
 */
export function occurrencesIn(
  entries: readonly Entry[],
  times: CalendarTimes,
  report: (finding: Finding) => void,
): (entry: Entry) => readonly Occurrence[] {
  const replaced = replacedBySeries(entries);
  const latest = entries.reduce((last, { span }) => Math.max(last, span?.start.wall ?? -Infinity), -Infinity);
  const horizon = latest + YEARS_AHEAD * MS_PER_YEAR;
  const search = { left: SEARCH };
  let left = MAX_OCCURRENCES_IN_ALL;
  return (entry) => {
    const { component, occurrence, span, uid } = entry;
    if (!span || occurrence || !isSeries(component)) return [once(entry, report)];
    const series = expandSeries(component, span.start, {
      horizon,
      room: Math.max(1, Math.min(MAX_OCCURRENCES, left)),
      search,
      readTimes: (property) => times.read(property, component.where),
      replaced: (uid !== undefined && replaced.get(uid)) || [],
    });
    left -= series.walls.length;
    tellFaults(component, series, report);
    return series.walls.map((wall) => (timeZone) => {
      const occurring = spanAt(span, wall);
      return { ...idAt(occurring.start, uid), ...datesOf(occurring, timeZone) };
    });
  };
}

function replacedBySeries(entries: readonly Entry[]): ReadonlyMap<string, readonly CalendarTime[]> {
  const replaced = new Map<string, CalendarTime[]>();
  for (const { occurrence, uid } of entries) {
    if (!occurrence || uid === undefined) continue;
    const known = replaced.get(uid);
    if (known) known.push(occurrence);
    else replaced.set(uid, [occurrence]);
  }
  return replaced;
}

function once({ component, occurrence, span, uid }: Entry, report: (finding: Finding) => void): Occurrence {
  const { where } = component;
  const recurrence = propertyOf(component, 'RECURRENCE-ID');
  if (recurrence && parameterOf(recurrence, 'range')) {
    const detail = `${where} changes one occurrence of a series; those after it, which it means as well, stay as they were.`;
    report({ code: 'import-guess', where, value: recurrence.text, detail, hint: HINT });
  }
  if (component.name === 'VEVENT' && !propertyOf(component, 'DTSTART') && !propertyOf(component, NOTED)) {
    const detail = `${where} has no DTSTART: it is listed without a date.`;
    report({ code: 'import-guess', where, value: undefined, detail, hint: 'Give it a DTSTART.' });
  }
  // What can't be read is told where the story is read.
  const unread = span ? undefined : propertyOf(component, 'DTSTART')?.text;
  return (timeZone) => ({
    ...(occurrence && idAt(occurrence, uid)),
    ...(notedDate(component, span, timeZone, report) ?? (span ? datesOf(span, timeZone) : unread && { date: unread })),
  });
}

/** The id of an occurrence: that of its series, and when it begins, or would have begun had it not been moved. */
function idAt(time: CalendarTime, uid: string | undefined): { id?: string } {
  if (uid === undefined) return {};
  const text = edtfOf({ ...time, clocks: undefined }, undefined);
  return { id: `${uid}_${text.replace(/[-:]/g, '')}` };
}

function tellFaults(
  component: CalendarComponent,
  { cut, faults, walls }: Series,
  report: (finding: Finding) => void,
): void {
  const { where } = component;
  const value = propertiesOf(component, 'RRULE')
    .map(({ text }) => text)
    .join(' ');
  for (const fault of faults) {
    const detail = `A rule of repetition was left out: ${fault}.`;
    report({ code: 'import-left-out', where, value, detail, hint: HINT });
  }
  if (walls.length === 0) {
    const detail = `Of the series ${where} nothing is left: all of it is excluded, or stands in the file on its own.`;
    report({ code: 'import-left-out', where, value, detail, hint: HINT });
  }
  if (cut === undefined) return;
  const detail = `Of the series not all is shown: ${cut}.`;
  report({ code: 'import-left-out', where, value, detail, hint: 'End the series with UNTIL or COUNT.' });
}
