import type { EdtfDate, EdtfSet } from '../dates/edtf-date.js';
import { MS_PER_DAY } from '../dates/calendar.js';
import { PRECISION_LENGTH } from '../dates/precision-length.js';
import type { TimeScale } from '../axis/time-scale.js';
import type { StoryEvent } from '../story/story.js';
import type { Mark, MarkEnd, MarkMember, Tone } from './scene.js';

/** Diameter of a dot and least length of any mark. */
export const MARK_SIZE = 12;

/** Of the arrow to the edge of the picture at an open end. */
export const ARROW_LENGTH = 8;

/** An approximate end never fades over less, or no one would see it. */
const LEAST_FADE = 8;
const UNKNOWN_FADE = 18;
/** Where an end may lie within less, no one would see it. */
const LEAST_TINT = 1;
/** A date of a set, the gap between two, and so the least that shows two of them. */
const LEAST_MEMBER = 9;
const MEMBER_GAP = 3;
/** How far outside of the view a mark is drawn, in CSS pixels. */
const CLIP = 200;
const LEAST_SET = 2 * LEAST_MEMBER + 6;

export interface MarkOptions {
  readonly scale: TimeScale;
  readonly width: number;
  /** Middle of the mark. */
  readonly y: number;
  readonly tone: Tone;
  /** Of the colours for groups, from 1; 0, the default, for the story's own. */
  readonly colour?: number;
  readonly selected: boolean;
}

/** The mark of a placed event, with x from the start edge: `left` is the earlier end. */
export function buildMark(
  event: StoryEvent,
  { scale, width, y, tone, colour = 0, selected }: MarkOptions,
): Mark | undefined {
  const { placement } = event;
  if (!placement) return undefined;
  const { date } = placement;
  const leftEnd = markEnd(date, 'start', scale);
  const rightEnd = markEnd(date, 'end', scale);
  const from = leftEnd.kind === 'open' ? ARROW_LENGTH : scale(placement.start);
  const to = rightEnd.kind === 'open' ? width - ARROW_LENGTH : scale(placement.end);
  const missing = Math.max(0, (date.type === 'set' ? LEAST_SET : MARK_SIZE) - (to - from)) / 2;
  // Far outside of the view nothing is drawn: a dashed line of a million pixels would cost its time.
  const left = Math.max(from - missing, -CLIP);
  const right = Math.max(left, Math.min(to + missing, width + CLIP));
  return {
    id: event.id,
    shape: shapeOf(date),
    left,
    right,
    y,
    tone,
    colour,
    dashed: date.uncertain || tone === 'doubt',
    faded: leftEnd.fade + rightEnd.fade > 0,
    leftEnd: clipped(leftEnd, left - from),
    rightEnd: clipped(rightEnd, to - right),
    members: date.type === 'set' ? setMembers(date, left, right, scale) : [],
    isFilled: date.type === 'set' && date.all,
    selected,
  };
}

function shapeOf(date: EdtfDate): Mark['shape'] {
  if (date.type === 'set') return 'set';
  if (date.type === 'interval') return 'bar';
  return PRECISION_LENGTH[date.precision] > MS_PER_DAY ? 'capsule' : 'dot';
}

function markEnd(date: EdtfDate, which: 'start' | 'end', scale: TimeScale): MarkEnd {
  const part = date.type === 'interval' ? date[which] : date;
  if (typeof part === 'string') return { kind: part, fade: part === 'unknown' ? UNKNOWN_FADE : 0, tint: 0 };
  const bound = which === 'start' ? part.earliest : part.latest;
  if (bound === null || !Number.isFinite(bound)) return { kind: 'open', fade: 0, tint: 0 };
  const unit = PRECISION_LENGTH[part.precision];
  const beyond = which === 'start' ? scale(bound) - scale(bound - unit) : scale(bound + unit) - scale(bound);
  const span = scale((part.latest ?? bound) + 1) - scale(part.earliest ?? bound);
  return {
    kind: 'closed',
    fade: part.approximate ? Math.max(LEAST_FADE, beyond) : 0,
    tint: date.type === 'interval' && span >= LEAST_TINT ? span : 0,
  };
}

/** An end of which so much was cut off that lies far outside of the view. */
function clipped(end: MarkEnd, cut: number): MarkEnd {
  return cut <= 0 || end.kind === 'open' ? end : { ...end, fade: 0, tint: Math.max(0, end.tint - cut) };
}

/** The dates of a set from its first to its last, each wide enough to be seen; of those that would touch, the first. */
function setMembers({ members }: EdtfSet, left: number, right: number, scale: TimeScale): MarkMember[] {
  const spans = members.map((member) => {
    const [start, end] = 'type' in member ? [member, member] : [member.start, member.end];
    const from = start === 'open' ? left : scale(start.earliest);
    const to = end === 'open' ? right : scale(end.latest + 1);
    const missing = Math.max(0, LEAST_MEMBER - (to - from)) / 2;
    const begin = Math.min(Math.max(from - missing, left), right - LEAST_MEMBER);
    return { left: begin, right: Math.max(begin + LEAST_MEMBER, Math.min(to + missing, right)) };
  });
  const last = { left: right - LEAST_MEMBER, right };
  const apart = spans
    .sort((a, b) => a.left - b.left)
    .reduce<MarkMember[]>((kept, span) => {
      const before = kept.at(-1);
      return before && span.left < before.right + MEMBER_GAP ? kept : [...kept, span];
    }, []);
  // Seen from afar, the first and the last stand for all.
  return apart.length > 1 || members.length < 2 ? apart : [{ left, right: left + LEAST_MEMBER }, last];
}
