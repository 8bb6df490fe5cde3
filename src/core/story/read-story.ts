import { readDateField } from './read-date-field.js';
import { makeEvent } from './read-event.js';
import { placementOf } from './placement.js';
import { quote, type Problem, type Report } from './problem.js';
import { FieldReader, isObject, optional, own, type Given } from './read-values.js';
import type { Era, Group, IncomingRelation, Story, StoryEvent } from './story.js';

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

/**
 * Reads a story from what an author gave: a story object or a list of events. Never throws: what can't be read is
 * skipped or repaired and reported, the rest stays.
 */
export function readStory(input: unknown, options: ReadOptions = {}): ReadResult {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const given = storyObject(input, report);
  const fields = new FieldReader(given, '', report);
  const events = readEvents(fields, options);
  const byId = new Map(events.map((event) => [event.id, event]));
  const story: Story = {
    ...optional('title', fields.text('title')),
    ...optional('summary', fields.text('summary')),
    ...optional('lang', fields.text('lang')),
    ...optional('timeZone', fields.text('timeZone')),
    groups: readGroups(fields),
    eras: readEras(fields),
    events,
    byId,
    relationsTo: relationsTo(events, byId, options, report),
  };
  return { story, problems };
}

function storyObject(input: unknown, report: Report): Given {
  if (Array.isArray(input)) return { events: input };
  if (isObject(input)) {
    if (Object.hasOwn(input, 'events')) return input;
    report({
      code: 'events-not-list',
      severity: 'error',
      where: 'events',
      message: 'The story has no list of events.',
      hint: 'Give the story a key "events" with an array of events.',
      value: input,
    });
    return input;
  }
  report({
    code: 'story-not-object',
    severity: 'error',
    where: 'story',
    message: `The story is ${quote(input)}, neither an object nor a list of events.`,
    hint: 'Give { "events": [ … ] } or [ … ].',
    value: input,
  });
  return {};
}

function readEvents(fields: FieldReader, options: ReadOptions): StoryEvent[] {
  let given = fields.list('events');
  if (given.length > MAX_EVENTS) {
    const message = `The story has ${given.length} events; the first ${MAX_EVENTS} are shown.`;
    fields.problem('error', 'events-too-many', 'events', message, 'Split the story.');
    given = given.slice(0, MAX_EVENTS);
  }
  const taken = new Set<string>();
  const events: StoryEvent[] = [];
  for (const [index, value] of given.entries()) {
    const event = makeEvent(value, {
      where: whereOf(index, options),
      index,
      taken,
      report: fields.report,
      ...optional('baseUrl', options.baseUrl),
    });
    if (event) events.push(event);
  }
  return events.sort(byPlace);
}

function whereOf(index: number, options: ReadOptions): string {
  return options.origins?.[index] ?? `events[${index}]`;
}

/** By the place of the pole, then by the end, then as given; undated ones last. */
function byPlace(a: StoryEvent, b: StoryEvent): number {
  if (!a.placement || !b.placement) return Number(!a.placement) - Number(!b.placement) || a.given - b.given;
  return a.placement.anchor - b.placement.anchor || a.placement.end - b.placement.end || a.given - b.given;
}

function relationsTo(
  events: readonly StoryEvent[],
  byId: ReadonlyMap<string, StoryEvent>,
  options: ReadOptions,
  report: Report,
): ReadonlyMap<string, readonly IncomingRelation[]> {
  const incoming = new Map<string, IncomingRelation[]>();
  for (const from of events) {
    for (const { type, to } of from.relations) {
      if (byId.has(to) && to !== from.id) {
        incoming.set(to, [...(incoming.get(to) ?? []), { type, from }]);
      } else {
        report({
          code: 'relation-dangling',
          severity: 'warning',
          where: `${whereOf(from.given, options)}, relation ${type}`,
          message: to === from.id ? `“${from.title}” relates to itself.` : `No event has the id ${quote(to)}.`,
          hint: 'Name the id of another event of this story.',
          value: to,
        });
      }
    }
  }
  return incoming;
}

function readGroups(fields: FieldReader): Group[] {
  return fields.list('groups').flatMap((value, index) => {
    if (!isObject(value)) return [];
    const group = new FieldReader(value, `groups[${index}]`, fields.report);
    const id = group.text('id');
    return id ? [{ id, label: group.text('label') ?? id }] : [];
  });
}

function readEras(fields: FieldReader): Era[] {
  return fields.list('eras').flatMap((value, index) => {
    const where = `eras[${index}]`;
    const era = isObject(value) ? new FieldReader(value, where, fields.report) : undefined;
    const title = era?.text('title');
    const date = era && readDateField(era, 'date');
    const placement = date && placementOf(date);
    if (title && date && placement) return [{ title, date, placement }];
    fields.report({
      code: 'era-invalid',
      severity: 'error',
      where,
      message: 'This era was left out: it needs a title and a date with a known end.',
      hint: 'Write { "date": "2021-08/2021-09", "title": "Election" }.',
      value: isObject(value) ? own(value, 'date') : value,
    });
    return [];
  });
}
