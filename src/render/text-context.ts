/**
 * A canvas that is never shown, in the type of an element as styled: to measure texts with. One for each type, since to
 * set a font takes as long as to measure with it. Null where there are no canvases.
 */
export function textContext(style: CSSStyleDeclaration): CanvasRenderingContext2D | null {
  const context = document.createElement('canvas').getContext('2d');
  const { fontStyle, fontWeight, fontSize, fontFamily, letterSpacing, wordSpacing, fontKerning } = style;
  // Nodes that are in no document have no style.
  if (!context || !fontSize) return context;
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return Object.assign(context, { font, letterSpacing, wordSpacing, fontKerning });
}

/** In CSS pixels; where there are no canvases, about as wide as it will be. */
export function textWidth(context: CanvasRenderingContext2D | null, text: string): number {
  return context?.measureText(text).width ?? text.length * 8;
}
