import { columnScale } from '../axis/column-scale.js';
import { columnTicks, type TickType } from '../axis/column-ticks.js';
import type { TimeScale } from '../axis/time-scale.js';
import { FIT_MARGIN, storyExtent, type TimeWindow } from '../axis/time-window.js';
import { calmLength, placeEntries, type ColumnEntry } from '../layout/column-layout.js';
import { markLanes } from '../layout/mark-lanes.js';
import type { Story, StoryEvent } from '../story/story.js';
import type { Words } from '../words/words.js';
import { buildEras, ERA_HEIGHT } from './build-eras.js';
import { buildFolds } from './build-folds.js';
import { buildMark, MARK_SIZE } from './build-marks.js';
import { ERA_DISTANCE, ERA_WIDTH, LANE_WIDTH } from './column-frame.js';
import { dimItems } from './dim-items.js';
import type { ColumnEra, ColumnFold, ColumnFrame, ColumnLabel, ColumnScene, Leader } from './column-scene.js';
import type { FlagText } from './flag-text.js';

/** A label that was measured, in CSS pixels. */
export interface LabelSize {
  readonly height: number;
  /** From its top to the middle of its first line. */
  readonly lead: number;
}

/** What does not change while events open and close: placed events in date order, each with its text and size. */
export interface ColumnStory {
  readonly story: Story;
  readonly words: Words;
  readonly frame: ColumnFrame;
  readonly type: TickType;
  readonly events: readonly StoryEvent[];
  readonly texts: readonly FlagText[];
  readonly sizes: readonly LabelSize[];
  /** Of the colours for groups, from 1; 0 for the story's own. */
  readonly colours: readonly number[];
  /** Empty stretches that are folded, and all that can be. */
  readonly folded: readonly TimeWindow[];
  readonly stretches: readonly TimeWindow[];
}

export interface ColumnState {
  readonly length: number;
  readonly selected: string | undefined;
  /** Of the open event with its details. */
  readonly openHeight: number | undefined;
  /** Ids of the events that match what a reader looks for; undefined where all do. */
  readonly matching?: ReadonlySet<string> | undefined;
}

/** Least height of the target over the words of a folded stretch. */
const TARGET = 24;
/** Free above and below the words, within it. */
const FOLD_AIR = 4;
/** From the axis to those words, where they have room beside their zigzag. */
const FOLD_DISTANCE = 12;
/** Before the text of a label, within its box. */
export const LABEL_INSET = 10;
/** Free between a mark and its leader. */
const LEADER_GAP = 4;

/** One thing beside the axis: what it is, and for the layout when and how high. */
interface Item extends ColumnEntry {
  readonly kind: 'label' | 'fold' | 'era';
  /** In the list of its kind. */
  readonly index: number;
}

/** As short as is calm, in CSS pixels. */
export function columnLength(column: ColumnStory): number {
  const scaleAt = (length: number) => scaleOf(column, length);
  return calmLength(itemsOf(column, scaleAt(1000), 1000), scaleAt);
}

/** Builds the picture of a story on a vertical axis of some length. */
export function buildColumn(column: ColumnStory, { length, selected, openHeight, matching }: ColumnState): ColumnScene {
  const { words, type, frame, events } = column;
  const scale = scaleOf(column, length);
  const items = itemsOf(column, scale, length);
  const openIndex = items.findIndex(({ kind, index }) => kind === 'label' && events[index]?.id === selected);
  const open = openIndex >= 0 && openHeight !== undefined ? { index: openIndex, height: openHeight } : undefined;
  const tops = placeEntries(items, scale, length, open);
  const heightOf = (item: Item, at: number) => (at === open?.index ? open.height : item.height);
  const topsOf = (kind: Item['kind']) => items.flatMap((item, at) => (item.kind === kind ? (tops[at] as number) : []));
  const labels = labelsOf(column, topsOf('label'), selected, openHeight);
  return {
    frame,
    length,
    height: Math.ceil(Math.max(length, ...items.map((item, at) => (tops[at] as number) + heightOf(item, at)))),
    ticks: columnTicks(scale, length, words, type, frame.tickEnd),
    marks: dimItems(marksOf(column, scale, length, selected), matching, selected),
    labels: dimItems(labels, matching, selected),
    leaders: dimItems(
      labels.map((label, index) => leaderOf(label, index, column, scale)),
      matching,
      selected,
    ),
    folds: foldsOf(column, scale, length).map((fold, index) =>
      placeFold(fold, topsOf('fold')[index] as number, column, scale),
    ),
    eras: erasOf(column, scale, length).map((era, index) => ({ ...era, top: topsOf('era')[index] as number })),
  };
}

