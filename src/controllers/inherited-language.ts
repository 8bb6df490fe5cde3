/**
 * The language of an element: its own `lang`, or that of the nearest ancestor, through shadow roots up to `<html>`.
 * Undefined where the page states none, or states it as unknown (`lang=""`).
 */
export function inheritedLanguage(element: Element): string | undefined {
  for (let node: Element | null = element; node;) {
    const marked: Element | null = node.closest('[lang]');
    if (marked) return marked.getAttribute('lang') || undefined;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
