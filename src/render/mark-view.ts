import { nothing, svg, type SVGTemplateResult } from 'lit';
import { ARROW_LENGTH, MARK_SIZE } from '../core/scene/build-marks.js';
import type { Mark, MarkEnd } from '../core/scene/scene.js';

const HALF = MARK_SIZE / 2;

/** Of the corners of what is no dot or capsule. */
const CORNER = 2;
/** Of the solid core in a dashed outline: what tells a dot or bar from a capsule. */
const HALF_CORE = 2.5;
/** Of a day that is longer than its dot. */
const HALF_DAY = 3.5;

/** A mark on the axis. The group carries the event's id for the pointer; readers of the page hear the flag instead. */
export function markView(mark: Mark, index: number): SVGTemplateResult {
  const { shape, left, right, y, leftEnd, rightEnd, tone, colour, dashed, faded, selected, dimmed } = mark;
  const names = [
    shape,
    `tone-${tone}`,
    colour && `lane-${colour}`,
    dashed && 'dashed',
    faded && 'faded',
    selected && 'selected',
    dimmed && 'dimmed',
  ];
  return svg`<g part="mark" class="mark ${names.filter(Boolean).join(' ')}" data-id=${mark.id}>
    ${faded ? fadeView(mark, index) : nothing}
    ${shape === 'set' ? setView(mark) : shape === 'bar' ? barView(mark) : pointView(mark)}
    ${endSign(leftEnd, left, y, -1)}${endSign(rightEnd, right, y, 1)}
  </g>`;
}

/** A dot, or a capsule: what fades has no outline, unless that says something. */
function pointView({ shape, left, right, y, dashed, faded }: Mark): SVGTemplateResult {
  if (shape === 'capsule') return svg`${faded && !dashed ? nothing : bar('shape', left, right, y, HALF, HALF)}`;
  // Zoomed in so far that a day is longer than its dot, it is a thin stretch: not all of it is meant.
  const half = Math.max(HALF_DAY, HALF - Math.max(0, right - left - MARK_SIZE) / 4);
  return dashed ? withCore('shape', left, right, y, HALF) : bar('shape', left, right, y, half, half);
}

/** An interval: solid, its ends tinted over the span in which they may lie. */
function barView({ left, right, y, leftEnd, rightEnd, dashed, faded }: Mark): SVGTemplateResult {
  if (dashed) return withCore('shape', left, right, y, CORNER);
  const [from, to] = [left + leftEnd.tint, right - rightEnd.tint];
  if (faded) return svg``;
  if (from === left && to === right) return bar('shape', left, right, y, HALF, CORNER);
  return svg`${bar('shape tinted', left, right, y, HALF, CORNER)}${to > from ? bar('core', from, to, y, HALF, CORNER) : nothing}`;
}

function withCore(name: string, left: number, right: number, y: number, corner: number): SVGTemplateResult {
  const inset = HALF - HALF_CORE;
  return svg`${bar(name, left, right, y, HALF, corner)}${bar('core', left + inset, right - inset, y, HALF_CORE, corner)}`;
}

/** The dates of a set, hollow where only one of them holds, joined by a line. */
function setView({ left, right, y, members, isFilled }: Mark): SVGTemplateResult {
  const ticks = members.map((member) =>
    bar(isFilled ? 'member filled' : 'member', member.left + 1, member.right - 1, y, HALF - 1, CORNER),
  );
  // The line is seen between the dates, not through hollow ones.
  const ends = [left, ...members.flatMap((member) => [member.left + 1, member.right - 1]), right];
  const path = ends.map((x, index) => (index % 2 ? `H${x}` : `M${x},${y}`)).join('');
  return svg`<path class="joint" d=${path}></path>${ticks}`;
}

function bar(name: string, left: number, right: number, y: number, half: number, corner: number): SVGTemplateResult {
  const width = Math.max(1, right - left);
  const radius = Math.min(corner, half, width / 2);
  return svg`<rect class=${name} x=${left} y=${y - half} width=${width} height=${2 * half} rx=${radius}></rect>`;
}

/** An approximate date fades beyond its bounds, an unknown end inside them. */
function fadeView({ shape, left, right, y, leftEnd, rightEnd }: Mark, index: number): SVGTemplateResult {
  const outside = ({ kind, fade }: MarkEnd) => (kind === 'unknown' ? 0 : fade);
  const from = left - outside(leftEnd);
  const to = right + outside(rightEnd);
  const length = Math.max(1, to - from);
  const id = `fade-${index}`;
  const stop = (offset: number, isOut: boolean) =>
    svg`<stop offset=${offset} class=${isOut ? 'fade-out' : nothing}></stop>`;
  const corner = shape === 'bar' || shape === 'set' ? CORNER : HALF;
  return svg`<linearGradient id=${id} gradientUnits="userSpaceOnUse" x1=${from} x2=${to} y1="0" y2="0">
      ${stop(0, leftEnd.fade > 0)} ${stop(Math.min(0.5, leftEnd.fade / length), false)}
      ${stop(Math.max(0.5, 1 - rightEnd.fade / length), false)} ${stop(1, rightEnd.fade > 0)}
    </linearGradient>
    <rect class="fade" x=${from} y=${y - HALF} width=${length} height=${MARK_SIZE} rx=${corner}
      fill="url(#${id})"></rect>`;
}

/** An arrow where the date goes on beyond the edge, a question mark where nobody knows the end. */
function endSign({ kind }: MarkEnd, x: number, y: number, direction: 1 | -1): SVGTemplateResult | typeof nothing {
  if (kind === 'open') {
    const tip = x + direction * ARROW_LENGTH;
    return svg`<path class="arrow" d="M${tip},${y}l${-direction * 1.5 * ARROW_LENGTH},${-ARROW_LENGTH}v${2 * ARROW_LENGTH}z"></path>`;
  }
  if (kind === 'unknown') {
    return svg`<text class="unknown" x=${x + direction * 6} y=${y + 4} text-anchor="middle">?</text>`;
  }
  return nothing;
}
