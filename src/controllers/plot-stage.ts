import type { Scene } from '../core/scene/scene.js';
import type { ColumnController, ColumnInput } from './column-controller.js';
import type { OverviewController } from './overview-controller.js';
import { PlotController, type PlotNodes } from './plot-controller.js';
import type { Mover, ViewController } from './view-controller.js';

/** An element that is narrower, in CSS pixels, has its axis run down with the page. */
export const NARROW = 560;

export interface StageNodes extends PlotNodes {
  readonly overview: HTMLElement;
}

/**
 * Draws a story on an axis that runs across the element, with an overview where there is more than is in view, or on one
 * that runs down with the page. What a page does not need is never fetched.
 */
export class PlotStage {
  readonly #across: PlotController;
  #down: ColumnController | undefined;
  #overview: OverviewController | undefined;
  #isDown = false;
  /** It can't be had: the picture is complete without it. */
  #hasNoOverview = false;
  #fetching: Promise<void> | undefined;

  /** @param onLoaded what was missing for the last drawing is there, or can't be had */
  constructor(
    readonly nodes: StageNodes,
    readonly view: ViewController,
    readonly onLoaded: (error?: unknown) => void,
  ) {
    this.#across = new PlotController(nodes, view, onLoaded);
  }

  /** Settles when what is missing for the drawing is there; undefined while nothing is. */
  get pending(): Promise<void> | undefined {
    return this.#fetching ?? (this.#isDown ? this.#down?.pending : this.#across.pending);
  }

  /** Of an axis that runs across. */
  get scene(): Scene | undefined {
    return this.#isDown ? undefined : this.#across.scene;
  }

  get isDown(): boolean {
    return this.#isDown;
  }

  /** What follows below can come: it will not be pushed down. */
  get isDrawn(): boolean {
    return Boolean(this.#isDown ? this.#down : this.#across.scene);
  }

  /** Of many events on an axis that runs down there is nothing to zoom. */
  get canZoom(): boolean {
    return !this.#isDown || (this.#down?.canZoom ?? true);
  }

  get isZoomed(): boolean {
    return this.#isDown ? (this.#down?.canZoomOut ?? false) : this.view.isZoomed;
  }

  draw(input: ColumnInput, isDown: boolean): void {
    if (isDown !== this.#isDown) this.clear();
    this.#isDown = isDown;
    if (!isDown) {
      this.#across.draw(input);
      this.#drawOverview(input);
    } else if (this.#down) this.#down.draw(input);
    else
      this.#fetch(async () => {
        const { ColumnController } = await import('./column-controller.js');
        this.#down = new ColumnController(this.nodes, this.view, this.onLoaded);
      });
  }

  clear(): void {
    this.#across.clear();
    this.#down?.clear();
    this.#overview?.clear();
  }

  /** The element has left the page. */
  rest(): void {
    this.#down?.rest();
  }

  typeChanged(): void {
    this.#across.typeChanged();
    this.#down?.typeChanged();
  }

  zoomBy(factor: number, mover: Mover): void {
    if (!this.#isDown) return this.view.zoomBy(factor, mover);
    this.#down?.zoomBy(factor);
    this.onLoaded();
  }

  fit(mover: Mover): void {
    if (!this.#isDown) return this.view.fit(mover);
    this.#down?.fit();
    this.onLoaded();
  }

  /** Of a story with many events always; of others from when less than the whole is in view. */
  #drawOverview(input: ColumnInput): void {
    const isNeeded = this.#across.isCrowd || this.view.isZoomed || (this.#overview?.isInUse ?? false);
    if (this.#overview) {
      if (!isNeeded) this.#overview.clear();
      else if (this.#across.scene) this.#overview.draw(input);
    } else if (isNeeded && !this.#hasNoOverview) {
      this.#fetch(async () => {
        const part = await import('./overview-controller.js').catch(() => undefined);
        if (part) this.#overview = new part.OverviewController(this.nodes.overview, this.view);
        else this.#hasNoOverview = true;
      });
    }
  }

  #fetch(fetch: () => Promise<void>): void {
    this.#fetching ??= fetch()
      .then(
        () => this.onLoaded(),
        (error: unknown) => this.onLoaded(error),
      )
      .finally(() => (this.#fetching = undefined));
  }
}
