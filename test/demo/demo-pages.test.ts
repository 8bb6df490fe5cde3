import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { engine } from '../support/engine.js';
import { overlappingPairs } from '../support/geometry.js';
import { layoutShifts } from '../support/layout-shifts.js';
import { until } from '../support/mount.js';
import type { StoryTimeline } from '../../src/story-timeline.js';

/** Every page of the demo, as a visitor meets it: with the built file, from a server. */
const PAGES = [
  'index',
  'dates',
  'breaks',
  'claims',
  'moon-race',
  'media',
  'find',
  'many',
  'lanes',
  'narrow',
  'time',
  'languages',
  'attributes',
  'json',
  'property',
  'theming',
  'several',
  'gestures',
  'hostile',
];

/** Of two narrow ones, the narrower is left to one engine. */
const WIDTHS = engine.id === 'chromium' ? [1200, 390, 320] : [1200, 390];

interface Visit {
  readonly page: Document;
  readonly window: Window & typeof globalThis & { axe: typeof import('axe-core') };
  /** What has moved, and how far. */
  readonly shifts: () => readonly string[];
  readonly leave: () => void;
}

/** Opens a page in a frame and measures its layout shift from the first paint on. */
async function visit(name: string, width: number): Promise<Visit> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '850';
  frame.style.border = '0';
  const shifts = layoutShifts(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/demo/${name}.html`;
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Visit['window'];
  const page = window.document;
  await Promise.all(stories(page).map(({ ready }) => ready));
  await new Promise((resolve) => setTimeout(resolve, 250));
  return { page, window, shifts, leave: () => frame.remove() };
}

function stories(page: Document): StoryTimeline[] {
  return [...page.querySelectorAll('story-timeline')];
}

/** What axe looks at is the same in every engine: one is asked. */
async function violations({ page, window }: Visit): Promise<string[]> {
  if (engine.id !== 'chromium') return [];
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  page.head.append(script);
  await until(() => Boolean(window.axe), 'axe', 15_000);
  const { violations: found } = await window.axe.run(page);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

describe('the demo', () => {
  before(() => setViewport({ width: 1240, height: 900 }));

  for (const name of PAGES) {
    for (const width of WIDTHS) {
      it(`${name}.html at ${width}: draws, shifts nothing, overlaps nothing, has no fault that axe finds`, async () => {
        const visited = await visit(name, width);
        try {
          expect(stories(visited.page).length).to.be.greaterThan(0);
          for (const story of stories(visited.page)) {
            const root = story.shadowRoot as ShadowRoot;
            const isSaid = Boolean(root.querySelector('.notice, .flag, .entry'));
            expect(isSaid, `blank: ${story.id || story.heading}`).to.equal(true);
            const flags = [...root.querySelectorAll('.flag:not(.bare)')].map((flag) => {
              const { left, right, top, bottom } = flag.getBoundingClientRect();
              return { left, right, low: top, high: bottom, text: flag.textContent };
            });
            expect(overlappingPairs(flags)).to.deep.equal([]);
          }
          expect(visited.shifts(), 'layout shift').to.deep.equal([]);
          expect(visited.page.documentElement.scrollWidth, 'scrolls sideways').to.be.at.most(width);
          expect(await violations(visited)).to.deep.equal([]);
        } finally {
          visited.leave();
        }
      });
    }
  }

  it('opens with the four principal events, in order', async () => {
    const { page, leave } = await visit('index', 1200);
    expect(stories(page)[0]?.story?.events.map(({ id }) => id)).to.deep.equal([
      'conversation',
      'resignation',
      'report',
      'publication',
    ]);
    expect(stories(page)[0]?.problems).to.deep.equal([]);
    leave();
  });

  it('reads without script as a list of dated items', async () => {
    const source = new DOMParser().parseFromString(await (await fetch('/demo/index.html')).text(), 'text/html');
    const items = [...source.querySelectorAll('story-timeline > article')];
    expect(items.map((item) => item.querySelector('time')?.textContent)).to.deep.equal([
      'February 2021',
      'March 22, 2023',
      'May 2023',
      'October 3, 2023',
    ]);
    expect(items.every((item) => item.querySelector('h3')?.textContent)).to.equal(true);
  });

  it('links to every page, and every page back', async () => {
    const linksOf = async (name: string) => {
      const page = new DOMParser().parseFromString(await (await fetch(`/demo/${name}.html`)).text(), 'text/html');
      return [...page.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
    };
    const fromIndex = await linksOf('index');
    for (const name of PAGES.slice(1)) {
      expect(fromIndex).to.include(`${name}.html`);
      expect(await linksOf(name)).to.include('index.html');
    }
  });
});
