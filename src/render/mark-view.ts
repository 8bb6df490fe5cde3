import { nothing, svg, type SVGTemplateResult } from 'lit';
import { markShapes, type MarkBox, type MarkFade } from '../core/scene/mark-shapes.js';
import type { Mark } from '../core/scene/scene.js';

/** A mark on the axis. The group carries the event's id for the pointer; readers of the page hear the flag instead. */
export function markView(mark: Mark, index: number): SVGTemplateResult {
  const { shape, tone, colour, dashed, faded, selected, dimmed } = mark;
  const names = [
    shape,
    `tone-${tone}`,
    colour && `lane-${colour}`,
    dashed && 'dashed',
    faded && 'faded',
    selected && 'selected',
    dimmed && 'dimmed',
  ];
  const { fade, joint, boxes, arrows, unknowns } = markShapes(mark);
  return svg`<g part="mark" class="mark ${names.filter(Boolean).join(' ')}" data-id=${mark.id}>
    ${fade ? fadeView(fade, index) : nothing}
    ${joint ? svg`<path class="joint" d=${joint}></path>` : nothing}
    ${boxes.map(boxView)}
    ${arrows.map((path) => svg`<path class="arrow" d=${path}></path>`)}
    ${unknowns.map(({ x, y }) => svg`<text class="unknown" x=${x} y=${y} text-anchor="middle">?</text>`)}
  </g>`;
}

function boxView({ name, x, y, width, height, radius }: MarkBox): SVGTemplateResult {
  return svg`<rect class=${name} x=${x} y=${y} width=${width} height=${height} rx=${radius}></rect>`;
}

function fadeView({ x, y, width, height, radius, stops }: MarkFade, index: number): SVGTemplateResult {
  const id = `fade-${index}`;
  return svg`<linearGradient id=${id} gradientUnits="userSpaceOnUse" x1=${x} x2=${x + width} y1="0" y2="0">
      ${stops.map(({ offset, isOut }) => svg`<stop offset=${offset} class=${isOut ? 'fade-out' : nothing}></stop>`)}
    </linearGradient>
    <rect class="fade" x=${x} y=${y} width=${width} height=${height} rx=${radius} fill="url(#${id})"></rect>`;
}
