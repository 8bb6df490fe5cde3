import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ZIGZAG } from '../core/scene/build-folds.js';
import type { Arc, EraLine, Flag, Fold, Scene } from '../core/scene/scene.js';
import { cssProperties } from './css-properties.js';
import { flagView } from './flag-view.js';
import { markView } from './mark-view.js';

export interface PlotState {
  readonly scene: Scene;
  /** The one event that Tab reaches. */
  readonly tabStop: string | undefined;
  readonly eventsLabel: string;
  readonly foldsLabel: string;
}

const ERA_TITLE_Y = 13;

/** The axis with its marks and flags. Drawn from a scene alone; every decision was made there. */
export function plotView({ scene, tabStop, eventsLabel, foldsLabel }: PlotState): TemplateResult {
  const { width, height, axisY, folds } = scene;
  return html`<svg
      class="drawing"
      aria-hidden="true"
      width=${width}
      height=${height}
      ${cssProperties({ height: `${height}px` })}
    >
      <g class="eras">${scene.eras.map(eraView)}</g>
      <path class="axis-line" d=${axisPath(scene)}></path>
      <g part="axis" class="axis" transform="translate(0,${axisY})">
        <g class="periods"></g>
        <g class="units"></g>
      </g>
      <g class="arcs">${scene.arcs.map(arcView)}</g>
      <g class="poles">
        ${scene.poles.map(
          ({ x, top, bottom, selected }) =>
            svg`<line class=${selected ? 'pole selected' : 'pole'} x1=${x} x2=${x} y1=${top} y2=${bottom}></line>`,
        )}
      </g>
      <g class="marks">${scene.marks.map((mark, index) => markView(mark, index))}</g>
    </svg>
    <ol class="flags" role="list" aria-label=${eventsLabel}>
      ${repeat(
        scene.flags,
        ({ id }) => id,
        (flag) => flagItem(flag, flag.id === tabStop),
      )}
    </ol>
    ${
      folds.length > 0
        ? html`<div class="folds" role="group" aria-label=${foldsLabel}>
            ${repeat(folds, ({ id }) => id, foldButton)}
          </div>`
        : nothing
    }`;
}

/** The line of the axis, with a zigzag where a stretch is folded. */
function axisPath({ width, axisY, folds }: Scene): string {
  const third = ZIGZAG / 3;
  const zigzags = folds
    .filter(({ isFolded }) => isFolded)
    .map(({ x }) => `H${x - ZIGZAG}l${third},-6 ${2 * third},12 ${2 * third},-12 ${third},6`);
  return `M0,${axisY}${zigzags.join('')}H${width}`;
}

function foldButton({ id, label, name, isFolded, left, top, width, height }: Fold): TemplateResult {
  return html`<button
    type="button"
    part="fold"
    class="fold"
    data-fold=${id}
    aria-expanded=${!isFolded}
    aria-label=${name}
    dir="auto"
    ${cssProperties({ translate: `${left}px ${top}px`, width: `${width}px`, height: `${height}px` })}
  >
    ${label}
  </button>`;
}

function flagItem(flag: Flag, isTabStop: boolean): TemplateResult {
  const { shown, selected, hangs, text } = flag;
  const classes = `flag tone-${text.tone} hangs-${hangs}${selected ? ' selected' : ''}${shown ? '' : ' bare'}`;
  return html`<li
    ${cssProperties({ translate: `${flag.left}px ${flag.top}px`, width: `${flag.width}px`, height: `${flag.height}px` })}
  >
    <button
      type="button"
      part="flag"
      class=${classes}
      data-id=${flag.id}
      tabindex=${isTabStop ? 0 : -1}
      aria-expanded=${selected}
      aria-controls=${selected ? 'details' : nothing}
    >
      ${flagView(text)}
    </button>
  </li>`;
}

function arcView({ x1, x2, y, rise, tone }: Arc): SVGTemplateResult {
  // The top of a cubic curve lies at three quarters of the height of its handles.
  const handle = y - (rise * 4) / 3;
  const reach = (x2 - x1) / 4;
  return svg`<path class="arc tone-${tone}" d="M${x1},${y}C${x1 + reach},${handle} ${x2 - reach},${handle} ${x2},${y}"></path>`;
}

function eraView({ title, left, right, y, titleX }: EraLine): SVGTemplateResult {
  return svg`<line class="era" x1=${left} x2=${right} y1=${y} y2=${y}></line>
    ${titleX === undefined ? nothing : svg`<text class="era-title" x=${titleX} y=${y + ERA_TITLE_Y}>${title}</text>`}`;
}
