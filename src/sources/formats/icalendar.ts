import { UTC } from '../../core/dates/time-zone.js';
import type { Finding } from '../../core/story/problem.js';
import type { Steps } from '../../core/story/steps.js';
import type { EventInput, StoryInput } from '../../core/story/story.js';
import { plainLine } from './described.js';
import { calendarTimes, type CalendarTimes } from './icalendar/calendar-times.js';
import { eventOfComponent, type CalendarHabits } from './icalendar/event-of-component.js';
import { omittedEvents } from './icalendar/noted-date.js';
import { occurrencesIn, type Entry } from './icalendar/occurrences.js';
import { componentSteps, propertyOf, textOf, type CalendarComponent } from './icalendar/component-steps.js';
import { readInSlices } from './read-in-slices.js';
import { shareLanguage } from './share-language.js';
import type { ImportContext, ImportedStory } from './story-format.js';

type Report = (finding: Finding) => void;

/** How the calendars name themselves that we write. */
const OWN = /^-\/\/story-timeline\/\//;
/** So many components are looked at in one step. */
const STRIDE = 32;

/**
 * Reads an iCalendar file (RFC 5545, RFC 7986), without holding up the page. Each VEVENT and VJOURNAL is an event; a series
 * is as many as it has occurrences. Times keep their offset; where the clocks of one zone tell them all, it is that of the
 * story.
 * @throws {SyntaxError} where there is no calendar in the text
 */
export function readICalendar(text: string, context: ImportContext = {}): Promise<ImportedStory> {
  return readInSlices(calendarSteps(text, context));
}

function* calendarSteps(text: string, { lang: pageLang }: ImportContext): Steps<ImportedStory> {
  if (!/^[ \t]*BEGIN:V(?:CALENDAR|EVENT|JOURNAL|TODO)[ \t]*\r*$/im.test(text.replace(/^\ufeff/, ''))) {
    throw new SyntaxError('The file is no calendar: there is no BEGIN:VCALENDAR in it');
  }
  const findings: Finding[] = [];
  const report: Report = (finding) => void findings.push(finding);
  const root = yield* componentSteps(text, report);
  const times = calendarTimes(root, report);
  const entries = yield* entrySteps(root, times, report);
  const timeZone = zoneOf(root, entries, times, report);
  const events: EventInput[] = [];
  const origins: string[] = [];
  const habits: CalendarHabits = {
    lang: pageLang,
    isCancelled: textOf(root, 'METHOD')?.toUpperCase() === 'CANCEL',
    isOwn: OWN.test(textOf(root, 'PRODID') ?? ''),
  };
  const occurrencesOf = occurrencesIn(entries, times, report);
  for (const [index, entry] of entries.entries()) {
    yield index / entries.length;
    const content = contentOf(entry.component, habits, report);
    if (!content) continue;
    for (const occurrence of occurrencesOf(entry)) {
      events.push({ ...content, ...occurrence(timeZone) });
      origins.push(entry.component.where);
    }
  }
  for (const [index, omitted] of omittedEvents(root).entries()) {
    events.push(omitted);
    origins.push(`X-STORY-OMITTED ${index + 1}`);
  }
  const title = textOf(root, 'X-WR-CALNAME', 'NAME');
  const summary = textOf(root, 'X-WR-CALDESC', 'DESCRIPTION');
  const lang = shareLanguage(events);
  const input: StoryInput = {
    ...(title && { title: plainLine(title) }),
    ...(summary && { summary: plainLine(summary) }),
    ...(lang && { lang }),
    ...(timeZone && { timeZone }),
    events,
  };
  return { input, origins, findings };
}

function* entrySteps(root: CalendarComponent, times: CalendarTimes, report: Report): Steps<Entry[]> {
  const others = new Map<string, number>();
  const entries: Entry[] = [];
  for (const [index, component] of root.components.entries()) {
    if (index % STRIDE === 0) yield 0;
    const { name } = component;
    if (name === 'VEVENT' || name === 'VJOURNAL') {
      const recurrence = propertyOf(component, 'RECURRENCE-ID');
      const [occurrence] = recurrence ? times.read(recurrence, component.where) : [];
      entries.push({ component, span: times.spanOf(component), uid: textOf(component, 'UID'), occurrence });
    } else if (name !== 'VTIMEZONE') others.set(name, (others.get(name) ?? 0) + 1);
  }
  for (const [name, count] of others) {
    const detail = `${count} ${name} ${count === 1 ? 'was' : 'were'} left out: only VEVENT and VJOURNAL are events.`;
    report({ code: 'import-left-out', where: 'file', value: name, detail, hint: 'Nothing has to be done.' });
  }
  return entries;
}

/** The zone of all times that name one; else the one that the calendar names. */
function zoneOf(
  root: CalendarComponent,
  entries: readonly Entry[],
  { clocksOf }: CalendarTimes,
  report: Report,
): string | undefined {
  const all = entries.flatMap(({ span }) => [span?.start.clocks, span?.end?.clocks]);
  const named = new Set(all.flatMap((clocks) => (clocks && clocks !== UTC ? clocks : [])));
  const [only] = named;
  if (named.size === 1 && only?.name) return only.name;
  const given = textOf(root, 'X-WR-TIMEZONE');
  if (given === undefined) return undefined;
  const name = clocksOf(given)?.name;
  if (name === undefined) {
    const detail = `Nothing tells what the time zone “${given}” of the calendar is: it was left out.`;
    report({ code: 'import-guess', where: 'file', value: given, detail, hint: 'Use an IANA name.' });
  }
  return name;
}

/** What an entry says, but for its dates; undefined, and reported, where it says nothing. */
function contentOf(component: CalendarComponent, habits: CalendarHabits, report: Report): EventInput | undefined {
  const { where } = component;
  const { event, leftOut } = eventOfComponent(component, habits);
  for (const value of leftOut) {
    const detail = `The attachment ${value} was left out: it has no address on the web.`;
    report({ code: 'import-left-out', where, value, detail, hint: 'Publish it, and give its address.' });
  }
  if (event.title ?? event.text ?? event.html) return event;
  const detail = `${where} was left out: it has neither SUMMARY nor DESCRIPTION.`;
  report({ code: 'import-left-out', where, value: where, detail, hint: 'Give it a SUMMARY.' });
  return undefined;
}
