import { idFromTitle } from '../../../core/story/event-ids.js';
import type { Steps } from '../../../core/story/steps.js';
import type { EventInput, RelationType, SourceInput } from '../../../core/story/story.js';
import { plainLine } from '../described.js';
import type { LdEntry } from './entries-of-graph.js';
import { eventOfNode } from './event-of-node.js';
import type { LdGraph, LdNode } from './graph.js';
import { findEntries } from './reviewed-entry.js';
import { addressOf, namesOf, nodesOf, textOf, valuesOf } from './node-values.js';
import type { SchemaDateHabits } from './schema-date.js';

/** A review whose verdict was not understood, as it is written. */
export type TellVerdict = (review: LdEntry, verdict: string) => void;

/** What became of the reviews of a document. */
export interface ReviewedClaims {
  /** Claims that were made events. */
  readonly claims: readonly LdEntry[];
  /** Reviews that another event of the document is: they are no events of their own. */
  readonly merged: ReadonlySet<LdEntry>;
}

/**
 * Tells of each reviewed claim what its review says of it: by a relation to the event that the claim is. That is one of
 * those given, or it is made here of a claim that has a date; a claim without one stands in its review alone. The relation
 * is the review’s, so that it is told by whom and when, unless the document has the review as an article or event already.
 */
export function* reviewSteps(
  graph: LdGraph,
  entries: readonly LdEntry[],
  habits: SchemaDateHabits,
  tell: TellVerdict,
): Steps<ReviewedClaims> {
  const claims: LdEntry[] = [];
  const merged = new Set<LdEntry>();
  const find = findEntries(graph, entries, habits);
  for (const review of entries.filter(({ kind }) => kind === 'review')) {
    yield 0.9;
    const { event, node } = review;
    const [claim] = nodesOf(graph, node, 'itemReviewed');
    const said = claimOf(node, claim);
    const known = find.claimed(review, claim) ?? claims.find((entry) => entry.node === claim);
    const itself = find.itself(review, known);
    const made = !known && claim && said ? claimEntry(graph, claim, said, review, habits) : undefined;
    // Several reviews may tell of one claim, each in full.
    const target = known ?? claims.find((entry) => made && isAlike(entry.event, made.event)) ?? made;
    if (itself && target) merged.add(review);
    else word(graph, event, node, claim, said);
    if (!target) continue;
    if (target === made) claims.push(made);
    target.event.id ??= addressOf(target.node) ?? `claim-${idFromTitle(target.event.title ?? '')}`;
    const { type, verdict } = judge(node, graph);
    if (verdict !== undefined) tell(review, verdict);
    const speaker = itself?.event ?? event;
    speaker.relations = [...(speaker.relations ?? []), { type, to: target.event.id }];
    if (itself) addSources(itself.event, event.sources ?? []);
  }
  return { claims, merged };
}

function isAlike(one: EventInput, other: EventInput): boolean {
  return one.title === other.title && one.date === other.date && (!other.id || one.id === other.id);
}

/** What the review names as its page, or by whom it is, unless the event says so already. */
function addSources(event: EventInput, sources: readonly (SourceInput | string)[]): void {
  const known = [event.sources ?? []].flat().filter((source) => typeof source === 'object');
  const more = sources.filter(
    (source) =>
      typeof source === 'object' &&
      !known.some(({ publisher, title, url }) =>
        source.url === undefined ? [publisher, title].includes(source.publisher) : url === source.url,
      ),
  );
  if (more.length > 0) event.sources = [...known, ...more];
}

function claimOf(review: LdNode, claim: LdNode | undefined): string | undefined {
  const said =
    textOf(review, 'claimReviewed') ?? (claim && textOf(claim, 'text', 'claimReviewed', 'name', 'description'));
  return said === undefined ? undefined : plainLine(said);
}

