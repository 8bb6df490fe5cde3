import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { axisPath } from '../core/scene/axis-path.js';
import { BADGE, PULL, WORDS_FOOT, type PictureFlag, type PictureLine } from '../core/scene/picture-flag.js';
import { pictureTop } from '../core/scene/picture-scene.js';
import type { Lookup } from '../core/scene/build-band.js';
import type { Cluster, Flag, Fold, Scene } from '../core/scene/scene.js';
import { directionOf } from '../core/words/text-direction.js';
import { drawnMarks } from './drawn-marks.js';
import { markView } from './mark-view.js';
import { eraView, laneView } from './plot-view.js';

export interface PictureState {
  readonly scene: Scene;
  readonly flags: Lookup<PictureFlag>;
  /** Of the marks' ids, so that several pictures in one tree keep apart. */
  readonly offset: number;
}

/** A timeline as one drawing that can have any size: the words are part of it. The ticks are painted into its two empty groups. */
export function pictureView({ scene, flags, offset }: PictureState): TemplateResult {
  const { width, height, axisY, lanes, eras, folds, clusters } = scene;
  const poles = drawnMarks({ ...scene, marks: [] });
  const top = pictureTop(scene);
  return html`<svg class="drawing picture" aria-hidden="true" viewBox=${`0 ${top} ${width} ${height - top}`}>
    <g class="eras">${eras.map(eraView)}</g>
    ${lanes.map((lane) => (lane.label ? laneView(lane, scene) : nothing))}
    <path class="axis-line" d=${axisPath(scene)}></path>
    <g class="axis" transform="translate(0,${axisY})">
      <g class="periods"></g>
      <g class="units"></g>
    </g>
    ${folds.map(foldWords)}${poles}
    <g class="marks">${scene.marks.map((mark, index) => markView(mark, offset + index))}</g>
    ${clusters.map(clusterView)} ${scene.flags.map((flag) => flagView(flag, flags.get(flag.id)))}
  </svg>`;
}

function flagView(flag: Flag, picture: PictureFlag | undefined): SVGTemplateResult | typeof nothing {
  return flag.shown && picture ? svg`${picture.lines.map((line) => lineView(flag, line))}` : nothing;
}

function lineView({ left, top, width: whole, hangs, text }: Flag, { kind, text: words, inset, y, width }: PictureLine) {
  const isStacked = text.line === undefined;
  const from = hangs === 'right' ? inset : isStacked ? whole - inset - width : inset - PULL;
  const x = left + from;
  const ground =
    kind === 'badge'
      ? svg`<rect class="ground" x=${x - BADGE.pad} y=${top + y - BADGE.rise} width=${width + 2 * BADGE.pad} height=${BADGE.height} rx=${BADGE.radius}></rect>`
      : nothing;
  return svg`<g class="tone-${text.tone}">${ground}${wordsView(`flag-${kind}`, words, x, top + y, width)}</g>`;
}

/** From `x` on to the right, whatever the direction of the words. */
function wordsView(name: string, words: string, x: number, y: number, width: number): SVGTemplateResult {
  const direction = directionOf(words);
  return svg`<text class=${name} direction=${direction} x=${direction === 'rtl' ? x + width : x} y=${y}>${words}</text>`;
}

function foldWords({ label, isFolded, left, top, width, height }: Fold): SVGTemplateResult | typeof nothing {
  if (!isFolded) return nothing;
  return svg`<text class="fold-words" direction=${directionOf(label)} x=${left + width / 2} y=${top + height * WORDS_FOOT}>${label}</text>`;
}

function clusterView({ label, left, top, width, height }: Cluster): SVGTemplateResult {
  return svg`<g class="gathered">
    <rect x=${left + 1} y=${top + 1} width=${width - 2} height=${height - 2} rx=${height / 2 - 1}></rect>
    <text x=${left + width / 2} y=${top + height * WORDS_FOOT}>${label}</text>
  </g>`;
}
