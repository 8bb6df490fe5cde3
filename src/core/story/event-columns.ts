import type { Story, StoryEvent } from './story.js';

/**
 * The placed events of a story in columns, in the order of their anchors: what a frame asks of many events is found by
 * binary search here, and costs what is visible, not how many there are.
 */
export interface EventColumns {
  readonly events: readonly StoryEvent[];
  /** In ms since the epoch UTC, ascending. */
  readonly anchors: Float64Array;
  readonly weights: Float64Array;
  /** From where to where each is drawn, with its fade; open ends reach to ±Infinity. In ms since the epoch UTC. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

const known = new WeakMap<Story, EventColumns>();

/** The columns of a story, made once. */
export function eventColumns(story: Story): EventColumns {
  const columns = known.get(story) ?? makeColumns(story);
  known.set(story, columns);
  return columns;
}

function makeColumns({ events }: Story): EventColumns {
  // Undated events stand last.
  const count = events.findLastIndex(({ placement }) => placement) + 1;
  const anchors = new Float64Array(count);
  const weights = new Float64Array(count);
  const starts = new Float64Array(count);
  const ends = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const { placement, date, weight } = events[index] as StoryEvent;
    if (!placement) continue;
    anchors[index] = placement.anchor;
    weights[index] = weight;
    starts[index] = date?.earliest === -Infinity ? -Infinity : placement.start - placement.fade;
    ends[index] = date?.latest === Infinity ? Infinity : placement.end + placement.fade;
  }
  return { events, anchors, weights, starts, ends };
}

/** The index of the first value, in ascending order, that is not below `value`; the length where none is. */
export function firstNotBelow(values: ArrayLike<number>, value: number, from = 0): number {
  let low = from;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where an event stands in the columns; of several at one moment it is looked for among those. */
export function indexOfEvent({ events, anchors }: EventColumns, event: StoryEvent): number {
  let index = firstNotBelow(anchors, event.placement?.anchor ?? Infinity);
  while (index < anchors.length && events[index] !== event) index += 1;
  return index;
}
