import type { TimeZone } from '../dates/time-zone.js';
import { handleFew, type Handling } from './handling.js';
import { placementOf } from './placement.js';
import { finish, part, type Steps } from './steps.js';
import type { IncomingRelation, Story, StoryEvent } from './story.js';

export { byPlace } from './handling.js';

/** So many events are looked at, or placed in a zone, in one step. */
const STRIDE = 256;
const PLACE_STRIDE = 16;

/** A story's events in order, and what others say of each. */
export function* indexSteps(
  unsorted: readonly StoryEvent[],
  byId: Story['byId'],
  { inOrder }: Handling,
): Steps<Pick<Story, 'events' | 'byId' | 'relationsTo'>> {
  const events = yield* part(0, 0.8, inOrder(unsorted));
  const relationsTo = new Map<string, IncomingRelation[]>();
  for (const [index, from] of events.entries()) {
    if (index % STRIDE === 0) yield 0.8;
    for (const { type, to } of from.relations) {
      if (!byId.has(to) || to === from.id) continue;
      const known = relationsTo.get(to);
      // What is said twice is said.
      if (known?.some((relation) => relation.from === from && relation.type === type)) continue;
      if (known) known.push({ type, from });
      else relationsTo.set(to, [{ type, from }]);
    }
  }
  return { events, byId, relationsTo };
}

const placed = new WeakMap<Story, { readonly zone: TimeZone; readonly story: Story }>();

/** The same story on the axis of another zone; the same object for the same zone as before. */
export function storyInZone(story: Story, zone: TimeZone): Story {
  return finish(storyInZoneSteps(story, zone, handleFew));
}

/** Once they are done, `storyInZone` has no work left for the same zone. */
export function* storyInZoneSteps(story: Story, zone: TimeZone, handling: Handling): Steps<Story> {
  const known = placed.get(story);
  if (known?.zone === zone) return known.story;
  const made = yield* placeSteps(story, zone, handling);
  placed.set(story, { zone, story: made });
  return made;
}

function* placeSteps(story: Story, zone: TimeZone, handling: Handling): Steps<Story> {
  const place = handling.placing(zone);
  const events: StoryEvent[] = [];
  const byId = new Map<string, StoryEvent>();
  for (const event of story.events) {
    const placement = event.date && place(event.date);
    const inZone = placement ? { ...event, placement } : event;
    byId.set(event.id, inZone);
    if (events.push(inZone) % PLACE_STRIDE === 0) yield (0.6 * events.length) / story.events.length;
  }
  const eras = story.eras.map((era) => ({ ...era, placement: placementOf(era.date, zone) ?? era.placement }));
  return { ...story, eras, ...(yield* part(0.6, 1, indexSteps(events, byId, handling))) };
}
