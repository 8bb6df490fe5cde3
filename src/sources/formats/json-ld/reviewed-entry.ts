import type { LdEntry } from './entries-of-graph.js';
import { eventOfNode } from './event-of-node.js';
import type { LdGraph, LdNode } from './graph.js';
import { kindOf } from './node-kind.js';
import { addressOf, valuesOf } from './node-values.js';
import type { SchemaDateHabits } from './schema-date.js';
import { pageOf } from './sources-of-node.js';

/** Finds among the events of a document what its reviews speak of. */
export interface FindEntries {
  /** The event that is what a review speaks of. */
  readonly claimed: (review: LdEntry, claim: LdNode | undefined) => LdEntry | undefined;
  /** The event, or article, that is the review. */
  readonly itself: (review: LdEntry, claimed: LdEntry | undefined) => LdEntry | undefined;
}

export function findEntries(graph: LdGraph, entries: readonly LdEntry[], habits: SchemaDateHabits): FindEntries {
  const byAddress = new Map<string, LdEntry[]>();
  const byContent = new Map<string, LdEntry>();
  const byNode = new Map<LdNode, LdEntry>();
  for (const entry of entries) {
    byNode.set(entry.node, entry);
    for (const address of entry.addresses.map(plain))
      byAddress.set(address, [...(byAddress.get(address) ?? []), entry]);
    const { date, title } = entry.event;
    if (title !== undefined) byContent.set(JSON.stringify([title, date]), entry);
  }

  const addressed = (node: LdNode, ...names: string[]): LdEntry[] => {
    const addresses = valuesOf(graph, node, ...names).flatMap((value) => idsOf(value).flatMap((id) => id ?? []));
    return addresses.flatMap((address) => byAddress.get(plain(address)) ?? []);
  };

  const claimed: FindEntries['claimed'] = (review, claim) => {
    const others = (found: readonly (LdEntry | undefined)[]) => found.find((entry) => entry && entry !== review);
    if (!claim) return others(addressed(review.node, 'about').filter((entry) => !isAsReview(entry, review)));
    const named = claim.id === undefined ? [] : (byAddress.get(plain(claim.id)) ?? []);
    return (
      others([byNode.get(claim), ...named]) ??
      others(addressed(claim, 'firstAppearance', 'appearance', 'url', 'sameAs', 'about')) ??
      others([sameContent(claim)])
    );
  };

  /** A thing that is told of a second time, where it is reviewed. */
  const sameContent = (node: LdNode): LdEntry | undefined => {
    const kind = kindOf(node);
    if (kind !== 'event' && kind !== 'article') return undefined;
    const { date, title } = eventOfNode(graph, node, kind, habits).event;
    return title === undefined ? undefined : byContent.get(JSON.stringify([title, date]));
  };

  const itself: FindEntries['itself'] = (review, claim) => {
    const isOther = (entry: LdEntry) => entry !== review && entry !== claim && entry.kind !== 'review';
    const page = pageOf(graph, review.node);
    const onPage = (page === undefined ? [] : (byAddress.get(plain(page)) ?? [])).filter(isOther);
    // Of several events on one page, none is it.
    const [only] = onPage.length === 1 ? onPage : [];
    if (only && (only.kind === 'article' || only.event.date === review.event.date)) return only;
    return addressed(review.node, 'about').find((entry) => isOther(entry) && isAsReview(entry, review));
  };

  return { claimed, itself };
}

/** What a review is about is the review where it became known on the same day, or rests on its page. */
function isAsReview({ event }: LdEntry, review: LdEntry): boolean {
  const { date } = review.event;
  const urls = new Set(
    [event.sources ?? []].flat().flatMap((source) => (typeof source === 'object' && source.url) || []),
  );
  const isSource = (review.event.sources ?? []).some(
    (source) => typeof source === 'object' && urls.has(source.url ?? ''),
  );
  return isSource || (date !== undefined && event.date?.split('/')[0] === date);
}

function idsOf(value: ReturnType<typeof valuesOf>[number]): (string | undefined)[] {
  return typeof value === 'object' ? [value.id, addressOf(value)] : [String(value)];
}

/** Addresses that differ only in their protocol, or a slash at their end, are the same. */
function plain(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '//').replace(/\/$/, '');
}
