import { sortSteps } from './sort-steps.js';
import { part, type Steps } from './steps.js';
import type { StoryEvent } from './story.js';

const STRIDE = 256;

/** Events as `byPlace` orders them; what many comparisons ask for stands in columns, close together. */
export function* orderSteps(events: readonly StoryEvent[]): Steps<StoryEvent[]> {
  const anchors = new Float64Array(events.length).fill(Infinity);
  const ends = anchors.slice();
  const given = anchors.slice();
  const indices: number[] = [];
  for (const event of events) {
    const index = indices.length;
    given[index] = event.given;
    if (event.placement) {
      anchors[index] = event.placement.anchor;
      ends[index] = event.placement.end;
    }
    if (indices.push(index) % STRIDE === 0) yield 0;
  }
  const difference = (column: Float64Array, a: number, b: number) => (column[a] as number) - (column[b] as number);
  // Between two that are undated, the difference is no number.
  const compare = (a: number, b: number) =>
    difference(anchors, a, b) || difference(ends, a, b) || difference(given, a, b);
  const sorted: StoryEvent[] = [];
  for (const index of yield* part(0, 0.9, sortSteps(indices, compare))) {
    if (sorted.push(events[index] as StoryEvent) % STRIDE === 0) yield 0.9;
  }
  return sorted;
}
