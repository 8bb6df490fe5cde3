import type { LitElement, ReactiveController } from 'lit';

/**
 * Watches two probes in the shadow root: one as wide as the element and without height, whose width alone can change
 * (so that drawing never answers itself), and one with a sample of the type, whose size changes with fonts, text zoom
 * and letter spacing. Only while the element is in a document.
 */
export class SizeController implements ReactiveController {
  #observer: ResizeObserver | undefined;
  /** In which watching goes on. */
  #frame = 0;
  #probes: readonly Element[] = [];
  /** As last told, or as they were when watching began: then an observer tells of all of them. */
  readonly #sizes = new WeakMap<Element, string>();

  constructor(
    readonly host: LitElement,
    readonly onResize: (changed: readonly Element[]) => void,
  ) {
    host.addController(this);
  }

  observe(...probes: Element[]): void {
    this.#probes = probes;
    for (const probe of probes) this.#hasChanged(probe);
    this.#start();
  }

  hostConnected(): void {
    // What has changed meanwhile went unseen.
    for (const probe of this.#probes) this.#sizes.delete(probe);
    this.#start();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #start(): void {
    // Of the window it stands in: nobody tells an element that its frame has gone, and with that goes its observer.
    const { ResizeObserver } = this.host.ownerDocument.defaultView ?? window;
    this.#observer = new ResizeObserver((entries) => {
      const changed = entries.map(({ target }) => target).filter((probe) => this.#hasChanged(probe));
      if (changed.length === 0) return;
      // What is drawn now may bring a scrollbar: that is heard in the next frame, since in this one browsers call it a loop.
      this.hostDisconnected();
      this.#frame = requestAnimationFrame(() => this.#start());
      this.onResize(changed);
    });
    for (const probe of this.#probes) this.#observer.observe(probe);
  }

  /** Since it was asked last. */
  #hasChanged(probe: Element): boolean {
    // A transform of the page would count in its rectangle.
    const { width, height } = getComputedStyle(probe);
    const size = `${width}/${height}`;
    const known = this.#sizes.get(probe);
    this.#sizes.set(probe, size);
    return size !== known;
  }
}
