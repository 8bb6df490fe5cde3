import type { Story, StoryEvent } from '../core/story/story.js';

/** The events as they were given, not as they stand on the axis. */
export function inGivenOrder({ events }: Story): StoryEvent[] {
  return [...events].sort((a, b) => a.given - b.given);
}
