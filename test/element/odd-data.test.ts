import { expect } from '@open-wc/testing';
import type { EventInput, StoryInput } from '../../src/core/story/story.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { faultsOf } from '../support/allowed-tree.js';
import { inside, mount, one, shownTitles, unmountAll } from '../support/mount.js';
import { ODD_JSON, ODD_OBJECTS } from '../support/odd-values.js';
import { before as good, THROWING } from '../support/throwing-data.js';

const GOOD = JSON.stringify(good);

const page = globalThis as typeof globalThis & { polluted?: boolean };

describe('<story-timeline> with odd data', () => {
  const plain = { fetch: globalThis.fetch, warn: console.warn };
  let failed: unknown[] = [];
  const onFailure = (event: Event) => void failed.push((event as PromiseRejectionEvent).reason ?? event);

  before(() => {
    addEventListener('error', onFailure);
    addEventListener('unhandledrejection', onFailure);
  });
  beforeEach(() => {
    failed = [];
    console.warn = () => {};
  });
  afterEach(() => {
    unmountAll();
    page.fetch = plain.fetch;
    console.warn = plain.warn;
    expect(failed).to.deep.equal([]);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });
  after(() => {
    removeEventListener('error', onFailure);
    removeEventListener('unhandledrejection', onFailure);
  });

  async function expectGood(element: StoryTimeline, codes?: readonly string[]): Promise<void> {
    await element.ready;
    expect(shownTitles(element)).to.include('Before');
    expect(faultsOf(element.shadowRoot as ShadowRoot)).to.deep.equal([]);
    if (codes) expect(element.problems.map(({ code }) => code)).to.have.members(codes);
  }

  for (const [name, bad, codes] of ODD_JSON) {
    it(`shows the rest beside ${name}, in an attribute, a property and a file`, async () => {
      const json = `[${GOOD},${bad}]`;
      const element = await mount('<story-timeline debug></story-timeline>');
      element.setAttribute('events', json);
      await expectGood(element, codes);
      element.story = { events: JSON.parse(json) as EventInput[] };
      await expectGood(element, codes);
      page.fetch = () => Promise.resolve(new Response(json));
      element.src = '/story.json';
      await expectGood(element, codes);
    });
  }

  for (const [name, bad, codes] of ODD_OBJECTS) {
    it(`shows the rest beside ${name}`, async () => {
      const element = await mount('<story-timeline debug></story-timeline>');
      element.events = [good, bad as EventInput];
      await expectGood(element, codes);
    });
  }

  for (const [name, make, where] of THROWING) {
    it(`shows what can be read of ${name}`, async () => {
      const element = await mount('<story-timeline debug></story-timeline>');
      element.story = make() as StoryInput;
      await element.ready;
      expect(element.problems.map((problem) => problem.where)).to.include(where);
      expect(one(element, '.problems').textContent).to.contain(where);
      if (where.includes('[1]')) await expectGood(element);
    });
  }

  it('shows a story that holds itself', async () => {
    const story: { events: unknown[]; self?: unknown } = { events: [good] };
    const event: Record<string, unknown> = { id: 'round', title: 'Round', date: '2021' };
    Object.assign(event, { sources: [event], media: [event], relations: [event], tags: [event], text: event });
    story.self = story;
    story.events.push(event, story.events, story);
    const element = await mount('<story-timeline debug selected="round"></story-timeline>');
    element.story = story as StoryInput;
    await expectGood(element);
    expect(element.problems.length).to.be.above(3);
    expect(one(element, '.details').textContent).to.contain('Round');
  });

  it('changes nothing of what it is given', async () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
      return Object.freeze(value);
    };
    const element = await mount('<story-timeline debug></story-timeline>');
    element.story = freeze({
      events: [good, { ...good, sources: ['a'], media: ['b.png'], relations: [{ type: 'refutes', to: 'before' }] }],
      eras: [{ date: '2020', title: 'c' }],
      groups: [{ id: 'd' }],
    }) as StoryInput;
    await expectGood(element);
  });

  it('cuts a title of ten megabytes, and says so', async () => {
    const element = await mount('<story-timeline debug layout="list"></story-timeline>');
    const title = 'x '.repeat(5_000_000);
    for (const give of [
      () => (element.events = [good, { title }]),
      () => element.setAttribute('events', `[${GOOD},{"title":"${title}"}]`),
    ]) {
      give();
      await element.ready;
      expect(element.story?.events.map((event) => event.title.length)).to.deep.equal([6, 500]);
      expect(element.problems.map(({ code }) => code)).to.deep.equal(['text-too-long']);
      expect(element.shadowRoot?.textContent?.length).to.be.below(10_000);
    }
  });

  it('cuts what is long everywhere', async () => {
    const long = 'x'.repeat(200_000);
    const event = {
      id: long,
      date: long,
      title: long,
      text: long,
      html: long,
      group: long,
      status: long,
      displayDate: long,
      lang: long,
      reported: long,
      weight: long,
      end: long,
    };
    const source = { title: long, url: `https://e.example/${long}`, publisher: long, date: long, quote: long };
    const media = { src: `https://e.example/${long}`, alt: long, caption: long, credit: long, type: long };
    const element = await mount('<story-timeline debug layout="list" controls="filter list"></story-timeline>');
    element.story = {
      title: long,
      summary: long,
      lang: long,
      timeZone: long,
      groups: [{ id: 'a', label: long }],
      eras: [{ date: '2020', title: long }],
      events: [
        good,
        {
          ...event,
          sources: [source, long],
          media: [media, long],
          tags: [long],
          relations: [{ type: 'refutes', to: long }],
        },
      ],
    } as unknown as StoryInput;
    await element.ready;
    const longest = new Map<string, number>();
    const measure = (value: unknown, key: string): void => {
      if (typeof value === 'string' && value.length > 500)
        longest.set(key, Math.max(value.length, longest.get(key) ?? 0));
      else if (value instanceof Map) measure([...value.keys()], 'byId');
      else if (typeof value === 'object' && value !== null) {
        for (const [name, part] of Object.entries(value)) measure(part, Array.isArray(value) ? key : name);
      }
    };
    measure(element.story, 'story');
    // Texts and addresses may be longer than names.
    expect([...longest.keys()]).to.have.members(['summary', 'text', 'html', 'quote', 'url', 'src']);
    expect(Math.max(...longest.values())).to.be.at.most(100_100);
    expect(element.problems.filter(({ code }) => code === 'text-too-long').length).to.be.above(20);
  });

  it('takes attributes of any kind', async () => {
    const odd: unknown[] = [
      NaN,
      Infinity,
      -0,
      true,
      {},
      [],
      [[]],
      { _$litType$: 1, strings: ['<b>'], values: [] },
      { _$litDirective$: {} },
      '',
      '\ud800',
      'x'.repeat(100_000),
    ];
    const names = [
      'heading',
      'headingLevel',
      'summary',
      'start',
      'end',
      'selected',
      'timeZone',
      'breaks',
      'gestures',
      'groupBy',
      'layout',
      'asOf',
      'controls',
      'messages',
    ] as const;
    const element = await mount('<story-timeline debug></story-timeline>');
    element.events = [good];
    for (const name of names) {
      for (const value of odd) {
        (element as unknown as Record<string, unknown>)[name] = value;
        await element.ready;
        expect(faultsOf(element.shadowRoot as ShadowRoot), `${name} ${String(value).slice(0, 20)}`).to.deep.equal([]);
        (element as unknown as Record<string, unknown>)[name] = null;
      }
      await element.ready;
      expect(inside(element, '.flag, .entry').length, name).to.equal(1);
    }
  });

  it('takes very many children that are nothing', async () => {
    const element = await mount('<story-timeline></story-timeline>');
    const children = Array.from({ length: 20_000 }, () => document.createElement('div'));
    const event = document.createElement('p');
    event.dataset['date'] = '2020';
    event.textContent = 'Before';
    element.append(...children, event, ...Array.from({ length: 5_000 }, () => document.createTextNode('<div></div>')));
    await element.ready;
    await new Promise((resolve) => setTimeout(resolve));
    await expectGood(element);
    expect(element.problems.length).to.equal(1_001);
    expect(element.problems.at(-1)).to.include({ code: 'problems-more', value: 19_001 });
  });
});
