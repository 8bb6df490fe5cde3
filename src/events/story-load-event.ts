import type { Problem } from '../core/story/problem.js';
import type { Story } from '../core/story/story.js';

/** A story has been loaded and is shown; `problems` lists what could not be taken as it stands. */
export class StoryLoadEvent extends Event {
  constructor(
    readonly story: Story,
    readonly problems: readonly Problem[],
  ) {
    super('story-load', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'story-load': StoryLoadEvent;
  }
}
