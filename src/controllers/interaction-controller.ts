import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Story } from '../core/story/story.js';
import { plotCommand, type PlotCommand } from './plot-keys.js';

/** What buttons and keys can ask for. */
export type Action =
  | 'zoom-in'
  | 'zoom-out'
  | 'fit'
  | 'close'
  | 'previous'
  | 'next'
  | 'retry'
  | 'more'
  | 'more-tools'
  | 'as-of-now'
  | 'as-axis'
  | 'as-list'
  | 'copy-link'
  | 'save';

/** What the controller has to know and what it may ask for. */
export interface Stage {
  story(): Story | null;
  selected(): string | null;
  direction(): 'ltr' | 'rtl';
  /** The axis runs down with the page. */
  isDown(): boolean;
  root(): ParentNode & Node;
  /** Draws now, so that what is to be focused exists. */
  drawPlot(): void;
  /** Brings an event's place into view. */
  revealEvent(id: string): void;
  openByPerson(id: string | null): void;
  /** Everything that a button or key asks for besides moving the focus. */
  perform(action: Action, target?: HTMLElement): void;
  /** The event itself, or the last (first) of those that a cluster stands for. */
  edgeOf(id: string, step: 1 | -1): string;
  /** Folds an empty stretch, or unfolds it. */
  toggleFold(id: string): void;
}

/**
 * What a person does with pointer and keys on the plot, the details and the buttons: which event has the focus, which is
 * pointed at, and which one Tab reaches.
 */
export class InteractionController implements ReactiveController {
  focused: string | undefined;
  hovered: string | undefined;
  /** The one event that Tab reaches; undefined for the first in view. */
  tabStop: string | undefined;

  constructor(
    host: ReactiveControllerHost,
    readonly stage: Stage,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.focused = undefined;
    this.hovered = undefined;
  }

  readonly onClick = (event: Event): void => {
    const target = (event.target as Element).closest<HTMLElement>('[data-id], [data-action], [data-fold]');
    if (!target || target.getAttribute('aria-disabled') === 'true') return;
    const { id, action, fold } = target.dataset as { id?: string; action?: Action; fold?: string };
    if (action) this.stage.perform(action, target);
    else if (fold !== undefined) this.stage.toggleFold(fold);
    else if (id !== undefined) this.stage.openByPerson(id === this.stage.selected() && isToggle(target) ? null : id);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const command = event.defaultPrevented
      ? undefined
      : plotCommand(event, this.stage.direction(), this.stage.isDown());
    if (!command || !this.#isOurs(event, command)) return;
    event.preventDefault();
    if (command === 'next' || command === 'previous' || command === 'first' || command === 'last') this.#move(command);
    else this.stage.perform(command);
  };

  readonly onFocusIn = (event: FocusEvent): void => {
    const target = event.target as HTMLElement;
    this.focused = target.matches(STOPS) ? target.dataset['id'] : undefined;
    if (this.focused === undefined) return;
    this.tabStop = this.focused;
    this.stage.drawPlot();
  };

  readonly onFocusOut = (): void => {
    this.focused = undefined;
  };

  readonly onPointerOver = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#hover(idAt(event.target));
  };

  readonly onPointerLeave = (): void => this.#hover(undefined);

  #hover(id: string | undefined): void {
    if (id === this.hovered) return;
    this.hovered = id;
    this.stage.drawPlot();
  }

  /** Arrows act on the events alone; Escape everywhere; zoom keys everywhere but in the author's own content. */
  #isOurs(event: KeyboardEvent, command: PlotCommand): boolean {
    const target = event.target as Element;
    const isOwnContent = target.getRootNode() !== this.stage.root();
    if (command === 'close') return this.stage.selected() !== null;
    // What is typed in a field is text.
    if (isOwnContent || target.matches('input')) return false;
    // The details may open among the flags: what stands in them is not theirs.
    const inFlags = target.matches(`${STOPS}, .plot`);
    return inFlags || command === 'zoom-in' || command === 'zoom-out' || command === 'fit';
  }

  /** To the next of what is seen, events and clusters; from the last of them on to the event that follows in the story. */
  #move(command: 'next' | 'previous' | 'first' | 'last'): void {
    const events = this.stage.story()?.events.filter(({ placement }) => placement) ?? [];
    const seen = [...this.stage.root().querySelectorAll(`.flags :is(${STOPS})`)].map(idAt);
    const step = command === 'next' ? 1 : -1;
    const neighbour = seen[seen.indexOf(this.tabStop) + step];
    const edge = this.tabStop && this.stage.edgeOf(this.tabStop, step);
    const to = { next: 0, previous: 0, first: 0, last: events.length - 1 }[command];
    const isJump = command === 'first' || command === 'last';
    const beyond = isJump ? events[to] : events[events.findIndex(({ id }) => id === edge) + step];
    const id = (isJump ? undefined : neighbour) ?? beyond?.id;
    if (id !== undefined) this.focusEvent(id);
  }

  focusEvent(id: string): void {
    this.tabStop = id;
    this.focused = id;
    this.stage.revealEvent(id);
    this.stage.drawPlot();
    this.stage
      .root()
      .querySelector<HTMLElement>(`.flags :is(${STOPS})[data-id="${CSS.escape(id)}"]`)
      ?.focus();
  }
}

/** What arrows walk over. */
const STOPS = '.flag, .cluster';

function idAt(target: EventTarget | null): string | undefined {
  return (target as Element | null)?.closest<HTMLElement>('[data-id]')?.dataset['id'];
}

/** A flag or mark closes its event when it is open; a link in the details never does. */
function isToggle(target: Element): boolean {
  return target.closest('.plot, .list') !== null;
}
