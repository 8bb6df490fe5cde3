import { emptyStretches } from '../core/axis/quiet-stretches.js';
import { storyExtent } from '../core/axis/time-window.js';
import { eventColumns } from '../core/story/event-columns.js';
import { outermostDates } from '../core/story/outermost-dates.js';
import type { Steps } from '../core/story/steps.js';
import type { Story } from '../core/story/story.js';

/** Finds out, a part at a time, what the drawing of a story asks first: it is known then. */
export function* prepareStory(story: Story): Steps<void> {
  for (const find of [eventColumns, storyExtent, outermostDates, emptyStretches]) {
    yield 1;
    find(story);
  }
}
