import { readDateField } from './read-date-field.js';
import { defined, MAX_TEXT_LENGTH, type FieldReader } from './read-values.js';
import { RELATION_TYPES, type Relation, type Source } from './story.js';

const SAFE_PROTOCOLS = ['http:', 'https:', 'mailto:'];

/** The sources of an event: objects, or plain texts naming one. */
export function readSources(fields: FieldReader, baseUrl: string | undefined): readonly Source[] {
  const read = (source: FieldReader) => readSource(source, baseUrl);
  return fields.items('sources', read, 'source-invalid', (value) =>
    typeof value === 'string' ? { title: value } : value,
  );
}

function readSource(fields: FieldReader, baseUrl: string | undefined): Source | undefined {
  const publisher = fields.text('publisher');
  const url = readUrl(fields, baseUrl);
  const title = fields.text('title') ?? publisher ?? url;
  if (!title) return undefined;
  const date = readDateField(fields, 'date');
  return defined({ title, url, publisher: publisher === title ? undefined : publisher, date }) as Source;
}

/** An address that is safe to link to; others are reported and the source is shown without a link. */
function readUrl(fields: FieldReader, baseUrl: string | undefined): string | undefined {
  const value = fields.text('url', MAX_TEXT_LENGTH);
  if (!value) return undefined;
  try {
    const url = new URL(value, baseUrl);
    if (SAFE_PROTOCOLS.includes(url.protocol)) return url.href;
  } catch {
    // reported below
  }
  fields.problem('url-unsafe', 'url');
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
