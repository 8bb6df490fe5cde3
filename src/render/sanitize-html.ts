import createPurifier from 'dompurify';
import { html, render } from 'lit';

/** Elements that may be in rich text, with the attributes that each may have. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...without('p br strong b em i u s ul ol li blockquote q cite code pre sub sup small mark span'),
  a: ['href'],
  abbr: ['title'],
  time: ['datetime'],
};
/** Attributes that each of them may have. */
export const ALLOWED_ANYWHERE = ['lang', 'dir'];

/** Blocks that an author means as paragraphs; */
const PARAGRAPHS =
  'address article aside center dd details div dt figcaption figure footer header main section summary td th'.split(
    ' ',
  );
/** and headings, which have no place of their own below the heading of their event: they become bold paragraphs. */
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const BLOCKS = ['p', 'ul', 'ol', 'blockquote', 'pre'];
const RENAMED = [...PARAGRAPHS, ...HEADINGS].join();
const HOLDING = [...PARAGRAPHS, ...HEADINGS, ...BLOCKS].join();

/** As for the links of sources. */
const LINKED = ['http:', 'https:', 'mailto:'];

const RULES = {
  IN_PLACE: true,
  ALLOWED_TAGS: [...Object.keys(ALLOWED), ...PARAGRAPHS, ...HEADINGS],
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  ALLOWED_ATTR: ALLOWED_ANYWHERE,
  ADD_ATTR: (attribute: string, tag: string) => Object.hasOwn(ALLOWED, tag) && ALLOWED[tag]?.includes(attribute),
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // What it is given has been parsed: it needs no policy, and must not ask for one.
  TRUSTED_TYPES_POLICY: null,
} as Parameters<typeof purifier.sanitize>[1] & { readonly IN_PLACE: true };

/** One of our own: hooks and settings that the page gives to DOMPurify do not reach it. */
const purifier = createPurifier(window);

/**
 * Rich text as nodes of the allow-list alone, and with safe links; every block of it takes its direction from its words.
 * @param baseUrl what relative links are resolved against
 * @throws where the browser can't do it
 */
export function sanitizeHtml(text: string, baseUrl?: string): DocumentFragment {
  if (!purifier.isSupported) throw new Error('This browser can’t sanitize HTML');
  const holder = parse(text);
  purifier.sanitize(holder, RULES);
  // DOMPurify empties the attribute, but such an element would still become one of the page's own kind.
  holder.querySelectorAll('[is]').forEach((element) => element.remove());
  holder.querySelectorAll('a').forEach((link) => mendLink(link, baseUrl));
  holder.querySelectorAll(RENAMED).forEach(rename);
  return inParagraphs(holder);
}

/**
 * Parses HTML in a document of its own, where nothing is loaded or run. It goes through the Trusted Types policy that Lit
 * has anyway, as if it were one of our templates, so that a page has no other policy to allow. What comes out is as bad as
 * what went in, and is never shown as it is.
 */
function parse(text: string): HTMLElement {
  const inert = document.implementation.createHTMLDocument('');
  const holder = inert.createElement('span');
  const strings = Object.assign([text], { raw: [text] });
  render(html(strings), holder, { creationScope: inert });
  // Text with `<` beside a comment looks to DOMPurify like markup that hides.
  const comments = inert.createNodeIterator(holder, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove();
  return holder;
}

/** A link that is not safe stays as its words. */
function mendLink(link: HTMLAnchorElement, baseUrl: string | undefined): void {
  const given = link.getAttribute('href');
  const url = given !== null && URL.canParse(given, baseUrl) ? new URL(given, baseUrl) : undefined;
  if (!url || !LINKED.includes(url.protocol)) return link.removeAttribute('href');
  link.setAttribute('href', url.href);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}

/** Makes a paragraph of a block that holds no other; else only what it holds stays. */
function rename(block: Element): void {
  const { ownerDocument: page } = block;
  if (block.querySelector(HOLDING)) return replaceBy(block, page.createDocumentFragment());
  const paragraph = page.createElement('p');
  for (const name of ALLOWED_ANYWHERE) {
    const value = block.getAttribute(name);
    if (value !== null) paragraph.setAttribute(name, value);
  }
  if (!HEADINGS.includes(block.localName)) return replaceBy(block, paragraph);
  const strong = page.createElement('strong');
  moveChildren(block, strong);
  paragraph.append(strong);
  block.replaceWith(paragraph);
}

function replaceBy(block: Element, replacement: Element | DocumentFragment): void {
  moveChildren(block, replacement);
  block.replaceWith(replacement);
}

/** One by one: there may be more than a call has room for. */
function moveChildren(from: Node, to: Node): void {
  while (from.firstChild) to.appendChild(from.firstChild);
}

/** Puts what stands between blocks into paragraphs, and leaves out empty ones. */
function inParagraphs(holder: Element): DocumentFragment {
  const blocks: Element[] = [];
  let isOpen = false;
  while (holder.firstChild) {
    const node = holder.firstChild as ChildNode;
    const isBlock = BLOCKS.includes((node as Element).localName);
    if (isBlock) blocks.push(node as Element);
    else if (!isOpen) blocks.push(holder.ownerDocument.createElement('p'));
    if (isBlock) node.remove();
    else blocks.at(-1)?.append(node);
    isOpen = !isBlock;
  }
  const fragment = document.createDocumentFragment();
  for (const block of blocks) {
    if (!block.textContent?.trim()) continue;
    if (!block.hasAttribute('dir')) block.setAttribute('dir', 'auto');
    fragment.append(block);
  }
  return fragment;
}

function without(names: string): Record<string, readonly string[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, []]));
}
