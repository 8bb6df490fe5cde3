import type { Steps } from '../../../core/story/steps.js';
import type { EventInput } from '../../../core/story/story.js';
import { plainLine } from '../described.js';
import { eventOfNode } from './event-of-node.js';
import type { LdGraph, LdNode } from './graph.js';
import { kindOf, type NodeKind } from './node-kind.js';
import { nodesOf, textOf, valuesOf } from './node-values.js';
import type { SchemaDateHabits } from './schema-date.js';
import { pageOf } from './sources-of-node.js';

/** A thing of a document as an event of a story. */
export interface LdEntry {
  readonly event: EventInput;
  readonly guesses: readonly string[];
  readonly kind: NodeKind;
  readonly node: LdNode;
  /** By which others may mean it: its id and its page. */
  readonly addresses: readonly string[];
  /** As a problem names it: `NewsArticle (@graph[2])`. */
  readonly where: string;
}

export interface LdEntries {
  readonly entries: readonly LdEntry[];
  /** Types at the top of the document that hold no event, and how often each does. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** What holds the events, such as a list or a live blog. */
  readonly holder: LdNode | undefined;
}

/** Where things stand that may be events of their own. */
const HOLDING = [
  '@graph',
  '@included',
  'itemListElement',
  'item',
  'mainEntity',
  'hasPart',
  'liveBlogUpdate',
  'blogPost',
  'blogPosts',
  'dataFeedElement',
  'event',
  'events',
  'subEvent',
  'subEvents',
  'review',
  'reviews',
];
/** An entry of a list that says no more than where something is told. */
const LINKED = 'ListItem (a link alone)';
/** Where events are only named, unless they have a date. */
const NAMING = ['about', 'mentions'];

/** Finds all that can be an event, in the order of the document, each once. */
export function* entrySteps(graph: LdGraph, habits: SchemaDateHabits): Steps<LdEntries> {
  const entries: LdEntry[] = [];
  const leftOut = new Map<string, number>();
  const seen = new Set<LdNode>();
  const told = new Map<string, LdNode[]>();
  let holder: LdNode | undefined;

  const add = (node: LdNode, kind: NodeKind): void => {
    const { event, guesses } = eventOfNode(graph, node, kind, habits);
    const page = pageOf(graph, node);
    // Pages tell of themselves twice, in two formats; of two events, each has its own id.
    const key = JSON.stringify([
      kind,
      event.title,
      event.date,
      kind === 'event' || page,
      textOf(node, 'claimReviewed'),
    ]);
    const alike = told.get(key) ?? [];
    if (alike.some((known) => isSame(graph, known, node, kind))) return;
    told.set(key, [...alike, node]);
    const addresses = [node.id, page].filter((address) => address !== undefined);
    const [type = 'Thing'] = node.types;
    entries.push({ event, guesses, kind, node, addresses, where: node.path ? `${type} (${node.path})` : type });
  };

  /** Whether there is an event in it. */
  function* visit(given: LdNode, isTop: boolean): Steps<boolean> {
    yield 0.5;
    const node = graph.resolve(given);
    if (seen.has(node)) return true;
    seen.add(node);
    const kind = kindOf(node);
    const isHolder = kind === undefined || nodesOf(graph, node, 'liveBlogUpdate').length > 0;
    // A claim without a date stands in its review.
    const isEvent = !isHolder && (kind !== 'claim' || node.properties.has('datePublished'));
    if (isEvent) add(node, kind);
    const isTopBelow = isTop && node.properties.has('@graph');
    const named = nodesOf(graph, node, ...NAMING).filter(({ properties }) => properties.has('startDate'));
    const links = node.types.includes('ItemList') ? linksIn(graph, node) : 0;
    if (links > 0) leftOut.set(LINKED, (leftOut.get(LINKED) ?? 0) + links);
    let hasEvents = false;
    for (const child of [...nodesOf(graph, node, ...HOLDING), ...named]) {
      if (yield* visit(child, isTopBelow)) hasEvents = true;
    }
    if (isHolder && hasEvents && (textOf(node, 'name', 'headline') ?? '') !== '') holder ??= node;
    if (isTop && !isTopBelow && !isEvent && !hasEvents && kind !== 'claim' && !graph.isNamed(node)) {
      const name = node.types.join('/') || 'Thing';
      leftOut.set(name, (leftOut.get(name) ?? 0) + 1);
    }
    return isEvent || hasEvents;
  }

  for (const root of graph.roots) yield* visit(root, true);
  return { entries, leftOut, holder };
}

function linksIn(graph: LdGraph, list: LdNode): number {
  const items = valuesOf(graph, list, 'itemListElement');
  return items.filter((item) => typeof item !== 'object' || (item.types.includes('ListItem') && isLink(graph, item)))
    .length;
}

function isLink(graph: LdGraph, item: LdNode): boolean {
  return nodesOf(graph, item, 'item').length === 0 && kindOf(item) === undefined;
}

/** Whether two things that say the same are the same. */
function isSame(graph: LdGraph, known: LdNode, node: LdNode, kind: NodeKind): boolean {
  // What of an article’s page stands there twice may have two ids.
  const isPage = kind !== 'event' && ['url', 'mainEntityOfPage'].some((name) => node.properties.has(name));
  if (known.id !== undefined && node.id !== undefined && !isPage) return known.id === node.id;
  return pageOf(graph, known) === pageOf(graph, node);
}

/** What a holder says of the story as a whole. */
export function storyTextsOf(holder: LdNode | undefined): { title?: string; summary?: string } {
  if (!holder) return {};
  const [title, summary] = [textOf(holder, 'headline', 'name'), textOf(holder, 'description')];
  return { ...(title && { title: plainLine(title) }), ...(summary && { summary: plainLine(summary) }) };
}
