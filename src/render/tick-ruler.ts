import type { MeasureTick } from '../core/axis/axis-ticks.js';

/** Measures the labels of the axis in the type they are drawn in, through a canvas that is never shown. */
export class TickRuler {
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #widths = new Map<string, number>();

  /** @param samples an element of each kind of label, as styled */
  constructor(readonly samples: { readonly unit: Element; readonly period: Element }) {}

  /** The type has changed. */
  forget(): void {
    this.#widths.clear();
  }

  readonly measure: MeasureTick = (text, row) => {
    const key = `${row} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    if (!this.#context) return text.length * 8;
    const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing } = getComputedStyle(
      this.samples[row],
    );
    this.#context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    Object.assign(this.#context, { letterSpacing, wordSpacing });
    const { width } = this.#context.measureText(text);
    // Panning through a long story meets ever new labels.
    if (this.#widths.size > 2000) this.forget();
    this.#widths.set(key, width);
    return width;
  };
}
