import { columnScale } from '../axis/column-scale.js';
import { tickWidth, type TickType } from '../axis/column-ticks.js';
import { storyExtent, type TimeWindow } from '../axis/time-window.js';
import { eventColumns } from '../story/event-columns.js';
import { markLanes } from '../layout/mark-lanes.js';
import type { Story } from '../story/story.js';
import type { Words } from '../words/words.js';
import { eraLaneCount } from './build-eras.js';
import { MARK_SIZE } from './build-marks.js';
import type { ColumnFrame } from './column-scene.js';

/** From one lane of marks to the next. */
export const LANE_WIDTH = MARK_SIZE + 3;
/** From one lane of eras to the next. */
export const ERA_WIDTH = 8;
/** Length of a tick, and from the axis to the nearest era. */
export const TICK_LENGTH = 6;
export const ERA_DISTANCE = TICK_LENGTH + 6;
/** Free between the labels of ticks and what stands beside the axis. */
const TICK_GAP = 10;
/** Room for leaders to bend in; the lesser where the column is narrow. */
const BEND = { least: 18, share: 0.06, most: 26 };
/** The labels of ticks take at most this share of the width, but for single long words. */
const TICK_SHARE = 0.22;
/** Lines that are longer can't be read well; in lines of the axis' labels. */
const WIDEST_LABEL = 40;
/** A guess of the length that an event takes, in lines, and by how much more or less it may be: the labels have to fit at all of them. */
const LINES_PER_EVENT = 5;
const STRETCHES = [0.5, 1, 2, 4, 8, 16];
const USUAL = 3;

export interface FrameInput {
  readonly story: Story;
  readonly words: Words;
  /** Of the column. */
  readonly width: number;
  readonly folded: readonly TimeWindow[];
  readonly type: TickType;
}

/** How the width is shared out: it depends on the story, its words and their type, not on how long the axis is. */
export function columnFrame({ story, words, width, folded, type }: FrameInput): ColumnFrame {
  const extent = storyExtent(story) ?? { start: 0, end: 1 };
  const guess = (eventColumns(story).anchors.length + 1) * LINES_PER_EVENT * type.line;
  const scales = STRETCHES.map((stretch) => {
    const length = guess * stretch;
    return { length, scale: columnScale(extent, folded, length, 0) };
  });
  // Where the axis is stretched, the longer labels of shorter units take more lines instead.
  const usual = tickWidth(scales.slice(0, USUAL), words, type, width * TICK_SHARE);
  const tickEnd = tickWidth(scales, words, type, usual);
  const axisX = tickEnd + TICK_GAP + eraLaneCount(story.eras) * ERA_WIDTH;
  const marksEnd = axisX + MARK_SIZE / 2 + (markLanes(story).count - 1) * LANE_WIDTH;
  const labelX = marksEnd + Math.min(BEND.most, Math.max(BEND.least, width * BEND.share));
  const labelWidth = Math.floor(Math.max(1, Math.min(width - labelX, WIDEST_LABEL * type.line)));
  return { tickEnd, axisX, marksEnd, labelX, labelWidth };
}
