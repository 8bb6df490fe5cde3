import { UTC, type TimeZone } from '../dates/time-zone.js';
import { EventIds } from './event-ids.js';
import { handleFew, type Handling } from './handling.js';
import { indexSteps } from './index-events.js';
import { placementOf } from './placement.js';
import { listProblems } from './problem-list.js';
import type { Finding, Problem } from './problem.js';
import { readDateField } from './read-date-field.js';
import { readEvent, type EventContext } from './read-event.js';
import { readTimeZone } from './read-time-zone.js';
import type { Reading } from './reading.js';
import { relationFault } from './relation-faults.js';
import { defined, FieldReader, isObject, MAX_TEXT_LENGTH, pathOf, type Given } from './read-values.js';
import { finish, part, type Steps } from './steps.js';
import type { Era, Group, Story, StoryEvent } from './story.js';

export const MAX_EVENTS = 500_000;

/** So many events are read, or looked at, in one step. */
const STRIDE = 16;

export interface ReadOptions {
  /** Address against which the links of the sources are resolved: the file's own, or the page's. */
  readonly baseUrl?: string;
  /** How to name each event in a problem's `where`, where `events[3]` would mean nothing to the author. */
  readonly origins?: readonly string[];
}

export interface ReadResult {
  readonly story: Story;
  readonly problems: readonly Problem[];
}

/** Reads a story in one of the ways of reading; see `readStory`. */
export function readStoryWith(reading: Reading, input: unknown, options?: ReadOptions): ReadResult {
  return finish(readStorySteps(reading, handleFew, input, options));
}

/** The same in steps, of some events each. */
export function* readStorySteps(
  reading: Reading,
  handling: Handling,
  input: unknown,
  { baseUrl, origins }: ReadOptions = {},
): Steps<ReadResult> {
  const problems = listProblems(reading);
  const { report } = problems;
  const fields = new FieldReader(storyObject(input, report), '', handling.dates(reading), report);
  const whereOf = (index: number) => origins?.[index] ?? `events[${index}]`;
  const zone = readTimeZone(fields, 'timeZone');
  const given = fields.list('events');
  const ids = new EventIds();
  const context = { ids, reading: fields.reading, report, baseUrl, place: handling.placing(zone ?? UTC) };
  const events = yield* part(0, 0.8, eventSteps(given, whereOf, context, handling));
  const indexed = yield* part(0.8, 0.95, indexSteps(events, ids.byId, handling));
  for (const [place, event] of indexed.events.entries()) {
    if (place % STRIDE === 0) yield 0.95;
    for (const relation of event.relations) {
      const { type, to: value } = relation;
      const code = relationFault(indexed, event, relation);
      if (code) report({ code, where: `${whereOf(event.given)}, ${type}`, value });
    }
  }
  const story = defined({
    title: fields.text('title'),
    summary: fields.text('summary', MAX_TEXT_LENGTH),
    lang: fields.text('lang'),
    timeZone: zone?.name,
    zone,
    baseUrl,
    groups: fields.items('groups', readGroup, 'value-invalid'),
    eras: fields.items('eras', (era) => readEra(era, zone ?? UTC), 'era-invalid'),
    ...indexed,
  }) as Story;
  return { story, problems: problems.all() };
}

function* eventSteps(
  given: readonly unknown[],
  whereOf: (index: number) => string,
  shared: Omit<EventContext, 'where'>,
  { choose }: Handling,
): Steps<StoryEvent[]> {
  let index = 0;
  // One for all, as there may be many.
  const context = { ...shared, where: () => whereOf(index) };
  const isTooMany = given.length > MAX_EVENTS;
  if (isTooMany) {
    context.report({ code: 'events-too-many', where: 'events', value: given.length, detail: String(MAX_EVENTS) });
  }
  const chosen = isTooMany && choose ? yield* part(0, 0.3, choose(given)) : undefined;
  const from = chosen ? 0.3 : 0;
  const count = chosen?.length ?? Math.min(given.length, MAX_EVENTS);
  const events: StoryEvent[] = [];
  for (let place = 0; place < count; place += 1) {
    index = chosen?.[place] ?? place;
    const value = given[index];
    // A hole in a list is no event that someone gave.
    const event = value !== undefined || index in given ? readEvent(value, index, context) : undefined;
    if (event) events.push(event);
    if (place % STRIDE === 0) yield from + (0.9 - from) * (place / count);
  }
  const tell = (event: StoryEvent) => {
    const where = pathOf(whereOf(event.given), 'id');
    context.report({ code: 'id-duplicate', where, value: (given[event.given] as Given)['id'], detail: event.id });
  };
  yield* part(0.9, 1, context.ids.makeSteps(tell));
  return events;
}

/** The list of events that is given, unread; empty where there is none. */
export function eventsOf(input: unknown): readonly unknown[] {
  const events = isObject(input) && Object.hasOwn(input, 'events') ? input['events'] : input;
  return Array.isArray(events) ? events : [];
}

function storyObject(input: unknown, report: (finding: Finding) => void): Given {
  if (Array.isArray(input)) return { events: input };
  if (!isObject(input)) report({ code: 'story-not-object', where: 'story', value: input });
  else if (Object.hasOwn(input, 'events') && input['events']) return input;
  else report({ code: 'events-not-list', where: 'events', value: undefined });
  return isObject(input) ? input : {};
}

function readGroup(fields: FieldReader): Group | undefined {
  const id = fields.text('id');
  return id ? { id, label: fields.text('label') ?? id } : undefined;
}

function readEra(fields: FieldReader, zone: TimeZone): Era | undefined {
  const title = fields.text('title');
  const date = readDateField(fields, 'date');
  const placement = date && placementOf(date, zone);
  return title && date && placement ? { title, date, placement } : undefined;
}
