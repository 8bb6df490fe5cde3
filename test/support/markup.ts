/** An element made of markup, outside the document. */
export function elementOf(markup: string): Element {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  const element = template.content.firstElementChild;
  if (!element) throw new Error('The markup holds no element.');
  return document.importNode(element, true);
}
