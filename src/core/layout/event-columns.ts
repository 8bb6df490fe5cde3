import type { Story, StoryEvent } from '../story/story.js';

/**
 * The placed events of a story in columns, in the order of their anchors: what a frame asks of many events is found by
 * binary search here, and costs what is visible, not how many there are.
 */
export interface EventColumns {
  readonly events: readonly StoryEvent[];
  /** In ms since the epoch UTC, ascending. */
  readonly anchors: Float64Array;
  readonly weights: Float64Array;
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
  for (let index = 0; index < count; index += 1) {
    const event = events[index] as StoryEvent;
    anchors[index] = event.placement?.anchor ?? 0;
    weights[index] = event.weight;
  }
  return { events, anchors, weights };
}

/** The index of the first value, in ascending order, that is not below `value`; the length where none is. */
export function firstNotBelow(values: Float64Array, value: number, from = 0): number {
  let low = from;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
