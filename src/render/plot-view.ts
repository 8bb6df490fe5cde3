import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { axisPath } from '../core/scene/axis-path.js';
import type { Cluster, EraLine, Flag, Fold, Lane, Scene } from '../core/scene/scene.js';
import { cssProperties } from './css-properties.js';
import { flagView } from './flag-view.js';

export interface PlotState {
  readonly scene: Scene;
  /** The one event that Tab reaches. */
  readonly tabStop: string | undefined;
  readonly eventsLabel: string;
  readonly foldsLabel: string;
  readonly newLabel: string;
  readonly dimmedLabel: string;
  readonly views: MarkViews;
}

/** What draws arcs, poles and marks: of few events in the drawing, of many on a canvas, where some gather in clusters. */
export interface MarkViews {
  readonly drawn: (scene: Scene) => SVGTemplateResult;
  readonly canvas?: () => TemplateResult;
  readonly cluster?: (cluster: Cluster, isTabStop: boolean) => TemplateResult;
}

/** Side of the square in a lane's colour. */
const LANE_SIGN = 11;

/** The axis with its marks and flags. Drawn from a scene alone; every decision was made there. */
export function plotView({
  scene,
  tabStop,
  eventsLabel,
  foldsLabel,
  newLabel,
  dimmedLabel,
  views,
}: PlotState): TemplateResult {
  const { width, height, axisY, folds } = scene;
  return html`<svg
      class="drawing"
      aria-hidden="true"
      width=${width}
      height=${height}
      ${cssProperties({ height: `${height}px` })}
    >
      <g class="eras">${scene.eras.map(eraView)}</g>
      ${scene.lanes.map((lane) => (lane.label ? laneView(lane, scene) : nothing))}
      <path class="axis-line" d=${axisPath(scene)}></path>
      ${scene.untilX === undefined ? nothing : svg`<path class="until" d="M${scene.untilX},0V${axisY}"></path>`}
      <g part="axis" class="axis" transform="translate(0,${axisY})">
        <g class="periods"></g>
        <g class="units"></g>
      </g>
      ${views.drawn(scene)}
    </svg>
    ${views.canvas?.()}
    <ol class="flags" role="list" aria-label=${eventsLabel}>
      ${repeat(
        inOrder(scene),
        (item) => ('key' in item ? item.key : item.id),
        (item) =>
          'key' in item
            ? views.cluster?.(item, item.key === tabStop)
            : flagItem(item, item.id === tabStop, item.isNew && newLabel, item.dimmed && dimmedLabel),
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

/** Flags and clusters as they follow each other on the axis. */
function inOrder({ flags, clusters, direction }: Scene): (Flag | Cluster)[] {
  const sign = direction === 'rtl' ? -1 : 1;
  const poleOf = ({ hangs, left, width }: Flag) => (hangs === 'right' ? left : left + width);
  const x = (item: Flag | Cluster) => sign * ('key' in item ? item.left + item.width / 2 : poleOf(item));
  return clusters.length ? [...flags, ...clusters].sort((a, b) => x(a) - x(b)) : [...flags];
}

/** The words of a group at the start of its lane, and the line that its marks stand on; the lowest stands on the axis. */
export function laneView({ label, colour, top, lineY }: Lane, { width, direction, axisY }: Scene): SVGTemplateResult {
  const x = (inset: number) => (direction === 'rtl' ? width - inset : inset);
  return svg`<g class="lane lane-${colour}">
    <rect x=${Math.min(x(0), x(LANE_SIGN))} y=${top + 3} width=${LANE_SIGN} height=${LANE_SIGN} rx="2"></rect>
    <text x=${x(LANE_SIGN + 7)} y=${top + 13}>${label}</text>
    ${lineY < axisY ? svg`<line x1="0" x2=${width} y1=${lineY} y2=${lineY}></line>` : nothing}
  </g>`;
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

/**
 * @param newLabel the words for a new event, or false
 * @param dimmedLabel the words for one that does not match, or false
 */
function flagItem(
  flag: Flag,
  isTabStop: boolean,
  newLabel: string | false,
  dimmedLabel?: string | false,
): TemplateResult {
  const { shown, selected, hangs, text } = flag;
  const classes = `flag tone-${text.tone} hangs-${hangs}${selected ? ' selected' : ''}${shown ? '' : ' bare'}${dimmedLabel ? ' dimmed' : ''}${text.line ? ` line ${text.line}` : ''}`;
  // Of many, those that have no room for their text are no more than a button with a name.
  const isNamed = text.line && !shown;
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
      aria-label=${isNamed ? [text.date, text.title, dimmedLabel].filter(Boolean).join(' ') : nothing}
    >
      ${newLabel ? html`<span class="new">${newLabel}</span>` : nothing} ${isNamed ? nothing : flagView(text)}
      ${dimmedLabel ? html`<span class="heard">${dimmedLabel}</span>` : nothing}
    </button>
  </li>`;
}

export function eraView({ title, left, right, y, titleX }: EraLine): SVGTemplateResult {
  return svg`<line class="era" x1=${left} x2=${right} y1=${y} y2=${y}></line>
    ${titleX === undefined ? nothing : svg`<text class="era-title" x=${titleX} y=${y} dy="1.1em">${title}</text>`}`;
}
