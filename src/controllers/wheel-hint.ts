/** So long, in ms, nothing has moved where something rests. */
const REST = 400;
/** The hint is shown again after so many ms at the earliest. */
const PAUSE = 5_000;

/**
 * Shows how to zoom to those who turn the wheel over the plot for that, and not to those who scroll the page, while the
 * plot passes under their pointer. Times are in ms. What the class of the plot brings is shown once and for a moment.
 */
export class WheelHint {
  #shownAt = -Infinity;
  #turnedAt = -Infinity;
  #scrolledAt = -Infinity;
  #top: number | undefined;

  /** The pointer has come to the plot, or the plot to the pointer. */
  begin(now: number): void {
    this.#turnedAt = now;
    this.#scrolledAt = now;
  }

  /** A wheel that scrolls the page was turned. */
  turned(plot: Element, now: number): void {
    if (now - this.#shownAt > PAUSE) plot.classList.remove('hinting');
    const { top } = plot.getBoundingClientRect();
    if (top !== this.#top) this.#scrolledAt = now;
    const isResting = now - this.#turnedAt > REST || now - this.#scrolledAt > REST;
    this.#top = top;
    this.#turnedAt = now;
    if (!isResting || plot.classList.contains('hinting')) return;
    this.#shownAt = now;
    plot.classList.add('hinting');
  }
}
