import type { EventInput } from '../../../core/story/story.js';
import { calledOff } from '../called-off.js';
import { described, plainLine } from '../described.js';
import type { LdGraph, LdNode } from './graph.js';
import { mediaOfNode } from './media-of-node.js';
import type { NodeKind } from './node-kind.js';
import { namesOf, nameOf, nodesOf, textOf, valuesOf } from './node-values.js';
import { between, readSchemaDate, type SchemaDate, type SchemaDateHabits } from './schema-date.js';
import { sourcesOfArticle, sourcesOfEvent } from './sources-of-node.js';

/** An event, and the dates in it that had to be guessed: as written. */
export interface MadeEvent {
  readonly event: EventInput;
  readonly guesses: readonly string[];
}

const PUBLISHED = ['datePublished', 'dateCreated', 'uploadDate', 'temporalCoverage', 'dateModified'];

/** What a thing of schema.org is as an event of a story; of a review, see `reviewEvents` as well. */
export function eventOfNode(graph: LdGraph, node: LdNode, kind: NodeKind, habits: SchemaDateHabits): MadeEvent {
  const event: EventInput = {};
  if (node.id !== undefined) event.id = node.id;
  const [title, text] =
    kind === 'event'
      ? [textOf(node, 'name', 'headline', 'alternateName'), textOf(node, 'description', 'abstract')]
      : [textOf(node, 'headline', 'name', 'alternativeHeadline'), textOf(node, ...TEXTS)];
  if (title !== undefined) event.title = plainLine(title);
  const place = kind === 'event' ? placeOf(graph, node) : undefined;
  Object.assign(event, described(text, place));
  const guesses = date(event, node, kind, habits);
  const lang = languageOf(graph, node);
  if (lang !== undefined) event.lang = lang;
  if (kind === 'event') readStatus(event, graph, node, lang ?? habits.lang);
  const tags = tagsOf(graph, node);
  if (tags.length > 0) event.tags = tags;
  const sources = kind === 'event' ? sourcesOfEvent(graph, node) : sourcesOfArticle(graph, node);
  if (sources.length > 0) event.sources = sources;
  const media = mediaOfNode(graph, node);
  if (media.length > 0) event.media = media;
  return { event, guesses };
}

const TEXTS = ['description', 'abstract', 'reviewBody', 'articleBody', 'text'];

function date(event: EventInput, node: LdNode, kind: NodeKind, habits: SchemaDateHabits): string[] {
  const [first, last] =
    kind === 'event'
      ? [textOf(node, 'startDate', 'temporalCoverage', 'endDate'), textOf(node, 'endDate')]
      : [textOf(node, ...PUBLISHED), undefined];
  if (first === undefined) return [];
  const start = readSchemaDate(first, habits);
  const end = last === undefined || last === first ? undefined : readSchemaDate(last, habits);
  const whole: SchemaDate =
    end && start.end === undefined && !start.date.includes('/') ? between(start.date, end.date) : start;
  event.date = whole.date;
  if (whole.end !== undefined) event.end = whole.end;
  const isModified =
    kind !== 'event' && first === textOf(node, 'dateModified') && !node.properties.has('datePublished');
  return [start.isGuess || isModified ? first : undefined, end?.isGuess ? last : undefined].filter(
    (text) => text !== undefined,
  );
}

/** That an event is scheduled says nothing; that it is over, its date says. None of it says whether a claim is true. */
function readStatus(event: EventInput, graph: LdGraph, node: LdNode, lang: string | undefined): void {
  const [value] = valuesOf(graph, node, 'eventStatus');
  const status = typeof value === 'object' ? (value.id ?? '') : String(value);
  if (/Cancell?ed$/i.test(status)) event.title = calledOff(event.title, 'cancelled', lang);
  if (!/Postponed$/i.test(status)) return;
  event.title = calledOff(event.title, 'postponed', lang);
  event.status = 'planned';
}

/** Names and addresses of places, one a line. */
function placeOf(graph: LdGraph, node: LdNode): string | undefined {
  const places = valuesOf(graph, node, 'location').map((place) => {
    const name = nameOf(place);
    const addresses =
      typeof place === 'object' ? valuesOf(graph, place, 'address').map((value) => addressText(graph, value)) : [];
    return plainLine([...new Set([name, ...addresses])].filter(Boolean).join(', '));
  });
  return places.filter(Boolean).join('\n') || undefined;
}

function addressText(graph: LdGraph, address: ReturnType<typeof valuesOf>[number]): string {
  if (typeof address !== 'object') return String(address);
  const parts = ['streetAddress', 'addressLocality', 'addressRegion'].map((name) => textOf(address, name));
  return [...parts, namesOf(graph, address, 'addressCountry')[0]].filter(Boolean).join(', ');
}

/** BCP 47; `en_US` is written so by some. */
export function languageOf(graph: LdGraph, node: LdNode): string | undefined {
  const [value] = valuesOf(graph, node, 'inLanguage');
  const name = typeof value === 'object' ? textOf(value, 'alternateName', 'identifier', 'name') : value;
  const tag = String(name ?? '').replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}

/** Keywords, sections, and what it is about, but for events, which are told of by themselves. */
function tagsOf(graph: LdGraph, node: LdNode): string[] {
  const keywords = namesOf(graph, node, 'keywords').flatMap((words) => words.split(','));
  const sections = namesOf(graph, node, 'articleSection', 'genre');
  const subjects = nodesOf(graph, node, 'about').filter(({ properties }) => !properties.has('startDate'));
  const about = subjects.flatMap((subject) => nameOf(subject) ?? []);
  return [...new Set([...keywords, ...sections, ...about].map((tag) => plainLine(tag.trim())).filter(Boolean))];
}
