import type { TimeZone } from '../dates/time-zone.js';
import { publicFrom } from './public-from.js';
import type { Story } from './story.js';

/**
 * What was known of a story by a moment, in ms since the epoch UTC, as a story of its own: events that were not yet public
 * are absent, and so is what they say of others. An event of which nothing tells when it became public is absent too.
 */
export function storyAsOf(story: Story, moment: number, zone: TimeZone | undefined): Story {
  const events = story.events.filter((event) => {
    const from = publicFrom(event, zone);
    return from !== undefined && from <= moment;
  });
  const byId = new Map(events.map((event) => [event.id, event]));
  const relationsTo = new Map(
    [...story.relationsTo].flatMap(([to, all]) => {
      const relations = byId.has(to) ? all.filter(({ from }) => byId.has(from.id)) : [];
      return relations.length > 0 ? [[to, relations] as const] : [];
    }),
  );
  return { ...story, events, byId, relationsTo };
}

/** The moments at which something became public, ascending, each once. */
export function publicMoments(story: Story, zone: TimeZone | undefined): readonly number[] {
  const moments = new Set(story.events.map((event) => publicFrom(event, zone) ?? NaN));
  moments.delete(NaN);
  return [...moments].sort((a, b) => a - b);
}
