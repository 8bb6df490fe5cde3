import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { faultsOf } from '../support/allowed-tree.js';
import { inside, one, until } from '../support/mount.js';

interface Visit {
  readonly page: Document;
  readonly window: Window & typeof globalThis;
  readonly story: (id: string) => StoryTimeline;
  /** What the page counted. */
  readonly outcome: () => string | null | undefined;
}

const CLEAN = 'The policy was never violated, and nothing went wrong.';
let frame: HTMLIFrameElement | undefined;

async function visit(address: string): Promise<Visit> {
  frame = document.createElement('iframe');
  frame.width = '1180';
  frame.height = '850';
  const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Visit['window'];
  const page = window.document;
  const stories = [...page.querySelectorAll('story-timeline')];
  await until(() => stories.every(({ ready }) => ready), 'the elements');
  await Promise.all(stories.map(({ ready }) => ready));
  return {
    page,
    window,
    story: (id) => page.querySelector(`story-timeline#${id}`) as StoryTimeline,
    outcome: () => page.querySelector('#outcome')?.textContent,
  };
}

async function press(element: StoryTimeline, selector: string): Promise<void> {
  await until(() => inside(element, selector).length > 0, selector);
  one(element, selector).click();
  await element.updateComplete;
}

describe('the strictest page', () => {
  before(() => setViewport({ width: 1240, height: 900 }));
  afterEach(() => frame?.remove());

  it('has the policy that it tells of', async () => {
    const { headers } = await fetch('/demo/strict.html');
    const policy = headers.get('content-security-policy');
    const { page } = await visit('/demo/strict.html');
    expect(page.querySelector('pre')?.textContent?.replace(/\s+/g, ' ')).to.contain(policy);
    expect(policy)
      .to.contain("default-src 'none'")
      .and.to.contain('trusted-types story-timeline')
      .and.not.contain('unsafe');
  });

  it('notices what its policy refuses', async () => {
    const { page, window, outcome } = await visit('/demo/strict.html');
    expect(outcome()).to.equal(CLEAN);
    if ('trustedTypes' in window) expect(() => (page.body.innerHTML = '<p>')).to.throw('TrustedHTML');
    page.head.append(Object.assign(page.createElement('style'), { textContent: 'p { color: red }' }));
    await until(() => outcome()?.startsWith('Refused') ?? false, 'a refusal');
  });

  it('has everything drawn, opened, zoomed, found, listed and printed, and nothing refused', async () => {
    const { page, window, story, outcome } = await visit('/demo/strict.html');
    const stories = [...page.querySelectorAll('story-timeline')];
    for (const each of stories) expect(inside(each, '.flag').length, each.id).to.be.above(1);

    const markup = story('markup');
    await press(markup, '.flags [data-id="roof"]');
    await until(() => inside(markup, '.details').length > 0, 'details');
    await press(markup, '[data-action="zoom-in"]');
    await until(() => markup.matches(':state(zoomed)'), 'zoomed');

    const file = story('file');
    await until(() => inside(file, '.rich li').length === 3, 'rich text');
    await until(() => one<HTMLImageElement>(file, '.media img').naturalWidth > 0, 'the picture');
    file.selected = 'attempt';
    await file.updateComplete;
    expect(one(file, '.rich').textContent).to.contain('<img src=x').and.to.contain('leads nowhere');
    expect(inside(file, '.rich :is(img, script, [href])').length).to.equal(0);
    await until(() => inside(file, 'input[type="search"]').length > 0, 'search');
    const search = one<HTMLInputElement>(file, 'input[type="search"]');
    search.value = 'botanist';
    search.dispatchEvent(new window.Event('input', { bubbles: true }));
    await until(() => one(file, '.found').textContent?.includes('1') ?? false, 'what was found');
    search.value = '';
    search.dispatchEvent(new window.Event('input', { bubbles: true }));
    file.asOf = '2031-05';
    await until(() => inside(file, '.as-of').length > 0, 'the slider');
    file.asOf = null;
    await press(file, '[data-action="as-list"]');
    await until(() => inside(file, '.entry .rich blockquote').length > 0, 'the list');

    const attribute = story('attribute');
    await press(attribute, '.flags [data-id="bac"]');
    await until(() => inside(attribute, '.rich b').length > 0, 'rich text from an attribute');
    expect(one(attribute, '.details-date').textContent).to.contain('avril');

    const crowd = story('crowd');
    await until(() => inside(crowd, 'canvas').length > 0 && inside(crowd, '.strip').length > 0, 'the crowd');
    crowd.zoomTo(Date.UTC(1950, 0), Date.UTC(1951, 0));
    await crowd.updateComplete;

    const down = story('down');
    await press(down, '.flags [data-id="closing"]');
    await until(() => inside(down, '.open .rich').length > 0, 'details in place');

    await until(
      () => {
        // Those that have their paper keep it: thousands of events drawn at each try would leave no idle time for the rest.
        window.dispatchEvent(new window.Event('beforeprint'));
        return stories.every((each) => inside(each, '.paper .picture').length > 0);
      },
      'paper',
      15_000,
    );
    expect(inside(file, '.paper .rich').length).to.equal(4);
    for (const each of stories) expect(faultsOf(each.shadowRoot as ShadowRoot), each.id).to.deep.equal([]);
    window.dispatchEvent(new window.Event('afterprint'));

    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(outcome()).to.equal(CLEAN);
  });

  it('reads all languages under its policy', async () => {
    const { story, outcome } = await visit('/demo/strict.html');
    const element = story('attribute');
    for (const [language, month] of [
      ['de', 'Mai'],
      ['es', 'mayo'],
      ['ar', 'مايو'],
    ] as const) {
      element.lang = language;
      element.requestUpdate();
      await until(() => element.shadowRoot?.textContent?.includes(month) ?? false, month);
    }
    expect(outcome()).to.equal(CLEAN);
  });

  it('tells rich text in plain words where what shows it can’t be had', async () => {
    const { story, outcome } = await visit('/demo/strict.html?without=sanitize-html');
    const file = story('file');
    await until(() => outcome()?.includes('sanitize-html') ?? false, 'the refusal');
    expect(inside(file, '.rich > p').map(({ textContent }) => textContent)).to.deep.equal([
      'The first three readers',
      'a botanist',
      'a second botanist',
      'the botanists’ dog',
      'All three were let in.',
    ]);
    file.selected = 'closing';
    await file.updateComplete;
    expect(one(file, '.rich').textContent).to.equal('A notice on the door says for how long: until further notice.');
    expect(inside(file, '.rich em').length).to.equal(0);
  });

  it('shares a page with another copy of Lit', async () => {
    const { page, story, outcome } = await visit('/test/demo/beside-lit.html');
    await until(() => inside(story('file'), '.rich li').length === 3, 'rich text');
    expect(page.querySelector('page-part')?.shadowRoot?.textContent).to.equal('From the page’s own Lit');
    expect(outcome()).to.equal(CLEAN);
  });

  it('needs no policy but Lit’s where it is not bundled', async () => {
    const { story, outcome } = await visit('/test/demo/unbundled.html');
    await until(() => inside(story('file'), '.rich li').length === 3, 'rich text');
    await until(() => inside(story('crowd'), 'canvas').length > 0, 'the crowd');
    expect(outcome()).to.equal(CLEAN);
  });
});
