import { ARROW_LENGTH, MARK_SIZE } from './build-marks.js';
import type { Mark, MarkEnd } from './scene.js';

/**
 * What a mark is drawn of, from the back to the front, in the pixels of its scene: for all that draw it as a picture of
 * vectors. How each piece is filled and stroked depends on its name and on the mark; see the style sheet of marks.
 */
export interface MarkShapes {
  readonly fade: MarkFade | undefined;
  /** The line between the dates of a set: a path. */
  readonly joint: string | undefined;
  readonly boxes: readonly MarkBox[];
  /** Toward ends that are open: paths. */
  readonly arrows: readonly string[];
  /** Middle and foot of the question marks at ends that nobody knows. */
  readonly unknowns: readonly { readonly x: number; readonly y: number }[];
}

/** `core`: what is solid within an outline; `tinted`: where an end may lie; `member`: one date of a set. */
export interface MarkBox {
  readonly name: 'shape' | 'shape tinted' | 'core' | 'member' | 'member filled';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of its corners. */
  readonly radius: number;
}

/** A box whose colour comes and goes from left to right. */
export interface MarkFade extends Omit<MarkBox, 'name'> {
  /** Places from 0 to 1, and whether nothing is left of the colour there. */
  readonly stops: readonly { readonly offset: number; readonly isOut: boolean }[];
}

const HALF = MARK_SIZE / 2;
/** Of the corners of what is no dot or capsule. */
const CORNER = 2;
/** Of the solid core in a dashed outline: what tells a dot or bar from a capsule. */
const HALF_CORE = 2.5;
/** Of a day that is longer than its dot. */
const HALF_DAY = 3.5;

export function markShapes(mark: Mark): MarkShapes {
  const { shape, left, right, y, leftEnd, rightEnd, faded } = mark;
  const ends = [
    { kind: leftEnd.kind, x: left, direction: -1 },
    { kind: rightEnd.kind, x: right, direction: 1 },
  ];
  return {
    fade: faded ? fadeOf(mark) : undefined,
    joint: shape === 'set' ? jointOf(mark) : undefined,
    boxes: shape === 'set' ? members(mark) : shape === 'bar' ? stretch(mark) : point(mark),
    arrows: ends.flatMap(({ kind, x, direction }) => (kind === 'open' ? arrow(x, y, direction) : [])),
    unknowns: ends.flatMap(({ kind, x, direction }) => (kind === 'unknown' ? { x: x + direction * 6, y: y + 4 } : [])),
  };
}

/** A dot, or a capsule: what fades has no outline, unless that says something. */
function point({ shape, left, right, y, dashed, faded }: Mark): MarkBox[] {
  if (shape === 'capsule') return faded && !dashed ? [] : [box('shape', left, right, y, HALF, HALF)];
  // Zoomed in so far that a day is longer than its dot, it is a thin stretch: not all of it is meant.
  const half = Math.max(HALF_DAY, HALF - Math.max(0, right - left - MARK_SIZE) / 4);
  return dashed ? withCore(left, right, y, HALF) : [box('shape', left, right, y, half, half)];
}

/** An interval: solid, its ends tinted over the span in which they may lie. */
function stretch({ left, right, y, leftEnd, rightEnd, dashed, faded }: Mark): MarkBox[] {
  if (dashed) return withCore(left, right, y, CORNER);
  if (faded) return [];
  const [from, to] = [left + leftEnd.tint, right - rightEnd.tint];
  if (from === left && to === right) return [box('shape', left, right, y, HALF, CORNER)];
  const core = to > from ? [box('core', from, to, y, HALF, CORNER)] : [];
  return [box('shape tinted', left, right, y, HALF, CORNER), ...core];
}

function withCore(left: number, right: number, y: number, corner: number): MarkBox[] {
  const inset = HALF - HALF_CORE;
  return [box('shape', left, right, y, HALF, corner), box('core', left + inset, right - inset, y, HALF_CORE, corner)];
}

/** The dates of a set, hollow where only one of them holds. */
function members({ y, members: dates, isFilled }: Mark): MarkBox[] {
  const name = isFilled ? 'member filled' : 'member';
  return dates.map(({ left, right }) => box(name, left + 1, right - 1, y, HALF - 1, CORNER));
}

/** It is seen between the dates, not through hollow ones. */
function jointOf({ left, right, y, members: dates }: Mark): string {
  const ends = [left, ...dates.flatMap((member) => [member.left + 1, member.right - 1]), right];
  return ends.map((x, index) => (index % 2 ? `H${x}` : `M${x},${y}`)).join('');
}

function box(name: MarkBox['name'], left: number, right: number, y: number, half: number, corner: number): MarkBox {
  const width = Math.max(1, right - left);
  return { name, x: left, y: y - half, width, height: 2 * half, radius: Math.min(corner, half, width / 2) };
}

/** An approximate date fades beyond its bounds, an unknown end inside them. */
function fadeOf({ shape, left, right, y, leftEnd, rightEnd }: Mark): MarkFade {
  const outside = ({ kind, fade }: MarkEnd) => (kind === 'unknown' ? 0 : fade);
  const x = left - outside(leftEnd);
  const width = Math.max(1, right + outside(rightEnd) - x);
  return {
    x,
    y: y - HALF,
    width,
    height: MARK_SIZE,
    radius: shape === 'bar' || shape === 'set' ? CORNER : HALF,
    stops: [
      { offset: 0, isOut: leftEnd.fade > 0 },
      { offset: Math.min(0.5, leftEnd.fade / width), isOut: false },
      { offset: Math.max(0.5, 1 - rightEnd.fade / width), isOut: false },
      { offset: 1, isOut: rightEnd.fade > 0 },
    ],
  };
}

function arrow(x: number, y: number, direction: number): string {
  const tip = x + direction * ARROW_LENGTH;
  return `M${tip},${y}l${-direction * 1.5 * ARROW_LENGTH},${-ARROW_LENGTH}v${2 * ARROW_LENGTH}z`;
}
