import { render } from 'lit';
import { timeScale } from '../core/axis/time-scale.js';
import { fitWindow, type TimeWindow } from '../core/axis/time-window.js';
import { foldingFor, windowInTime, windowOnAxis } from '../core/axis/folding.js';
import { CrowdedFlags } from '../core/layout/crowded-flags.js';
import { FlagLayout } from '../core/layout/flag-layout.js';
import type { Band } from '../core/scene/build-band.js';
import { buildScene } from '../core/scene/build-scene.js';
import { crowdOf } from '../core/scene/crowd-of.js';
import { flagText, lineText } from '../core/scene/flag-text.js';
import { linedFlag, linedHeight, stackedFlag, type PictureFlag, type PictureType } from '../core/scene/picture-flag.js';
import type { Scene } from '../core/scene/scene.js';
import { eventColumns } from '../core/story/event-columns.js';
import type { GroupedStory } from '../core/story/group-story.js';
import type { Story, StoryEvent } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import type { AxisTick, MeasureTick } from '../core/axis/axis-ticks.js';
import { paintAxis } from '../render/axis-painter.js';
import { pictureView } from '../render/picture-view.js';

/** What is drawn, and how its texts are measured. */
export interface PictureInput {
  readonly story: Story;
  readonly words: Words;
  readonly extent: TimeWindow;
  /** Empty stretches that are folded. */
  readonly folded: readonly TimeWindow[];
  /** One, or one for each group. */
  readonly groups: readonly GroupedStory[];
  readonly type: PictureType;
  readonly measure: MeasureTick;
}

/** A flag takes at most this share of the width, so that it always has room on one side of its pole. */
const FLAG_SHARE = 0.48;
/** More events than one in so many CSS pixels have flags of one line, and marks that gather. */
const CROWD_SHARE = 30;
const ROWS = 5;
const CROWD_ROWS = 12;
const ROW_GAP = 3;
/** More marks than any picture has. */
const MOST_MARKS = 1e5;

/** Draws a whole story across a width, in CSS pixels, as one picture. @param place of the picture among others */
export function drawPicture(container: HTMLElement, input: PictureInput, width: number, place: number): void {
  const flags = new Map<string, PictureFlag>();
  const scene = pictureScene(input, width, flags);
  render(pictureView({ scene, flags, offset: MOST_MARKS * (place + 1) }), container);
  paintAxis(container, scene);
}

function pictureScene(input: PictureInput, width: number, flags: Map<string, PictureFlag>): Scene {
  const { story, words, extent, folded, groups, measure } = input;
  const folding = foldingFor(folded, extent, width);
  const fitted = windowInTime(fitWindow(windowOnAxis(extent, folding), width), folding);
  const isCrowd = eventColumns(story).anchors.length > width / CROWD_SHARE;
  const makeBand = isCrowd ? crowdedBand : calmBand;
  const bands = groups.map((group) => makeBand(group, { ...input, width, folding, fitted, flags }));
  const none = { selected: undefined, pinned: [], fresh: new Set<string>() };
  const scene = buildScene({
    story,
    words,
    width,
    window: fitted,
    fitted,
    folding,
    stretches: folded,
    bands,
    measure,
    ...none,
  });
  // What begins before the picture, or ends behind it, would be cut off at its edge.
  const isWhole = ({ x, label, labelX }: AxisTick) => {
    const half = label ? measure(label, 'unit') / 2 : 0;
    return Math.min(x, labelX - half) >= 0 && Math.max(x, labelX + half) <= width;
  };
  return { ...scene, ticks: { ...scene.ticks, units: scene.ticks.units.filter(isWhole) } };
}

interface BandRoom extends PictureInput {
  readonly width: number;
  readonly folding: ReturnType<typeof foldingFor>;
  readonly fitted: TimeWindow;
  /** By the ids of their events: those that were measured. */
  readonly flags: Map<string, PictureFlag>;
}

function rowsOf(rows: number, { groups }: BandRoom): number {
  return Math.max(2, Math.ceil(rows / groups.length));
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
  return { story, label, colour, texts, layout: new FlagLayout(items, { width, rows: rowsOf(ROWS, room) }) };
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
    rows: rowsOf(CROWD_ROWS, room),
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
