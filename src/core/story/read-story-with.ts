import { UTC, type TimeZone } from '../dates/time-zone.js';
import { EventIds } from './event-ids.js';
import { indexEvents } from './index-events.js';
import { placementOf } from './placement.js';
import type { Finding, Problem } from './problem.js';
import { readDateField } from './read-date-field.js';
import { readEvent } from './read-event.js';
import { readTimeZone } from './read-time-zone.js';
import type { Reading } from './reading.js';
import { defined, FieldReader, isObject, type Given } from './read-values.js';
import type { Era, Group, Story } from './story.js';

export const MAX_EVENTS = 100_000;

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
export function readStoryWith(reading: Reading, input: unknown, { baseUrl, origins }: ReadOptions = {}): ReadResult {
  const problems: Problem[] = [];
  const report = (finding: Finding) => problems.push(reading.explain(finding));
  const fields = new FieldReader(storyObject(input, report), '', reading, report);
  const whereOf = (index: number) => origins?.[index] ?? `events[${index}]`;
  const zone = readTimeZone(fields, 'timeZone');
  const given = givenEvents(fields);
  const ids = new EventIds(new Set(given.map((value) => isObject(value) && value['id'])));
  const events = given.flatMap(
    (value, index) =>
      readEvent(value, { where: whereOf(index), index, ids, reading, report, baseUrl, zone: zone ?? UTC }) ?? [],
  );
  const indexed = indexEvents(events);
  for (const { id, given: index, relations } of indexed.events) {
    for (const { type, to } of relations) {
      const isDangling = !indexed.byId.has(to) || to === id;
      if (isDangling) report({ code: 'relation-dangling', where: `${whereOf(index)}, ${type}`, value: to });
    }
  }
  const story = defined({
    title: fields.text('title'),
    summary: fields.text('summary'),
    lang: fields.text('lang'),
    timeZone: zone?.name,
    zone,
    groups: fields.items('groups', readGroup, 'value-invalid'),
    eras: fields.items('eras', (era) => readEra(era, zone ?? UTC), 'era-invalid'),
    ...indexed,
  }) as Story;
  return { story, problems };
}

function storyObject(input: unknown, report: (finding: Finding) => void): Given {
  if (Array.isArray(input)) return { events: input };
  if (!isObject(input)) report({ code: 'story-not-object', where: 'story', value: input });
  else if (Object.hasOwn(input, 'events') && input['events']) return input;
  else report({ code: 'events-not-list', where: 'events', value: undefined });
  return isObject(input) ? input : {};
}

function givenEvents(fields: FieldReader): readonly unknown[] {
  const events = fields.list('events');
  if (events.length <= MAX_EVENTS) return events;
  fields.problem('events-too-many', 'events', String(MAX_EVENTS));
  return events.slice(0, MAX_EVENTS);
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
