import { axisTicks, type MeasureTick } from '../axis/axis-ticks.js';
import { windowOnAxis, type Folding } from '../axis/folding.js';
import { timeScale, type TimeScale } from '../axis/time-scale.js';
import type { TimeWindow } from '../axis/time-window.js';
import type { FlagLayout, PlacedFlag } from '../layout/flag-layout.js';
import { markLanes, type MarkLanes } from '../layout/mark-lanes.js';
import { poleSegments } from '../layout/pole-segments.js';
import type { Story, StoryEvent } from '../story/story.js';
import type { Words } from '../words/words.js';
import { arcsOf, ARC_ROOM, hasArcs } from './build-arcs.js';
import { buildEras, ERA_HEIGHT, eraLaneCount } from './build-eras.js';
import { buildFolds } from './build-folds.js';
import { buildMark, MARK_SIZE } from './build-marks.js';
import type { FlagText } from './flag-text.js';
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
  readonly layout: FlagLayout;
  readonly texts: ReadonlyMap<string, FlagText>;
  readonly measure: MeasureTick;
  readonly selected: string | undefined;
  /** Events whose flags show whatever else must give way. */
  readonly pinned: readonly string[];
}

/** Height of the two rows of labels under the axis. */
export const AXIS_HEIGHT = 52;
/** Free height above the highest flag, so that a focus ring is not cut off. */
const TOP_ROOM = 8;
/** From the line of the axis up to the middle of the marks that stand on it. */
const MARK_RISE = MARK_SIZE / 2 + 2;
/** Width of the open event's pole and of the edge of its flag. */
const OPEN_POLE = 3;
/** So far that pole reaches under its flag: rounded pixels leave no gap. */
const JOINT = 1;
/** From one lane of marks to the next. */
const LANE_HEIGHT = MARK_SIZE + 3;
/** Least length of a pole below the lowest flag. */
const POLE_ROOM = 16;
/** Events this far outside the view are left out of the drawing. */
const OVERSCAN = 40;

/** Side of the target over a mark whose flag has no room. */
const TARGET = 24;

/** Where things stand in the picture, in CSS pixels; `flagFoot` is the foot of the lowest row of flags. */
interface Frame {
  readonly scale: TimeScale;
  readonly lanes: MarkLanes;
  /** The foot of the poles, above all marks. */
  readonly marksTop: number;
  readonly flagFoot: number;
  readonly axisY: number;
}

/** Builds the picture of a story in a window: the one place where data becomes geometry. */
export function buildScene(input: SceneInput): Scene {
  const { story, words, width, measure, fitted } = input;
  const frame = frameOf(input);
  const { scale, axisY } = frame;
  const visible = story.events.filter((event) => isInView(event, scale, width));
  const placed = input.layout.place({
    width,
    magnification: magnificationOf(input),
    poleOf: (id) => scale(story.byId.get(id)?.placement?.anchor ?? 0),
    pinned: input.pinned,
  });
  const eraY = axisY + AXIS_HEIGHT;
  const folds = buildFolds(input.stretches, { scale, width, axisY, words, measure });
  const taken = folds.flatMap((fold) => (fold.isFolded ? { from: fold.left, to: fold.left + fold.width } : []));
  const scene: Scene = {
    width,
    height: eraY + eraLaneCount(story.eras) * ERA_HEIGHT,
    direction: words.direction,
    axisY,
    ticks: axisTicks({ scale, width, words, measure, whole: fitted, taken }),
    marks: visible.flatMap((event) => markOf(event, frame, input) ?? []),
    flags: flagsOf(visible, placed, frame, input),
    poles: polesOf(placed, frame, input),
    arcs: arcsOf(story, input.selected, scale, frame.marksTop),
    eras: buildEras(story.eras, { scale, width, top: eraY, measure }),
    folds,
  };
  return words.direction === 'rtl' ? mirrorScene(scene) : scene;
}

