import type { EdtfDate } from '../dates/edtf-date.js';
import type { Story, StoryEvent } from './story.js';

export interface OutermostDates {
  readonly first?: EdtfDate | undefined;
  readonly last?: EdtfDate | undefined;
}

const known = new WeakMap<Story, OutermostDates>();

/** Of all dates of events that have a place on the axis, the one that begins first and the one that ends last. */
export function outermostDates(story: Story): OutermostDates {
  const found = known.get(story) ?? find(story.events);
  known.set(story, found);
  return found;
}

function find(events: readonly StoryEvent[]): OutermostDates {
  let [first, last]: (StoryEvent | undefined)[] = [];
  let [start, end] = [Infinity, -Infinity];
  for (const event of events) {
    if (!event.placement) continue;
    const { start: from, end: to } = event.placement;
    if (!first || from < start) [first, start] = [event, from];
    if (!last || to > end) [last, end] = [event, to];
  }
  return { first: first?.date, last: last?.date };
}
