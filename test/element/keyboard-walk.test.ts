import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { focusedIn, HAN_DONG_EVENTS, inside, mount, one, unmountAll, until } from '../support/mount.js';

const MOST_STOPS = 40;
const data = (events: readonly object[]) => `events='${JSON.stringify(events)}'`;
const SOME = [...HAN_DONG_EVENTS, { title: 'A letter without a date', text: 'It came in an envelope.' }];
const CROWD = Array.from({ length: 400 }, (_, index) => ({
  date: `${1960 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-11`,
  title: `Meeting number ${index + 1}`,
}));

interface Stop {
  readonly name: string;
  /** Whether the mark of focus can be seen, and is as strong as WCAG asks: 2 pixels or more. */
  readonly isMarked: boolean;
  /** Whether nothing lies over it. */
  readonly isOnTop: boolean;
}

/** Each state, and what a reader stops at there with Tab, from the link before the story to the link after it. */
const WALKS: [name: string, html: string, open: boolean, stops: string[]][] = [
  [
    'a small story with an event open',
    `<story-timeline heading="H" selected="report" ${data(SOME)}></story-timeline>`,
    false,
    [
      'button Zoom out',
      'button Zoom in',
      'button Fit the whole story',
      'button More',
      'button May 2023 Johnston report',
      'button 22 quiet months',
      'summary 1 undated',
      'button Conversation with a Chinese diplomat',
      'a The Canadian Press',
      'button Previous: Mar 22, 2023',
      'button Next: Oct 3, 2023',
      'button Close',
    ],
  ],
  [
    'all tools of a small story',
    `<story-timeline heading="H" hash controls="zoom filter list as-of" ${data(SOME)}></story-timeline>`,
    true,
    [
      'button Zoom out',
      'button Zoom in',
      'button Fit the whole story',
      'button More',
      'input Search this story',
      'input As of: today',
      'button All that is known',
      'button Axis',
      'button List',
      'button Copy link',
      'button February 2021',
      'button 22 quiet months',
      'summary 1 undated',
    ],
  ],
  [
    'a crowd, zoomed',
    `<story-timeline heading="H" start="1970" end="1980" ${data(CROWD)}></story-timeline>`,
    false,
    [
      'button Zoom out',
      'button Zoom in',
      'button Fit the whole story',
      'button More',
      'button',
      'div Window in view',
      'div Start of the view',
      'div End of the view',
    ],
  ],
  [
    'a list',
    `<story-timeline heading="H" layout="list" ${data(SOME)}></story-timeline>`,
    false,
    ['button More', 'button Johnston report', 'button Conversation with a Chinese diplomat', 'a The Canadian Press'],
  ],
  [
    'what failed',
    '<story-timeline heading="H" src="/no-such-file.json"></story-timeline>',
    false,
    ['button Try again'],
  ],
  ['nothing', '<story-timeline heading="H"></story-timeline>', false, []],
];

describe('<story-timeline> by keyboard alone', () => {
  before(() => setViewport({ width: 1200, height: 900 }));
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const [name, html, isOpen, stops] of WALKS) {
    for (const width of [1100, 390]) {
      it(`leads through ${name} and out of it, forwards and backwards, ${width} px`, async () => {
        const element = await mount(`<a href="#before">Before</a>${html}<a href="#after">After</a>`, width);
        const frame = element.parentElement as HTMLElement;
        const [before, after] = ['before', 'after'].map(
          (end) => frame.querySelector(`[href="#${end}"]`) as HTMLElement,
        );
        const more = inside(element, '[data-action="more-tools"]')[0];
        if (isOpen && more?.ariaExpanded === 'false') {
          more.click();
          await until(() => more.ariaExpanded === 'true', 'the tools');
        }
        await element.ready;
        before?.focus();
        const forwards = await walk(element, false, after as HTMLElement);
        if (width > 1000)
          expect(forwards.map(({ name: stop }) => stop)).to.satisfy(
            (met: string[]) => alike(met, stops),
            `${forwards.map(({ name: stop }) => stop).join('\n')}`,
          );
        const back = await walk(element, true, before as HTMLElement);
        expect(back.map(({ name: stop }) => stop).reverse()).to.deep.equal(forwards.map(({ name: stop }) => stop));
        for (const stop of [...forwards, ...back]) {
          expect(stop, stop.name).to.include({ isMarked: true, isOnTop: true });
        }
      });
    }
  }
});

function alike(met: readonly string[], stops: readonly string[]): boolean {
  return met.length === stops.length && stops.every((stop, index) => met[index]?.startsWith(stop));
}

async function pressTab(isBack: boolean): Promise<void> {
  if (isBack) await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  if (isBack) await sendKeys({ up: 'Shift' });
}

/** Presses Tab until the end is reached, and tells where the focus was meanwhile. */
async function walk(element: StoryTimeline, isBack: boolean, end: HTMLElement): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let number = 0; number < MOST_STOPS; number += 1) {
    await pressTab(isBack);
    const focused = document.activeElement;
    if (focused === end) return stops;
    const stop = focused === element ? focusedIn(element) : null;
    if (!stop)
      throw new Error(`The focus is on ${String(focused?.outerHTML.slice(0, 80))}, after ${stops.at(-1)?.name}`);
    stops.push(stopAt(element, stop));
  }
  throw new Error(`No way out: ${stops.map(({ name }) => name).join(', ')}`);
}

function stopAt(element: StoryTimeline, stop: HTMLElement): Stop {
  const { left, top, width, height } = stop.getBoundingClientRect();
  const at = element.shadowRoot?.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
  const { outlineStyle, outlineWidth } = getComputedStyle(stop);
  const words =
    stop.ariaLabel ??
    stop
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => one(element, `#${id}`).textContent)
      .join(' ') ??
    (stop as HTMLInputElement).labels?.[0]?.textContent ??
    stop.textContent ??
    '';
  return {
    name: `${stop.localName} ${words.replace(/\s+/g, ' ').trim()}`,
    isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    isOnTop: at !== null && at !== undefined && (stop === at || stop.contains(at) || at.contains(stop)),
  };
}
