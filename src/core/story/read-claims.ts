import { quote } from './problem.js';
import { readDateField } from './read-date-field.js';
import { FieldReader, isObject, optional } from './read-values.js';
import { RELATION_TYPES, type Relation, type Source } from './story.js';

const SAFE_PROTOCOLS = ['http:', 'https:', 'mailto:'];

/** The sources of an event: objects, or plain texts naming one. */
export function readSources(fields: FieldReader, baseUrl?: string): Source[] {
  return fields.list('sources').flatMap((value, index) => {
    const where = fields.path(`sources[${index}]`);
    if (typeof value === 'string' && value.trim()) return [{ title: value.trim() }];
    const source = isObject(value) ? makeSource(new FieldReader(value, where, fields.report), baseUrl) : undefined;
    if (source) return [source];
    fields.report({
      code: 'source-invalid',
      severity: 'warning',
      where,
      message: `The source is ${quote(value)} without a title, publisher or address, and was left out.`,
      hint: 'Write { "title": "…", "publisher": "…", "url": "https://…" }.',
      value,
    });
    return [];
  });
}

function makeSource(fields: FieldReader, baseUrl?: string): Source | undefined {
  const publisher = fields.text('publisher');
  const url = readUrl(fields, baseUrl);
  const title = fields.text('title') ?? publisher ?? url;
  if (!title) return undefined;
  return {
    title,
    ...optional('url', url),
    ...optional('publisher', publisher === title ? undefined : publisher),
    ...optional('date', readDateField(fields, 'date')),
  };
}

/** An address that is safe to link to; others are reported and the source is shown without a link. */
function readUrl(fields: FieldReader, baseUrl?: string): string | undefined {
  const value = fields.text('url', 2000);
  if (!value) return undefined;
  try {
    const url = new URL(value, baseUrl);
    if (SAFE_PROTOCOLS.includes(url.protocol)) return url.href;
  } catch {
    // reported below
  }
  const message = `${quote(value)} is no address that may be linked to; the source is shown without it.`;
  fields.problem('warning', 'url-unsafe', 'url', message, 'Use an http, https or mailto address.');
  return undefined;
}

export function readRelations(fields: FieldReader): Relation[] {
  return fields.list('relations').flatMap((value, index) => {
    const relation = isObject(value)
      ? new FieldReader(value, fields.path(`relations[${index}]`), fields.report)
      : undefined;
    const type = RELATION_TYPES.find((known) => known === relation?.raw('type'));
    const to = relation?.text('to');
    if (type && to) return [{ type, to }];
    fields.report({
      code: 'relation-invalid',
      severity: 'warning',
      where: fields.path(`relations[${index}]`),
      message: 'The relation was left out: it needs a known type and the id of another event.',
      hint: `Write { "type": "refutes", "to": "id" } with one of ${RELATION_TYPES.join(', ')}.`,
      value,
    });
    return [];
  });
}
