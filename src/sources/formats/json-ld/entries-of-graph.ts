import type { EventInput } from '../../../core/story/story.js';
import { plainLine } from '../described.js';
import { eventOfNode } from './event-of-node.js';
import type { LdGraph, LdNode } from './graph.js';
import { kindOf, type NodeKind } from './node-kind.js';
import { nodesOf, textOf } from './node-values.js';
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
/** Where events are only named, unless they have a date. */
const NAMING = ['about', 'mentions'];

/** Finds all that can be an event, in the order of the document, each once. */
export function entriesOfGraph(graph: LdGraph, habits: SchemaDateHabits): LdEntries {
  const entries: LdEntry[] = [];
  const leftOut = new Map<string, number>();
  const seen = new Set<LdNode>();
  const told = new Set<string>();
  let holder: LdNode | undefined;

  const add = (node: LdNode, kind: NodeKind): void => {
    const { event, guesses } = eventOfNode(graph, node, kind, habits);
    const page = pageOf(graph, node);
    // Pages tell of themselves twice, in two formats.
    const key = JSON.stringify([kind, event.title, event.date, page, textOf(node, 'claimReviewed')]);
    if (told.has(key)) return;
    told.add(key);
    const addresses = [node.id, page].filter((address) => address !== undefined);
    const [type = 'Thing'] = node.types;
    entries.push({ event, guesses, kind, node, addresses, where: node.path ? `${type} (${node.path})` : type });
  };

  /** Whether there is an event in it. */
  const visit = (given: LdNode, isTop: boolean): boolean => {
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
    const held = [...nodesOf(graph, node, ...HOLDING), ...named].map((child) => visit(child, isTopBelow));
    const hasEvents = held.includes(true);
    if (isHolder && hasEvents && (textOf(node, 'name', 'headline') ?? '') !== '') holder ??= node;
    if (isTop && !isTopBelow && !isEvent && !hasEvents && kind !== 'claim' && !graph.isNamed(node)) {
      const name = node.types.join('/') || 'Thing';
      leftOut.set(name, (leftOut.get(name) ?? 0) + 1);
    }
    return isEvent || hasEvents;
  };

  for (const root of graph.roots) visit(root, true);
  return { entries, leftOut, holder };
}

/** What a holder says of the story as a whole. */
export function storyTextsOf(holder: LdNode | undefined): { title?: string; summary?: string } {
  if (!holder) return {};
  const [title, summary] = [textOf(holder, 'headline', 'name'), textOf(holder, 'description')];
  return { ...(title && { title: plainLine(title) }), ...(summary && { summary: plainLine(summary) }) };
}
