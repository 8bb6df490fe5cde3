import { expect } from '@open-wc/testing';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { faultsOf } from '../support/allowed-tree.js';
import { ALL_HOSTILE, HOSTILE } from '../support/hostile-strings.js';
import {
  ATTRIBUTES,
  COUNTS,
  GOOD,
  GOOD_TITLES,
  hostileChildren,
  hostileEvents,
  hostileStory,
} from '../support/hostile-stories.js';
import { frames, inside, mount, unmountAll } from '../support/mount.js';

const page = globalThis as typeof globalThis & { canary?: () => void };
let hits = 0;
let asked: string[] = [];
let file = '';
let tried = 0;

/** Every event in full, and for authors what is wrong. */
const LIST = '<story-timeline layout="list" debug lang=""></story-timeline>';
/** Flags, eras, lanes, filters and the day. */
const AXIS =
  '<story-timeline debug lang="" group-by="group" controls="zoom overview filter list as-of sources"></story-timeline>';
/** On the axis, whatever it is that a text attacks, each event is opened. */
const OPENED: readonly string[] = ['scripts', 'addresses', 'mutations', 'names'];

interface Way {
  readonly markup: string;
  /** In how many places of it a text stands. */
  readonly places: number;
  readonly give: (element: StoryTimeline, text: string) => void;
}

/** How a text comes in. What is read is the same for all of them, so each is looked at in one way. */
const WAYS: Readonly<Record<string, Way>> = {
  'the property `story`': {
    markup: LIST,
    places: COUNTS.events + COUNTS.story,
    give: (element, text) => (element.story = hostileStory(text)),
  },
  'the file of `src`': {
    markup: AXIS,
    places: COUNTS.events + COUNTS.story,
    give: (element, text) => {
      file = JSON.stringify(hostileStory(text));
      element.src = '/a/story.json';
    },
  },
  'the attribute `events`': {
    markup: '<story-timeline></story-timeline>',
    places: COUNTS.events,
    give: (element, text) => element.setAttribute('events', JSON.stringify(hostileEvents(text))),
  },
  children: {
    markup: LIST,
    places: COUNTS.children,
    give: (element, text) => element.replaceChildren(...hostileChildren(text)),
  },
  attributes: {
    markup: '<story-timeline debug></story-timeline>',
    places: ATTRIBUTES.length,
    give: (element, text) => {
      element.events = GOOD;
      for (const name of ATTRIBUTES) element.setAttribute(name, text);
    },
  },
};

async function expectHarmless(element: StoryTimeline, what: string): Promise<void> {
  await element.ready;
  await element.updateComplete;
  expect(faultsOf(element.shadowRoot as ShadowRoot), what).to.deep.equal([]);
  const titles = element.story?.events.map(({ title }) => title);
  expect(titles, what).to.include.members(GOOD_TITLES);
}

/** Every filter, then every event. */
async function openEach(element: StoryTimeline, what: string): Promise<void> {
  for (const facet of inside(element, '[data-find="open"]')) {
    facet.click();
    await element.updateComplete;
    expect(faultsOf(element.shadowRoot as ShadowRoot), `filters of ${what}`).to.deep.equal([]);
  }
  for (const { id } of element.story?.events ?? []) {
    element.selected = id;
    await element.updateComplete;
    expect(faultsOf(element.shadowRoot as ShadowRoot), `${what}, ${id.slice(0, 40)} open`).to.deep.equal([]);
    expect(inside(element, '.details').length, `${what}, ${id.slice(0, 40)} open`).to.equal(1);
  }
  element.selected = null;
}

describe('<story-timeline> with hostile texts', () => {
  const plain = { fetch: globalThis.fetch, warn: console.warn };
  const base = document.createElement('base');
  let failed: string[] = [];
  const onFailure = (event: Event) =>
    void failed.push(String((event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason));

  before(() => {
    // What a picture's address is resolved against: nobody's.
    base.href = 'https://nowhere.example/';
    document.head.append(base);
    page.canary = () => (hits += 1);
    page.fetch = (address) => {
      asked.push(String(address));
      const response = new Response(file);
      Object.defineProperty(response, 'url', { value: new URL(String(address), document.baseURI).href });
      return Promise.resolve(response);
    };
    console.warn = () => {};
    addEventListener('error', onFailure);
    addEventListener('unhandledrejection', onFailure);
  });
  beforeEach(() => {
    [hits, asked, failed] = [0, [], []];
  });
  afterEach(unmountAll);
  after(() => {
    base.remove();
    page.fetch = plain.fetch;
    delete page.canary;
    console.warn = plain.warn;
    removeEventListener('error', onFailure);
    removeEventListener('unhandledrejection', onFailure);
  });

  for (const [family, texts] of Object.entries(HOSTILE)) {
    for (const [way, { markup, places, give }] of Object.entries(WAYS)) {
      it(`shows ${family} as text, from ${way}`, async () => {
        const element = await mount(markup, markup === LIST ? 700 : 1120);
        for (const text of texts) {
          const what = JSON.stringify(text.slice(0, 60));
          give(element, text);
          await expectHarmless(element, what);
          if (markup === AXIS && text === texts[0] && OPENED.includes(family)) await openEach(element, what);
          tried += places;
        }
        await expectNothingHappened(way.includes('src') ? ['/a/story.json'] : []);
      });
    }
  }

  async function expectNothingHappened(files: readonly string[]): Promise<void> {
    await frames(2);
    expect(hits, 'something ran').to.equal(0);
    expect(failed, 'something was thrown').to.deep.equal([]);
    expect(new Set(asked)).to.deep.equal(new Set(files));
  }

  it('asked nobody but for media that are addresses', () => {
    const foreign = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('evil.example')) as PerformanceResourceTiming[];
    const odd = foreign.filter(({ initiatorType }) => !['img', 'video', 'audio'].includes(initiatorType));
    expect(odd.map(({ name, initiatorType }) => `${initiatorType} ${name}`)).to.deep.equal([]);
  });

  it('has tried every text in every place', () => {
    expect(ALL_HOSTILE.length).to.be.at.least(70);
    expect(new Set(ALL_HOSTILE).size).to.equal(ALL_HOSTILE.length);
    const places = Object.values(WAYS).reduce((sum, way) => sum + way.places, 0);
    expect(places).to.equal(154);
    expect(tried).to.equal(places * ALL_HOSTILE.length);
    expect(tried).to.be.above(10_000);
  });

  it('would notice', async () => {
    const element = await mount('<story-timeline events=\'[{"date":"2031","title":"x"}]\'></story-timeline>');
    const image = document.createElement('img');
    image.setAttribute('onerror', 'canary()');
    element.shadowRoot?.append(image);
    image.src = 'data:,';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(faultsOf(element.shadowRoot as ShadowRoot).length).to.be.above(0);
    expect(hits).to.equal(1);
  });
});
