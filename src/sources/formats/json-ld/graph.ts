import type { Steps } from '../../../core/story/steps.js';
import { isGiven, type Given } from '../given-values.js';
import { timeIn } from './schema-date.js';

/** A thing that a JSON-LD document tells of. */
export interface LdNode {
  readonly id: string | undefined;
  /** Names of schema.org, without its address: `NewsArticle`. */
  readonly types: readonly string[];
  /** By names of schema.org. */
  readonly properties: ReadonlyMap<string, readonly LdValue[]>;
  /** Where it stands in the document: `@graph[2].about`; empty for the document itself. */
  readonly path: string;
}

export type LdValue = string | number | boolean | LdNode;

export interface LdGraph {
  /** What the document tells of at its top. */
  readonly roots: readonly LdNode[];
  /** A thing wherever it is told of, where only its id stands. */
  readonly resolve: (node: LdNode) => LdNode;
  /** Whether another thing of the document only names it, and means it as a part. */
  readonly isNamed: (node: LdNode) => boolean;
  /** All times of day are midnight: then none of them is meant. */
  readonly isMidnight: boolean;
}

/** Nobody nests things deeper. */
const MAX_DEPTH = 40;
/** So many things are read in one step. */
const STRIDE = 32;
const DATED = new Set(['startDate', 'endDate', 'datePublished', 'dateCreated']);
const SCHEMA = /^https?:\/\/(?:www\.)?schema\.org\/?#?/;

/**
 * Reads the things of a JSON-LD document that is written in the words of schema.org, whatever prefix or address they have:
 * `name`, `schema:name`, `http://schema.org/name`.
 * @param lang of several languages of a text, the one that is wanted; else the first
 */
export function* graphSteps(document: unknown, lang?: string): Steps<LdGraph> {
  const prefixes = new Set(['schema', ...prefixesIn(document)]);
  const byId = new Map<string, LdNode>();
  const named = new Set<string>();
  const times = new Set<string>();
  let count = 0;
  const localName = (name: string): string => {
    const [prefix = ''] = name.split(':', 1);
    return prefixes.has(prefix) ? name.slice(prefix.length + 1) : name.replace(SCHEMA, '');
  };

  function* readNode(given: Given, path: string, depth: number): Steps<LdNode> {
    count += 1;
    if (count % STRIDE === 0) yield 0;
    const properties = new Map<string, LdValue[]>();
    for (const [key, value] of Object.entries(given)) {
      if (key.startsWith('@') && key !== '@graph' && key !== '@included') continue;
      const name = localName(key);
      const values = yield* readValues(value, path ? `${path}.${key}` : key, depth + 1);
      if (DATED.has(name)) for (const date of values) times.add(timeIn(typeof date === 'string' ? date : ''));
      if (values.length > 0) properties.set(name, [...(properties.get(name) ?? []), ...values]);
    }
    const types = [own(given, '@type') ?? own(given, 'type')].flat(2).filter((type) => typeof type === 'string');
    const id = [own(given, '@id'), own(given, 'id')].find((value) => typeof value === 'string' && value) as
      string | undefined;
    const node: LdNode = { id, types: types.map(localName), properties, path };
    if (id !== undefined && properties.size === 0) named.add(id);
    if (id !== undefined && properties.size > (byId.get(id)?.properties.size ?? 0)) byId.set(id, node);
    return node;
  }

  function* readValues(value: unknown, path: string, depth: number): Steps<LdValue[]> {
    if (depth > MAX_DEPTH) return [];
    if (Array.isArray(value)) {
      const wanted = inLanguage(value, lang);
      const all: LdValue[] = [];
      for (const [index, item] of wanted.entries()) {
        for (const one of yield* readValues(item, `${path}[${index}]`, depth + 1)) all.push(one);
      }
      return all;
    }
    if (isGiven(value)) {
      const literal = own(value, '@value');
      if (literal !== undefined) return yield* readValues(literal, path, depth + 1);
      const list = own(value, '@list') ?? own(value, '@set');
      return list === undefined ? [yield* readNode(value, path, depth)] : yield* readValues(list, path, depth + 1);
    }
    if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
    return typeof value === 'number' || typeof value === 'boolean' ? [value] : [];
  }

  const roots = (yield* readValues(document, '', 0)).filter((value) => typeof value === 'object');
  return {
    roots,
    resolve: (node) => (node.id !== undefined && byId.get(node.id)) || node,
    isNamed: ({ id }) => id !== undefined && named.has(id),
    isMidnight: times.has('midnight') && !times.has('other'),
  };
}

function own(given: Given, key: string): unknown {
  return Object.hasOwn(given, key) ? given[key] : undefined;
}

/** Prefixes that stand for schema.org at the top of the document. */
function prefixesIn(document: unknown): string[] {
  const contexts = [document].flat().flatMap((top) => (isGiven(top) ? [own(top, '@context')].flat() : []));
  return contexts.flatMap((context) =>
    isGiven(context)
      ? Object.entries(context).flatMap(([prefix, address]) =>
          typeof address === 'string' && SCHEMA.test(address) && address.replace(SCHEMA, '') === '' ? prefix : [],
        )
      : [],
  );
}

/** Of texts in several languages those in one. */
function inLanguage(values: readonly unknown[], lang: string | undefined): readonly unknown[] {
  const languageOf = (value: unknown) => (isGiven(value) ? own(value, '@language') : undefined);
  const languages = values.map(languageOf).filter((language) => typeof language === 'string');
  if (new Set(languages).size < 2) return values;
  const [primary] = (lang ?? '').toLowerCase().split('-');
  const wanted = languages.find((language) => language.toLowerCase().split('-')[0] === primary) ?? languages[0];
  return values.filter((value) => languageOf(value) === wanted);
}
