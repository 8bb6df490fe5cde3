import type { Story, StoryEvent } from '../story/story.js';

/** More would lift the flags too far: what overlaps still more is drawn over the rest. */
export const MOST_LANES = 3;

export interface MarkLanes {
  /** 0 stands on the axis. */
  readonly laneOf: { get(id: string): number | undefined };
  readonly count: number;
}

const known = new WeakMap<Story, MarkLanes>();

/**
 * Marks of events that overlap in time stand above each other, each in the lowest lane that is free. It depends on the
 * story alone, so that no zoom ever moves a mark to another lane; computed once per story.
 */
export function markLanes(story: Story): MarkLanes {
  const lanes = known.get(story) ?? assignLanes(story);
  known.set(story, lanes);
  return lanes;
}

function assignLanes({ events }: Story): MarkLanes {
  const ends: number[] = [];
  const laneOf = new Map<string, number>();
  const spans = events.filter(({ placement }) => placement).map((event) => ({ id: event.id, ...spanOf(event) }));
  for (const { id, start, end } of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free >= 0 ? free : ends.length < MOST_LANES ? ends.length : ends.indexOf(Math.min(...ends));
    ends[lane] = Math.max(end, ends[lane] ?? -Infinity);
    laneOf.set(id, lane);
  }
  return { laneOf, count: Math.max(1, ends.length) };
}

/** Open ends reach to the edge of the picture. */
function spanOf({ date, placement }: StoryEvent): { start: number; end: number } {
  return {
    start: date?.earliest === -Infinity ? -Infinity : (placement?.start ?? 0),
    end: date?.latest === Infinity ? Infinity : (placement?.end ?? 0),
  };
}
