import { axisTicks, type MeasureTick } from '../axis/axis-ticks.js';
import { windowOnAxis, type Folding } from '../axis/folding.js';
import { timeScale } from '../axis/time-scale.js';
import type { TimeWindow } from '../axis/time-window.js';
import type { Story } from '../story/story.js';
import type { Words } from '../words/words.js';
import { buildBand, type Band, type BuildArcs } from './build-band.js';
import { buildEras, ERA_HEIGHT, eraLaneCount } from './build-eras.js';
import { buildFolds } from './build-folds.js';
import { dimItems } from './dim-items.js';
import { mirrorScene } from './mirror-scene.js';
import type { Flag, Mark, Pole, Scene } from './scene.js';

export interface SceneInput {
  readonly story: Story;
  readonly words: Words;
  /** Width of the plot in CSS pixels. */
  readonly width: number;
  readonly window: TimeWindow;
  /** The window that shows the whole story. */
  readonly fitted: TimeWindow;
  readonly folding: Folding;
  /** Empty stretches that are folded or can be. */
  readonly stretches: readonly TimeWindow[];
  /** The events with their flags, from top to bottom: one band, or one for each group. */
  readonly bands: readonly Band[];
  readonly measure: MeasureTick;
  /** Font size of the units of the axis, in CSS pixels; 12 by default. */
  readonly labelSize?: number;
  /** No arcs are drawn without. */
  readonly buildArcs?: BuildArcs | undefined;
  readonly selected: string | undefined;
  /** Events whose flags show whatever else must give way. */
  readonly pinned: readonly string[];
  /** Events that have joined the story while it was shown. */
  readonly fresh: ReadonlySet<string>;
  /** Ids of the events that match what a reader looks for; undefined where all do. */
  readonly matching?: ReadonlySet<string> | undefined;
  /** The moment, in ms since the epoch UTC, by which things are told as they were known. */
  readonly until?: number | undefined;
}

const LABEL_SIZE = 12;
/** Height of the two rows of labels under the axis: of what does not grow with the text, and in font sizes. */
const AXIS_INSET = 13;
const AXIS_ROWS = 3.25;

/** Builds the picture of a story in a window: the one place where data becomes geometry. */
export function buildScene(input: SceneInput): Scene {
  const { story, words, width, measure, fitted, window, folding } = input;
  const scale = timeScale(window, width, folding);
  const { selected, pinned, fresh, matching, buildArcs } = input;
  const looks = { selected, pinned, fresh, matching, buildArcs };
  const view = { scale, width, window, magnification: magnificationOf(input), ...looks, words, measure };
  const dim = <T extends Mark | Flag | Pole>(items: readonly T[]) => dimItems(items, matching, selected);
  let axisY = 0;
  const bands = input.bands.map((band) => {
    const built = buildBand(band, { ...view, top: axisY });
    axisY = built.lane.lineY;
    return built;
  });
  const { labelSize = LABEL_SIZE } = input;
  const eraY = axisY + AXIS_INSET + AXIS_ROWS * labelSize;
  const eraHeight = ERA_HEIGHT - LABEL_SIZE + labelSize;
  const folds = buildFolds(input.stretches, { scale, width, axisY, words, measure });
  const taken = folds.flatMap((fold) => (fold.isFolded ? { from: fold.left, to: fold.left + fold.width } : []));
  const untilX = input.until === undefined ? -1 : scale(input.until);
  const scene: Scene = {
    width,
    untilX: untilX >= 0 && untilX <= width ? untilX : undefined,
    height: eraY + eraLaneCount(story.eras) * eraHeight,
    direction: words.direction,
    axisY,
    ticks: axisTicks({ scale, width, words, measure, whole: fitted, taken }),
    marks: dim(bands.flatMap(({ marks }) => marks)),
    flags: dim(bands.flatMap(({ flags }) => flags)),
    clusters: bands.flatMap(({ clusters }) => clusters),
    poles: dim(bands.flatMap(({ poles }) => poles)),
    arcs: bands.flatMap(({ arcs }) => arcs),
    lanes: bands.map(({ lane }) => lane),
    eras: buildEras(story.eras, { scale, width, top: eraY, height: eraHeight, measure }),
    folds,
  };
  return words.direction === 'rtl' ? mirrorScene(scene) : scene;
}

/** Finds out, a part at each step, which flags stand beside the window and in a closer one. */
export function* lookAhead(input: SceneInput): Generator<void> {
  const view = { ...input.window, magnification: magnificationOf(input) };
  for (const { layout } of input.bands) yield* layout.lookAhead?.(view) ?? [];
}

/** How many times longer the axis is than where it shows the whole story. */
function magnificationOf({ fitted, window, folding }: SceneInput): number {
  const [whole, part] = [windowOnAxis(fitted, folding), windowOnAxis(window, folding)];
  return (whole.end - whole.start) / (part.end - part.start);
}
