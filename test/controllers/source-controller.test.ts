import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SourceController, type Loaded, type SourceName } from '../../src/controllers/source-controller.js';
import { timeZoneOf } from '../../src/core/dates/iana-zone.js';
import { handleFew } from '../../src/core/story/handling.js';
import { storyInZone, storyInZoneSteps } from '../../src/core/story/index-events.js';
import { readStory } from '../../src/core/story/read-story.js';
import type { EventInput } from '../../src/core/story/story.js';
import { until } from '../support/mount.js';

const COUNT = 30_000;

/** In no order, some on the same day; enough that they are not read in one task. */
function manyEvents(count = COUNT): EventInput[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    date: new Date(((index * 7919) % 9000) * 86_400_000).toISOString().slice(0, 10),
    title: `Event ${index}, “quoted”, [in] {brackets}`,
  }));
}

class FakeHost extends HTMLElement implements ReactiveControllerHost {
  updateComplete = Promise.resolve(true);
  addController(_controller: ReactiveController): void {}
  removeController(_controller: ReactiveController): void {}
  requestUpdate(): void {}
}
customElements.define('fake-source-host', FakeHost);

interface Told {
  readonly source: SourceController;
  readonly loaded: Loaded[];
  readonly finals: boolean[];
  readonly shares: number[];
  readonly errors: string[];
}

let listening: Told[] = [];

function listen(host = new FakeHost(), zone = timeZoneOf('UTC')): Told {
  const [loaded, finals, shares, errors]: [Loaded[], boolean[], number[], string[]] = [[], [], [], []];
  const source = new SourceController(host, {
    loading: () => undefined,
    progress: (share) => shares.push(share),
    loaded: (what, isFinal) => {
      loaded.push(what);
      finals.push(isFinal);
    },
    failed: ({ message }) => errors.push(message),
    zone: () => zone,
  });
  source.hostConnected();
  const told = { source, loaded, finals, shares, errors };
  listening.push(told);
  // What the children say of nothing.
  loaded.length = 0;
  finals.length = 0;
  return told;
}

function fileOf(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: 'application/json' }));
}

/** How many tasks of others had their turn until something was settled. */
async function turnsUntil(settled: Promise<unknown>): Promise<number> {
  let turns = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turns += 1;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  await settled;
  port1.close();
  return turns;
}

