import { nothing, svg, type SVGTemplateResult } from 'lit';
import { ARROW_LENGTH, MARK_SIZE } from '../core/scene/build-marks.js';
import type { Mark, MarkEnd } from '../core/scene/scene.js';

const HALF = MARK_SIZE / 2;

/** Of the corners of what is no dot or capsule. */
const CORNER = 2;
/** Of the solid core in the dashed outline of a dot or bar: what tells them from a capsule. */
const HALF_CORE = 2.5;

/** A mark on the axis. The group carries the event's id for the pointer; readers of the page hear the flag instead. */
export function markView(mark: Mark, index: number): SVGTemplateResult {
  const { shape, left, right, y, leftEnd, rightEnd, tone, dashed, selected } = mark;
  return svg`<g part="mark" class="mark ${shape} tone-${tone}${dashed ? ' dashed' : ''}${selected ? ' selected' : ''}" data-id=${mark.id}>
    ${leftEnd.fade + rightEnd.fade > 0 ? faded(mark, index) : nothing}
    ${shape === 'set' ? setView(mark) : stretchView(mark)}
    ${endSign(leftEnd, left, y, -1)}${endSign(rightEnd, right, y, 1)}
  </g>`;
}

/** Dot, capsule or bar. */
function stretchView({ shape, left, right, y, leftEnd, rightEnd, dashed }: Mark): SVGTemplateResult {
  const isFaded = leftEnd.fade + rightEnd.fade > 0;
  const isTinted = leftEnd.tint + rightEnd.tint > 0;
  const [from, to] = [left + leftEnd.tint, right - rightEnd.tint];
  // What fades has no outline, unless that says something.
  const hasShape = !isFaded || dashed || shape === 'dot';
  const name = `shape${isTinted ? ' tinted' : ''}${isFaded && shape !== 'dot' ? ' outline' : ''}`;
  const corner = shape === 'bar' ? CORNER : HALF;
  const half = dashed ? HALF_CORE : HALF;
  const hasCore = shape !== 'capsule' && (dashed || (isTinted && !isFaded)) && to > from;
  const inset = dashed ? HALF - HALF_CORE : 0;
  return svg`${hasShape ? bar(name, left, right, y, HALF, corner) : nothing}
    ${hasCore ? bar('core', from + (leftEnd.tint ? 0 : inset), to - (rightEnd.tint ? 0 : inset), y, half, corner) : nothing}`;
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
function faded({ left, right, y, leftEnd, rightEnd }: Mark, index: number): SVGTemplateResult {
  const outside = ({ kind, fade }: MarkEnd) => (kind === 'unknown' ? 0 : fade);
  const from = left - outside(leftEnd);
  const to = right + outside(rightEnd);
  const length = Math.max(1, to - from);
  const id = `fade-${index}`;
  const stop = (offset: number, isOut: boolean) =>
    svg`<stop offset=${offset} class=${isOut ? 'fade-out' : nothing}></stop>`;
  return svg`<linearGradient id=${id} gradientUnits="userSpaceOnUse" x1=${from} x2=${to} y1="0" y2="0">
      ${stop(0, leftEnd.fade > 0)} ${stop(Math.min(0.5, leftEnd.fade / length), false)}
      ${stop(Math.max(0.5, 1 - rightEnd.fade / length), false)} ${stop(1, rightEnd.fade > 0)}
    </linearGradient>
    <rect class="fade" x=${from} y=${y - HALF} width=${length} height=${MARK_SIZE} fill="url(#${id})"></rect>`;
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
