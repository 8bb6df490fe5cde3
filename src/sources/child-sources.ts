import type { SourceInput } from '../core/story/story.js';
import { blockText } from './block-text.js';
import { linkOf, named, type ChildParts } from './cited-sources.js';
import { textOf } from './text-of.js';

/**
 * Reads all sources of an event: each `<cite>`, each quotation that says where it is from, and each other link to a page.
 * @param own the event's heading and date; a link on one leads to the event itself
 */
export function childSources(element: Element, own: readonly Element[]): Omit<ChildParts, 'media'> {
  const found = new Map<Element, SourceInput>();
  const addresses = new Set<string>();
  const quotes: Element[] = [];
  const names: Element[] = [];
  const isFree = (node: Element) => ![...quotes, ...names].some((other) => other.contains(node));
  for (const quote of element.querySelectorAll('blockquote')) {
    const name = attributionOf(quote, element);
    const url = quote.getAttribute('cite');
    if ((!name && !url) || !isFree(quote)) continue;
    const words = blockText(quote, new Set(name && [name]));
    found.set(quote, { ...(name && attributed(name)), ...(url && { url }), quote: words });
    addresses.add(quote.cite);
    quotes.push(quote);
    if (name) names.push(name);
  }
  for (const cite of element.querySelectorAll('cite')) {
    if (!isFree(cite)) continue;
    found.set(cite, named(cite));
    addresses.add(linkOf(cite)?.href ?? '');
    names.push(cite);
  }
  for (const link of element.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    const isTaken = !isFree(link) || [...own, ...names].some((other) => other.contains(link) || link.contains(other));
    if (isTaken || addresses.has(link.href) || !leadsAway(link)) continue;
    found.set(link, named(link));
    addresses.add(link.href);
  }
  const sources = [...element.querySelectorAll('blockquote, cite, a[href]')].flatMap((node) => found.get(node) ?? []);
  return { sources, quotes, names };
}

/** What says whose words these are: in the quotation, in the caption of its figure, or on a line of its own behind it. */
function attributionOf(quote: Element, element: Element): Element | undefined {
  const inner = quote.querySelector('footer, cite');
  const figure = quote.closest('figure');
  const caption = figure && element.contains(figure) ? figure.querySelector('figcaption') : null;
  return [inner, caption, attributionLine(quote.nextElementSibling)].find((name) => name && textOf(name)) ?? undefined;
}

/** A `<cite>` alone, or a line with one that begins with a dash: other text behind a quotation may cite something else. */
function attributionLine(line: Element | null): Element | null {
  const cite = line?.matches('cite') ? line : line?.querySelector('cite');
  return line && cite && (DASH.test(textOf(line)) || textOf(line) === textOf(cite)) ? line : null;
}

/** Not to whose a picture is, nor to a recording for browsers that can't play it, nor from page to page. */
const LINKS = 'a[href]:not(figcaption a, audio a, video a, nav a)';
const DASH = /^\p{Pd}\s*/u;

/** Without the dash before it. */
function attributed(name: Element): SourceInput {
  const source = named(name);
  return { ...source, title: (source.title ?? '').replace(DASH, '') };
}

/** To another page, in words. */
function leadsAway(link: HTMLAnchorElement): boolean {
  const [page, here] = [link.href, document.URL].map((address) => address.split('#')[0]);
  return /^https?:/.test(link.protocol) && page !== here && textOf(link) !== '';
}
