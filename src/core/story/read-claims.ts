import { readDateField } from './read-date-field.js';
import { defined, MAX_TEXT_LENGTH, type FieldReader } from './read-values.js';
import { RELATION_TYPES, type Relation, type Source } from './story.js';

const LINKED = /^(https?|mailto):/;

/** The sources of an event: objects, or plain texts naming one. */
export function readSources(fields: FieldReader, baseUrl: string | undefined): readonly Source[] {
  const read = (source: FieldReader) => readSource(source, baseUrl);
  return fields.items('sources', read, 'source-invalid', (value) =>
    typeof value === 'string' ? { title: value } : value,
  );
}

function readSource(fields: FieldReader, baseUrl: string | undefined): Source | undefined {
  const publisher = fields.text('publisher');
  const url = readUrl(fields, 'url', baseUrl, LINKED);
  const title = fields.text('title') ?? publisher ?? url;
  if (!title) return undefined;
  const date = readDateField(fields, 'date');
  const quote = fields.text('quote', MAX_TEXT_LENGTH);
  return defined({ title, url, publisher: publisher === title ? undefined : publisher, date, quote }) as Source;
}

/** A whole address that begins as a safe one does; others are reported and left out. */
export function readUrl(
  fields: FieldReader,
  key: string,
  baseUrl: string | undefined,
  safe: RegExp,
): string | undefined {
  const value = fields.text(key, MAX_TEXT_LENGTH);
  if (!value) return undefined;
  try {
    const { href } = new URL(value, baseUrl);
    if (safe.test(href)) return href;
  } catch {
    // reported below
  }
  fields.problem('url-unsafe', key);
  return undefined;
}

export function readRelations(fields: FieldReader): readonly Relation[] {
  return fields.items(
    'relations',
    (relation) => {
      const type = RELATION_TYPES.find((known) => known === relation.raw('type'));
      const to = relation.text('to');
      return type && to ? { type, to } : undefined;
    },
    'relation-invalid',
  );
}
