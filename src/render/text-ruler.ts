/** Measures texts that are drawn, through a canvas that is never shown, in the type of a sample of each kind. */
export class TextRuler<Kind extends string> {
  readonly #context = document.createElement('canvas').getContext('2d');
  readonly #styles: Readonly<Record<Kind, CSSStyleDeclaration>>;
  #last: Kind | undefined;

  /** @param sampleOf gives an element of each kind, as styled */
  constructor(kinds: readonly Kind[], sampleOf: (kind: Kind) => Element) {
    this.#styles = Object.fromEntries(kinds.map((kind) => [kind, getComputedStyle(sampleOf(kind))])) as Record<
      Kind,
      CSSStyleDeclaration
    >;
  }

  /** In CSS pixels. */
  width(text: string, kind: Kind): number {
    if (!this.#context) return text.length * 8;
    if (kind !== this.#last) {
      const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing } = this.#styles[kind];
      Object.assign(this.#context, {
        font: `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`,
        letterSpacing,
        wordSpacing,
      });
      this.#last = kind;
    }
    return this.#context.measureText(text).width;
  }

  /** Of the letters, in CSS pixels. */
  size(kind: Kind): number {
    return parseFloat(this.#styles[kind].fontSize) || 16;
  }

  /** The greatest width that the style allows, in CSS pixels. */
  limit(kind: Kind): number {
    return parseFloat(this.#styles[kind].maxInlineSize) || Infinity;
  }
}
