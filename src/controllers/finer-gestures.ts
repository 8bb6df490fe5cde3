import { panWindow, zoomWindow } from '../core/axis/time-window.js';
import { courseAt } from './course.js';
import { FingerTrail } from './finger-trail.js';
import type { PointerGesture } from './pointer-gesture.js';
import { ZOOM_STEP } from './view-controller.js';
import { WheelHint } from './wheel-hint.js';

/** By how much of the view a key pans. */
const PAN_STEP = 0.2;
/** A turn of the wheel is not answered so many ms later, when this has been fetched at last. */
const LATE = 1_000;
/** The browser may tell of a double tap as a double click too, so many ms later at most. */
const SAME_TAPS = 500;
/** Two drags from one place end, in some browsers, with a double click, so many ms later at most. */
const SAME_DRAG = 50;

/**
 * What is added to dragging, pinching and the wheel once it has been fetched: a window that is let go glides on, a double
 * click or tap zooms in, and a turn of the wheel that scrolls the page may be answered with a hint.
 */
export class FinerGestures {
  readonly trail = new FingerTrail();
  readonly #hint = new WheelHint();
  #doubleTapAt = -Infinity;
  #draggedAt = -Infinity;

  constructor(readonly gesture: PointerGesture) {}

  /** The pointer or the focus has come near, or a wheel was turned that is the page's. */
  came({ type, timeStamp }: Event): void {
    const { plot } = this.gesture;
    // A plot that has been scrolled below the pointer: browsers may tell of that after the wheel.
    if (type !== 'wheel' || !plot?.matches(':hover')) this.#hint.begin(timeStamp);
    else if (performance.now() - timeStamp < LATE) this.#hint.turned(plot, timeStamp);
  }

  /** The last finger was lifted, or lost. */
  lifted(event: PointerEvent): void {
    const speed = this.trail.speed(event.timeStamp);
    this.trail.restart();
    if (event.type !== 'pointerup') return;
    const { view, wasDragged } = this.gesture;
    if (wasDragged) {
      this.#draggedAt = event.timeStamp;
      view.follow(courseAt(view, speed));
    } else if (event.pointerType === 'touch' && this.trail.isSecondTap(event) && this.zoomIn(event)) {
      this.#doubleTapAt = event.timeStamp;
    }
  }

  /** At the pointer, by a double click. Gives whether it did: what has a meaning of its own, and the author's page, keep theirs. */
  zoomIn({ target, clientX, timeStamp }: MouseEvent): boolean {
    const { view, mode } = this.gesture;
    const isTaken = mode() === 'none' || (target as Element).closest('[data-id], [data-fold]');
    const isAnswered = timeStamp - this.#doubleTapAt < SAME_TAPS || timeStamp - this.#draggedAt < SAME_DRAG;
    if (isTaken || isAnswered) return false;
    const goal = view.goal();
    const share = this.gesture.inline(clientX) / view.width;
    view.fly(zoomWindow(goal, ZOOM_STEP, goal.start + (goal.end - goal.start) * share), 'person');
    return true;
  }

  /** A key, while the focus is in the plot: Shift and an arrow pan. */
  pressed(event: KeyboardEvent): void {
    const { view, toInline } = this.gesture;
    view.rest();
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (!shiftKey || ctrlKey || altKey || metaKey || !/^Arrow(Left|Right)$/.test(key)) return;
    // What was understood here is not understood again as a step to another event.
    event.preventDefault();
    const isOnward = (key === 'ArrowRight') === toInline(1) > toInline(0);
    const goal = view.goal();
    view.fly(panWindow(goal, (goal.end - goal.start) * (isOnward ? PAN_STEP : -PAN_STEP)), 'person');
  }
}
