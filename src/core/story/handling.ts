import type { EdtfDate } from '../dates/edtf-date.js';
import type { TimeZone } from '../dates/time-zone.js';
import { placementOf } from './placement.js';
import type { Reading } from './reading.js';
import type { Steps } from './steps.js';
import type { Placement, Story, StoryEvent } from './story.js';

/** What is done in one way for few events, and in another for many: in steps, and so that they take little room. */
export interface Handling {
  readonly dates: (reading: Reading) => Reading;
  readonly placing: (zone: TimeZone) => (date: EdtfDate) => Placement | undefined;
  readonly inOrder: (events: readonly StoryEvent[]) => Steps<readonly StoryEvent[]>;
  /** The indices, ascending, of the events to show where there are too many; else the first are shown. */
  readonly choose?: (given: readonly unknown[]) => Steps<readonly number[]>;
  /** What the drawing will ask of the story. */
  readonly prepare?: (story: Story) => Steps<void>;
}

/** The plainest way. */
export const handleFew: Handling = {
  dates: (reading) => reading,
  placing: (zone) => (date) => placementOf(date, zone),
  *inOrder(events) {
    yield 0;
    return [...events].sort(byPlace);
  },
};

/** By the place of the pole, then by the end, then as given; undated ones last. */
export function byPlace(a: StoryEvent, b: StoryEvent): number {
  if (!a.placement || !b.placement) return Number(!a.placement) - Number(!b.placement) || a.given - b.given;
  return a.placement.anchor - b.placement.anchor || a.placement.end - b.placement.end || a.given - b.given;
}
