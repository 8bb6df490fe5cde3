import { inside } from './mount.js';

/** What a reader sees or touches. */
const PARTS = '.heading, .summary, .tool, .find, .notice, .plot, .overview, .list, .details';
const IN_PLOT = '.flags li, .flag, .cluster, .entry, .fold';
/** In CSS pixels: what is narrower nobody reads. */
const NARROWEST = 100;
/** In CSS pixels: roundings of a browser. */
const SLACK = 1;
/** A mark at the edge of the plot ends beside it; a plot clips only what is farther away. */
const MARK_SLACK = 8;

/**
 * What an element draws outside its own box, in words; nothing where it is not laid out.
 * @param isWhole the whole story is in view: else the plot clips what is not
 */
export function drawnOutside(element: Element, isWhole: boolean): string[] {
  const box = element.getBoundingClientRect();
  if (box.width < NARROWEST || getComputedStyle(element).display === 'inline') return [];
  const find = (selector: string, slack: number) =>
    inside<Element>(element, selector).filter((node) => isOutside(node.getBoundingClientRect(), box, slack));
  const found = [...find(PARTS, SLACK), ...(isWhole ? [...find(IN_PLOT, SLACK), ...find('.mark', MARK_SLACK)] : [])];
  return found.map((node) => describe(node, box));
}

function isOutside(rectangle: DOMRect, box: DOMRect, slack: number): boolean {
  const { left, right, top, bottom, width, height } = rectangle;
  if (width === 0 && height === 0) return false;
  const isBeside = left < box.left - slack || right > box.right + slack;
  return isBeside || top < box.top - slack || bottom > box.bottom + slack;
}

function describe(node: Element, box: DOMRect): string {
  const { left, right, top, bottom } = node.getBoundingClientRect();
  const across = `${Math.round(left - box.left)}–${Math.round(right - box.left)} of ${Math.round(box.width)}`;
  const down = `${Math.round(top - box.top)}–${Math.round(bottom - box.top)} of ${Math.round(box.height)}`;
  const name = node.getAttribute('class') ?? node.localName;
  return `${name} “${node.textContent?.trim().slice(0, 30)}” at ${across} across, ${down} down`;
}
