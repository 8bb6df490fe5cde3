import { svg, type SVGTemplateResult } from 'lit';
import type { Pole, Scene } from '../core/scene/scene.js';
import { arcsView } from './arcs-view.js';
import { markView } from './mark-view.js';

/** Arcs, poles and marks of few events, each a shape of its own. */
export function drawnMarks(scene: Scene): SVGTemplateResult {
  const { poles, marks } = scene;
  return svg`${arcsView(scene)}
    <g class="poles">${poles.map(poleView)}</g>
    <g class="marks">${marks.map(markView)}</g>`;
}

function poleView({ x, top, bottom, selected, dimmed }: Pole): SVGTemplateResult {
  return svg`<line class=${selected ? 'pole selected' : dimmed ? 'pole dimmed' : 'pole'} x1=${x} x2=${x} y1=${top} y2=${bottom}></line>`;
}
