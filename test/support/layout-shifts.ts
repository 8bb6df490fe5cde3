/** An entry of a browser's log of layout shifts. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** Less than this, in CSS pixels, nobody sees move. */
const VISIBLE = 1;

/**
 * Watches what moves in view in a page by itself, from its first paint on: by the browser's own log, which only Chromium
 * keeps, else by looking in every frame where the elements of the page are. As in that log, what an element shows of its
 * children has not moved when it is laid out anew.
 *
 * @param frame Before it loads the page.
 * @returns What has moved by now, and how far.
 */
export function layoutShifts(frame: HTMLIFrameElement): () => readonly string[] {
  const hasLog = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  return hasLog ? loggedShifts(frame) : seenShifts(frame);
}

function loggedShifts(frame: HTMLIFrameElement): () => readonly string[] {
  const shifts: string[] = [];
  frame.addEventListener('load', () => {
    const window = frame.contentWindow as Window & typeof globalThis;
    new window.PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        const moved = sources.map(
          ({ node, previousRect: { y: from }, currentRect: { y: to } }) => `${nameOf(node)} ${from} to ${to}`,
        );
        shifts.push(`${value}: ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => shifts;
}

function seenShifts(frame: HTMLIFrameElement): () => readonly string[] {
  const shifts: string[] = [];
  const places = new Map<Element, number>();
  function look(): void {
    if (!frame.isConnected) return;
    const page = frame.contentDocument;
    const isPainted = page?.defaultView?.performance.getEntriesByName('first-contentful-paint').length;
    for (const block of isPainted ? page.querySelectorAll('body :not(story-timeline *)') : []) {
      const { top, height } = block.getBoundingClientRect();
      const before = places.get(block);
      if (height === 0) continue;
      places.set(block, top);
      const hasMoved = before !== undefined && Math.abs(before - top) >= VISIBLE;
      if (hasMoved && Math.min(before, top) < frame.clientHeight) shifts.push(`${nameOf(block)} ${before} to ${top}`);
    }
    requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
  return () => shifts;
}

function nameOf(node: Node | null): string {
  return node ? `${node.nodeName} “${node.textContent?.trim().slice(0, 30)}”` : 'something in a shadow root';
}
