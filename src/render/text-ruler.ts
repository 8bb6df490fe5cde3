import { textContext, textWidth } from './text-context.js';

/** Measures texts that are drawn, through a canvas that is never shown, in the type of a sample of each kind. */
export class TextRuler<Kind extends string> {
  readonly #styles: Readonly<Record<Kind, CSSStyleDeclaration>>;
  readonly #contexts = new Map<Kind, ReturnType<typeof textContext>>();

  /** @param sampleOf gives an element of each kind, as styled */
  constructor(kinds: readonly Kind[], sampleOf: (kind: Kind) => Element) {
    this.#styles = Object.fromEntries(kinds.map((kind) => [kind, getComputedStyle(sampleOf(kind))])) as Record<
      Kind,
      CSSStyleDeclaration
    >;
  }

  /** In CSS pixels. */
  width(text: string, kind: Kind): number {
    const context = this.#contexts.get(kind) ?? textContext(this.#styles[kind]);
    this.#contexts.set(kind, context);
    return textWidth(context, text);
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
