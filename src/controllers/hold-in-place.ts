import { parentOf } from './parent-of.js';

/**
 * Draws what was opened or closed in a column so that the reader does not lose it: where something above it closes, its
 * label stays where it is on the screen; and the focus, if it was in the details that go, is in those that come.
 */
export function holdInPlace(root: ShadowRoot, id: string | undefined, draw: () => void): void {
  const labelOf = () =>
    id === undefined ? null : root.querySelector<HTMLElement>(`.flag[data-id="${CSS.escape(id)}"]`);
  const active = root.activeElement;
  const held = active?.closest('.details');
  const action = held && (active as HTMLElement).dataset['action'];
  const before = labelOf()?.getBoundingClientRect().top;
  draw();
  const label = labelOf();
  if (!label) return;
  if (held && !active?.isConnected) {
    const next = action && label.parentElement?.querySelector<HTMLElement>(`[data-action="${action}"]`);
    (next || label).focus({ preventScroll: true });
    label.scrollIntoView({ block: 'nearest' });
  } else if (before !== undefined && before >= 0 && before < innerHeight) {
    const moved = label.getBoundingClientRect().top - before;
    if (Math.abs(moved) >= 1) scrollerOf(label)?.scrollBy({ top: moved, behavior: 'instant' });
  }
}

/** The nearest element around a node, through shadow roots, that scrolls. */
function scrollerOf(node: Element): Element | null {
  for (let element: Element | null = node; element; element = parentOf(element)) {
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowY);
    if (scrolls && element.scrollHeight > element.clientHeight) return element;
  }
  return document.scrollingElement;
}
