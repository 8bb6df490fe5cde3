import type { SourceInput } from '../../../core/story/story.js';
import { plainLine } from '../described.js';
import { withoutGaps } from '../given-values.js';
import type { LdGraph, LdNode, LdValue } from './graph.js';
import { addressOf, nameOf, namesOf, textOf, valuesOf } from './node-values.js';

/** What a page or event rests on besides itself. */
const OTHERS = ['citation', 'isBasedOn', 'isBasedOnUrl', 'subjectOf', 'sameAs'];

/** The sources of an article or review: itself, by its author and publisher, and what it cites. */
export function sourcesOfArticle(graph: LdGraph, node: LdNode): SourceInput[] {
  const url = pageOf(graph, node);
  const author = namesOf(graph, node, 'author', 'creator').join(', ') || undefined;
  const publisher = namesOf(graph, node, 'publisher', 'sourceOrganization', 'provider')[0];
  const itself = cited({
    title: publisher && author !== publisher ? author : undefined,
    publisher: publisher ?? author,
    url,
  });
  return [...itself, ...othersOf(graph, node, url)];
}

/** The sources of an event: its page, and what else tells of it. */
export function sourcesOfEvent(graph: LdGraph, node: LdNode): SourceInput[] {
  const url = pageOf(graph, node);
  const publisher = namesOf(graph, node, 'publisher', 'organizer')[0];
  return [...(url ? cited({ publisher, url }) : []), ...othersOf(graph, node, url)];
}

/** The address of the page of a thing. */
export function pageOf(graph: LdGraph, node: LdNode): string | undefined {
  const [page] = valuesOf(graph, node, 'mainEntityOfPage');
  return textOf(node, 'url') ?? (page === undefined || page === true ? undefined : addressOf(page)) ?? addressOf(node);
}

function othersOf(graph: LdGraph, node: LdNode, own: string | undefined): SourceInput[] {
  const found = valuesOf(graph, node, ...OTHERS).flatMap((value) => sourceOf(graph, value));
  return found.filter(({ url }) => url === undefined || url !== own);
}

function sourceOf(graph: LdGraph, value: LdValue): SourceInput[] {
  if (typeof value !== 'object') {
    const text = String(value);
    return /^https?:\/\/\S+$/.test(text) ? cited({ url: text }) : cited({ title: text });
  }
  const publisher = namesOf(graph, value, 'publisher')[0] ?? namesOf(graph, value, 'author')[0];
  return cited({ title: nameOf(value), publisher, url: pageOf(graph, value) });
}

interface Citation {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
}

function cited({ title, publisher, url }: Citation): SourceInput[] {
  const source = withoutGaps({ title: title && plainLine(title), publisher: publisher && plainLine(publisher), url });
  return Object.keys(source).length > 0 ? [source] : [];
}
