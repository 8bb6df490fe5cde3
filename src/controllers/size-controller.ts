import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Watches two probes in the shadow root: one as wide as the element and without height, whose width alone can change
 * (so that drawing never answers itself), and one with a sample of the type, whose size changes with fonts, text zoom
 * and letter spacing. Only while the element is in a document.
 */
export class SizeController implements ReactiveController {
  #observer: ResizeObserver | undefined;
  #probes: readonly Element[] = [];
  /** As last told, or as they were when watching began: then an observer tells of all of them. */
  readonly #sizes = new WeakMap<Element, string>();

  constructor(
    host: ReactiveControllerHost,
    readonly onResize: (changed: ReadonlySet<Element>) => void,
  ) {
    host.addController(this);
  }

  observe(...probes: Element[]): void {
    this.#probes = probes;
    for (const probe of probes) this.#sizes.set(probe, sizeOf(probe));
    this.#start();
  }

  hostConnected(): void {
    // What has changed meanwhile went unseen.
    for (const probe of this.#probes) this.#sizes.delete(probe);
    this.#start();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #start(): void {
    this.#observer ??= new ResizeObserver((entries) => {
      const changed = entries.map(({ target }) => target).filter((probe) => this.#hasChanged(probe));
      if (changed.length > 0) this.onResize(new Set(changed));
    });
    for (const probe of this.#probes) this.#observer.observe(probe);
  }

  #hasChanged(probe: Element): boolean {
    const size = sizeOf(probe);
    const known = this.#sizes.get(probe);
    this.#sizes.set(probe, size);
    return size !== known;
  }
}

function sizeOf(probe: Element): string {
  // A transform of the page would count in its rectangle.
  const { width, height } = getComputedStyle(probe);
  return `${width}/${height}`;
}
