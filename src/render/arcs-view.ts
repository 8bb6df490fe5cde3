import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Arc, Scene } from '../core/scene/scene.js';

/** The relations of the open event. */
export function arcsView({ arcs }: Scene): SVGTemplateResult {
  return svg`<g class="arcs">${arcs.map(arcView)}</g>`;
}

function arcView({ x1, x2, y, rise, tone, label }: Arc): SVGTemplateResult {
  // The top of a cubic curve lies at three quarters of the height of its handles.
  const handle = y - (rise * 4) / 3;
  const reach = (x2 - x1) / 4;
  return svg`<path class="arc tone-${tone}" d="M${x1},${y}C${x1 + reach},${handle} ${x2 - reach},${handle} ${x2},${y}"></path>
    ${label ? svg`<text class="arc-label tone-${tone}" x=${label.x} y=${label.y}>${label.words}</text>` : nothing}`;
}
