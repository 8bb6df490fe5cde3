import { render } from 'lit';
import { slideWindow, type Grip } from '../core/axis/slide-window.js';
import { timeScale, type TimeScale } from '../core/axis/time-scale.js';
import type { TimeWindow } from '../core/axis/time-window.js';
import { eventColumns } from '../core/story/event-columns.js';
import {
  buildOverview,
  LEAST_BRUSH,
  overviewBars,
  type OverviewBars,
  type OverviewInput as SceneInput,
} from '../core/scene/build-overview.js';
import { momentWords } from '../core/scene/moment-words.js';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import { adoptStyles } from '../render/adopt-styles.js';
import { overviewView, type OverviewHandlers } from '../render/overview-view.js';
import { overviewStyles } from '../render/styles/overview.js';
import { overviewMove } from './overview-keys.js';
import type { ViewController } from './view-controller.js';

export interface OverviewInput {
  readonly story: Story;
  readonly words: Words;
  readonly matching?: ReadonlySet<string> | undefined;
}

/** Below this distance, in CSS pixels, a press is no drag; of a finger it may become a swipe that is the page's. */
const DRAG_THRESHOLD = 3;
/** Two drags from one place end, in some browsers, with a double click, so many ms later at most. */
const SAME_DRAG = 50;

/** A pointer that is down. */
interface Press {
  readonly pointerId: number;
  readonly x: number;
  /** Of a press beside the window: how far it is from the left edge of the strip. */
  readonly offset: number;
  /** What it holds; undefined beside the window, until that has come to it. */
  grip: Grip | undefined;
  /** Of a drag: where the window was, in the strip. */
  begun?: TimeWindow;
}

/**
 * The strip under the axis: how the events lie in the whole story, and which part is in view. The window is moved, and
 * resized at its ends, by pointer and by keys. Fetched where there is more than is in view.
 */
export class OverviewController implements OverviewHandlers {
  #words: Words | undefined;
  #known: { readonly of: readonly unknown[]; readonly bars: OverviewBars } | undefined;
  #press: Press | undefined;
  #draggedAt = -Infinity;

  constructor(
    readonly container: HTMLElement,
    readonly view: ViewController,
  ) {
    adoptStyles(container.getRootNode() as ShadowRoot, overviewStyles);
  }

  draw({ story, words, matching }: OverviewInput): void {
    const { width, window, fitted, folding } = this.view;
    const { direction, messages } = words;
    this.#words = words;
    if (width <= 0) return;
    const input = { columns: eventColumns(story), window, fitted, folding, width, direction, matching };
    const scene = buildOverview(input, this.#barsOf(input));
    const inWords = (time: number) => momentWords(time, window.end - window.start, words);
    const [from, to] = [inWords(window.start), inWords(window.end)];
    const spoken = { from, to, window: messages.fromTo(from, to) };
    render(overviewView({ scene, messages, words: spoken, on: this }), this.container);
  }

  /** Whether it is held or has the focus: then it stays, even where the whole story is in view. */
  get isInUse(): boolean {
    return this.#press !== undefined || this.container.matches(':focus-within');
  }

  clear(): void {
    this.#release();
    render([], this.container);
  }

  /** Counted anew only where they are not those of the last drawing. */
  #barsOf(input: SceneInput): OverviewBars {
    const { columns, fitted, folding, width, direction, matching } = input;
    const of = [columns, fitted.start, fitted.end, folding, width, direction, matching];
    if (!this.#known?.of.every((value, index) => value === of[index])) this.#known = { of, bars: overviewBars(input) };
    return (this.#known as { bars: OverviewBars }).bars;
  }

  readonly onDown = (event: PointerEvent): void => {
    // Other fingers mean nothing here; but of one that is gone, nobody could tell.
    if (event.button > 0 || !event.isPrimary) return;
    const target = event.target as HTMLElement;
    this.#press = { pointerId: event.pointerId, x: event.clientX, offset: event.offsetX, grip: gripOf(target) };
    this.view.rest();
    hold(target, event.pointerId);
    // A finger may be about to swipe the page.
    if (event.pointerType !== 'touch') this.#fetchWindow();
  };

  readonly onMove = (event: PointerEvent): void => {
    const press = this.#press;
    if (press?.pointerId !== event.pointerId) return;
    // The button was let go where nobody could tell.
    if (!event.buttons) return this.#release();
    const { width } = this.container.getBoundingClientRect();
    // In the pixels of the strip, which the page may magnify.
    const moved = ((event.clientX - press.x) * this.view.width) / width;
    if (!press.begun) {
      if (Math.abs(moved) < DRAG_THRESHOLD) return;
      this.#fetchWindow();
      press.begun = this.#inStrip;
      this.view.rest(true);
    }
    this.#slide(press.begun, press.grip as Grip, this.#isMirrored ? -moved : moved);
  };

  readonly onUp = (event: PointerEvent): void => {
    if (this.#press?.pointerId !== event.pointerId) return;
    if (event.type === 'pointerup') this.#fetchWindow();
    if (this.#press.begun) this.#draggedAt = event.timeStamp;
    this.#release();
  };

  readonly onDoubleClick = ({ timeStamp }: MouseEvent): void => {
    if (timeStamp - this.#draggedAt > SAME_DRAG) this.view.fit('person');
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const grip = gripOf(event.target as HTMLElement);
    const move = grip && overviewMove(event, grip, this.#words?.direction ?? 'ltr');
    if (!grip || move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const begun = this.#inStrip;
    // To the other end of the story, an end of the window goes no further than one can see.
    this.#slide(begun, grip, move * (begun.end - begun.start), Number.isFinite(move) ? 0 : LEAST_BRUSH);
  };

  /** Brings the window to a press beside it, its middle under the pointer. */
  #fetchWindow(): void {
    const press = this.#press;
    if (!press || press.grip) return;
    press.grip = 'window';
    const { start, end } = this.#inStrip;
    const place = this.#isMirrored ? this.view.width - press.offset : press.offset;
    this.#slide({ start, end }, 'window', place - (start + end) / 2);
  }

  #slide(window: TimeWindow, grip: Grip, by: number, least = LEAST_BRUSH): void {
    const { start, end } = slideWindow(window, grip, by, this.view.width, least);
    const { invert } = this.#scale;
    this.view.moveTo({ start: invert(start), end: invert(end) }, 'person');
  }

  #release(): void {
    if (!this.#press) return;
    this.#press = undefined;
    this.view.rest();
  }

  /** From times to CSS pixels from the start edge of the strip. */
  get #scale(): TimeScale {
    const { fitted, width, folding } = this.view;
    return timeScale(fitted, width, folding);
  }

  /** The window there. */
  get #inStrip(): TimeWindow {
    const { start, end } = this.view.window;
    const scale = this.#scale;
    return { start: scale(start), end: scale(end) };
  }

  get #isMirrored(): boolean {
    return this.#words?.direction === 'rtl';
  }
}

function gripOf({ dataset }: HTMLElement): Grip | undefined {
  return dataset['grip'] as Grip | undefined;
}

/** Keeps the events of a drag that leaves the strip; a pointer that has just been lost can't be captured. */
function hold(target: HTMLElement, pointerId: number): void {
  try {
    target.setPointerCapture(pointerId);
  } catch {
    // The drag ends at the edge of the strip.
  }
}
