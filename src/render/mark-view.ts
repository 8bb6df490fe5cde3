import { nothing, svg, type SVGTemplateResult } from 'lit';
import { MARK_RISE } from '../core/scene/build-scene.js';
import { MARK_SIZE } from '../core/scene/build-marks.js';
import type { Mark, MarkEnd } from '../core/scene/scene.js';

const HALF = MARK_SIZE / 2;
const ARROW = 8;

/** A mark on the axis. The group carries the event's id for the pointer; readers of the page hear the flag instead. */
export function markView(mark: Mark, index: number, axisY: number): SVGTemplateResult {
  const y = axisY - MARK_RISE;
  const classes = ['mark', mark.shape, `tone-${mark.tone}`];
  if (mark.dashed) classes.push('dashed');
  if (mark.selected) classes.push('selected');
  return svg`<g part="mark" class=${classes.join(' ')} data-id=${mark.id}>
    ${mark.shape === 'dot' ? dot(mark, index, y) : span(mark, index, y)}
    ${endSign(mark.leftEnd, mark.left, y, -1)}${endSign(mark.rightEnd, mark.right, y, 1)}
  </g>`;
}

function dot(mark: Mark, index: number, y: number): SVGTemplateResult {
  const x = (mark.left + mark.right) / 2;
  return svg`${isFaded(mark) ? faded(mark, index, y) : nothing}<circle class="shape" cx=${x} cy=${y} r=${HALF}></circle>`;
}

function span(mark: Mark, index: number, y: number): SVGTemplateResult {
  if (isFaded(mark)) return faded(mark, index, y);
  const solidLeft = mark.left + mark.leftEnd.tint;
  const solidRight = mark.right - mark.rightEnd.tint;
  const isTinted = mark.shape === 'bar' && (mark.leftEnd.tint > 0 || mark.rightEnd.tint > 0);
  return svg`${bar('shape', mark.left, mark.right, y, isTinted)}${
    isTinted && solidRight > solidLeft ? bar('core', solidLeft, solidRight, y, false) : nothing
  }`;
}

function bar(name: string, left: number, right: number, y: number, isTinted: boolean): SVGTemplateResult {
  return svg`<rect class="${name}${isTinted ? ' tinted' : ''}" x=${left} y=${y - HALF} width=${Math.max(1, right - left)}
    height=${MARK_SIZE} rx=${Math.min(HALF, (right - left) / 2)}></rect>`;
}

/** An approximate date fades beyond its bounds, an unknown end inside them. */
function faded(mark: Mark, index: number, y: number): SVGTemplateResult {
  const left = mark.left - (mark.leftEnd.kind === 'unknown' ? 0 : mark.leftEnd.fade);
  const right = mark.right + (mark.rightEnd.kind === 'unknown' ? 0 : mark.rightEnd.fade);
  const length = Math.max(1, right - left);
  const id = `fade-${index}`;
  const stop = (offset: number, name: string) => svg`<stop offset=${offset} class=${name}></stop>`;
  return svg`<linearGradient id=${id} gradientUnits="userSpaceOnUse" x1=${left} x2=${right} y1="0" y2="0">
      ${stop(0, mark.leftEnd.fade > 0 ? 'fade-out' : 'fade-in')}
      ${stop(Math.min(0.5, mark.leftEnd.fade / length), 'fade-in')}
      ${stop(Math.max(0.5, 1 - mark.rightEnd.fade / length), 'fade-in')}
      ${stop(1, mark.rightEnd.fade > 0 ? 'fade-out' : 'fade-in')}
    </linearGradient>
    <rect class="fade" x=${left} y=${y - HALF} width=${length} height=${MARK_SIZE} fill="url(#${id})"></rect>
    ${mark.dashed ? bar('shape outline', mark.left, mark.right, y, false) : nothing}`;
}

function isFaded({ leftEnd, rightEnd }: Mark): boolean {
  return leftEnd.fade > 0 || rightEnd.fade > 0;
}

/** An arrow where the date goes on beyond the edge, a question mark where nobody knows the end. */
function endSign({ kind }: MarkEnd, x: number, y: number, direction: 1 | -1): SVGTemplateResult | typeof nothing {
  if (kind === 'open') {
    const tip = x + direction * (ARROW / 2);
    return svg`<path class="arrow" d="M${tip},${y}l${-direction * ARROW},${-ARROW}v${2 * ARROW}z"></path>`;
  }
  if (kind === 'unknown') {
    return svg`<text class="unknown" x=${x + direction * 6} y=${y + 4} text-anchor="middle">?</text>`;
  }
  return nothing;
}
