import type { MeasureTick } from '../core/axis/axis-ticks.js';
import { TextRuler } from './text-ruler.js';

/** Measures the labels of the axis in the type they are drawn in, through a canvas that is never shown. */
export class TickRuler {
  #texts: TextRuler<'unit' | 'period'> | undefined;
  readonly #widths = new Map<string, number>();
  #size = 0;

  /** @param samples an element of each kind of label, as styled */
  constructor(readonly samples: { readonly unit: Element; readonly period: Element }) {}

  /** The type has changed. */
  forget(): void {
    this.#widths.clear();
    this.#size = 0;
    this.#texts = undefined;
  }

  /** Font size of the units, in CSS pixels: the rows of the axis are as high as a reader's text needs. */
  get size(): number {
    // Outside a document nothing has a style.
    return (this.#size ||= parseFloat(getComputedStyle(this.samples.unit).fontSize) || 12);
  }

  readonly measure: MeasureTick = (text, row) => {
    const key = `${row} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.#texts ??= new TextRuler(['unit', 'period'], (kind) => this.samples[kind]);
    const width = this.#texts.width(text, row);
    // Panning through a long story meets ever new labels.
    if (this.#widths.size > 2000) this.#widths.clear();
    this.#widths.set(key, width);
    return width;
  };
}
