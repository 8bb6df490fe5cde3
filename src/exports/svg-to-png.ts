import { paintSvg } from './paint-svg.js';
import { parseSvg } from './parse-svg.js';

export interface PngOptions {
  /** How many pixels make one CSS pixel of the picture: 1 by default, 2 or 3 for dense screens and paper. */
  readonly scale?: number;
}

/** No browser makes a canvas that is longer, and some none with more pixels in all. */
const LONGEST = 16_384;
const MOST_PIXELS = 2 ** 28;

/**
 * Makes a PNG of a picture that `writeSvg` has written, in a browser. It is painted on a canvas piece by piece: to have the
 * browser draw it as an image would need `img-src blob:` in a page’s Content Security Policy, and would not find the page’s
 * own fonts.
 * @throws {RangeError} where it would have more pixels than browsers can hold
 * @throws {SyntaxError} where it is no such picture
 * @throws {Error} where the browser makes no PNG of it; each message is fit to be shown
 */
export async function svgToPng(svg: string, { scale = 1 }: PngOptions = {}): Promise<Blob> {
  const picture = parseSvg(svg);
  const [width, height] = [picture.attributes['width'], picture.attributes['height']].map((length) =>
    Math.round(Number(length) * scale),
  ) as [number, number];
  if (Math.max(width, height) > LONGEST || width * height > MOST_PIXELS) {
    throw new RangeError(`A picture of ${width} × ${height} pixels is too large: make it smaller, or save it as SVG.`);
  }
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures: save it as SVG.');
  paintSvg(context, picture, scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // Memory is given back at once, not some time later.
  canvas.width = 0;
  if (!blob) throw new Error('This browser could not make a PNG of the picture: save it as SVG.');
  return blob;
}
