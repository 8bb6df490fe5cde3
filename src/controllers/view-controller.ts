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
import { motion } from './fetch-motion.js';
import type { Course } from './course.js';

export interface ViewListener {
  /** Draws the current window; called at most once per frame. */
  draw(): void;
  /** A person has moved the window. */
  moved(window: TimeWindow): void;
}

/** Who moved the window: answers to a page's own call are not announced as events. */
export type Mover = 'person' | 'page';

/** How much closer one press of a button brings the story. */
export const ZOOM_STEP = 1.8;

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
  /** A person has moved the window, and it was not yet told. */
  #moved = false;
  #isHeld = false;
  /** The window is not where it was drawn last. */
  #isAhead = false;
  #course: Course | undefined;

  constructor(
    host: ReactiveControllerHost,
    readonly listener: ViewListener,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#moved = false;
    this.#course = undefined;
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
    const window = this.goal();
    this.fly(zoomWindow(window, factor, (window.start + window.end) / 2), mover);
  }

  fit(mover: Mover): void {
    this.fly(this.#fittedOnAxis, mover);
  }

  flyTo(window: TimeWindow, mover: Mover): void {
    this.fly(this.#onAxis(window), mover);
  }

  /** To a window as places on the axis. */
  fly(to: TimeWindow, mover: Mover): void {
    this.#course = motion?.courseTo(this, to);
    if (this.#course) this.#tell(mover);
    else this.#moveOnAxis(to, mover);
  }

  /** After a drag, the window goes on as a person has sent it. */
  follow(course: Course | undefined): void {
    this.#course = course;
    if (course) this.#tell('person');
  }

  /** Ends a glide where it is. What moves while it is held is drawn and not yet told. */
  rest(isHeld = false): void {
    if (this.#course?.isGlide) this.#course = undefined;
    this.#isHeld = isHeld;
    if (this.#moved) this.#requestFrame();
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
    const { start, end } = this.goal();
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

  /** What a flight under way will show in the end, as places on the axis. */
  goal(): TimeWindow {
    this.rest();
    return this.#onAxis(this.#course?.to ?? this.window);
  }

  #moveOnAxis(window: TimeWindow, mover: Mover): void {
    this.#course = undefined;
    const before = this.#onAxis(this.window);
    this.#setOnAxis(window);
    // In time, what is seen to move may be next to nothing.
    if (windowsEqual(before, this.#onAxis(this.window))) return;
    this.#isAhead = true;
    this.#tell(mover);
  }

  #setOnAxis(window: TimeWindow): void {
    const clamped = clampWindow(window, this.#fittedOnAxis);
    this.#window = windowsEqual(clamped, this.#fittedOnAxis) ? undefined : windowInTime(clamped, this.#folding);
  }

  #tell(mover: Mover): void {
    this.#moved ||= mover === 'person';
    this.#requestFrame();
  }

  #requestFrame(): void {
    this.#frame ||= requestAnimationFrame(() => this.#onFrame());
  }

  #onFrame(): void {
    this.#frame = 0;
    if (this.#course) {
      this.#setOnAxis(this.#onAxis(this.#course.next()));
      this.#isAhead = true;
      if (this.#course.isOver) this.#course = undefined;
    }
    if (this.#isAhead) {
      this.#isAhead = false;
      this.listener.draw();
      // Whether it rests is seen in the next frame: what is told costs more than a drawing, and is told once.
      if (this.#moved || this.#course) this.#requestFrame();
    } else if (this.#moved && !this.#isHeld) {
      this.#moved = false;
      this.listener.moved(this.window);
    }
  }
}
