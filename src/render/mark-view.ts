import { nothing, svg, type SVGTemplateResult } from 'lit';
import { ARROW_LENGTH, MARK_SIZE } from '../core/scene/build-marks.js';
import type { Mark, MarkEnd } from '../core/scene/scene.js';

const HALF = MARK_SIZE / 2;

/** A mark on the axis. The group carries the event's id for the pointer; readers of the page hear the flag instead. */
export function markView(mark: Mark, index: number): SVGTemplateResult {
  const { shape, left, right, y, leftEnd, rightEnd, tone, dashed, selected } = mark;
  const isFaded = leftEnd.fade + rightEnd.fade > 0;
  const isTinted = shape === 'bar' && leftEnd.tint + rightEnd.tint > 0;
  const hasCore = isTinted && right - rightEnd.tint > left + leftEnd.tint;
  // What fades has no outline, unless that says something.
  const hasShape = !isFaded || dashed || shape === 'dot';
  const name = `shape${isTinted ? ' tinted' : ''}${isFaded && shape !== 'dot' ? ' outline' : ''}`;
  return svg`<g part="mark" class="mark ${shape} tone-${tone}${dashed ? ' dashed' : ''}${selected ? ' selected' : ''}" data-id=${mark.id}>
    ${isFaded ? faded(mark, index) : nothing}${hasShape ? bar(name, left, right, y) : nothing}
    ${hasCore && !isFaded ? bar('core', left + leftEnd.tint, right - rightEnd.tint, y) : nothing}
    ${endSign(leftEnd, left, y, -1)}${endSign(rightEnd, right, y, 1)}
  </g>`;
}

function bar(name: string, left: number, right: number, y: number): SVGTemplateResult {
  const width = Math.max(1, right - left);
  return svg`<rect class=${name} x=${left} y=${y - HALF} width=${width} height=${MARK_SIZE} rx=${Math.min(HALF, width / 2)}></rect>`;
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
