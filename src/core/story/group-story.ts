import type { Words } from '../words/words.js';
import type { GroupBy } from './grouping.js';
import { STATUSES, type Story, type StoryEvent } from './story.js';

/** The events of one lane, as a story of their own. */
export interface GroupedStory {
  readonly story: Story;
  /** Empty where the story is not parted. */
  readonly label: string;
  /** Of the colours for groups, from 1; 0 for the story's own. */
  readonly colour: number;
}

export type GroupStory = (story: Story, by: GroupBy, words: Words) => readonly GroupedStory[];

/** More lanes than these can't be told apart: the last one takes all others. */
const MOST_LANES = 12;
/** How many colours there are; after the last comes the first again. */
export const COLOUR_COUNT = 6;
/** Of the events that have no value. */
const NONE = '';

/**
 * Parts a story into lanes, one for each value: in the order of the story's `groups` (of statuses, in their own order),
 * then of first use; the events without a value come last.
 */
export const groupStory: GroupStory = (story, by, { messages }) => {
  const { events } = story;
  const lanes = new Map<string, StoryEvent[]>();
  const known = by === 'group' ? story.groups.map(({ id }) => id) : by === 'status' ? STATUSES : [];
  for (const value of known) lanes.set(value, []);
  for (const event of events) {
    const value = valueOf(event, by);
    const lane = lanes.get(value);
    if (lane) lane.push(event);
    else lanes.set(value, [event]);
  }
  const labels = new Map(story.groups.map(({ id, label }) => [id, label]));
  const labelOf = (value: string) =>
    (by === 'group'
      ? labels.get(value)
      : by === 'status'
        ? messages.statuses[value as keyof typeof messages.statuses]
        : '') ||
    value ||
    messages.noGroup;
  const all = [...lanes].filter(([, list]) => list.some(({ placement }) => placement));
  const named = all.filter(([value]) => value !== NONE);
  const shown = named.length > MOST_LANES ? named.slice(0, MOST_LANES - 1) : named;
  const rest = all.filter((lane) => !shown.includes(lane)).flatMap(([, list]) => list);
  const grouped = shown.map(([value, list], index) => ({
    story: partOf(story, list),
    label: labelOf(value),
    colour: 1 + (index % COLOUR_COUNT),
  }));
  if (rest.length === 0) return grouped;
  const order = new Map(events.map((event, index) => [event, index]));
  rest.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return [...grouped, { story: partOf(story, rest), label: messages.noGroup, colour: 0 }];
};

function valueOf({ group, status, sources }: StoryEvent, by: GroupBy): string {
  if (by === 'group') return group ?? NONE;
  if (by === 'status') return status ?? NONE;
  const [source] = sources;
  return source?.publisher ?? source?.title ?? NONE;
}

/** Relations within the lane alone are drawn there. */
function partOf(story: Story, events: readonly StoryEvent[]): Story {
  return {
    ...story,
    events,
    byId: new Map(events.map((event) => [event.id, event])),
    relationsTo: relationsIn(story, events),
  };
}

function relationsIn({ relationsTo }: Story, events: readonly StoryEvent[]): Story['relationsTo'] {
  if (relationsTo.size === 0) return relationsTo;
  const own = new Set(events);
  return new Map(
    events.flatMap(({ id }) => {
      const relations = relationsTo.get(id)?.filter(({ from }) => own.has(from)) ?? [];
      return relations.length ? [[id, relations] as const] : [];
    }),
  );
}
