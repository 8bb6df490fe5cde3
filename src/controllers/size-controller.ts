import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Watches two probes in the shadow root: one as wide as the element and without height, whose width alone can change
 * (so that drawing never answers itself), and one with a sample of the type, whose size changes with fonts, text zoom
 * and letter spacing. Only while the element is in a document.
 */
export class SizeController implements ReactiveController {
  #observer: ResizeObserver | undefined;
  #probes: readonly Element[] = [];

  constructor(
    host: ReactiveControllerHost,
    readonly onResize: (changed: ReadonlySet<Element>) => void,
  ) {
    host.addController(this);
  }

  observe(...probes: Element[]): void {
    this.#probes = probes;
    this.#start();
  }

  hostConnected(): void {
    this.#start();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #start(): void {
    this.#observer ??= new ResizeObserver((entries) => this.onResize(new Set(entries.map(({ target }) => target))));
    for (const probe of this.#probes) this.#observer.observe(probe);
  }
}
