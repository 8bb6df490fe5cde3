import { placementOf } from './placement.js';
import { quote, type Report } from './problem.js';
import { readDateAndEnd, readDateField } from './read-date-field.js';
import { readRelations, readSources } from './read-claims.js';
import { FieldReader, isObject, MAX_TEXT_LENGTH, optional } from './read-values.js';
import { STATUSES, type Status, type StoryEvent } from './story.js';

export interface EventContext {
  readonly where: string;
  readonly index: number;
  /** Ids used so far; the event's own is added. */
  readonly taken: Set<string>;
  readonly report: Report;
  readonly baseUrl?: string;
}

/** Makes an event of what was given, or reports why there is none to make. */
export function makeEvent(value: unknown, context: EventContext): StoryEvent | undefined {
  const { where, report } = context;
  if (!isObject(value)) {
    const message = `The event is ${quote(value)}, not an object, and was left out.`;
    report({
      code: 'event-not-object',
      severity: 'error',
      where,
      message,
      hint: 'Write { "date": …, "title": … }.',
      value,
    });
    return undefined;
  }
  const fields = new FieldReader(value, where, report);
  const text = fields.text('text', MAX_TEXT_LENGTH) ?? '';
  const title = readTitle(fields, text);
  if (!title) {
    fields.problem(
      'error',
      'event-empty',
      '',
      'The event has neither title nor text and was left out.',
      'Give it a title.',
    );
    return undefined;
  }
  const date = readDateAndEnd(fields);
  const placement = date && placementOf(date);
  return {
    id: readId(fields, title, context),
    given: context.index,
    title,
    text,
    ...optional('date', date),
    ...optional('placement', placement),
    // A date that could not be read is still shown as the author wrote it.
    ...optional('displayDate', fields.text('displayDate') ?? (date ? undefined : unreadableDate(fields))),
    weight: readWeight(fields),
    ...optional('status', readStatus(fields)),
    ...optional('reported', readDateField(fields, 'reported')),
    ...optional('group', fields.text('group')),
    ...optional('lang', fields.text('lang')),
    sources: readSources(fields, context.baseUrl),
    relations: readRelations(fields),
    tags: fields.list('tags').map(String),
  };
}

function unreadableDate(fields: FieldReader): string | undefined {
  const value = fields.raw('date');
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 80) : undefined;
}

function readTitle(fields: FieldReader, text: string): string | undefined {
  const given = fields.raw('title');
  const title = fields.text('title')?.replace(/\s+/g, ' ');
  if (title && typeof given !== 'string') {
    const message = `The title is the ${typeof given} ${quote(given)}; it is shown as text.`;
    fields.problem('warning', 'title-not-text', 'title', message, `Write "${title}".`);
  }
  if (title || !text) return title;
  fields.problem(
    'warning',
    'title-missing',
    'title',
    'The event has no title; the start of its text stands in.',
    'Give it a title.',
  );
  return opening(text);
}

/** The first sentence, or as many whole words as fit in 80 characters. */
function opening(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const sentence = /^.{1,80}?[.!?。！？](?=\s|$)/u.exec(line)?.[0];
  if (sentence ?? line.length <= 80) return sentence ?? line;
  return `${line.slice(0, 79).replace(/\s\S*$/, '')}…`;
}

function readId(fields: FieldReader, title: string, { taken }: EventContext): string {
  const given = fields.text('id');
  const wanted = given ?? slug(title);
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  if (given && id !== given) {
    const message = `Another event has the id ${quote(given)} already; this one is called ${quote(id)}.`;
    fields.problem('warning', 'id-duplicate', 'id', message, 'Give each event an id of its own.');
  }
  return id;
}

/** An id from a title in any script: letters, marks and digits, parted by hyphens. */
function slug(title: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['event'];
  return [...words.join('-')].slice(0, 60).join('');
}

function readWeight(fields: FieldReader): number {
  const value = fields.raw('weight');
  if (value === undefined) return 1;
  const weight = typeof value === 'string' ? Number(value) : value;
  if (typeof weight === 'number' && Number.isFinite(weight)) return weight;
  fields.problem(
    'warning',
    'value-invalid',
    'weight',
    `The weight is ${quote(value)}; 1 is used.`,
    'Write a number such as 2.',
  );
  return 1;
}

function readStatus(fields: FieldReader): Status | undefined {
  const value = fields.text('status');
  const status = STATUSES.find((known) => known === value?.toLowerCase());
  if (value && !status) {
    const message = `The status ${quote(value)} is not known and was left out.`;
    fields.problem('warning', 'status-unknown', 'status', message, `Use one of ${STATUSES.join(', ')}.`);
  }
  return status;
}
