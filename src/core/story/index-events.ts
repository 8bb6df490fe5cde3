import type { TimeZone } from '../dates/time-zone.js';
import { placementOf } from './placement.js';
import type { IncomingRelation, Story, StoryEvent } from './story.js';

/** A story's events in order, to be found by their id and by what others say of them. */
export function indexEvents(unsorted: readonly StoryEvent[]): Pick<Story, 'events' | 'byId' | 'relationsTo'> {
  const events = [...unsorted].sort(byPlace);
  const byId = new Map(events.map((event) => [event.id, event]));
  const relationsTo = new Map<string, IncomingRelation[]>();
  for (const from of events) {
    for (const { type, to } of from.relations) {
      if (!byId.has(to) || to === from.id) continue;
      const known = relationsTo.get(to);
      if (known) known.push({ type, from });
      else relationsTo.set(to, [{ type, from }]);
    }
  }
  return { events, byId, relationsTo };
}

const placed = new WeakMap<Story, { readonly zone: TimeZone; readonly story: Story }>();

/** The same story on the axis of another zone; the same object for the same zone as before. */
export function storyInZone(story: Story, zone: TimeZone): Story {
  const known = placed.get(story);
  if (known?.zone === zone) return known.story;
  const made = placeIn(story, zone);
  placed.set(story, { zone, story: made });
  return made;
}

function placeIn(story: Story, zone: TimeZone): Story {
  const events = story.events.map((event) => {
    const placement = event.date && placementOf(event.date, zone);
    return placement ? { ...event, placement } : event;
  });
  const eras = story.eras.map((era) => ({ ...era, placement: placementOf(era.date, zone) ?? era.placement }));
  return { ...story, eras, ...indexEvents(events) };
}

/** By the place of the pole, then by the end, then as given; undated ones last. */
function byPlace(a: StoryEvent, b: StoryEvent): number {
  if (!a.placement || !b.placement) return Number(!a.placement) - Number(!b.placement) || a.given - b.given;
  return a.placement.anchor - b.placement.anchor || a.placement.end - b.placement.end || a.given - b.given;
}
