import type { Scene } from '../core/scene/scene.js';
import type { ColumnInput } from './column-controller.js';
import { Fetching } from './fetching.js';
import type { OverviewController } from './overview-controller.js';
import { PlotController, type PlotNodes } from './plot-controller.js';
import type { Mover, ViewController } from './view-controller.js';

/** An element that is narrower, in CSS pixels, has its axis run down with the page. */
export const NARROW = 560;

/** How a story is shown: on an axis that runs across or down, or as a list. */
export type Way = 'across' | 'down' | 'list';

/** What draws a story other than across. */
export interface OtherPlot {
  readonly pending: Promise<void> | undefined;
  readonly canZoom: boolean;
  readonly canZoomOut?: boolean;
  draw(input: ColumnInput): void;
  clear(): void;
  rest(): void;
  typeChanged(): void;
  zoomBy?(factor: number): void;
  fit?(): void;
}

type OtherPlots = new (nodes: StageNodes, view: ViewController, onLoaded: (error?: unknown) => void) => OtherPlot;

const OTHERS: Record<Exclude<Way, 'across'>, () => Promise<OtherPlots>> = {
  down: async () => (await import('./column-controller.js')).ColumnController,
  list: async () => (await import('./list-plot.js')).ListPlot,
};

export interface StageNodes extends PlotNodes {
  readonly overview: HTMLElement;
}

/**
 * Draws a story on an axis that runs across the element, with an overview where there is more than is in view, on one
 * that runs down with the page, or as a list. What a page does not need is never fetched.
 */
export class PlotStage {
  readonly #across: PlotController;
  readonly #others = new Map<Way, OtherPlot>();
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
    this.#across = new PlotController(nodes, view, onLoaded);
    this.#fetching = new Fetching(onLoaded);
  }

  /** Settles when what is missing for the drawing is there; undefined while nothing is. */
  get pending(): Promise<void> | undefined {
    return this.#fetching.pending ?? (this.isAcross ? this.#across.fetching : this.#other)?.pending;
  }

  /** Of an axis that runs across. */
  get scene(): Scene | undefined {
    return this.isAcross ? this.#across.scene : undefined;
  }

  get way(): Way {
    return this.#way;
  }

  get isAcross(): boolean {
    return this.#way === 'across';
  }

  get #other(): OtherPlot | undefined {
    return this.#others.get(this.#way);
  }

  /** What follows below can come: it will not be pushed down. */
  get isDrawn(): boolean {
    return Boolean(this.isAcross ? this.#across.scene : this.#other);
  }

  /** Of many events on an axis that runs down there is nothing to zoom. */
  get canZoom(): boolean {
    return this.isAcross || (this.#other?.canZoom ?? true);
  }

  get isZoomed(): boolean {
    return this.isAcross ? this.view.isZoomed : (this.#other?.canZoomOut ?? false);
  }

  draw(input: ColumnInput, way: Way): void {
    if (way !== this.#way) this.clear();
    this.#way = way;
    if (way === 'across') {
      this.#across.draw(input);
      this.#drawOverview(input);
    } else if (this.#other) this.#other.draw({ ...input, story: input.known?.story ?? input.story });
    else
      this.#fetching.begin(async () => {
        const Plot = await OTHERS[way]();
        this.#others.set(way, new Plot(this.nodes, this.view, this.onLoaded));
      });
  }

  clear(): void {
    this.#across.clear();
    for (const plot of this.#others.values()) plot.clear();
    this.#overview?.clear();
  }

  /** The element has left the page. */
  rest(): void {
    for (const plot of this.#others.values()) plot.rest();
  }

  typeChanged(): void {
    this.#across.typeChanged();
    for (const plot of this.#others.values()) plot.typeChanged();
  }

  zoomBy(factor: number, mover: Mover): void {
    if (this.isAcross) return this.view.zoomBy(factor, mover);
    this.#other?.zoomBy?.(factor);
    this.onLoaded();
  }

  fit(mover: Mover): void {
    if (this.isAcross) return this.view.fit(mover);
    this.#other?.fit?.();
    this.onLoaded();
  }

  /** Of a story with many events always; of others from when less than the whole is in view. */
  #drawOverview(input: ColumnInput): void {
    const isNeeded = this.#across.isCrowd || this.view.isZoomed || (this.#overview?.isInUse ?? false);
    if (this.#overview) {
      if (!isNeeded) this.#overview.clear();
      else if (this.#across.scene) this.#overview.draw({ ...input, story: input.known?.story ?? input.story });
    } else if (isNeeded && !this.#hasNoOverview) {
      this.#fetching.begin(async () => {
        const part = await import('./overview-controller.js').catch(() => undefined);
        if (part) this.#overview = new part.OverviewController(this.nodes.overview, this.view);
        else this.#hasNoOverview = true;
      });
    }
  }
}
