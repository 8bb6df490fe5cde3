import type { Messages } from '../words/messages.js';
import { STATUSES, type Status, type Story, type StoryEvent } from './story.js';

/** By what the events of a story can be told apart. */
export const FACETS = ['group', 'status', 'tag', 'source'] as const;
export type FacetName = (typeof FACETS)[number];

/** Of each facet the values of which an event has to have one. */
export type ChosenValues = Readonly<Partial<Record<FacetName, ReadonlySet<string>>>>;

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** How many events have it. */
  readonly count: number;
}

/** How many events have each value, in the order of first use. */
type Counts = ReadonlyMap<string, number>;

const known = new WeakMap<Story, Readonly<Record<FacetName, Counts>>>();

/** What events have of a facet, each value once. */
const VALUES: Record<FacetName, (event: StoryEvent) => readonly string[]> = {
  group: ({ group }) => (group === undefined ? [] : [group]),
  status: ({ status }) => (status === undefined ? [] : [status]),
  tag: ({ tags }) => onceEach(tags),
  source: ({ sources }) => onceEach(sources.map(({ publisher, title }) => publisher ?? title)),
};

function onceEach(values: readonly string[]): readonly string[] {
  return values.length > 1 ? [...new Set(values)] : values;
}

/**
 * The values of a facet: groups and statuses in their own order, tags and sources by how many events have them.
 * @param among ids of the events that are counted; all, where none are given
 */
export function facetValues(
  story: Story,
  name: FacetName,
  { statuses }: Pick<Messages, 'statuses'>,
  among?: ReadonlySet<string>,
): readonly FacetValue[] {
  const all = countsOf(story)[name];
  const counted = among ? count(story.events, name, among) : all;
  const labels = new Map(name === 'group' ? story.groups.map(({ id, label }) => [id, label]) : []);
  const labelOf = (value: string) => (name === 'status' ? statuses[value as Status] : labels.get(value)) ?? value;
  return inOrder(story, name, all).map((value) => ({
    value,
    label: labelOf(value),
    count: counted.get(value) ?? 0,
  }));
}

/** How many values a facet has. */
export function facetSize(story: Story, name: FacetName): number {
  return countsOf(story)[name].size;
}

/** What an event has to have: of each facet, one of some values. */
export type Asked = readonly (readonly [FacetName, ReadonlySet<string>])[];

/** What is chosen, but for values that no event of the story has. */
export function askedFor(story: Story, chosen: ChosenValues): Asked {
  return FACETS.flatMap((name) => {
    const values = [...(chosen[name] ?? [])].filter((value) => countsOf(story)[name].has(value));
    return values.length > 0 ? [[name, new Set(values)] as const] : [];
  });
}

export function hasAll(event: StoryEvent, asked: Asked): boolean {
  return asked.every(([name, values]) => VALUES[name](event).some((value) => values.has(value)));
}

function countsOf(story: Story): Readonly<Record<FacetName, Counts>> {
  const counts = known.get(story) ?? {
    group: count(story.events, 'group'),
    status: count(story.events, 'status'),
    tag: count(story.events, 'tag'),
    source: count(story.events, 'source'),
  };
  known.set(story, counts);
  return counts;
}

function count(events: readonly StoryEvent[], name: FacetName, among?: ReadonlySet<string>): Counts {
  const counts = new Map<string, number>();
  for (const event of events) {
    if (among && !among.has(event.id)) continue;
    for (const value of VALUES[name](event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** What the story's own order does not name comes behind it. */
function inOrder({ groups }: Story, name: FacetName, counts: Counts): string[] {
  const values = [...counts.keys()];
  if (name === 'tag' || name === 'source') return values.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const order: readonly string[] = name === 'group' ? groups.map(({ id }) => id) : STATUSES;
  return [...new Set([...order.filter((value) => counts.has(value)), ...values])];
}
