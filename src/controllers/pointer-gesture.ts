import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ViewController } from './view-controller.js';

/** Below this distance, in CSS pixels, a press is a click, not a drag. */
const DRAG_THRESHOLD = 4;
const WHEEL_ZOOM = 0.0022;

interface Pressed {
  x: number;
  readonly startX: number;
}

/**
 * Drag pans, pinch zooms at the fingers' middle, Ctrl or Cmd with the wheel zooms at the pointer, a horizontal wheel (or
 * Shift with the wheel) pans. A plain vertical wheel and a vertical swipe belong to the page. Pointer Events only.
 */
export class PointerGesture implements ReactiveController {
  readonly #pressed = new Map<number, Pressed>();
  #target: HTMLElement | undefined;
  #dragging = false;
  #listening: AbortController | undefined;

  constructor(
    host: ReactiveControllerHost,
    readonly view: ViewController,
    /** Physical x in the plot to distance from its start edge, which is the right one in right-to-left. */
    readonly toInline: (x: number) => number,
    /** Someone used a plain wheel where it would have zoomed with the key held. */
    readonly onPlainWheel: () => void,
  ) {
    host.addController(this);
  }

  /** @param target the plot; listeners live as long as the host is in a document */
  attach(target: HTMLElement): void {
    this.#target = target;
    this.#listen();
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#pressed.clear();
    this.#setDragging(false);
  }

  #listen(): void {
    if (!this.#target || this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const target = this.#target;
    target.addEventListener('pointerdown', (event) => this.#onDown(event), { signal });
    target.addEventListener('pointermove', (event) => this.#onMove(event), { signal });
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
      target.addEventListener(type, (event) => this.#onUp(event), { signal });
    }
    target.addEventListener('wheel', (event) => this.#onWheel(event), { signal, passive: false });
    // The click that ends a drag opens nothing.
    target.addEventListener('click', (event) => this.#onClick(event), { signal, capture: true });
  }

  #onDown(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (this.#pressed.size === 0) this.#dragged = false;
    this.#pressed.set(event.pointerId, { x: event.clientX, startX: event.clientX });
  }

  /** Whether the press under way, or the one just ended, has moved the view. */
  #dragged = false;

  #onMove(event: PointerEvent): void {
    const pointer = this.#pressed.get(event.pointerId);
    if (!pointer) return;
    if (!this.#dragging && Math.abs(event.clientX - pointer.startX) < DRAG_THRESHOLD) return;
    if (!this.#dragging) this.#setDragging(true);
    this.#capture(event.pointerId);
    this.#dragged = true;
    const before = this.#fingers();
    pointer.x = event.clientX;
    const after = this.#fingers();
    if (before.spread > 0 && after.spread > 0) {
      this.view.zoomAt(after.spread / before.spread, this.toInline(this.#local(after.middle)), 'person');
    }
    const moved = this.toInline(this.#local(before.middle)) - this.toInline(this.#local(after.middle));
    this.view.panBy(moved, 'person');
  }

  /** Keeps the events of a drag that leaves the plot; a pointer that has just been lost can't be captured. */
  #capture(pointerId: number): void {
    try {
      if (!this.#target?.hasPointerCapture(pointerId)) this.#target?.setPointerCapture(pointerId);
    } catch {
      // The drag ends at the edge of the plot.
    }
  }

  #onUp(event: PointerEvent): void {
    this.#pressed.delete(event.pointerId);
    if (this.#pressed.size === 0) this.#setDragging(false);
  }

  #onClick(event: MouseEvent): void {
    if (!this.#dragged) return;
    this.#dragged = false;
    event.stopPropagation();
    event.preventDefault();
  }

  #onWheel(event: WheelEvent): void {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const pixel = this.toInline(this.#local(event.clientX));
      // A trackpad's pinch comes as small steps with ctrlKey set.
      const speed = Math.abs(event.deltaY) < 15 ? 5 : 1;
      this.view.zoomAt(Math.exp(-event.deltaY * unit * speed * WHEEL_ZOOM), pixel, 'person');
      return;
    }
    const sideways = event.shiftKey && !event.deltaX ? event.deltaY : event.deltaX;
    const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (isSideways && this.view.isZoomed) {
      event.preventDefault();
      this.view.panBy((this.toInline(sideways) - this.toInline(0)) * unit, 'person');
    } else if (!isSideways) {
      this.onPlainWheel();
    }
  }

  /** Middle and spread of all fingers, in client x. */
  #fingers(): { middle: number; spread: number } {
    const xs = [...this.#pressed.values()].map(({ x }) => x);
    const middle = xs.reduce((sum, x) => sum + x, 0) / Math.max(1, xs.length);
    return { middle, spread: xs.length > 1 ? Math.max(...xs) - Math.min(...xs) : 0 };
  }

  #local(clientX: number): number {
    return clientX - (this.#target?.getBoundingClientRect().left ?? 0);
  }

  #setDragging(dragging: boolean): void {
    this.#dragging = dragging;
    this.#target?.classList.toggle('dragging', dragging);
  }
}
