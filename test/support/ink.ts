import type { Rectangle } from './geometry.js';

/** A text may reach so many CSS pixels over an edge, by what browsers round. */
export const EDGE = 1.05;

const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;

/**
 * Where the letters of a line in a drawing are, in client pixels. The boxes that browsers tell of such a text are as high as
 * its font, each rounded differently, and overlap where no letters do.
 */
export function inkOf(text: SVGTextContentElement): Rectangle & { readonly text: string } {
  const { top, bottom } = text.getBoundingClientRect();
  const words = text.textContent?.trim() ?? '';
  const toScreen = text.getScreenCTM();
  const { left, right } = sidesOf(text, toScreen);
  if (!words || !toScreen) return { left, right, low: top, high: bottom, text: words };
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(text);
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(words);
  // Firefox does not count the letters of each run.
  const line = text.closest('text') as SVGTextElement;
  const { y } = new DOMPoint(0, line.getStartPositionOfChar(0).y).matrixTransform(toScreen);
  return { left, right, low: y - actualBoundingBoxAscent, high: y + actualBoundingBoxDescent, text: words };
}

/** WebKit tells of a run of letters the box of the whole line; Firefox does not always count its letters. */
function sidesOf(text: SVGTextContentElement, toScreen: DOMMatrix | null): { left: number; right: number } {
  const count = text.localName === 'tspan' && toScreen ? text.getNumberOfChars() : 0;
  if (count === 0) return text.getBoundingClientRect();
  const edges = Array.from({ length: count }, (_, index) => text.getExtentOfChar(index)).flatMap(({ x, width }) =>
    [x, x + width].map((edge) => new DOMPoint(edge, 0).matrixTransform(toScreen as DOMMatrix).x),
  );
  return { left: Math.min(...edges), right: Math.max(...edges) };
}
