import { fetchPlot, NARROW, PlotStage } from './controllers/plot-stage.js';
import { idle } from './idle.js';
import { StoryTimeline } from './story-timeline.js';

/** Registers `<story-timeline>`, unless the page has done so already. */
if (!customElements.get('story-timeline')) customElements.define('story-timeline', StoryTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'story-timeline': StoryTimeline;
  }
}

/** What most pages will need is on its way before the first story is, and is tried out where there is time. */
async function prepare(): Promise<void> {
  fetchPlot('across').catch(() => undefined);
  await idle();
  if (!PlotStage.hasDrawn) await (await import('./rehearsal.js')).rehearse();
}

if (innerWidth >= NARROW) prepare().catch(() => undefined);
