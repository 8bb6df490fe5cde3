import type { CSSResult, ReactiveControllerHost } from 'lit';
import { FoldController } from './controllers/fold-controller.js';
import { fetchPlot, PlotStage, type StageNodes } from './controllers/plot-stage.js';
import { ViewController } from './controllers/view-controller.js';
import { storyExtent } from './core/axis/time-window.js';
import { UTC } from './core/dates/time-zone.js';
import { storySummary } from './core/scene/story-summary.js';
import { handleFew } from './core/story/handling.js';
import { quickReading } from './core/story/reading.js';
import { finish } from './core/story/steps.js';
import type { Story } from './core/story/story.js';
import { englishMessages } from './core/words/messages.js';
import type { Words } from './core/words/words.js';
import { idle } from './idle.js';
import { loadedSteps } from './sources/loaded-steps.js';
import { StoryTimeline } from './story-timeline.js';

/** In ms: with less at hand, the next part waits for the browser to be idle again. */
const LEAST_TIME = 15;
/** A width in CSS pixels at which the axis runs across. */
const WIDTH = 800;
const TITLES = ['An event', 'One with a title of more than a single line, as most have', 'Another', 'The last'];
const WORDS: Words = { locale: 'en', direction: 'ltr', messages: englishMessages };
const DATES = ['2019-02', '2021-03-22', '2021-05', '2021-10-03'];

/**
 * Reads, words and draws a story that nobody sees, in nodes that are in no document. While a page is idle, because its
 * story has yet to arrive or to be made, the browser so gets ready what it makes only once: data for the words of dates,
 * compiled code, parsed templates. The first picture then comes in half the time. In parts, each of which is short; ends
 * where a real story is drawn.
 */
export async function rehearse(): Promise<void> {
  let story: Story | undefined;
  const parts = [
    () => (story = readSample()),
    () => storySummary(story as Story, WORDS),
    makeElement,
    () => fetchPlot('across'),
    () => drawUnseen(story as Story),
  ];
  let idleness = await idle();
  for (const part of parts) {
    if (idleness.timeRemaining() < LEAST_TIME) idleness = await idle();
    if (PlotStage.hasDrawn) return;
    await part();
  }
}

function readSample(): Story {
  const events = TITLES.map((title, index) => ({ title, date: DATES[index] as string, id: `${index}` }));
  const given = { from: 'story', input: { events }, baseUrl: '' } as const;
  return finish(loadedSteps(quickReading, handleFew, given, () => UTC)).story;
}

function makeElement(): void {
  new StoryTimeline();
  // Sheets are made from their texts when first asked for.
  for (const style of StoryTimeline.elementStyles) void (style as CSSResult).styleSheet;
}

function drawUnseen(story: Story): void {
  const view = new ViewController(NO_HOST, { draw: () => undefined, moved: () => undefined });
  const folds = new FoldController();
  folds.follow(story, UTC);
  const extent = storyExtent(story);
  view.setLimits(extent, WIDTH, folds.foldingAt(extent, WIDTH));
  const [plot, ruler, overview, unit, period] = Array.from({ length: 5 }, () => document.createElement('div'));
  const nodes = { plot, ruler, overview, samples: { unit, period } } as StageNodes;
  const none = { selected: undefined, tabStop: undefined, pinned: [], fresh: new Set<string>(), details: undefined };
  const { stretches } = folds;
  const input = { story, words: WORDS, stretches, groupBy: 'none', headingLevel: 3, ...none } as const;
  new PlotStage(nodes, view, () => undefined).draw(input, 'across');
}

const NO_HOST: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};
