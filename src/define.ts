import { StoryTimeline } from './story-timeline.js';

/** Registers `<story-timeline>`, unless the page has done so already. */
if (!customElements.get('story-timeline')) customElements.define('story-timeline', StoryTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'story-timeline': StoryTimeline;
  }
}
