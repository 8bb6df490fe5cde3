import { windowInTime, windowOnAxis } from '../core/axis/folding.js';
import { clampWindow, type TimeWindow } from '../core/axis/time-window.js';
import { flight, glide, type Motion } from './window-motion.js';
import type { ViewController } from './view-controller.js';

/** A motion of the window that is under way. Its ends are times, because a stretch of the axis may be folded meanwhile. */
export class Course {
  readonly to: TimeWindow;
  isOver = false;
  readonly #from: TimeWindow;
  readonly #begun = performance.now();

  constructor(
    readonly view: ViewController,
    readonly motion: Motion,
  ) {
    this.#from = view.window;
    this.to = windowInTime(motion.to, view.folding);
  }

  /** It goes on by itself after a drag, and ends at the next touch, rather than where it was sent. */
  get isGlide(): boolean {
    return this.motion.isGlide;
  }

  /** Where the window is now. */
  next(): TimeWindow {
    const { folding } = this.view;
    const { at, duration } = this.motion;
    const share = Math.min(1, (performance.now() - this.#begun) / duration);
    this.isOver = share === 1;
    return windowInTime(at(windowOnAxis(this.#from, folding), windowOnAxis(this.to, folding), share), folding);
  }
}

/** To a window as places on the axis; undefined where it has to jump. */
export function courseTo(view: ViewController, to: TimeWindow): Course | undefined {
  const [from, limits] = placesOf(view);
  const motion = flight(from, clampWindow(to, limits));
  return motion && new Course(view, motion);
}

/** On from where the window was let go, at a speed in CSS pixels per ms toward the end of the story. */
export function courseAt(view: ViewController, speed: number): Course | undefined {
  const [from, limits] = placesOf(view);
  const motion = glide(from, limits, speed / view.width);
  return motion && new Course(view, motion);
}

function placesOf({ window, fitted, folding }: ViewController): [TimeWindow, TimeWindow] {
  return [windowOnAxis(window, folding), windowOnAxis(fitted, folding)];
}
