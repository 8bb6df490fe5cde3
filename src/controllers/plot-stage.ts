import type { TimeWindow } from '../core/axis/time-window.js';
import type { Scene } from '../core/scene/scene.js';
import type { GroupBy } from '../core/story/grouping.js';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import type { Known } from './as-of-controller.js';
import type { ColumnInput } from './column-controller.js';
import { crowd, fetchOverview } from './fetch-crowd.js';
import { Fetching } from './fetching.js';
import type { OverviewController } from './overview-controller.js';
import type { Mover, ViewController } from './view-controller.js';

/** An element that is narrower, in CSS pixels, has its axis run down with the page. */
export const NARROW = 560;

/** How a story is shown: on an axis that runs across or down, or as a list. */
export type Way = 'across' | 'down' | 'list';

/** What draws a story in one of these ways. */
export interface Plot {
  readonly pending: Promise<void> | undefined;
  readonly canZoom: boolean;
  readonly canZoomOut: boolean;
  /** Of an axis that runs across. */
  readonly scene?: Scene | undefined;
  /** There are more events than have a flag each. */
  readonly isCrowd?: boolean;
  draw(input: ColumnInput): void;
  clear(): void;
  rest?(): void;
  typeChanged(): void;
  zoomBy?(factor: number): void;
  fit?(): void;
}

type PlotClass = new (nodes: StageNodes, view: ViewController, onLoaded: (error?: unknown) => void) => Plot;

/** What the bundle has in one file for both axes: asked for at once, not when the first line of the other file is read. */
const common = () => import('../render/flag-view.js');

const PLOTS: Record<Way, () => Promise<PlotClass>> = {
  across: async () => (await Promise.all([import('./across-plot.js'), common()]))[0].AcrossPlot,
  down: async () => (await Promise.all([import('./column-controller.js'), common()]))[0].ColumnController,
  list: async () => (await import('./list-plot.js')).ListPlot,
};

const fetched = new Map<Way, PlotClass>();

/** Asked for early, what draws a story is there when the story is. */
export async function fetchPlot(way: Way): Promise<void> {
  if (!fetched.has(way)) fetched.set(way, await PLOTS[way]());
}

/** The nodes of the shadow root that the plot is drawn into and measured with. */
export interface PlotNodes {
  readonly plot: HTMLElement;
  readonly ruler: HTMLElement;
  /** A label of each row of the axis. */
  readonly samples: { readonly unit: Element; readonly period: Element };
}

export interface PlotInput {
  /** All that is known. */
  readonly story: Story;
  /** Where only what was known by a day is told. */
  readonly known?: Known | undefined;
  readonly words: Words;
  readonly selected: string | undefined;
  readonly pinned: readonly string[];
  readonly tabStop: string | undefined;
  /** Empty stretches that are folded or can be. */
  readonly stretches: readonly TimeWindow[];
  readonly groupBy: GroupBy;
  /** Events that have joined the story while it was shown. */
  readonly fresh: ReadonlySet<string>;
  /** Ids of the events that match what a reader looks for; undefined where all do. */
  readonly matching?: ReadonlySet<string> | undefined;
}

export interface StageNodes extends PlotNodes {
  readonly overview: HTMLElement;
}

/**
 * Draws a story on an axis that runs across the element, with an overview where there is more than is in view, on one
 * that runs down with the page, or as a list. What a page does not need is never fetched.
 */
export class PlotStage {
  /** Any timeline of a page has been drawn across: what a first drawing needs once has been made. */
  static hasDrawn = false;
  readonly #plots = new Map<Way, Plot>();
  #overview: OverviewController | undefined;
  #way: Way = 'across';
  /** It can't be had: the picture is complete without it. */
  #hasNoOverview = false;
  readonly #fetching: Fetching;

  /** @param onLoaded what was missing for the last drawing is there, or can't be had */
  constructor(
    readonly nodes: StageNodes,
    readonly view: ViewController,
    readonly onLoaded: (error?: unknown) => void,
  ) {
    this.#fetching = new Fetching(onLoaded);
  }

  /** Settles when what is missing for the drawing is there; undefined while nothing is. */
  get pending(): Promise<void> | undefined {
    return this.#fetching.pending ?? this.#plot?.pending;
  }

  /** Of an axis that runs across. */
  get scene(): Scene | undefined {
    return this.#plot?.scene;
  }

  get way(): Way {
    return this.#way;
  }

  get isAcross(): boolean {
    return this.#way === 'across';
  }

  get #plot(): Plot | undefined {
    return this.#plots.get(this.#way);
  }

  /** What follows below can come: it will not be pushed down. */
  get isDrawn(): boolean {
    return Boolean(this.isAcross ? this.scene : this.#plot);
  }

  /** Of many events on an axis that runs down there is nothing to zoom. */
  get canZoom(): boolean {
    return this.#plot?.canZoom ?? true;
  }

  get isZoomed(): boolean {
    return this.#plot?.canZoomOut ?? false;
  }

  draw(input: ColumnInput, way: Way): void {
    if (way !== this.#way) this.clear();
    this.#way = way;
    const Plot = fetched.get(way);
    if (!Plot) return this.#fetching.begin(() => fetchPlot(way));
    if (!this.#plot) this.#plots.set(way, new Plot(this.nodes, this.view, this.onLoaded));
    const told = { ...input, story: input.known?.story ?? input.story };
    this.#plot?.draw(this.isAcross ? input : told);
    if (!this.isAcross) return;
    PlotStage.hasDrawn ||= this.isDrawn && this.nodes.plot.isConnected;
    this.#drawOverview(told);
  }

  clear(): void {
    for (const plot of this.#plots.values()) plot.clear();
    this.#overview?.clear();
  }

  /** The element has left the page. */
  rest(): void {
    for (const plot of this.#plots.values()) plot.rest?.();
  }

  typeChanged(): void {
    for (const plot of this.#plots.values()) plot.typeChanged();
  }

  zoomBy(factor: number, mover: Mover): void {
    if (this.isAcross) return this.view.zoomBy(factor, mover);
    this.#plot?.zoomBy?.(factor);
    this.onLoaded();
  }

  fit(mover: Mover): void {
    if (this.isAcross) return this.view.fit(mover);
    this.#plot?.fit?.();
    this.onLoaded();
  }

  /** Of a story with many events always; of others from when less than the whole is in view. */
  #drawOverview(input: ColumnInput): void {
    const isNeeded = this.#plot?.isCrowd || this.view.isZoomed || (this.#overview?.isInUse ?? false);
    if (isNeeded && crowd.Overview) this.#overview ??= new crowd.Overview(this.nodes.overview, this.view);
    if (this.#overview) {
      if (!isNeeded) this.#overview.clear();
      else if (this.scene) this.#overview.draw(input);
    } else if (isNeeded && !this.#hasNoOverview) {
      this.#fetching.begin(() => fetchOverview().catch(() => void (this.#hasNoOverview = true)));
    }
  }
}
