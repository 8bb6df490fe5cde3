import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { openLedger, type Ledger } from '../support/ledger.js';
import { WAYS, type Way } from '../support/ways-to-be.js';

// The ledger has to be open before the code of the element comes: it is imported then, and only its types here.
const loadMount = () => import('../support/mount.js');
type Mount = Awaited<ReturnType<typeof loadMount>>;

const { href } = location;
/** Not of a function that waits: what that holds weakly, Firefox keeps. */
let references: { readonly name: string; readonly element: WeakRef<StoryTimeline> }[] = [];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('<story-timeline> that leaves', () => {
  let ledger: Ledger;
  let mount: Mount;
  const plainFetch = globalThis.fetch;
  const plainWarn = console.warn;

  before(async () => {
    console.warn = () => undefined;
    globalThis.fetch = (input, options) => {
      const answer = SLOW.get(String(input));
      return answer ? answer(options?.signal ?? undefined) : plainFetch(input, options);
    };
    ledger = openLedger();
    mount = await loadMount();
  });

  afterEach(() => {
    mount.unmountAll();
    ledger.clear();
    history.replaceState(null, '', href);
  });

  after(() => {
    ledger.close();
    globalThis.fetch = plainFetch;
    console.warn = plainWarn;
  });

  /** What is left once all that was under way has come to its end. */
  async function leftAtLast(): Promise<string[]> {
    for (let tries = 0; tries < 60 && ledger.left().length > 0; tries += 1) await pause(50);
    return ledger.left();
  }

  /** On the page, and in the midst of something. */
  async function enter({ width, attributes = '', events, act }: Way): Promise<StoryTimeline> {
    const children = events ? '' : mount.HAN_DONG;
    const isLoading = attributes.includes('src=');
    const markup = `<story-timeline ${attributes}>${children}</story-timeline>`;
    const entering = mount.mount(markup, width ?? 900);
    const element = document.body.lastElementChild?.firstElementChild as StoryTimeline;
    // What loads for ever is never ready.
    if (isLoading) await pause(20);
    else await entering;
    if (events) {
      element.events = events;
      await element.ready;
    }
    await act?.(element, mount);
    return element;
  }

  it('leaves nothing of what is drawn unseen, where there is none', async () => {
    const { rehearse } = await import('../../src/rehearsal.js');
    expect(await rehearse()).to.equal(true);
    expect(await leftAtLast()).to.deep.equal([]);
  });

  for (const way of WAYS) {
    it(`leaves no listener, observer, timer or frame, ${way.name}`, async () => {
      await enter(way);
      mount.unmountAll();
      expect(await leftAtLast()).to.deep.equal([]);
    });
  }

  it('no longer tells the page’s address what it shows', async () => {
    const element = await enter({ name: '', attributes: 'hash' });
    element.select('report');
    await element.ready;
    expect(location.hash).to.contain('report');
    mount.unmountAll();
    for (const id of ['resignation', 'conversation', null]) {
      element.select(id);
      await element.ready;
    }
    expect(location.hash).to.contain('report');
  });

  it('can be thrown away, in each of these ways, all on one page', async function () {
    this.timeout(60_000);
    expect(WAYS.length).to.be.at.least(50);
    references = [];
    for (const way of WAYS) references.push({ name: way.name, element: new WeakRef(await enter(way)) });
    expect(document.querySelectorAll('story-timeline').length).to.equal(WAYS.length);
    mount.unmountAll();
    expect(document.querySelector('story-timeline')).to.equal(null);
    const kept = () => references.filter(({ element }) => element.deref()).map(({ name }) => name);
    // What a last frame or promise still holds goes with the next collections.
    for (let tries = 0; tries < 40 && kept().length > 0; tries += 1) {
      await pause(100);
      await executeServerCommand('collect-garbage');
    }
    expect(kept()).to.deep.equal([]);
    expect(await leftAtLast()).to.deep.equal([]);
  });
});

/** Addresses that never answer, or never come to an end. */
const SLOW = new Map<string, (signal: AbortSignal | undefined) => Promise<Response>>([
  [
    '/never',
    (signal) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true })),
  ],
  [
    '/slowly',
    async (signal) =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('[{"date": "2020", "title": "Half'));
            signal?.addEventListener('abort', () => controller.error(signal.reason), { once: true });
          },
        }),
      ),
  ],
]);
