import '../../src/define.js';
import type { StoryTimeline } from '../../src/story-timeline.js';

/** The four principal events of the first story, as an author writes them. */
export const HAN_DONG = `
  <article id="conversation" data-status="alleged">
    <time datetime="2021-02">February 2021</time>
    <h3>Conversation with a Chinese diplomat</h3>
    <p>Global News later reported what he is alleged to have said.</p>
    <cite><a href="https://example.org/report">Global News</a></cite>
  </article>
  <article id="resignation" data-replies-to="conversation">
    <time datetime="2023-03-22">March 22, 2023</time>
    <h3>Dong resigns from the Liberal caucus</h3>
    <p>He says that he wants to clear his name.</p>
  </article>
  <article id="report" data-refutes="conversation">
    <time datetime="2023-05">May 2023</time>
    <h3>Johnston report: “the allegation is false”</h3>
    <p>He was advised that one piece of intelligence spoke to it.</p>
  </article>
  <article id="publication">
    <time datetime="2023-10-03">October 3, 2023</time>
    <h3>Dong: still waiting to hear whether he may rejoin the caucus</h3>
  </article>`;

/** The same events as data. */
export const HAN_DONG_EVENTS = [
  { id: 'conversation', date: '2021-02', title: 'Conversation with a Chinese diplomat', status: 'alleged' as const },
  { id: 'resignation', date: '2023-03-22', title: 'Dong resigns from the Liberal caucus' },
  {
    id: 'report',
    date: '2023-05',
    title: 'Johnston report: “the allegation is false”',
    text: 'He was advised that one piece of intelligence spoke to it.\n\nA second paragraph.',
    relations: [{ type: 'refutes' as const, to: 'conversation' }],
    sources: [{ title: 'The Canadian Press', url: 'https://example.org/cp', date: '2023-10-03' }],
  },
  { id: 'publication', date: '2023-10-03', title: 'Dong: still waiting to hear whether he may rejoin the caucus' },
];

const mounted = new Set<Element>();

/** Puts markup with one `<story-timeline>` on the page, at a width in CSS pixels, and waits until it is ready. */
export async function mount(html: string, width = 1120): Promise<StoryTimeline> {
  const frame = document.createElement('div');
  frame.style.width = `${width}px`;
  document.body.append(frame);
  mounted.add(frame);
  const template = document.createElement('template');
  template.innerHTML = html;
  frame.append(document.importNode(template.content, true));
  const element = frame.querySelector('story-timeline') as StoryTimeline;
  await element.ready;
  return element;
}

export function unmountAll(): void {
  for (const frame of mounted) frame.remove();
  mounted.clear();
}

/** What stands in the shadow root. */
export function inside<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

export function one<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const [found] = inside<T>(element, selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

/** Titles of the flags whose text is shown, in the order in which they are read. */
export function shownTitles(element: Element): string[] {
  return inside(element, '.flag:not(.bare)').flatMap((flag) =>
    [...flag.querySelectorAll('.flag-title')].map((title) => title.textContent?.trim() ?? ''),
  );
}

export function flagOf(element: Element, id: string): HTMLButtonElement {
  return one<HTMLButtonElement>(element, `.flags [data-id="${id}"]`);
}

/** What has the focus in the shadow root. */
export function focusedIn(element: Element): HTMLElement | null {
  return (element.shadowRoot?.activeElement ?? null) as HTMLElement | null;
}

/** Waits for the next frames, in which a flight or gesture is drawn. */
export async function frames(count = 2): Promise<void> {
  for (let i = 0; i < count; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Waits until something holds. @param patience in ms */
export async function until(condition: () => boolean, what: string, patience = 3000): Promise<void> {
  const end = performance.now() + patience;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await frames(1);
  }
}
