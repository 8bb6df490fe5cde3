import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SHOWN_MS = 1800;

/** Says for a moment, and only once, how to zoom: when someone turns a plain wheel over the plot. */
export class HintController implements ReactiveController {
  isShown = false;
  #wasShown = false;
  #timer = 0;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.isShown = false;
  }

  readonly show = (): void => {
    if (this.#wasShown) return;
    this.#wasShown = true;
    this.#set(true);
    this.#timer = setTimeout(() => this.#set(false), SHOWN_MS);
  };

  #set(isShown: boolean): void {
    this.isShown = isShown;
    this.host.requestUpdate();
  }
}

/** The key that turns the wheel into zoom on this machine. */
export function zoomKeyName(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}
