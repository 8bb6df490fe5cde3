import type { Story } from './story.js';

/** Ids of the events that a story has and the one before had not; undefined where it is another story altogether. */
export function addedEvents(before: Story, { events }: Story): string[] | undefined {
  if (before.events.length === 0) return undefined;
  const added = events.filter(({ id }) => !before.byId.has(id)).map(({ id }) => id);
  return added.length < events.length ? added : undefined;
}
