import type { ReactiveController, ReactiveControllerHost } from 'lit';
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
 * Shift with the wheel) pans. A plain vertical wheel and a vertical swipe belong to the page. Pointer Events only; the
 * handlers are for the plot's own template.
 */
export class PointerGesture implements ReactiveController {
  readonly #presses = new Map<number, Press>();
  /** Whether the press under way, or the one just ended, has become a drag. */
  #dragged = false;

  constructor(
    host: ReactiveControllerHost,
    readonly view: ViewController,
    /** Physical x in the plot to distance from its start edge, which is the right one in right-to-left. */
    readonly toInline: (x: number) => number,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#presses.clear();
  }

  readonly onDown = (event: PointerEvent): void => {
    if (event.button > 0) return;
    if (this.#presses.size === 0) this.#dragged = false;
    this.#presses.set(event.pointerId, { x: event.clientX, begunAt: event.clientX });
  };

  readonly onMove = (event: PointerEvent): void => {
    const press = this.#presses.get(event.pointerId);
    if (!press) return;
    const plot = event.currentTarget as HTMLElement;
    if (!this.#dragged) {
      if (Math.abs(event.clientX - press.begunAt) < DRAG_THRESHOLD) return;
      this.#dragged = true;
      plot.classList.add('dragging');
    }
    capture(plot, event.pointerId);
    const before = this.#fingers();
    press.x = event.clientX;
    const after = this.#fingers();
    const [from, to] = [this.#inline(before.middle, plot), this.#inline(after.middle, plot)];
    if (before.spread > 0 && after.spread > 0) this.view.zoomAt(after.spread / before.spread, to, 'person');
    this.view.panBy(from - to, 'person');
  };

  /** For pointerup, pointercancel and lostpointercapture. */
  readonly onUp = (event: PointerEvent): void => {
    this.#presses.delete(event.pointerId);
    if (this.#presses.size === 0) (event.currentTarget as HTMLElement).classList.remove('dragging');
  };

  /** Ahead of all others: the click that ends a drag opens nothing. */
  readonly onClick = {
    capture: true,
    handleEvent: (event: Event): void => {
      if (this.#dragged) event.stopPropagation();
      this.#dragged = false;
    },
  };

  readonly onWheel = {
    passive: false,
    handleEvent: (event: WheelEvent): void => {
      const { deltaX, deltaY, shiftKey } = event;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const isSideways = shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const speed = Math.abs(deltaY) < PINCH_STEP ? PINCH_SPEED : 1;
        const pixel = this.#inline(event.clientX, event.currentTarget as Element);
        this.view.zoomAt(Math.exp(-deltaY * unit * speed * WHEEL_ZOOM), pixel, 'person');
      } else if (!isSideways) {
        // Styled to show, once and for a moment, how to zoom.
        (event.currentTarget as Element).classList.add('hinting');
      } else if (this.view.isZoomed) {
        event.preventDefault();
        const sideways = (deltaX || deltaY) * unit;
        this.view.panBy(this.toInline(sideways) - this.toInline(0), 'person');
      }
    },
  };

  /** Middle and spread of all fingers, in client x. */
  #fingers(): { middle: number; spread: number } {
    const xs = [...this.#presses.values()].map(({ x }) => x);
    const [least, most] = [Math.min(...xs), Math.max(...xs)];
    return { middle: (least + most) / 2, spread: most - least };
  }

  #inline(clientX: number, plot: Element): number {
    return this.toInline(clientX - plot.getBoundingClientRect().left);
  }
}

/** Keeps the events of a drag that leaves the plot; a pointer that has just been lost can't be captured. */
function capture(plot: HTMLElement, pointerId: number): void {
  try {
    plot.setPointerCapture(pointerId);
  } catch {
    // The drag ends at the edge of the plot.
  }
}
