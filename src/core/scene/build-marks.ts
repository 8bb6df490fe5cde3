import type { EdtfDate } from '../dates/edtf-date.js';
import { MS_PER_DAY } from '../dates/calendar.js';
import { PRECISION_LENGTH } from '../dates/precision-length.js';
import type { TimeScale } from '../axis/time-scale.js';
import type { StoryEvent } from '../story/story.js';
import type { Mark, MarkEnd, Tone } from './scene.js';

/** Diameter of a dot and least length of any mark. */
export const MARK_SIZE = 12;

/** Of the arrow to the edge of the picture at an open end. */
export const ARROW_LENGTH = 8;

/** An approximate end never fades over less, or no one would see it. */
const LEAST_FADE = 8;
const UNKNOWN_FADE = 18;

export interface MarkOptions {
  readonly scale: TimeScale;
  readonly width: number;
  /** Middle of the mark. */
  readonly y: number;
  readonly tone: Tone;
  readonly selected: boolean;
}

/** The mark of a placed event, with x from the start edge: `left` is the earlier end. */
export function buildMark(event: StoryEvent, { scale, width, y, tone, selected }: MarkOptions): Mark | undefined {
  const { date, placement } = event;
  if (!date || !placement) return undefined;
  const leftEnd = markEnd(date, 'start', scale);
  const rightEnd = markEnd(date, 'end', scale);
  const from = leftEnd.kind === 'open' ? ARROW_LENGTH : scale(placement.start);
  const to = rightEnd.kind === 'open' ? width - ARROW_LENGTH : scale(placement.end);
  const missing = Math.max(0, MARK_SIZE - (to - from)) / 2;
  return {
    id: event.id,
    shape: shapeOf(date, to - from),
    left: from - missing,
    right: to + missing,
    y,
    tone,
    dashed: date.uncertain || tone === 'doubt',
    leftEnd,
    rightEnd,
    selected,
  };
}

function shapeOf(date: EdtfDate, length: number): Mark['shape'] {
  if (date.type === 'interval') return 'bar';
  if (date.type === 'set') return date.all ? 'bar' : 'capsule';
  if (PRECISION_LENGTH[date.precision] > MS_PER_DAY) return 'capsule';
  // Zoomed in so far that a day is longer than its dot, it is drawn as long as it is.
  return length > MARK_SIZE ? 'bar' : 'dot';
}

function markEnd(date: EdtfDate, which: 'start' | 'end', scale: TimeScale): MarkEnd {
  const part = date.type === 'interval' ? date[which] : date;
  if (typeof part === 'string') return { kind: part, fade: part === 'unknown' ? UNKNOWN_FADE : 0, tint: 0 };
  const bound = which === 'start' ? part.earliest : part.latest;
  if (bound === null || !Number.isFinite(bound)) return { kind: 'open', fade: 0, tint: 0 };
  const unit = PRECISION_LENGTH[part.precision];
  return {
    kind: 'closed',
    fade: part.approximate ? Math.max(LEAST_FADE, pixels(unit, scale)) : 0,
    tint:
      date.type === 'interval' && unit > MS_PER_DAY
        ? pixels((part.latest ?? bound) - (part.earliest ?? bound), scale)
        : 0,
  };
}

function pixels(ms: number, scale: TimeScale): number {
  return ms * ((scale(MS_PER_DAY) - scale(0)) / MS_PER_DAY);
}
