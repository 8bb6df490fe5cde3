import ICAL from 'ical.js';
import type { Finding } from '../../../core/story/problem.js';
import type { Steps } from '../../../core/story/steps.js';
import { contentLines, type ContentLine } from './content-lines.js';

/** A property as ical.js makes it, in jCal (RFC 7265): name, parameters, type, values. */
export type JCalProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  type: string,
  ...values: unknown[],
];

/** A property of a component, such as `DTSTART;TZID=Europe/Berlin:20240305T190000`. */
export interface CalendarProperty {
  /** In capitals. */
  readonly name: string;
  readonly jCal: JCalProperty;
  /** The value as it stands there. */
  readonly text: string;
}

export interface CalendarComponent {
  /** In capitals. */
  readonly name: string;
  /** Its name and its place among those of that name, as its author counts: `VEVENT 3`. */
  readonly where: string;
  readonly properties: CalendarProperty[];
  readonly components: CalendarComponent[];
}

type Report = (finding: Finding) => void;

/** What of a component is read; nothing else of it can be at fault. */
const READ = new Set(
  (
    'SUMMARY DESCRIPTION LOCATION UID STATUS CATEGORIES URL ATTACH IMAGE METHOD NAME ' +
    'DTSTART DTEND DURATION RRULE RDATE EXDATE EXRULE RECURRENCE-ID TZID TZOFFSETFROM TZOFFSETTO ' +
    'X-WR-CALNAME X-WR-CALDESC X-WR-TIMEZONE X-LIC-LOCATION X-MICROSOFT-CDO-ALLDAYEVENT PRODID X-STORY-EDTF X-STORY-OMITTED'
  ).split(' '),
);
/** Components that stand side by side: where one begins within another, the end of that is missing. */
const SIDE_BY_SIDE = /^V(?:EVENT|TODO|JOURNAL|FREEBUSY|TIMEZONE|CALENDAR|AVAILABILITY)$/;
/** The value of a line: behind the first colon that stands in no quotation marks. */
const VALUE = /^(?:[^:"]|"[^"]*")*:([^]*)$/;
/** The name of a zone that has a colon, which wants quotation marks. */
const UNQUOTED_ZONE = /^((?:DT(?:START|END)|RECURRENCE-ID|EXDATE|RDATE)\b[^":]*;TZID=)([^";:]*:[^";]*):(?=\d{8})/i;
/** So many lines are read in one step. */
const STRIDE = 32;
const HINT = 'Check the program that wrote the file.';

/**
 * Reads the components of an iCalendar file line by line, so that what is broken costs no more than itself. Gives one
 * component that holds those of all calendars in the file, in their order, and has the properties of the calendars.
 */
export function* componentSteps(file: string, report: Report): Steps<CalendarComponent> {
  const root: CalendarComponent = { name: 'VCALENDAR', where: 'file', properties: [], components: [] };
  const open = [root];
  const counts = new Map<string, number>();
  const closeTo = (depth: number, marker: string) => {
    for (const { where } of open.splice(depth)) {
      const detail = `The end of ${where} is missing; it was read up to ${marker}.`;
      report({ code: 'import-guess', where, value: where, detail, hint: HINT });
    }
  };
  const begin = (name: string) => {
    if (SIDE_BY_SIDE.test(name)) closeTo(1, `the next BEGIN:${name}`);
    if (name === root.name) return;
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    const component: CalendarComponent = { name, where: `${name} ${number}`, properties: [], components: [] };
    open.at(-1)?.components.push(component);
    open.push(component);
  };
  const end = (name: string) => {
    const depth = open.findLastIndex((component) => component.name === name);
    if (depth < 0) return;
    closeTo(depth + 1, `END:${name}`);
    if (depth > 0) open.pop();
  };
  let count = 0;
  for (const given of contentLines(file)) {
    // Outlook writes TZID=tzone://Microsoft/Utc:20240305T190000
    const line = { ...given, text: given.text.replace(UNQUOTED_ZONE, '$1"$2":') };
    count += 1;
    // How far that is of the whole is not known.
    if (count % STRIDE === 0) yield 0;
    const value = valueOf(line).toUpperCase();
    if (line.name === 'BEGIN') begin(value);
    else if (line.name === 'END') end(value);
    else if (READ.has(line.name)) addProperty(open.at(-1) ?? root, line, report);
  }
  closeTo(1, 'the end of the file');
  return root;
}

function addProperty({ properties, where }: CalendarComponent, line: ContentLine, report: Report): void {
  const { name, number, strayLines, text: value } = line;
  const jCal = readProperty(line);
  if (!jCal) {
    const detail = `Line ${number}, ${name}, can’t be read and was left out.`;
    return report({ code: 'import-left-out', where, value, detail, hint: HINT });
  }
  properties.push({ name, jCal, text: valueOf(line) });
  if (strayLines === 0) return;
  const detail = `${name} goes on unfolded after line ${number}: ${strayLines} more lines are read as its own.`;
  report({ code: 'import-guess', where, value, detail, hint: HINT });
}

function valueOf({ text }: ContentLine): string {
  return (VALUE.exec(text)?.[1] ?? '').trim();
}

function readProperty({ name, text }: ContentLine): JCalProperty | undefined {
  try {
    // Rules are written in capitals, which ical.js insists on.
    const isRule = name === 'RRULE' || name === 'EXRULE';
    return ICAL.parse.property((isRule ? text.toUpperCase() : text).trim()) as JCalProperty;
  } catch {
    return undefined;
  }
}

/** The first property of a name, or undefined. */
export function propertyOf({ properties }: CalendarComponent, name: string): CalendarProperty | undefined {
  return properties.find((property) => property.name === name);
}

export function propertiesOf({ properties }: CalendarComponent, name: string): CalendarProperty[] {
  return properties.filter((property) => property.name === name);
}

export function parameterOf({ jCal }: CalendarProperty, name: string): string | undefined {
  const parameters = jCal[1];
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  return typeof value === 'string' && value ? value : undefined;
}

/** The values of a property that are texts; empty ones are none. */
export function textsOf({ jCal }: CalendarProperty): string[] {
  const [, , type, ...values] = jCal;
  return values.flatMap((value) => {
    if (typeof value !== 'string') return [];
    // What ical.js does not know it leaves escaped; quotation marks need not be, and are by some.
    const text =
      type === 'unknown' ? value.replace(ESCAPED, (_, unit: string) => (/n/i.test(unit) ? '\n' : unit)) : value;
    return text.replaceAll('\\"', '"').trim() || [];
  });
}

const ESCAPED = /\\([\\;,nN])/g;

/** The text of the first property of a name that has one. */
export function textOf(component: CalendarComponent, ...names: string[]): string | undefined {
  const found = names.flatMap((name) => propertiesOf(component, name));
  return found.map((property) => textsOf(property).join(',')).find(Boolean);
}
