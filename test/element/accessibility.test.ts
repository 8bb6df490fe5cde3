import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { violationsOf } from '../support/axe.js';
import { textContrasts } from '../support/contrast.js';
import { HAN_DONG, HAN_DONG_EVENTS, inside, mount, one, unmountAll } from '../support/mount.js';

const data = `events='${JSON.stringify(HAN_DONG_EVENTS)}'`;

/** Each state that a reader may meet. */
const STATES: [name: string, html: string, act?: (element: StoryTimeline) => void][] = [
  ['shown', `<story-timeline heading="How it unfolded">${HAN_DONG}</story-timeline>`],
  ['with an event open', `<story-timeline heading="How it unfolded" selected="report" ${data}></story-timeline>`],
  ['with a child open', `<story-timeline heading="How it unfolded" selected="report">${HAN_DONG}</story-timeline>`],
  ['zoomed', `<story-timeline heading="How it unfolded" start="2023-02">${HAN_DONG}</story-timeline>`],
  ['failed', '<story-timeline src="/no-such-file.json"></story-timeline>'],
  ['empty', '<story-timeline heading="Nothing yet"></story-timeline>'],
  [
    'with problems and undated events',
    `<story-timeline debug heading="Faults" events='[{"date":"soon","title":"x"},{"date":"2020","title":"y"},null]'></story-timeline>`,
    (element) => (one<HTMLDetailsElement>(element, '.undated').open = true),
  ],
];

describe('<story-timeline> accessibility', () => {
  before(() => setViewport({ width: 1200, height: 900 }));
  afterEach(async () => {
    unmountAll();
    document.documentElement.style.colorScheme = '';
    await emulateMedia({ colorScheme: 'light' });
  });

  for (const [name, html, act] of STATES) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`has no fault that axe finds: ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        const element = await mount(html);
        act?.(element);
        await element.ready;
        expect(await violationsOf(element.parentElement as HTMLElement)).to.deep.equal([]);
        const texts = textContrasts(element);
        expect(texts.length).to.be.greaterThan(0);
        const faint = texts.filter(({ where, ratio }) => ratio < 7 && !where.includes('tool'));
        expect(faint.map(({ text, where, ratio }) => `${ratio.toFixed(2)} ${where} ${text}`)).to.deep.equal([]);
      });
    }
  }

  it('reads as a section with heading and summary, a toolbar and a list in date order', async () => {
    const element = await mount(`<story-timeline heading="How it unfolded" lang="en">${HAN_DONG}</story-timeline>`);
    const section = one(element, 'section');
    const label = section
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => one(element, `#${id}`).textContent?.trim());
    expect(label).to.deep.equal(['How it unfolded', 'Timeline, 4 events, February 2021 to October 2023']);
    expect(one(element, '.heading').getAttribute('aria-level')).to.equal('2');
    expect(one(element, '[role="toolbar"]').querySelectorAll('button').length).to.equal(4);
    expect(one(element, '.drawing').getAttribute('aria-hidden')).to.equal('true');
    const names = inside(element, '.flags li').map((item) => item.textContent?.replace(/\s+/g, ' ').trim());
    expect(names).to.deep.equal([
      'February 2021 Conversation with a Chinese diplomat Claim found false, May 2023 day not given, Answered by: Dong resigns from the Liberal caucus, March 22, 2023, Found false by: Johnston report: “the allegation is false”, May 2023, 1 source',
      'March 22, 2023 Dong resigns from the Liberal caucus',
      'May 2023 Johnston report: “the allegation is false” day not given',
      'October 3, 2023 Dong: still waiting to hear whether he may rejoin the caucus',
    ]);
  });

  it('is measured to be faint where a page asks for it', async () => {
    const element = await mount(`<story-timeline style="--story-muted: #888" ${data}></story-timeline>`);
    const faint = textContrasts(element).filter(({ ratio }) => ratio < 4);
    expect(faint.map(({ text }) => text)).to.include('May 2023');
  });

  it('has targets of 24 pixels and more', async () => {
    const element = await mount(`<story-timeline selected="report" ${data}></story-timeline>`);
    const small = inside(element, 'button:not(.link), summary').filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map(({ className }) => className)).to.deep.equal([]);
  });
});
