import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { EventInput } from '../../src/core/story/story.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { overlappingPairs } from '../support/geometry.js';
import { EDGE, inkOf } from '../support/ink.js';
import { frames, HAN_DONG, HAN_DONG_EVENTS, inside, mount, one, unmountAll, until } from '../support/mount.js';

const screen = () => emulateMedia({ media: 'screen', colorScheme: 'light' });
const papers = (element: Element) => inside(element, '.paper');

/** As a browser tells a page before and after it prints it. */
const before = () => dispatchEvent(new Event('beforeprint'));
const after = () => dispatchEvent(new Event('afterprint'));

/** With the code for print, which comes while the page is idle. */
async function ready(markup: string, width = 700, events?: readonly EventInput[]): Promise<StoryTimeline> {
  const element = await mount(markup, width);
  if (events) element.events = events;
  await until(
    () => {
      before();
      const isThere = papers(element).length === 1;
      after();
      return isThere;
    },
    'what prints',
    6000,
  );
  return element;
}

const story = (attributes = '') =>
  ready(`<story-timeline heading="How it unfolded" ${attributes}>${HAN_DONG}</story-timeline>`);
const isSeen = (node: Element) => node.getClientRects().length > 0;
const seen = (element: Element, selector: string) => inside(element, selector).filter(isSeen);

/** Each line of words in the picture that is seen. */
function words(element: Element) {
  const [picture] = seen(element, '.picture');
  return [...(picture?.querySelectorAll('text') ?? [])].map(inkOf);
}

