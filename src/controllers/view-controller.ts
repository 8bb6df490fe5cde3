import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { UNFOLDED, windowInTime, windowOnAxis, type Folding } from '../core/axis/folding.js';
import {
  clampWindow,
  fitWindow,
  panWindow,
  windowsEqual,
  zoomWindow,
  type TimeWindow,
} from '../core/axis/time-window.js';

export interface ViewListener {
  /** Draws the current window; called at most once per frame. */
  draw(): void;
  /** A person has moved the window. */
  moved(window: TimeWindow): void;
}

/** Who moved the window: answers to a page's own call are not announced as events. */
export type Mover = 'person' | 'page';

const FLIGHT_MS = 320;

/**
 * Holds the window in time and moves it within the story's limits; the only state of zoom and pan. It is moved on the
 * axis, where folded stretches are short.
 */
export class ViewController implements ReactiveController {
  /** Undefined while the whole story is shown, whatever the width. */
  #window: TimeWindow | undefined;
  #extent: TimeWindow | undefined;
  #width = 0;
  #folding = UNFOLDED;
  #frame = 0;
  #moved = false;
  #flight: { readonly from: TimeWindow; readonly to: TimeWindow; readonly begun: number } | undefined;

  constructor(
    host: ReactiveControllerHost,
    readonly listener: ViewListener,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#flight = undefined;
  }

  /** Width of the plot in CSS pixels. */
  get width(): number {
    return this.#width;
  }

  /** The window that shows the whole story. */
  get fitted(): TimeWindow {
    return windowInTime(this.#fittedOnAxis, this.#folding);
  }

  get window(): TimeWindow {
    return this.#window ?? this.fitted;
  }

  get folding(): Folding {
    return this.#folding;
  }

  get isZoomed(): boolean {
    return this.#window !== undefined;
  }

  /** Sets what can be shown. A window already chosen stays where it can. */
  setLimits(extent: TimeWindow | undefined, width: number, folding: Folding): void {
    this.#extent = extent;
    this.#width = width;
    this.#folding = folding;
    if (this.#window) this.#setOnAxis(this.#onAxis(this.#window));
  }

  /** About the middle of the view. */
  zoomBy(factor: number, mover: Mover): void {
    // Of a flight under way, where it will end.
    const window = this.#onAxis(this.#flight?.to ?? this.window);
    this.#fly(zoomWindow(window, factor, (window.start + window.end) / 2), mover);
  }

  fit(mover: Mover): void {
    this.#fly(this.#fittedOnAxis, mover);
  }

  /** Moves at once, as under a finger: no flight. */
  moveTo(window: TimeWindow, mover: Mover): void {
    this.#moveOnAxis(this.#onAxis(window), mover);
  }

  /** By CSS pixels toward the end of the story. */
  panBy(pixels: number, mover: Mover): void {
    const window = this.#onAxis(this.window);
    this.#moveOnAxis(panWindow(window, (pixels * (window.end - window.start)) / Math.max(1, this.#width)), mover);
  }

  zoomAt(factor: number, pixel: number, mover: Mover): void {
    const window = this.#onAxis(this.window);
    const at = window.start + ((window.end - window.start) * pixel) / Math.max(1, this.#width);
    this.#moveOnAxis(zoomWindow(window, factor, at), mover);
  }

  /** Pans just as far as needed to bring a moment into view, with room for what stands there. */
  reveal(time: number, mover: Mover): void {
    const { start, end } = this.#onAxis(this.window);
    const place = this.#folding.toAxis(time);
    const margin = (end - start) * 0.08;
    const missing = Math.min(0, place - margin - start) || Math.max(0, place + margin - end);
    if (missing) this.#moveOnAxis(panWindow({ start, end }, missing), mover);
  }

  get #fittedOnAxis(): TimeWindow {
    return fitWindow(this.#onAxis(this.#extent ?? { start: 0, end: 1 }), this.#width);
  }

  #onAxis(window: TimeWindow): TimeWindow {
    return windowOnAxis(window, this.#folding);
  }

  #moveOnAxis(window: TimeWindow, mover: Mover): void {
    this.#flight = undefined;
    const before = this.window;
    this.#setOnAxis(window);
    if (windowsEqual(before, this.window)) return;
    this.#moved ||= mover === 'person';
    this.#requestFrame();
  }

  #setOnAxis(window: TimeWindow): void {
    const clamped = clampWindow(window, this.#fittedOnAxis);
    this.#window = windowsEqual(clamped, this.#fittedOnAxis) ? undefined : windowInTime(clamped, this.#folding);
  }

  #fly(to: TimeWindow, mover: Mover): void {
    const target = windowInTime(clampWindow(to, this.#fittedOnAxis), this.#folding);
    const from = this.window;
    if (windowsEqual(from, target)) return;
    this.#moved ||= mover === 'person';
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#flight = { from, to: target, begun: isStill ? -Infinity : performance.now() };
    this.#requestFrame();
  }

  #requestFrame(): void {
    this.#frame ||= requestAnimationFrame(() => this.#onFrame(performance.now()));
  }

  #onFrame(now: number): void {
    this.#frame = 0;
    if (this.#flight) {
      const { from, to, begun } = this.#flight;
      const t = Math.min(1, (now - begun) / FLIGHT_MS);
      this.#setOnAxis(between(this.#onAxis(from), this.#onAxis(to), t));
      if (t < 1) this.#requestFrame();
      else this.#flight = undefined;
    }
    this.listener.draw();
    if (this.#moved && !this.#flight) {
      this.#moved = false;
      this.listener.moved(this.window);
    }
  }
}

/** On the way from one window to another, slowing down toward the end; what both show at one place stays there. */
function between(from: TimeWindow, to: TimeWindow, t: number): TimeWindow {
  const left = (1 - t) ** 3;
  return { start: to.start + (from.start - to.start) * left, end: to.end + (from.end - to.end) * left };
}