/** The last label hangs down from the last mark. */
function scaleOf({ story, folded, sizes }: ColumnStory, length: number): TimeScale {
  const { height = 0, lead = 0 } = sizes.at(-1) ?? {};
  const foot = Math.max(0, Math.min(height - lead, length / 4) - FIT_MARGIN);
  return columnScale(storyExtent(story) ?? { start: 0, end: 1 }, folded, length, foot);
}

/** In the order of their moments. */
function itemsOf(column: ColumnStory, scale: TimeScale, length: number): Item[] {
  const { events, sizes, type } = column;
  const eraHeight = type.line + 2;
  const foldHeight = foldHeightOf(column);
  const eras = erasOf(column, scale, length).map(({ from }, index): Item => {
    return { kind: 'era', index, time: scale.invert(from), height: eraHeight, lead: eraHeight / 2 };
  });
  const folds = foldsOf(column, scale, length).map(({ y }, index): Item => {
    return { kind: 'fold', index, time: scale.invert(y), height: foldHeight, lead: foldHeight / 2 };
  });
  const labels = events.map((event, index): Item => {
    const { height, lead } = sizes[index] as LabelSize;
    return { kind: 'label', index, time: event.placement?.anchor ?? 0, height, lead };
  });
  return [...eras, ...folds, ...labels].sort((a, b) => a.time - b.time);
}

function labelsOf(
  { events, texts, sizes }: ColumnStory,
  tops: number[],
  selected?: string,
  openHeight?: number,
): ColumnLabel[] {
  let bottom = 0;
  return events.map((event, index) => {
    const top = tops[index] as number;
    const isOpen = event.id === selected;
    const label = { id: event.id, text: texts[index] as FlagText, top, before: top - bottom, selected: isOpen };
    bottom = top + ((isOpen ? openHeight : undefined) ?? (sizes[index] as LabelSize).height);
    return label;
  });
}

function marksOf(
  { events, texts, colours, story, frame }: ColumnStory,
  scale: TimeScale,
  length: number,
  selected?: string,
) {
  const lanes = markLanes(story);
  return events.flatMap((event, index) => {
    const y = frame.axisX + (lanes.laneOf.get(event.id) ?? 0) * LANE_WIDTH;
    const tone = texts[index]?.markTone ?? 'plain';
    return (
      buildMark(event, {
        scale,
        width: length,
        y,
        tone,
        colour: colours[index] ?? 0,
        selected: event.id === selected,
      }) ?? []
    );
  });
}

function leaderOf({ id, top, selected }: ColumnLabel, index: number, column: ColumnStory, scale: TimeScale): Leader {
  const { story, frame, sizes, events } = column;
  const lane = markLanes(story).laneOf.get(id) ?? 0;
  return {
    id,
    x: frame.axisX + lane * LANE_WIDTH + MARK_SIZE / 2 + LEADER_GAP,
    y: scale(events[index]?.placement?.anchor ?? 0),
    toY: top + (sizes[index] as LabelSize).lead,
    selected,
  };
}

/** Those of a horizontal axis, turned: where there their middle is, measured along it. */
function foldsOf({ stretches, words }: ColumnStory, scale: TimeScale, length: number) {
  return buildFolds(stretches, { scale, width: length, axisY: 0, words, measure: () => 0 }).map(
    ({ id, label, name, isFolded, x }) => ({ id, label, name, isFolded, y: x }),
  );
}

function foldHeightOf({ type }: ColumnStory): number {
  return Math.max(TARGET, 1.25 * type.line);
}

/** Beside the zigzag where nothing has pushed the words away from it, else where the labels stand. */
function placeFold(
  fold: Omit<ColumnFold, 'left' | 'top' | 'height'>,
  top: number,
  column: ColumnStory,
  scale: TimeScale,
): ColumnFold {
  const { frame } = column;
  const height = foldHeightOf(column);
  const stretch = scale.folded.find(({ start, end }) => `${start}/${end}` === fold.id);
  const isBeside = stretch && top + FOLD_AIR >= scale(stretch.start) && top + height - FOLD_AIR <= scale(stretch.end);
  return { ...fold, top, height, left: isBeside ? frame.axisX + FOLD_DISTANCE : frame.labelX + LABEL_INSET };
}

function erasOf({ story, frame }: ColumnStory, scale: TimeScale, length: number): Omit<ColumnEra, 'top'>[] {
  return buildEras(story.eras, { scale, width: length, top: 0, measure: () => 0 })
    .map(({ title, left, right, y }) => ({
      title,
      from: left,
      to: right,
      x: frame.axisX - ERA_DISTANCE - Math.floor(y / ERA_HEIGHT) * ERA_WIDTH,
    }))
    .sort((a, b) => a.from - b.from);
}