/** Says in the review what was claimed, in quotation marks, by whom, and what became of it. */
function word(
  graph: LdGraph,
  event: EventInput,
  node: LdNode,
  claim: LdNode | undefined,
  said: string | undefined,
): void {
  if (said === undefined) return;
  const [author] = claim ? namesOf(graph, claim, 'author') : [];
  const rating = ratingOf(graph, node);
  const verdict = rating && textOf(rating, 'alternateName', 'name');
  const words = `“${said}”${author ? ` (${author})` : ''}${verdict ? `: ${plainLine(verdict)}` : ''}`;
  if (event.title === undefined || event.title === said) event.title = words;
  else if (event.html !== undefined)
    event.html = `<p>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>${event.html}`;
  else event.text = [words, event.text].filter(Boolean).join('\n\n');
}

function claimEntry(
  graph: LdGraph,
  claim: LdNode,
  said: string,
  review: LdEntry,
  habits: SchemaDateHabits,
): LdEntry | undefined {
  const { event, guesses } = eventOfNode(graph, claim, 'claim', habits);
  if (event.date === undefined) return undefined;
  const [appearance] = valuesOf(graph, claim, 'firstAppearance', 'appearance');
  const url = addressOf(appearance);
  const [publisher] = namesOf(graph, claim, 'author');
  const sources =
    url !== undefined || publisher !== undefined ? [{ ...(publisher && { publisher }), ...(url && { url }) }] : [];
  const text = event.text === said ? {} : { ...(event.text !== undefined && { text: event.text }) };
  const made: EventInput = {
    ...(event.id !== undefined && { id: event.id }),
    title: said,
    date: event.date,
    status: 'alleged',
    ...text,
    ...(event.lang !== undefined && { lang: event.lang }),
    ...(sources.length > 0 && { sources }),
  };
  return { event: made, guesses, kind: 'claim', node: claim, addresses: [], where: `${review.where}, itemReviewed` };
}

function ratingOf(graph: LdGraph, review: LdNode): LdNode | undefined {
  return nodesOf(graph, review, 'reviewRating')[0];
}

const SOMETIMES =
  /half|partl|partial|mixed|mixture|mislead|context|disputed|unproven|unverified|exaggerat|distort|teilweise|halb|irreführ|trompeu|partiel|engañoso|enganoso|media verdad|fuorviante|parzial/;
const NOT_TRUE =
  /\b(?:not|isn['’]t|no) (?:true|correct|accurate|evidence)|false|fake|incorrect|inaccurate|wrong|untrue|pants|hoax|fabricat|debunk|fals[oach]|unwahr|erfunden|\bfaux\b|\bfausse\b|\bbulo\b|mentira|onwaar|fałsz|yalan/;
const TRUE =
  /\b(?:true|correct|accurate|confirmed|wahr|richtig|stimmt|vrai|vraie|exact|verdadero|verdad|cierto|vero|verdadeiro|waar|prawda)\b/;

/** What a review says of its claim; `verdict` is the wording, or number, that was not understood. */
function judge(review: LdNode, graph: LdGraph): { readonly type: RelationType; readonly verdict?: string } {
  const rating = ratingOf(graph, review);
  const words = ((rating && textOf(rating, 'alternateName', 'name')) ?? '').toLowerCase();
  if (SOMETIMES.test(words)) return { type: 'disputes' };
  if (NOT_TRUE.test(words)) return { type: 'refutes' };
  if (TRUE.test(words)) return { type: 'confirms' };
  const share = rating && shareOf(rating);
  if (share === undefined) return { type: 'repliesTo', verdict: words };
  return { type: share <= 0.25 ? 'refutes' : share >= 0.75 ? 'confirms' : 'disputes' };
}

/** Where a rating lies between the worst, 0, and the best, 1; by the default of schema.org these are 1 and 5. */
function shareOf(rating: LdNode): number | undefined {
  const [value, worst, best] = [
    textOf(rating, 'ratingValue'),
    textOf(rating, 'worstRating') ?? 1,
    textOf(rating, 'bestRating') ?? 5,
  ];
  const share = value === undefined ? NaN : (Number(value) - Number(worst)) / (Number(best) - Number(worst));
  return share >= 0 && share <= 1 ? share : undefined;
}