describe('<story-timeline> printed', () => {
  beforeEach(() => setViewport({ width: 800, height: 800 }));
  afterEach(async () => {
    unmountAll();
    await screen();
  });

  it('is heading, picture and every event in full', async () => {
    const element = await story('selected="report"');
    await emulateMedia({ media: 'print' });
    await until(() => papers(element).length === 1, 'the paper');
    expect(seen(element, '.heading')).to.have.length(1);
    expect(seen(element, '.summary')).to.have.length(1);
    expect(seen(element, '.picture')).to.have.length(1);
    const titles = seen(element, '.paper .details-title').map(({ textContent }) => textContent?.trim());
    expect(titles).to.deep.equal(HAN_DONG_EVENTS.map(({ title }) => title));
    for (const none of ['.toolbar', '.plot', '.overview', '.details', '.list', '.tool']) {
      expect(seen(element, none), none).to.deep.equal([]);
    }
    expect(one(element, '.paper').textContent).to.contain('Global News later reported');
  });

  it('writes the addresses of sources out', async () => {
    const element = await story();
    await emulateMedia({ media: 'print' });
    await until(() => papers(element).length === 1, 'the paper');
    const link = one<HTMLAnchorElement>(element, '.paper .sources a');
    expect(link.getAttribute('href')).to.equal('https://example.org/report');
    // Some browsers tell what stands there, others where it comes from.
    expect(getComputedStyle(link, '::after').content).to.match(/https:\/\/example\.org\/report|attr\(href\)/);
  });

  for (const [what, width, direction, attributes] of [
    ['on a page', 700, 'ltr', ''],
    ['on a page on its side', 1000, 'ltr', ''],
    ['in a column', 400, 'ltr', ''],
    ['from right to left', 700, 'rtl', ''],
    ['by groups', 700, 'ltr', 'group-by="status"'],
  ] as const) {
    it(`has a picture as wide as there is room, in which no words overlap, ${what}`, async () => {
      await setViewport({ width: 1200, height: 800 });
      const element = await ready(
        `<div dir="${direction}"><story-timeline ${attributes}>${HAN_DONG}</story-timeline></div>`,
        width,
      );
      await emulateMedia({ media: 'print' });
      await until(() => seen(element, '.picture').length === 1, 'the picture');
      const [picture] = seen(element, '.picture');
      const frame = element.getBoundingClientRect();
      expect(picture?.getBoundingClientRect().width).to.be.closeTo(frame.width, 1);
      const lines = words(element);
      for (const said of ['February 2021', 'Conversation with', 'Claim found false, May 2023', '22 quiet months']) {
        expect(lines.map(({ text }) => text).join('|')).to.contain(said);
      }
      expect(overlappingPairs(lines).map(([a, b]) => `${a.text} over ${b.text}`)).to.deep.equal([]);
      for (const { left, right, text } of lines) {
        expect(left, text).to.be.at.least(frame.left - EDGE);
        expect(right, text).to.be.at.most(frame.right + EDGE);
      }
    });
  }

  it('draws the marks of a crowd as shapes, and lists all events', async () => {
    const events = Array.from({ length: 400 }, (_, index) => ({
      date: new Date(Date.UTC(1990, 0, 1) + index * 2e9).toISOString().slice(0, 10),
      title: `Event number ${index}`,
    }));
    const element = await ready('<story-timeline></story-timeline>', 700, events);
    await emulateMedia({ media: 'print' });
    await until(() => papers(element).length === 1, 'the paper');
    expect(seen(element, 'canvas')).to.deep.equal([]);
    expect(seen(element, '.paper .mark').length).to.be.greaterThan(10);
    const gathered = seen(element, '.paper .gathered').map(({ textContent }) => Number(textContent));
    const marks = seen(element, '.paper .mark').length;
    expect(gathered.reduce((sum, count) => sum + count, marks)).to.be.at.least(400);
    expect(seen(element, '.paper .entry')).to.have.length(400);
    const flags = words(element).filter(({ text }) => text.startsWith('Event'));
    expect(flags.length).to.be.greaterThan(10);
    expect(overlappingPairs(flags).map(([a, b]) => `${a.text} over ${b.text}`)).to.deep.equal([]);
  });

  it('says how many are listed where there are too many', async () => {
    const events = Array.from({ length: 4000 }, (_, index) => ({
      date: `${1000 + Math.floor(index / 5)}`,
      title: `Event number ${index}`,
    }));
    const element = await ready('<story-timeline></story-timeline>', 700, events);
    before();
    const listed = inside(element, '.paper .entry').length;
    expect(listed).to.be.within(1000, 3999);
    expect(one(element, '.paper .rest').textContent).to.equal(`${listed.toLocaleString('en')} of 4,000 events`);
    after();
  });

  it('is light, also where the page is dark', async () => {
    const element = await ready(
      `<div style="color-scheme: dark; --story-ink: #fff"><story-timeline heading="A story">${HAN_DONG}</story-timeline></div>`,
    );
    await emulateMedia({ media: 'print', colorScheme: 'dark' });
    await until(() => papers(element).length === 1, 'the paper');
    const light = (node: Element) =>
      getComputedStyle(node)
        .color.match(/\d+/g)
        ?.slice(0, 3)
        .every((part) => Number(part) > 160);
    for (const part of ['.heading', '.details-title', '.paper .story p:last-child']) {
      expect(light(one(element, part)), part).to.equal(false);
    }
    expect(getComputedStyle(one(element, '.paper .mark')).fill).to.not.equal('rgb(124, 191, 231)');
  });

  it('is as it was afterwards, with what was open and where the focus was', async () => {
    const element = await story('selected="report"');
    const flag = one(element, '.flag[data-id="report"]');
    flag.focus();
    const was = element.shadowRoot?.innerHTML;
    before();
    expect(papers(element)).to.have.length(1);
    before();
    expect(papers(element), 'once').to.have.length(1);
    after();
    expect(element.shadowRoot?.innerHTML).to.equal(was);
    expect(element.shadowRoot?.activeElement).to.equal(flag);
  });

  it('follows a story that changes while it is looked at as if printed', async () => {
    await emulateMedia({ media: 'print' });
    const element = await mount(`<story-timeline>${HAN_DONG}</story-timeline>`, 700);
    await until(() => seen(element, '.paper .entry').length === 4, 'four entries');
    element.querySelector('#report')?.remove();
    await until(() => seen(element, '.paper .entry').length === 3, 'three entries');
    await screen();
    await until(() => papers(element).length === 0, 'the screen');
    await frames(2);
    expect(isSeen(one(element, '.plot'))).to.equal(true);
  });

  it('can be printed from a page that is never at rest', async () => {
    let isBusy = true;
    const work = () => {
      for (const end = performance.now() + 20; performance.now() < end;);
      if (isBusy) requestAnimationFrame(work);
    };
    requestAnimationFrame(work);
    try {
      expect(papers(await story())).to.deep.equal([]);
    } finally {
      isBusy = false;
    }
  });

  it('leaves nothing behind when it is removed from the page', async () => {
    const element = await story();
    element.remove();
    before();
    expect(papers(element)).to.deep.equal([]);
    after();
  });
});
