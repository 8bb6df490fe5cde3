import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Choices } from '../sources/read-attributes.js';
import { fetchMotion, motion } from './fetch-motion.js';
import type { FinerGestures } from './finer-gestures.js';
import type { ViewController } from './view-controller.js';

/** Below this distance, in CSS pixels, a press is a click, not a drag. */
const DRAG_THRESHOLD = 4;
/** How much a turn of the wheel by one pixel magnifies, as an exponent. */
const WHEEL_ZOOM = 0.0022;
/** A trackpad's pinch comes as a wheel with Ctrl, in steps this small. */
const PINCH_STEP = 15;
const PINCH_SPEED = 5;

/** A finger, pen or mouse button that is down, in client x. */
interface Press {
  x: number;
  readonly begunAt: number;
}

/**
 * Drag pans, pinch zooms at the fingers' middle, Ctrl or Cmd with the wheel zooms at the pointer, a horizontal wheel (or
 * Shift with the wheel) pans. A plain vertical wheel and a vertical swipe belong to the page, unless its author says
 * otherwise. What is finer is fetched when a reader comes near. Pointer Events only; the handlers are for the plot's own
 * template.
 */
export class PointerGesture implements ReactiveController {
  /** Whether the press under way, or the one just ended, has become a drag. */
  wasDragged = false;
  /** The one that was touched last. */
  plot: HTMLElement | undefined;
  readonly #presses = new Map<number, Press>();
  #finer: FinerGestures | undefined;

  constructor(
    host: ReactiveControllerHost,
    readonly view: ViewController,
    /** Physical x in the plot to distance from its start edge, which is the right one in right-to-left. */
    readonly toInline: (x: number) => number,
    /** What the author leaves to gestures. */
    readonly mode: () => Choices['gestures'],
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#presses.clear();
    this.#hold(false);
  }

  /** For pointerenter and focusin. */
  readonly onNear = async (event: Event): Promise<void> => {
    await fetchMotion();
    this.#finer ??= motion && new motion.FinerGestures(this);
    this.#finer?.came(event);
  };

  readonly onKey = (event: KeyboardEvent): void => this.#finer?.pressed(event);

  readonly onDown = (event: PointerEvent): void => {
    if (event.button > 0 || this.mode() === 'none') return;
    this.plot = event.currentTarget as HTMLElement;
    // The first finger of a touch: others that were down are gone, and nobody could tell.
    if (event.isPrimary) this.#presses.clear();
    this.#presses.set(event.pointerId, { x: event.clientX, begunAt: event.clientX });
    this.wasDragged = this.#presses.size > 1;
    this.view.rest();
  };

  readonly onMove = (event: PointerEvent): void => {
    const press = this.#presses.get(event.pointerId);
    if (!press) return;
    // The button was let go where nobody could tell.
    if (event.pointerType !== 'touch' && !event.buttons) return this.onUp(event);
    if (!this.wasDragged && Math.abs(event.clientX - press.begunAt) < DRAG_THRESHOLD) return;
    this.wasDragged = true;
    this.#hold(true, event.pointerId);
    const before = this.#fingers();
    press.x = event.clientX;
    const after = this.#fingers();
    const [from, to] = [this.inline(before.middle), this.inline(after.middle)];
    if (before.spread > 0 && after.spread > 0) this.view.zoomAt(after.spread / before.spread, to, 'person');
    this.view.panBy(from - to, 'person');
    this.#finer?.trail.add(from - to, event.timeStamp);
  };

  /** For pointerup, pointercancel and lostpointercapture: of a finger, what it touched loses it when the plot takes it over. */
  readonly onUp = (event: PointerEvent): void => {
    const isTaken = event.type === 'lostpointercapture' && event.target !== this.plot;
    if (isTaken || !this.#presses.delete(event.pointerId) || this.#presses.size > 0) return;
    this.#hold(false);
    this.#finer?.lifted(event);
  };

  /** Ahead of all others: the click that ends a drag opens nothing; one without a press comes from a key. */
  readonly onClick = {
    capture: true,
    handleEvent: (event: MouseEvent): void => {
      if (this.wasDragged && event.detail) event.stopPropagation();
      this.wasDragged = false;
    },
  };

  readonly onDoubleClick = (event: MouseEvent): void => void this.#finer?.zoomIn(event);

  readonly onWheel = {
    passive: false,
    handleEvent: (event: WheelEvent): void => {
      const { deltaX, deltaY } = event;
      const mode = this.mode();
      // In pixels, or in lines.
      const unit = event.deltaMode ? 16 : 1;
      const isSideways = event.shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
      if (mode === 'none') return;
      this.plot = event.currentTarget as HTMLElement;
      this.view.rest();
      if (event.ctrlKey || event.metaKey || (mode === 'greedy' && !isSideways)) {
        event.preventDefault();
        const speed = event.ctrlKey && Math.abs(deltaY) < PINCH_STEP ? PINCH_SPEED : 1;
        this.view.zoomAt(Math.exp(-deltaY * unit * speed * WHEEL_ZOOM), this.inline(event.clientX), 'person');
      } else if (!isSideways) {
        void this.onNear(event);
      } else if (this.view.isZoomed) {
        event.preventDefault();
        const sideways = (deltaX || deltaY) * unit;
        this.view.panBy(this.toInline(sideways) - this.toInline(0), 'person');
      }
    },
  };

  /** From a client x to a distance from the start edge of the plot. */
  inline(clientX: number): number {
    const { left, width } = (this.plot as HTMLElement).getBoundingClientRect();
    // A page may show it magnified; what is hidden meanwhile has no width.
    return this.toInline((clientX - left) / (width / this.view.width || 1));
  }

  /** Keeps the events of a drag that leaves the plot; a pointer that has just been lost can't be captured. */
  #hold(isHeld: boolean, pointerId?: number): void {
    this.plot?.classList.toggle('dragging', isHeld);
    this.view.rest(isHeld);
    try {
      if (isHeld) this.plot?.setPointerCapture(pointerId as number);
    } catch {
      // The drag ends at the edge of the plot.
    }
  }

  /** Middle and spread of all fingers, in client x. */
  #fingers(): { middle: number; spread: number } {
    const xs = [...this.#presses.values()].map(({ x }) => x);
    const [least, most] = [Math.min(...xs), Math.max(...xs)];
    return { middle: (least + most) / 2, spread: most - least };
  }
}
