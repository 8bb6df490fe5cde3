/** Elements whose content runs on in the line around it; every other one starts a paragraph. */
const INLINE =
  /^(a|abbr|b|bd[io]|code|data|del|dfn|em|ins?|i|kbd|mark|q|s|samp|small|span|strong|su[bp]|time|u|var|wbr)$/;
const UNREAD = /^(script|style|template|noscript)$/;

/** The text of an element as paragraphs parted by blank lines, without the elements to skip. */
export function blockText(element: Element, skipped: ReadonlySet<Element>): string {
  const paragraphs = [''];
  const collect = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) paragraphs.push(`${paragraphs.pop()}${node.nodeValue}`);
    const { localName } = node as Element;
    if (!localName || skipped.has(node as Element) || UNREAD.test(localName)) return;
    const isBlock = !INLINE.test(localName);
    if (isBlock) paragraphs.push('');
    node.childNodes.forEach(collect);
    if (isBlock) paragraphs.push('');
  };
  collect(element);
  return (
    paragraphs
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      // Of a line that only named a source, dashes and commas may be left.
      .filter((paragraph) => /[^\p{P}\s]/u.test(paragraph))
      .join('\n\n')
  );
}
