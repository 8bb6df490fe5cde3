import { html, render } from 'lit';
import type { FlagText } from '../core/scene/flag-text.js';
import { flagView } from './flag-view.js';

export interface FlagSize {
  readonly width: number;
  readonly height: number;
  /** The title has more lines than are shown. */
  readonly isCut: boolean;
}

/**
 * Measures flags by laying them out, hidden, with the styles they are drawn in: exact for any font, script, spacing and
 * text size. One batch, one layout, for all flags not measured before; `forget()` when the type changes.
 */
export class FlagRuler {
  readonly #sizes = new Map<string, FlagSize>();

  /** @param container an empty, hidden element inside the component's shadow root */
  constructor(readonly container: HTMLElement) {}

  forget(): void {
    this.#sizes.clear();
  }

  /** Sizes in CSS pixels of flags at most `maxWidth` wide, in the order given. */
  measure(texts: readonly FlagText[], maxWidth: number): FlagSize[] {
    const key = (text: FlagText) =>
      JSON.stringify([maxWidth, text.date, text.title, text.badge, text.sources, text.lang]);
    const missing = texts.filter((text) => !this.#sizes.has(key(text)));
    if (missing.length > 0) {
      this.container.style.setProperty('--flag-limit', `${maxWidth}px`);
      render(
        missing.map((text) => html`<span part="flag" class="flag selected">${flagView(text)}</span>`),
        this.container,
      );
      [...this.container.children].forEach((flag, index) => {
        this.#sizes.set(key(missing[index] as FlagText), sizeOf(flag as HTMLElement));
      });
      render([], this.container);
    }
    return texts.map((text) => this.#sizes.get(key(text)) as FlagSize);
  }
}

/** A wrapped text's box is as wide as it was allowed to be; its lines are not. The flag is as wide as its longest line. */
function sizeOf(flag: HTMLElement): FlagSize {
  const range = document.createRange();
  let textWidth = 0;
  for (const part of flag.querySelectorAll('.flag-date, .flag-title, .badge')) {
    range.selectNodeContents(part);
    const { width } = (part.className.includes('badge') ? part : range).getBoundingClientRect();
    textWidth = Math.max(textWidth, width);
  }
  const title = flag.querySelector('.flag-title') as Element;
  const { width, height, paddingInlineStart, paddingInlineEnd } = getComputedStyle(flag);
  // What the page magnifies is seen larger than it is laid out. Without its styles a flag has no size of its own.
  const seen = flag.getBoundingClientRect();
  const laidOut = parseFloat(width) || seen.width;
  const scale = Math.round((seen.width / laidOut) * 1000) / 1000;
  const padding = parseFloat(paddingInlineStart) + parseFloat(paddingInlineEnd);
  return {
    width: Math.ceil(scale > 0 ? textWidth / scale + padding : laidOut) + 1,
    height: Math.ceil(parseFloat(height) || seen.height),
    isCut: title.scrollHeight > title.clientHeight + 1,
  };
}
