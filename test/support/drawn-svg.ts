import { inkOf } from './ink.js';

const frames = new Set<Element>();

/** The root of a picture that is well-formed XML. */
export function parseXml(svg: string): SVGSVGElement {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const error = documentElement.querySelector('parsererror') ?? documentElement.closest('parsererror');
  if (error) throw new Error(error.textContent ?? 'not well-formed');
  return documentElement as unknown as SVGSVGElement;
}

/** A picture in the page, at its own size, until `removeDrawn` is called. */
export function drawInPage(svg: string): SVGSVGElement {
  const frame = document.createElement('div');
  // What a picture is in, in a file of its own, sets no type.
  frame.style.cssText = 'all: initial; display: block; width: max-content';
  const root = document.importNode(parseXml(svg), true);
  frame.append(root);
  document.body.append(frame);
  frames.add(frame);
  return root;
}

export function removeDrawn(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}

export function part(root: ParentNode, name: string): SVGElement[] {
  return [...root.querySelectorAll<SVGElement>(`[data-part="${name}"]`)];
}

/** The runs of text in a part of a picture, none within another. */
export function runsIn(root: ParentNode): SVGTextContentElement[] {
  const texts = [...root.querySelectorAll<SVGTextContentElement>('text')];
  return texts.flatMap((text) => (text.children.length > 0 ? ([...text.children] as SVGTextContentElement[]) : text));
}

/** Where the letters of each run are that is not empty, from the top left corner of the picture. */
export function inksIn(root: SVGSVGElement, within: ParentNode = root): ReturnType<typeof inkOf>[] {
  const { left, top } = root.getBoundingClientRect();
  return runsIn(within)
    .map(inkOf)
    .filter(({ text }) => text)
    .map((ink) => ({
      ...ink,
      // Words that follow each other touch, and boxes are rounded.
      left: ink.left - left + 1,
      right: ink.right - left - 1,
      low: ink.low - top,
      high: ink.high - top,
    }));
}
