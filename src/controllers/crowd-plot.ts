import { html, type TemplateResult } from 'lit';
import { timeScale } from '../core/axis/time-scale.js';
import { CrowdedFlags } from '../core/layout/crowded-flags.js';
import { FLAG_SHARE, rowsOf } from '../core/layout/flag-room.js';
import { eventColumns } from '../core/story/event-columns.js';
import { buildArcs } from '../core/scene/build-arcs.js';
import type { Band } from '../core/scene/build-band.js';
import { crowdOf } from '../core/scene/crowd-of.js';
import { lineText, type FlagText } from '../core/scene/flag-text.js';
import type { Cluster, Scene } from '../core/scene/scene.js';
import type { StoryEvent } from '../core/story/story.js';
import { adoptStyles } from '../render/adopt-styles.js';
import { arcsView } from '../render/arcs-view.js';
import { coloursOf, paintCanvas, type Colours } from '../render/canvas-painter.js';
import { cssProperties } from '../render/css-properties.js';
import { LineRuler } from '../render/line-ruler.js';
import { crowdStyles } from '../render/styles/crowd.js';
import { flagStyles } from '../render/styles/flags.js';
import { markStyles } from '../render/styles/marks.js';
import type { BandInput, InTasks, PlotKit } from './plot-kit.js';
import type { PlotNodes } from './plot-stage.js';

/** Rows of flags, each of one line. */
const ROWS = 9;
const ROW_GAP = 3;

/**
 * What the plot of a story with many events needs besides: flags of one line of which only those that may be shown are
 * measured, clusters, and a canvas for all marks. Fetched where a page has such a story.
 */
export class CrowdPlot implements PlotKit {
  readonly #ruler: LineRuler;
  readonly buildArcs = buildArcs;
  readonly drawn = arcsView;
  #colours: Colours | undefined;
  #scene: Scene | undefined;

  constructor(readonly nodes: PlotNodes) {
    this.#ruler = new LineRuler(nodes.ruler);
    const root = nodes.plot.getRootNode() as ShadowRoot;
    for (const styles of [markStyles, flagStyles, crowdStyles]) adoptStyles(root, styles);
  }

  typeChanged(): void {
    this.#ruler.forget();
    this.#colours = undefined;
  }

  *band({ whole, story, label, colour, words, width, folding, fitted, measure, bandCount }: BandInput): InTasks<Band> {
    const columns = eventColumns(story);
    const scale = timeScale(fitted, width, folding);
    const known = new Map<string, FlagText>();
    const textOf = (event: StoryEvent): FlagText => {
      const text = known.get(event.id) ?? lineText(whole, event, words, label);
      known.set(event.id, text);
      return text;
    };
    const limit = Math.floor(width * FLAG_SHARE);
    const rowHeight = this.#ruler.height;
    yield;
    const crowd = crowdOf({ story, words, width, folding, fitted, measure });
    yield;
    const layout = new CrowdedFlags(columns, {
      width,
      toX: scale,
      toTime: scale.invert,
      rows: rowsOf(ROWS, bandCount),
      rowHeight,
      rowGap: ROW_GAP,
      measure: (index) => this.#ruler.width(textOf(columns.events[index] as StoryEvent), limit),
    });
    const get = (id: string) => {
      const event = story.byId.get(id);
      return event && textOf(event);
    };
    return { story, label, colour, texts: { get }, layout, crowd };
  }

  paint(scene: Scene): void {
    const canvas = this.nodes.plot.querySelector('canvas') as HTMLCanvasElement;
    this.#scene = scene;
    this.#colours ??= coloursOf(canvas);
    paintCanvas(canvas, scene, this.#colours);
  }

  /** The canvas that poles and marks are painted on. It bears the id of the mark that is pointed at. */
  readonly canvas = (): TemplateResult =>
    html`<canvas
      class="canvas"
      aria-hidden="true"
      @transitionend=${this.#onThemeChange}
      @pointerdown=${this.#onPoint}
      @pointermove=${this.#onPoint}
    ></canvas>`;

  readonly cluster = (
    { key, label, name, dimmed, left, top, width, height }: Cluster,
    isTabStop: boolean,
  ): TemplateResult =>
    html`<li ${cssProperties({ translate: `${left}px ${top}px`, width: `${width}px`, height: `${height}px` })}>
      <button
        type="button"
        part="cluster"
        class=${dimmed ? 'cluster dimmed' : 'cluster'}
        data-id=${key}
        tabindex=${isTabStop ? 0 : -1}
        aria-label=${name}
        title=${name}
      >
        ${label}
      </button>
    </li>`;

  /** The colours of the page are others now. */
  readonly #onThemeChange = (): void => {
    this.#colours = undefined;
    if (this.#scene) this.paint(this.#scene);
  };

  readonly #onPoint = (event: PointerEvent): void => {
    const canvas = event.target as HTMLElement;
    const mark = this.#scene?.marks.find(
      ({ left, right, y }) =>
        event.offsetX >= left - REACH && event.offsetX <= right + REACH && Math.abs(event.offsetY - y) <= 2 * REACH,
    );
    if (mark) canvas.dataset['id'] = mark.id;
    else delete canvas.dataset['id'];
  };
}

/** So far beside a mark, in CSS pixels, it is still meant. */
const REACH = 5;
