import type { TimeZone } from '../core/dates/time-zone.js';
import { storyInZone, storyInZoneSteps } from '../core/story/index-events.js';
import type { Story } from '../core/story/story.js';
import { MANY, type Work } from './work.js';

/**
 * A story on the axis of another zone, as `storyInZone` gives it: at once where it has few events, else a promise, rejected
 * when the work is ended.
 */
export function placeStory(story: Story, zone: TimeZone, work: Work): Story | Promise<Story> {
  if (story.events.length <= MANY) return storyInZone(story, zone);
  return work.run((handling) => storyInZoneSteps(story, zone, handling));
}