describe('SourceController', () => {
  afterEach(() => {
    for (const { source } of listening) source.hostDisconnected();
    listening = [];
  });

  const MANY = manyEvents();
  const ways: [string, SourceName, () => unknown][] = [
    ['the property events', 'events', () => MANY],
    ['the text of the attribute events', 'events', () => JSON.stringify(MANY)],
    ['the property story', 'story', () => ({ title: 'Long', events: MANY })],
    ['a file', 'src', () => fileOf(JSON.stringify({ events: MANY }))],
  ];
  for (const [name, from, make] of ways) {
    it(`reads many events of ${name} in slices, and as it reads few`, async () => {
      const { source, loaded, finals } = listen();
      source.set(from, make());
      const turns = await turnsUntil(source.current);
      expect(loaded.length).to.equal(1);
      expect(turns, 'tasks in between').to.be.greaterThan(5);
      expect(finals).to.deep.equal([true]);
      expect(loaded[0]).to.include({ from });
      expect(loaded[0]?.problems).to.deep.equal([]);
      const { story } = readStory(MANY);
      expect(loaded[0]?.story.events).to.deep.equal(story.events);
      expect([...(loaded[0]?.story.byId.keys() ?? [])]).to.deep.equal([...story.byId.keys()]);
    });
  }

  it('reads few events in the same turn', () => {
    const { source, loaded } = listen();
    source.set('events', manyEvents(2000));
    expect(loaded.length).to.equal(1);
    source.set('events', JSON.stringify(manyEvents(2000)));
    expect(loaded.length).to.equal(2);
  });

  it('has read what was given when its reading is done', async () => {
    const { source, loaded } = listen();
    for (const value of [MANY, JSON.stringify(MANY)]) {
      source.set('events', value);
      expect(loaded.length).to.equal(0);
      await source.reading;
      expect(loaded.splice(0).length).to.equal(1);
    }
  });

  it('lets a newer source win, and ends the reading of the older', async () => {
    const { source, loaded } = listen();
    source.set('events', MANY);
    source.set('events', JSON.stringify(MANY));
    source.set('story', { events: [{ title: 'Newest' }] });
    await turnsUntil(new Promise((resolve) => setTimeout(resolve, 300)));
    expect(loaded.map(({ story }) => story.events.length)).to.deep.equal([1]);
  });

  it('lets the newer of two long stories win', async () => {
    const { source, loaded } = listen();
    source.set('events', MANY);
    await turnsUntil(new Promise((resolve) => setTimeout(resolve)));
    source.set('events', manyEvents(COUNT + 1));
    await source.current;
    expect(loaded.map(({ story }) => story.events.length)).to.deep.equal([COUNT + 1]);
  });

  it('ends with the element’s removal, and begins again with its return', async () => {
    const { source, loaded } = listen();
    source.set('events', MANY);
    const { current } = source;
    source.hostDisconnected();
    await current;
    expect(loaded).to.deep.equal([]);
    source.hostConnected();
    await source.current;
    expect(loaded.length).to.equal(1);
  });

  it('reads carefully, in slices too, what has a fault', async () => {
    const { source, loaded, finals } = listen();
    const given = [...MANY, { date: 'someday', title: 'No one knows' }];
    source.set('events', given);
    const turns = await turnsUntil(source.current);
    expect(turns).to.be.greaterThan(10);
    expect(finals.at(-1)).to.equal(true);
    expect(loaded.at(-1)?.problems).to.deep.equal(readStory(given).problems);
  });

  it('tells how far it is where that takes long, never going back', async () => {
    const plainNow = performance.now.bind(performance);
    performance.now = () => plainNow() * 20;
    try {
      const { source, shares } = listen();
      source.set('events', JSON.stringify([...MANY, null]));
      await source.current;
      expect(shares.length).to.be.greaterThan(3);
      expect(shares).to.deep.equal(shares.toSorted((a, b) => a - b));
      expect(shares.every((share) => share >= 0 && share <= 1)).to.equal(true);
      const { source: few, shares: none } = listen();
      few.set('events', manyEvents(100));
      await few.current;
      expect(none).to.deep.equal([]);
    } finally {
      performance.now = plainNow;
    }
  });

  it('says of a long text that is no JSON what it says of a short one', async () => {
    const { source, loaded } = listen();
    source.set('events', `${JSON.stringify(MANY).slice(0, -1)},]`);
    await source.current;
    expect(loaded[0]?.story.events).to.deep.equal([]);
    expect(loaded.at(-1)?.problems.map(({ code }) => code)).to.deep.equal(['story-not-json']);
    expect(loaded.at(-1)?.problems[0]?.message).to.match(/no JSON \(SyntaxError: /);
  });

  it('shows what it could read of a file that is too large, with one problem more', async () => {
    const event = { title: 'x', date: '2020', text: 'x'.repeat(99_000) };
    const { source, loaded, errors } = listen();
    source.set('src', fileOf(JSON.stringify(Array.from({ length: 600 }, () => event))));
    await source.current;
    expect(errors).to.deep.equal([]);
    // WebKit hands a file of the page's own over in one piece, and it is read to its end.
    expect(loaded.at(-1)?.story.events.length).to.be.within(495, 600);
    expect(loaded.at(-1)?.problems.map(({ code }) => code)).to.deep.equal(['story-too-large']);
  }).timeout(60_000);

  it('places a long story on the axis of the zone asked for, so that this takes no time later', async () => {
    const zone = timeZoneOf('Asia/Tokyo');
    const { source, loaded } = listen(new FakeHost(), zone);
    source.set('events', MANY);
    await source.current;
    if (!zone || !loaded[0]) throw new Error('Nothing was read.');
    expect(storyInZoneSteps(loaded[0].story, zone, handleFew).next()).to.include({ done: true });
    const placed = storyInZone(loaded[0].story, zone);
    expect(placed.events.length).to.equal(COUNT);
    expect(placed.events[0]?.placement?.start).to.equal(-9 * 3_600_000);
  });

  describe('of many children', () => {
    function hostOf(count: number): FakeHost {
      const host = new FakeHost();
      for (let index = 0; index < count; index += 1) host.append(childOf(`Child ${index}`));
      return host;
    }

    function childOf(title: string): HTMLElement {
      const child = document.createElement('article');
      child.dataset['date'] = '2021-05-01';
      child.append(Object.assign(document.createElement('h3'), { textContent: title }));
      return child;
    }

    it('reads them in slices, each with its element', async () => {
      const host = hostOf(6000);
      const { source, loaded } = listen(host);
      expect(await turnsUntil(source.current)).to.be.greaterThan(3);
      expect(loaded.length).to.equal(1);
      const [event] = loaded[0]?.story.events.slice(-1) ?? [];
      expect(loaded[0]?.elements.get(event?.id ?? '')).to.equal(host.children[5999]);
    });

    it('reads them to the end, and then again, where they change meanwhile', async () => {
      const host = hostOf(6000);
      const { source, loaded } = listen(host);
      for (let index = 0; index < 3; index += 1) {
        host.append(childOf(`Later ${index}`));
        await Promise.resolve();
      }
      await source.current;
      await until(() => loaded.at(-1)?.story.events.length === 6003, 'the last child');
      expect(loaded.length).to.be.within(1, 2);
    });

    it('leaves them for a newer source', async () => {
      const { source, loaded } = listen(hostOf(6000));
      source.set('events', [{ title: 'Newest' }]);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(loaded.map(({ story }) => story.events.length)).to.deep.equal([1]);
    });
  });
});
