import type { Story, StoryEvent } from './story.js';

/**
 * The event before or behind another in story order, among those that match; from nothing open it is the last or the first.
 * @param matching ids of the events that count; all, where undefined
 */
export function neighbourAmong(
  { events }: Story,
  from: string | null | undefined,
  step: 1 | -1,
  matching: ReadonlySet<string> | undefined,
): StoryEvent | undefined {
  const at = events.findIndex(({ id }) => id === from);
  const begin = at < 0 && step < 0 ? events.length : at;
  for (let index = begin + step; index >= 0 && index < events.length; index += step) {
    const event = events[index] as StoryEvent;
    if (!matching || matching.has(event.id)) return event;
  }
  return undefined;
}
