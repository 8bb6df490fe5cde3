import type { MeasureTick } from '../core/axis/axis-ticks.js';

/** Measures the labels of the axis with the fonts they are drawn in, through a canvas that is never shown. */
export class TickRuler {
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #widths = new Map<string, number>();
  #fonts = { unit: '', period: '' };

  /** @param samples an element of each kind of label, as styled */
  setFonts(samples: { readonly unit: Element; readonly period: Element }): void {
    this.#fonts = { unit: fontOf(samples.unit), period: fontOf(samples.period) };
    this.#widths.clear();
  }

  readonly measure: MeasureTick = (text, row) => {
    const key = `${row} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    if (!this.#context) return text.length * 8;
    this.#context.font = this.#fonts[row];
    const { width } = this.#context.measureText(text);
    // Panning through a long story meets ever new labels.
    if (this.#widths.size > 2000) this.#widths.clear();
    this.#widths.set(key, width);
    return width;
  };
}

function fontOf(element: Element): string {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}
