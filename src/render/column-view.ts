import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ColumnTick } from '../core/axis/column-ticks.js';
import { ZIGZAG } from '../core/scene/build-folds.js';
import { TICK_LENGTH } from '../core/scene/column-frame.js';
import type { ColumnEra, ColumnFold, ColumnScene, Leader } from '../core/scene/column-scene.js';
import type { Words } from '../core/words/words.js';
import { cssProperties } from './css-properties.js';
import type { DetailsState } from './details-view.js';
import { labelView } from './label-view.js';
import { markView } from './mark-view.js';

export interface ColumnState {
  readonly scene: ColumnScene;
  readonly words: Words;
  /** Height of a line of the ticks' labels. */
  readonly line: number;
  /** The one event that Tab reaches. */
  readonly tabStop: string | undefined;
  /** Events that are pointed at, have the focus or are open: their leaders stand out. */
  readonly pinned: readonly string[];
  /** Events that have just come. */
  readonly fresh: ReadonlySet<string>;
  readonly details: DetailsState | undefined;
}

/** So far a leader ends before the text of its label. */
const LEADER_END = 2;

/**
 * The axis that runs down with the page. Drawn from a scene alone; every decision was made there. What does not depend
 * on where the pointer is is not looked at again.
 */
export function columnView(state: ColumnState): TemplateResult {
  const { scene, words, tabStop, fresh, details } = state;
  const { frame, height, folds, eras, labels } = scene;
  const { events, foldings, isNew, noMatch } = words.messages;
  return html`${drawing(state)}
    <ol
      class="flags"
      role="list"
      aria-label=${events}
      ${cssProperties({ 'min-height': `${height}px`, 'margin-inline-start': `${frame.labelX}px`, '--label-width': `${frame.labelWidth}px` })}
    >
      ${guard([scene, tabStop, fresh, details], () =>
        repeat(
          labels,
          ({ id }) => id,
          (label) =>
            labelView({
              ...label,
              isTabStop: label.id === tabStop,
              newLabel: fresh.has(label.id) ? isNew : '',
              dimmedLabel: label.dimmed ? noMatch : '',
              details,
            }),
        ),
      )}
    </ol>
    ${
      folds.length > 0
        ? html`<div class="folds" role="group" aria-label=${foldings}>
            ${repeat(folds, ({ id }) => id, foldButton)}
          </div>`
        : nothing
    }
    ${eras.map((era) => eraTitle(era, scene))}`;
}

/** Everything but words stands in a group that is mirrored where text runs from right to left. */
function drawing({ scene, words, line, pinned }: ColumnState): SVGTemplateResult | TemplateResult {
  const { frame, height, eras, ticks, leaders, marks } = scene;
  const isMirrored = words.direction === 'rtl';
  const width = frame.labelX;
  const textX = isMirrored ? width - frame.tickEnd : frame.tickEnd;
  return html`<svg
    class=${isMirrored ? 'drawing mirrored' : 'drawing'}
    aria-hidden="true"
    width=${width}
    height=${height}
  >
    <g transform=${isMirrored ? `matrix(-1 0 0 1 ${width} 0)` : nothing}>
      ${guard([scene], () => [eras.map(eraLine), ticks.map((tick) => tickLine(tick, frame.axisX))])}
      <path class="axis-line" d=${axisPath(scene)}></path>
      <g class="leaders">${leaders.map((leader) => leaderView(leader, scene, pinned))}</g>
      <g class="marks" transform="matrix(0 1 1 0 0 0)">${guard([scene], () => marks.map(markView))}</g>
    </g>
    <g part="axis" class="axis">${guard([scene], () => ticks.map((tick) => tickLabel(tick, textX, line)))}</g>
  </svg>`;
}

function eraLine({ x, from, to }: ColumnEra): SVGTemplateResult {
  return svg`<line class="era" x1=${x} x2=${x} y1=${from} y2=${to}></line>`;
}

function tickLine({ kind, y }: ColumnTick, axisX: number): SVGTemplateResult | typeof nothing {
  if (y === undefined) return nothing;
  const length = kind === 'period' ? 1.5 * TICK_LENGTH : TICK_LENGTH;
  return svg`<line class="tick" x1=${axisX - length} x2=${axisX} y1=${y} y2=${y}></line>`;
}

function tickLabel({ kind, lines, labelY }: ColumnTick, x: number, height: number): SVGTemplateResult[] {
  return lines.map((text, index) => svg`<text class=${kind} x=${x} y=${labelY + index * height}>${text}</text>`);
}

/** The line of the axis, with a zigzag where a stretch is folded. */
function axisPath({ frame, length, folds }: ColumnScene): string {
  const third = ZIGZAG / 3;
  const zigzags = folds
    .filter(({ isFolded }) => isFolded)
    .map(({ y }) => `V${y - ZIGZAG}l-6,${third} 12,${2 * third} -12,${2 * third} 6,${third}`);
  return `M${frame.axisX},0${zigzags.join('')}V${length}`;
}

/** All bend within the same stretch, by the same curve, so that no two of them cross. */
function leaderView(
  { id, x, y, toY, selected, dimmed }: Leader,
  { frame }: ColumnScene,
  pinned: readonly string[],
): SVGTemplateResult {
  const [from, to] = [frame.marksEnd + 4, frame.labelX];
  const middle = (from + to) / 2;
  const name = selected || pinned.includes(id) ? 'leader selected' : dimmed ? 'leader dimmed' : 'leader';
  return svg`<path class=${name} d="M${x},${y}H${from}C${middle},${y} ${middle},${toY} ${to},${toY}h${selected ? 0 : LEADER_END}"></path>`;
}

function foldButton({ id, label, name, isFolded, left, top, height }: ColumnFold): TemplateResult {
  return html`<button
    type="button"
    part="fold"
    class="fold"
    data-fold=${id}
    aria-expanded=${!isFolded}
    aria-label=${name}
    ${cssProperties({ 'inset-inline-start': `${left}px`, 'inset-block-start': `${top}px`, 'block-size': `${height}px`, 'max-inline-size': `calc(100% - ${left}px)` })}
  >
    <span dir="auto">${label}</span>
  </button>`;
}

function eraTitle({ title, top }: ColumnEra, { frame }: ColumnScene): TemplateResult {
  return html`<span
    class="era-title"
    aria-hidden="true"
    ${cssProperties({ 'inset-inline-start': `${frame.labelX}px`, 'inset-block-start': `${top}px`, 'inline-size': `${frame.labelWidth}px` })}
    ><bdi>${title}</bdi></span
  >`;
}