/** How many times longer the axis is than where it shows the whole story. */
function magnificationOf({ fitted, window, folding }: SceneInput): number {
  const [whole, part] = [windowOnAxis(fitted, folding), windowOnAxis(window, folding)];
  return (whole.end - whole.start) / (part.end - part.start);
}

function frameOf({ story, window, width, layout, folding }: SceneInput): Frame {
  const flagFoot = TOP_ROOM + Math.ceil(layout.height);
  const lanes = markLanes(story);
  const marksTop = flagFoot + POLE_ROOM + (hasArcs(story) ? ARC_ROOM : 0);
  const axisY = marksTop + 2 + MARK_SIZE / 2 + MARK_RISE + (lanes.count - 1) * LANE_HEIGHT;
  return { scale: timeScale(window, width, folding), lanes, flagFoot, marksTop, axisY };
}

function isInView({ placement, date }: StoryEvent, scale: TimeScale, width: number): boolean {
  if (!placement || !date) return false;
  const from = date.earliest === -Infinity ? -Infinity : scale(placement.start - placement.fade);
  const to = date.latest === Infinity ? Infinity : scale(placement.end + placement.fade);
  return to > -OVERSCAN && from < width + OVERSCAN;
}

function markOf(event: StoryEvent, frame: Frame, { texts, selected, width }: SceneInput): Mark | undefined {
  const tone = texts.get(event.id)?.markTone ?? 'plain';
  return buildMark(event, { scale: frame.scale, width, y: markY(event, frame), tone, selected: event.id === selected });
}

function markY({ id }: StoryEvent, { axisY, lanes }: Frame): number {
  return axisY - MARK_RISE - (lanes.laneOf.get(id) ?? 0) * LANE_HEIGHT;
}

/**
 * The layout counts upwards from the foot of the lowest row; a pole begins just above its own mark, below that foot. The
 * open event's ends under its flag, which has an edge of its own.
 */
function polesOf(placed: readonly PlacedFlag[], frame: Frame, { story, selected }: SceneInput): Pole[] {
  const { flagFoot } = frame;
  const open = placed.find(({ id }) => id === selected);
  const footOf = (id: string) => markY(story.byId.get(id) as StoryEvent, frame) - MARK_SIZE / 2 - 2;
  return poleSegments(placed, (id) => flagFoot - footOf(id)).map(({ id, x, top, bottom }) => ({
    id,
    // The wider pole of the open event continues the edge of its flag.
    x: id === open?.id ? x + (open.side === 'end' ? OPEN_POLE : -OPEN_POLE) / 2 : x,
    top: flagFoot - (id === open?.id ? Math.min(top, open.bottom + JOINT) : top),
    bottom: flagFoot - bottom,
    selected: id === selected,
  }));
}

/** Every event whose flag or mark is in view; one without room for its flag has the target over its mark alone. */
function flagsOf(
  visible: readonly StoryEvent[],
  placed: readonly PlacedFlag[],
  frame: Frame,
  { story, texts, selected, width }: SceneInput,
): Flag[] {
  const { scale, flagFoot } = frame;
  const places = new Map(placed.map((flag) => [flag.id, flag]));
  const ids = new Set([...visible.map(({ id }) => id), ...places.keys()]);
  return story.events.flatMap((event) => {
    const text = texts.get(event.id);
    if (!text || !ids.has(event.id)) return [];
    const flag = { id: event.id, text, selected: event.id === selected };
    const place = places.get(event.id);
    if (place) {
      const { from, to, top, bottom, side } = place;
      const box = { left: from, top: flagFoot - top, width: to - from, height: top - bottom };
      return { ...flag, shown: true, hangs: side === 'end' ? 'right' : 'left', ...box };
    }
    const pole = scale(event.placement?.anchor ?? 0);
    const target = { left: pole - TARGET / 2, top: markY(event, frame) - TARGET / 2, width: TARGET, height: TARGET };
    return pole < 0 || pole > width ? [] : { ...flag, shown: false, hangs: 'right', ...target };
  });
}
