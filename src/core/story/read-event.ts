import type { EdtfDate } from '../dates/edtf-date.js';
import type { EventDraft, EventIds } from './event-ids.js';
import type { Finding } from './problem.js';
import { readRelations, readSources } from './read-claims.js';
import type { Reading } from './reading.js';
import { readDateAndEnd, readDateField } from './read-date-field.js';
import {
  FieldReader,
  isObject,
  MAX_ITEMS,
  MAX_TEXT_LENGTH,
  MAX_TITLE_LENGTH,
  NOTHING,
  numberOf,
} from './read-values.js';
import { STATUSES, type Placement, type Status, type StoryEvent } from './story.js';

export interface EventContext {
  /** Names the event that is read now. */
  readonly where: () => string;
  readonly ids: EventIds;
  readonly reading: Reading;
  readonly report: (finding: Finding) => void;
  readonly baseUrl: string | undefined;
  readonly place: (date: EdtfDate) => Placement | undefined;
}

/**
 * Makes an event of what was given at an index, or reports why there is none to make. An event has only the keys that say
 * something, and few objects of its own: there may be many.
 */
export function readEvent(value: unknown, index: number, context: EventContext): StoryEvent | undefined {
  const { where, reading, report } = context;
  if (!isObject(value)) {
    report({ code: 'event-not-object', where: where(), value });
    return undefined;
  }
  const fields = new FieldReader(value, where, reading, report);
  const rich = reading.readHtml(fields);
  const text = fields.text('text', MAX_TEXT_LENGTH) ?? rich?.plain() ?? '';
  const title = readTitle(fields, text);
  if (!title) {
    fields.problem('event-empty', '');
    return undefined;
  }
  const date = readDateAndEnd(fields);
  const placement = date && context.place(date);
  const id = fields.text('id');
  // A date that could not be read is still shown as the author wrote it.
  const displayDate = fields.text('displayDate') ?? (date ? undefined : unreadableDate(fields));
  const weight = readWeight(fields);
  const status = readStatus(fields);
  const reported = readDateField(fields, 'reported');
  const group = fields.text('group');
  const lang = fields.text('lang');
  const sources = readSources(fields, context.baseUrl);
  const media = reading.readMedia(fields, context.baseUrl);
  const relations = readRelations(fields);
  const tags = readTags(fields);
  const event: EventDraft = placement
    ? { id: '', given: index, title, text, date, placement, weight, sources, media, relations, tags }
    : { id: '', given: index, title, text, weight, sources, media, relations, tags };
  if (date && !placement) event.date = date;
  if (rich?.html) event.html = rich.html;
  if (displayDate !== undefined) event.displayDate = displayDate;
  if (status) event.status = status;
  if (reported) event.reported = reported;
  if (group !== undefined) event.group = group;
  if (lang !== undefined) event.lang = lang;
  context.ids.take(event, id);
  return event;
}

function unreadableDate(fields: FieldReader): string | undefined {
  const value = fields.raw('date');
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, 80).trim() : undefined;
}

function readTitle(fields: FieldReader, text: string): string | undefined {
  const given = fields.text('title');
  // A text with nothing to replace stays the one that was given, and is not kept twice.
  const title = given && /[^\S ]|  /.test(given) ? given.replace(/\s+/g, ' ') : given;
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

function readWeight(fields: FieldReader): number {
  const value = fields.raw('weight');
  if (value === undefined) return 1;
  const weight = numberOf(value);
  if (Number.isFinite(weight)) return weight;
  fields.problem('value-invalid', 'weight', 'a number');
  return 1;
}

function readStatus(fields: FieldReader): Status | undefined {
  const value = fields.text('status');
  if (value === undefined) return undefined;
  const status = STATUSES.find((known) => known === value.toLowerCase());
  if (!status) fields.problem('status-unknown', 'status');
  return status;
}

function readTags(fields: FieldReader): readonly string[] {
  const tags = fields.list('tags', MAX_ITEMS);
  // Neither is an object asked for its text.
  return tags.length === 0
    ? NOTHING
    : tags.filter((tag) => typeof tag !== 'object').map((tag) => String(tag).slice(0, MAX_TITLE_LENGTH));
}
