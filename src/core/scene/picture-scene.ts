import type { AxisTick, MeasureTick } from '../axis/axis-ticks.js';
import { foldingFor, windowInTime, windowOnAxis } from '../axis/folding.js';
import { timeScale } from '../axis/time-scale.js';
import { fitWindow, type TimeWindow } from '../axis/time-window.js';
import { CrowdedFlags } from '../layout/crowded-flags.js';
import { FlagLayout } from '../layout/flag-layout.js';
import { CROWD_SHARE, FLAG_SHARE, rowsOf } from '../layout/flag-room.js';
import { eventColumns } from '../story/event-columns.js';
import type { GroupedStory } from '../story/group-story.js';
import type { Story, StoryEvent } from '../story/story.js';
import type { Words } from '../words/words.js';
import type { Band } from './build-band.js';
import { buildScene } from './build-scene.js';
import { crowdOf } from './crowd-of.js';
import { flagText, lineText } from './flag-text.js';
import { linedFlag, linedHeight, stackedFlag, type PictureFlag, type PictureType } from './picture-flag.js';
import type { Scene } from './scene.js';

/** What is drawn, and how its texts are measured. */
export interface PictureInput {
  readonly story: Story;
  readonly words: Words;
  readonly extent: TimeWindow;
  /** The stretch of time that is drawn; the whole extent, where none is given. */
  readonly window?: TimeWindow | undefined;
  /** Empty stretches that are folded. */
  readonly folded: readonly TimeWindow[];
  /** One, or one for each group. */
  readonly groups: readonly GroupedStory[];
  /** The moment, in ms since the epoch UTC, by which things are told as they were known. */
  readonly until?: number | undefined;
  readonly type: PictureType;
  readonly measure: MeasureTick;
}

const ROWS = 5;
const CROWD_ROWS = 12;
const ROW_GAP = 3;
/** Free above the highest flag. */
const TOP_ROOM = 8;

/** Whether a story has so many events for a picture of a width, in CSS pixels, that its flags have one line each. */
export function isCrowded(story: Story, width: number): boolean {
  return eventColumns(story).anchors.length > width / CROWD_SHARE;
}

/**
 * The scene of a story, or of a window of it, for a picture that nobody zooms: printed or exported.
 * @param width in CSS pixels
 * @param flags takes in, by the ids of their events, the flags that were measured, line by line
 */
export function pictureScene(input: PictureInput, width: number, flags: Map<string, PictureFlag>): Scene {
  const { story, words, extent, folded, groups, measure, until } = input;
  const folding = foldingFor(folded, extent, width);
  const fitted = windowInTime(fitWindow(windowOnAxis(extent, folding), width), folding);
  const makeBand = isCrowded(story, width) ? crowdedBand : calmBand;
  const bands = groups.map((group) => makeBand(group, { ...input, width, folding, fitted, flags }));
  const none = { selected: undefined, pinned: [], fresh: new Set<string>() };
  const scene = buildScene({
    story,
    words,
    width,
    window: input.window ?? fitted,
    fitted,
    folding,
    stretches: folded,
    bands,
    measure,
    until,
    ...none,
  });
  // What begins before the picture, or ends behind it, would be cut off at its edge.
  const isWhole = ({ x, label, labelX }: AxisTick) => {
    const half = label ? measure(label, 'unit') / 2 : 0;
    return Math.min(x, labelX - half) >= 0 && Math.max(x, labelX + half) <= width;
  };
  return { ...scene, ticks: { ...scene.ticks, units: scene.ticks.units.filter(isWhole) } };
}

/** Where a picture begins: the rows that flags could take at some zoom, and here do not, are left out. */
export function pictureTop({ flags, lanes, axisY }: Scene): number {
  const tops = [...flags.filter(({ shown }) => shown), ...lanes.filter(({ label }) => label)].map(({ top }) => top);
  return Math.max(0, Math.floor(Math.min(axisY - TOP_ROOM, ...tops) - TOP_ROOM));
}

interface BandRoom extends PictureInput {
  readonly width: number;
  readonly folding: ReturnType<typeof foldingFor>;
  readonly fitted: TimeWindow;
  /** By the ids of their events: those that were measured. */
  readonly flags: Map<string, PictureFlag>;
}

function calmBand({ story, label, colour }: GroupedStory, room: BandRoom): Band {
  const { story: whole, words, width, folding, fitted, type, flags } = room;
  const scale = timeScale(fitted, width, folding);
  const placed = story.events.filter(({ placement }) => placement);
  const texts = new Map(placed.map((event) => [event.id, flagText(whole, event, words, label)]));
  const items = placed.map((event) => {
    const flag = stackedFlag(texts.get(event.id) as ReturnType<typeof flagText>, type, width * FLAG_SHARE);
    flags.set(event.id, flag);
    const { width: own, height } = flag;
    return { id: event.id, x: scale(event.placement?.anchor ?? 0), weight: event.weight, width: own, height };
  });
  return {
    story,
    label,
    colour,
    texts,
    layout: new FlagLayout(items, { width, rows: rowsOf(ROWS, room.groups.length) }),
  };
}

function crowdedBand({ story, label, colour }: GroupedStory, room: BandRoom): Band {
  const { story: whole, words, width, folding, fitted, type, measure, flags } = room;
  const columns = eventColumns(story);
  const scale = timeScale(fitted, width, folding);
  const textOf = (event: StoryEvent) => lineText(whole, event, words, label);
  const layout = new CrowdedFlags(columns, {
    width,
    toX: scale,
    toTime: scale.invert,
    rows: rowsOf(CROWD_ROWS, room.groups.length),
    rowHeight: linedHeight(type),
    rowGap: ROW_GAP,
    measure: (index) => {
      const event = columns.events[index] as StoryEvent;
      const flag = linedFlag(textOf(event), type, width * FLAG_SHARE);
      flags.set(event.id, flag);
      return flag.width;
    },
  });
  const get = (id: string) => {
    const event = story.byId.get(id);
    return event && textOf(event);
  };
  const crowd = crowdOf({ story, words, width, folding, fitted, measure });
  return { story, label, colour, texts: { get }, layout, crowd };
}
