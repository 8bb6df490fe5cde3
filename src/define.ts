import { fetchFlagPlot } from './controllers/plot-controller.js';
import { NARROW } from './controllers/plot-stage.js';
import { StoryTimeline } from './story-timeline.js';

/** Registers `<story-timeline>`, unless the page has done so already. */
if (!customElements.get('story-timeline')) customElements.define('story-timeline', StoryTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'story-timeline': StoryTimeline;
  }
}

// What most pages will need is on its way before the first story is.
if (innerWidth >= NARROW) fetchFlagPlot().catch(() => undefined);
