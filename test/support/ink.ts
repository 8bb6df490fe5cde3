import type { Rectangle } from './geometry.js';

/** A text may reach so many CSS pixels over an edge, by what browsers round. */
export const EDGE = 1.05;

const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;

/**
 * Where the letters of a line in a drawing are, in client pixels. The boxes that browsers tell of such a text are as high as
 * its font, each rounded differently, and overlap where no letters do.
 */
export function inkOf(text: SVGTextContentElement): Rectangle & { readonly text: string } {
  const { left, right, top, bottom } = text.getBoundingClientRect();
  const words = text.textContent?.trim() ?? '';
  const toScreen = text.getScreenCTM();
  if (!words || !toScreen) return { left, right, low: top, high: bottom, text: words };
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(text);
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(words);
  const { y } = new DOMPoint(0, text.getStartPositionOfChar(0).y).matrixTransform(toScreen);
  return { left, right, low: y - actualBoundingBoxAscent, high: y + actualBoundingBoxDescent, text: words };
}
