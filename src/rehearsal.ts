import type { CSSResult, ReactiveControllerHost } from 'lit';
import { fetchCrowd } from './controllers/fetch-crowd.js';
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
/** Of headings, summaries, flags and the axis, in rem. */
const TYPE_SIZES = [0.75, 0.8125, 0.9375, 1, 1.375];
/** More than have a flag each. */
const MANY = 60;

/**
 * Reads, words and draws stories that nobody sees, in nodes that are in no document: one of a few events, then, but for
 * readers who want to save data, one of many. While a page is idle, because its story has yet to arrive or to be made, the
 * browser so gets ready what it makes only once: data for the words of dates, compiled code, parsed templates. The first
 * picture then comes in half the time. In parts, each of which is short; ends where a real story is drawn.
 *
 * @returns whether it came to its end
 */
export async function rehearse(): Promise<boolean> {
  let [few, many]: (Story | undefined)[] = [];
  const usual = [
    () => (few = readSample(TITLES.length)),
    () => storySummary(few as Story, WORDS),
    makeElement,
    () => fetchPlot('across'),
    () => drawUnseen(few as Story),
    readyType,
  ];
  const crowded = [fetchCrowd, () => (many = readSample(MANY)), () => drawUnseen(many as Story)];
  let idleness = await idle();
  for (const part of savesData() ? usual : [...usual, ...crowded]) {
    if (idleness.timeRemaining() < LEAST_TIME) idleness = await idle();
    if (PlotStage.hasDrawn) return false;
    await part();
  }
  return true;
}

function savesData(): boolean {
  return Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData);
}

function readSample(count: number): Story {
  const events = Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    title: TITLES[index % TITLES.length] as string,
    date: DATES[index] ?? `${1950 + index}`,
  }));
  const given = { from: 'story', input: { events }, baseUrl: '' } as const;
  return finish(loadedSteps(quickReading, handleFew, given, () => UTC)).story;
}

function makeElement(): void {
  new StoryTimeline();
  // Sheets are made from their texts when first asked for.
  for (const style of StoryTimeline.elementStyles) void (style as CSSResult).styleSheet;
}

/** The page's font, which a timeline takes over, in the sizes that stand in it. */
function readyType(): void {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return;
  const { fontFamily } = getComputedStyle(document.body ?? document.documentElement);
  for (const size of TYPE_SIZES) {
    for (const weight of [400, 700]) {
      context.font = `${weight} ${size}rem ${fontFamily}`;
      context.measureText(TITLES[1] as string);
    }
  }
}

async function drawUnseen(story: Story): Promise<void> {
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
  const stage = new PlotStage(nodes, view, () => undefined);
  stage.draw(input, 'across');
  for (; stage.pending; stage.draw(input, 'across')) await stage.pending;
  stage.rest();
}

const NO_HOST: ReactiveControllerHost = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};
