import { html, render } from 'lit';
import type { LabelSize } from '../core/scene/build-column.js';
import type { FlagText } from '../core/scene/flag-text.js';
import { flagView } from './flag-view.js';

/**
 * Measures the labels of a column by laying them out, hidden, with the styles they are drawn in: exact for any font,
 * script and text size. One batch, one layout, for all labels not measured before; `forget()` when the type changes.
 */
export class ColumnRuler {
  readonly #sizes = new Map<string, LabelSize>();

  /** @param container an empty, hidden element inside the component's shadow root */
  constructor(readonly container: HTMLElement) {}

  forget(): void {
    this.#sizes.clear();
  }

  /** Of labels so wide, with as many lines as they need; all in CSS pixels. */
  measure(texts: readonly FlagText[], width: number): LabelSize[] {
    const key = ({ date, title, badge, sources, lang }: FlagText) =>
      JSON.stringify([width, date, title, badge, sources, lang]);
    const missing = texts.filter((text) => !this.#sizes.has(key(text)));
    if (missing.length > 0) {
      this.container.style.setProperty('--label-width', `${width}px`);
      render(
        html`<div class="column">
          ${missing.map((text) => html`<div class="entry"><span class="flag">${flagView(text)}</span></div>`)}
        </div>`,
        this.container,
      );
      const labels = this.container.querySelectorAll('.entry');
      const sizes = [...labels].map(sizeOf);
      missing.forEach((text, index) => this.#sizes.set(key(text), sizes[index] as LabelSize));
      render([], this.container);
    }
    return texts.map((text) => this.#sizes.get(key(text)) as LabelSize);
  }
}

/** The date stands on the first line, or begins there. */
function sizeOf(label: Element): LabelSize {
  const seen = label.getBoundingClientRect();
  const date = label.querySelector('.flag-date') as Element;
  // What the page magnifies is seen larger than it is laid out. Without its styles a label has no size of its own.
  const line = parseFloat(getComputedStyle(date).lineHeight) || 0;
  const height = parseFloat(getComputedStyle(label).height) || seen.height;
  const scale = seen.height / height || 1;
  return { height, lead: (date.getBoundingClientRect().top - seen.top) / scale + line / 2 };
}
