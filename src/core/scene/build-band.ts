import type { MeasureTick } from '../axis/axis-ticks.js';
import type { TimeScale } from '../axis/time-scale.js';
import type { TimeWindow } from '../axis/time-window.js';
import type { FlagPlacer, PlacedFlag } from '../layout/flag-layout.js';
import { markLanes, type MarkLanes } from '../layout/mark-lanes.js';
import { poleSegments } from '../layout/pole-segments.js';
import { byPlace } from '../story/index-events.js';
import type { Story, StoryEvent } from '../story/story.js';
import { ARC_ROOM, hasArcs } from './arc-room.js';
import type { buildArcs } from './build-arcs.js';
import { buildMark, MARK_SIZE } from './build-marks.js';
import type { Words } from '../words/words.js';
import type { FlagText } from './flag-text.js';
import type { Cluster, Flag, Lane, Mark, Pole, Scene } from './scene.js';

/** Events that stand on one line, with their flags above it: all of a story, or those of a group. */
export interface Band {
  /** The events are those of the band alone. */
  readonly story: Story;
  /** Where only what was known by a day is told: all that is known, which decides how high things stand. */
  readonly all?: Story;
  readonly layout: FlagPlacer;
  /** By the ids of the events. */
  readonly texts: Lookup<FlagText>;
  /** Of many events: which marks are drawn, and what stands for the others. */
  readonly crowd?: Crowd | undefined;
  /** The words of a group. */
  readonly label?: string;
  /** Of the colours for groups, from 1; 0 for the story's own. */
  readonly colour?: number;
}

/** What a map gives to those who only look things up. */
export interface Lookup<T> {
  get(id: string): T | undefined;
}

export interface Crowd {
  readonly lanes: MarkLanes;
  gather(view: CrowdView): { readonly visible: readonly StoryEvent[]; readonly clusters: readonly Cluster[] };
}

/** What is gathered beside which flags. */
export interface CrowdView {
  readonly scale: TimeScale;
  readonly window: TimeWindow;
  readonly magnification: number;
  readonly placed: readonly PlacedFlag[];
  readonly matching?: ReadonlySet<string> | undefined;
  /** Middle of the marks on the axis. */
  readonly y: number;
}

/** Makes the arcs of the open event. */
export type BuildArcs = typeof buildArcs;

export interface BandView {
  readonly scale: TimeScale;
  /** In CSS pixels. */
  readonly width: number;
  readonly window: TimeWindow;
  readonly magnification: number;
  /** The line of the band above, or the top of the picture. */
  readonly top: number;
  readonly selected: string | undefined;
  readonly pinned: readonly string[];
  readonly fresh: ReadonlySet<string>;
  readonly matching?: ReadonlySet<string> | undefined;
  readonly words: Words;
  readonly measure: MeasureTick;
  readonly buildArcs?: BuildArcs | undefined;
}

export type BuiltBand = Pick<Scene, 'marks' | 'flags' | 'clusters' | 'poles' | 'arcs'> & { readonly lane: Lane };

/** Free height above the highest flag, so that a focus ring is not cut off. */
const TOP_ROOM = 8;
/** Height of the words of a group. */
const LABEL_ROOM = 26;
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

/** Where things stand, in CSS pixels; `flagFoot` is the foot of the lowest row of flags. */
interface Frame {
  readonly scale: TimeScale;
  readonly lanes: MarkLanes;
  /** The foot of the poles, above all marks. */
  readonly marksTop: number;
  readonly flagFoot: number;
  readonly lineY: number;
}

/** The marks, flags and poles of a band in a window, from its top down to its line. */
export function buildBand(band: Band, view: BandView): BuiltBand {
  const { story, layout, label = '', colour = 0 } = band;
  const { scale, window, width, magnification, pinned, selected, matching } = view;
  const frame = frameOf(band, view);
  const { lineY } = frame;
  const placed = layout.place({
    width,
    magnification,
    ...window,
    poleOf: (id) => scale(story.byId.get(id)?.placement?.anchor ?? 0),
    pinned,
  });
  const { visible, clusters } = band.crowd?.gather({
    scale,
    window,
    magnification,
    placed,
    matching,
    y: lineY - MARK_RISE,
  }) ?? {
    visible: story.events.filter((event) => isInView(event, scale, width)),
    clusters: [],
  };
  const poles = polesOf(placed, frame, band, view);
  const { measure, words } = view;
  const y = frame.marksTop;
  const room = { scale, y, width, measure, messages: words.messages, poles: poles.map(({ x }) => x) };
  return {
    marks: visible.flatMap((event) => markOf(event, frame, band, view) ?? []),
    flags: flagsOf(visible, placed, frame, band, view),
    clusters,
    poles,
    arcs: view.buildArcs?.(story, selected, room) ?? [],
    lane: { label, colour, top: view.top + TOP_ROOM, lineY },
  };
}

function frameOf({ story: told, all: story = told, layout, crowd, label }: Band, { scale, top }: BandView): Frame {
  const flagFoot = top + TOP_ROOM + (label ? LABEL_ROOM : 0) + Math.ceil(layout.height);
  const lanes = crowd?.lanes ?? markLanes(story);
  const marksTop = flagFoot + POLE_ROOM + (hasArcs(story) ? ARC_ROOM : 0);
  const lineY = marksTop + 2 + MARK_SIZE / 2 + MARK_RISE + (lanes.count - 1) * LANE_HEIGHT;
  return { scale, lanes, flagFoot, marksTop, lineY };
}

function isInView({ placement, date }: StoryEvent, scale: TimeScale, width: number): boolean {
  if (!placement || !date) return false;
  const from = date.earliest === -Infinity ? -Infinity : scale(placement.start - placement.fade);
  const to = date.latest === Infinity ? Infinity : scale(placement.end + placement.fade);
  return to > -OVERSCAN && from < width + OVERSCAN;
}

function markOf(event: StoryEvent, frame: Frame, { texts, colour = 0 }: Band, view: BandView): Mark | undefined {
  const { scale, width, selected } = view;
  const tone = texts.get(event.id)?.markTone ?? 'plain';
  return buildMark(event, { scale, width, y: markY(event, frame), tone, colour, selected: event.id === selected });
}

function markY({ id }: StoryEvent, { lineY, lanes }: Frame): number {
  return lineY - MARK_RISE - (lanes.laneOf.get(id) ?? 0) * LANE_HEIGHT;
}

/**
 * The layout counts upwards from the foot of the lowest row; a pole begins just above its own mark, below that foot. The
 * open event's ends under its flag, which has an edge of its own.
 */
function polesOf(placed: readonly PlacedFlag[], frame: Frame, { story }: Band, { selected }: BandView): Pole[] {
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
  { story, texts }: Band,
  { selected, width, fresh }: BandView,
): Flag[] {
  const { scale, flagFoot } = frame;
  const places = new Map(placed.map((flag) => [flag.id, flag]));
  const events = new Set([...visible, ...placed.map(({ id }) => story.byId.get(id) as StoryEvent)]);
  return [...events].sort(byPlace).flatMap((event) => {
    const text = texts.get(event.id);
    if (!text) return [];
    const flag = { id: event.id, text, selected: event.id === selected, isNew: fresh.has(event.id) };
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
