/** Elements whose content runs on in the line around it; every other one starts a paragraph. */
const INLINE = new Set(
  'a abbr b bdi bdo code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);
const UNREAD = new Set(['script', 'style', 'template', 'noscript']);

/** The text of an element as paragraphs parted by blank lines, without the elements to skip. */
export function blockText(element: Element, skipped: ReadonlySet<Element>): string {
  const paragraphs: string[] = [''];
  collect(element, skipped, paragraphs);
  return paragraphs
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}

function collect(node: Node, skipped: ReadonlySet<Element>, paragraphs: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      paragraphs[paragraphs.length - 1] += child.nodeValue ?? '';
    } else if (child instanceof Element && !skipped.has(child) && !UNREAD.has(child.localName)) {
      const isBlock = !INLINE.has(child.localName);
      if (isBlock) paragraphs.push('');
      collect(child, skipped, paragraphs);
      if (isBlock) paragraphs.push('');
    }
  }
}
