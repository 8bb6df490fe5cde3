import type { TimeZone } from '../dates/time-zone.js';
import { placementOf } from './placement.js';
import { idFromTitle, type EventIds } from './event-ids.js';
import type { Finding } from './problem.js';
import { readRelations, readSources } from './read-claims.js';
import type { Reading } from './reading.js';
import { readDateAndEnd, readDateField } from './read-date-field.js';
import { defined, FieldReader, isObject, MAX_TEXT_LENGTH } from './read-values.js';
import { STATUSES, type Status, type StoryEvent } from './story.js';

export interface EventContext {
  readonly where: string;
  readonly index: number;
  readonly ids: EventIds;
  readonly reading: Reading;
  readonly report: (finding: Finding) => void;
  readonly baseUrl: string | undefined;
  readonly zone: TimeZone;
}

/** Makes an event of what was given, or reports why there is none to make. */
export function readEvent(value: unknown, context: EventContext): StoryEvent | undefined {
  const { where, reading, report } = context;
  if (!isObject(value)) {
    report({ code: 'event-not-object', where, value });
    return undefined;
  }
  const fields = new FieldReader(value, where, reading, report);
  const text = fields.text('text', MAX_TEXT_LENGTH) ?? '';
  const title = readTitle(fields, text);
  if (!title) {
    fields.problem('event-empty', '');
    return undefined;
  }
  const date = readDateAndEnd(fields);
  return defined({
    id: readId(fields, title, context),
    given: context.index,
    title,
    text,
    date,
    placement: date && placementOf(date, context.zone),
    // A date that could not be read is still shown as the author wrote it.
    displayDate: fields.text('displayDate') ?? (date ? undefined : unreadableDate(fields)),
    weight: readWeight(fields),
    status: readStatus(fields),
    reported: readDateField(fields, 'reported'),
    group: fields.text('group'),
    lang: fields.text('lang'),
    sources: readSources(fields, context.baseUrl),
    relations: readRelations(fields),
    // Neither is an object asked for its text.
    tags: fields
      .list('tags')
      .filter((tag) => typeof tag !== 'object')
      .map(String),
  }) as StoryEvent;
}

function unreadableDate(fields: FieldReader): string | undefined {
  const value = fields.raw('date');
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 80) : undefined;
}

function readTitle(fields: FieldReader, text: string): string | undefined {
  const title = fields.text('title')?.replace(/\s+/g, ' ');
  if (title && typeof fields.raw('title') !== 'string') fields.problem('title-not-text', 'title');
  if (title || !text) return title;
  fields.problem('title-missing', 'title');
  return opening(text);
}

/** The first sentence, or as many whole words as fit in 80 characters. */
function opening(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const sentence = /^.{1,80}?([.!?。！？](?=\s|$)|$)/u.exec(line)?.[0];
  return sentence ?? `${line.slice(0, 79).replace(/\s\S*$/, '')}…`;
}

function readId(fields: FieldReader, title: string, { ids }: EventContext): string {
  const given = fields.text('id');
  const id = ids.take(given ?? idFromTitle(title), given !== undefined);
  if (given && id !== given) fields.problem('id-duplicate', 'id', id);
  return id;
}

function readWeight(fields: FieldReader): number {
  const value = fields.raw('weight');
  // An object or symbol is not asked for its number: that may throw.
  const weight = ['string', 'number', 'undefined'].includes(typeof value) ? Number(value ?? 1) : NaN;
  if (Number.isFinite(weight)) return weight;
  fields.problem('value-invalid', 'weight', 'a number');
  return 1;
}

function readStatus(fields: FieldReader): Status | undefined {
  const value = fields.text('status');
  const status = STATUSES.find((known) => known === value?.toLowerCase());
  if (value && !status) fields.problem('status-unknown', 'status');
  return status;
}
