import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { violationsOf } from '../support/axe.js';
import {
  focusedIn,
  frames,
  HAN_DONG,
  HAN_DONG_EVENTS,
  inside,
  mount,
  one,
  unmountAll,
  until,
} from '../support/mount.js';

const list = (attributes = '', width = 1000) =>
  mount(`<story-timeline heading="How it unfolded" layout="list" ${attributes}>${HAN_DONG}</story-timeline>`, width);
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    date: `${1800 + Math.floor(index / 4)}-0${1 + (index % 4)}`,
    title: `Event number ${index}`,
  }));
const textsOf = (element: Element, selector: string) =>
  inside(element, selector).map(({ textContent }) => textContent?.trim().replace(/\s+/g, ' '));
const entryOf = (element: Element, id: string) => one(element, `[data-entry="${id}"]`);
const headingOf = (element: Element, id: string) => one(element, `[data-entry="${id}"] [role="heading"]`);

function isInView(node: Element): boolean {
  const { top, bottom } = node.getBoundingClientRect();
  return top >= -1 && top < innerHeight && bottom > 0;
}

describe('<story-timeline layout="list">', () => {
  before(() => setViewport({ width: 1100, height: 700 }));
  afterEach(() => {
    unmountAll();
    document.documentElement.style.fontSize = '';
    scrollTo(0, 0);
  });

  it('tells every event in full under headings of its periods', async () => {
    const element = await list();
    expect(textsOf(element, '.section-title')).to.deep.equal(['2021', '2023']);
    expect(textsOf(element, '.entry .details-title')).to.deep.equal(HAN_DONG_EVENTS.map(({ title }) => title));
    const first = entryOf(element, 'conversation').textContent?.replace(/\s+/g, ' ') ?? '';
    for (const said of ['February 2021', 'day not given', 'Alleged', 'Global News later reported', 'Found false by']) {
      expect(first).to.contain(said);
    }
    expect(one<HTMLAnchorElement>(element, '.entry .sources a').href).to.equal('https://example.org/report');
    expect(inside(element, '.drawing, .details')).to.deep.equal([]);
  });

  it('has headings one below the other, as deep as they are', async () => {
    const element = await list('heading-level="3"');
    const levels = (selector: string) => inside(element, selector).map((node) => node.getAttribute('aria-level'));
    expect(levels('#heading')).to.deep.equal(['3']);
    expect(new Set(levels('.section-title'))).to.deep.equal(new Set(['4']));
    expect(new Set(levels('.details-title'))).to.deep.equal(new Set(['5']));
  });

  it('has what has no date last, and is there where nothing has one', async () => {
    const element = await mount('<story-timeline layout="list"></story-timeline>');
    element.events = [{ title: 'Some day' }, ...HAN_DONG_EVENTS];
    await element.ready;
    expect(textsOf(element, '.section-title')).to.deep.equal(['2021', '2023', 'No date given']);
    expect(textsOf(element, '.details-title').at(-1)).to.equal('Some day');
    element.events = [{ title: 'Some day', text: 'Nobody knows when.' }];
    await element.ready;
    expect(one(element, '.plot').offsetHeight, 'it is seen').to.be.greaterThan(40);
    expect(textsOf(element, '.details-title')).to.deep.equal(['Some day']);
  });

  for (const [direction, width, dark] of [
    ['ltr', 1000, false],
    ['rtl', 1000, true],
    ['ltr', 360, true],
    ['rtl', 320, false],
  ] as const) {
    it(`has nothing that axe finds wrong, ${direction}, ${width} px wide, ${dark ? 'dark' : 'light'}`, async () => {
      const colours = dark ? 'color-scheme: dark; background: #101214' : '';
      const element = await mount(
        `<div dir="${direction}" style="${colours}"><story-timeline heading="A story" selected="report" layout="list">${HAN_DONG}</story-timeline></div>`,
        width,
      );
      expect(one(element, '.entry.open').dataset['entry']).to.equal('report');
      expect(await violationsOf(element)).to.deep.equal([]);
    });

    it(`keeps everything inside, with all text twice as large, ${direction}, ${width} px wide`, async () => {
      document.documentElement.style.fontSize = '200%';
      const element = await mount(
        `<div dir="${direction}"><story-timeline selected="report" layout="list">${HAN_DONG}</story-timeline></div>`,
        width,
      );
      await frames(2);
      const { left, right } = element.getBoundingClientRect();
      for (const part of inside(element, '.entry :is(p, time, .details-title, button, a), .section-title')) {
        const box = part.getBoundingClientRect();
        expect(box.left, part.textContent ?? '').to.be.at.least(left - 1);
        expect(box.right, part.textContent ?? '').to.be.at.most(right + 1);
      }
    });
  }

  it('has the date beside the text where there is room, else above it', async () => {
    for (const [width, isBeside] of [
      [1000, true],
      [390, false],
    ] as const) {
      const element = await list('', width);
      const date = one(element, '.entry .details-date').getBoundingClientRect();
      const title = one(element, '.entry .details-title').getBoundingClientRect();
      expect(date.right < title.left, `${width}`).to.equal(isBeside);
      if (!isBeside) expect(date.bottom).to.be.at.most(title.top + 1);
      expect(one(element, '.entry .story p:last-child').getBoundingClientRect().width).to.be.at.most(44 * 16);
      unmountAll();
    }
  });

  it('leads from a related event to its place, and the focus with it', async () => {
    const element = await mount('<story-timeline layout="list"></story-timeline>', 800);
    element.events = [
      { id: 'answer', date: '1799', title: 'An answer', relations: [{ type: 'repliesTo', to: 'e390' }] },
      ...many(400),
    ];
    await element.ready;
    const told: (string | null)[] = [];
    element.addEventListener('story-select', ({ id }) => told.push(id));
    one(element, '[data-entry="answer"] .link').focus();
    await sendKeys({ press: 'Enter' });
    await element.ready;
    expect(told).to.deep.equal(['e390']);
    expect(focusedIn(element)).to.equal(headingOf(element, 'e390'));
    expect(isInView(entryOf(element, 'e390'))).to.equal(true);
    expect(entryOf(element, 'e390').getAttribute('aria-current')).to.equal('true');
    one(element, '[data-entry="e390"] .link').click();
    await element.ready;
    expect(element.selected).to.equal('answer');
    expect(focusedIn(element)).to.equal(headingOf(element, 'answer'));
  });

  it('leads to an event that is open without closing it', async () => {
    const element = await list('selected="conversation"');
    one(element, '[data-entry="report"] .link[data-id="conversation"]').click();
    await element.ready;
    expect(element.selected).to.equal('conversation');
    expect(focusedIn(element)).to.equal(headingOf(element, 'conversation'));
  });

  it('brings the event into view that the page opens', async () => {
    const element = await list('', 400);
    element.select('publication');
    await element.ready;
    expect(isInView(entryOf(element, 'publication'))).to.equal(true);
    expect(inside(element, '.open').map(({ dataset }) => dataset['entry'])).to.deep.equal(['publication']);
  });

  it('does not move the page by itself', async () => {
    const room = '<div style="height: 900px"></div>';
    await mount(
      `<div>${room}<story-timeline layout="list" selected="publication">${HAN_DONG}</story-timeline>${room}</div>`,
    );
    await frames(2);
    expect(scrollY).to.equal(0);
  });

  it('shows very many a hundred at a time, and goes on with the first that came', async () => {
    const element = await mount('<story-timeline layout="list"></story-timeline>', 800);
    element.events = many(250);
    await element.ready;
    expect(inside(element, '.entry')).to.have.length(100);
    const more = () => one(element, '.more');
    expect(more().textContent?.trim()).to.equal('Show 100 more');
    more().click();
    await frames(1);
    expect(inside(element, '.entry')).to.have.length(200);
    expect(focusedIn(element)).to.equal(headingOf(element, 'e100'));
    expect(more().textContent?.trim()).to.equal('Show 50 more');
    more().click();
    await frames(1);
    expect(inside(element, '.more')).to.deep.equal([]);
    expect(textsOf(element, '.details-title')).to.deep.equal(many(250).map(({ title }) => title));
  });

  it('begins where an event is that is far down, with a way back up', async () => {
    const element = await mount('<story-timeline layout="list"></story-timeline>', 800);
    element.events = many(1000);
    await element.ready;
    element.select('e700');
    await element.ready;
    expect(inside(element, '.entry')).to.have.length(100);
    expect(isInView(entryOf(element, 'e700'))).to.equal(true);
    const [earlier] = inside(element, '.more');
    expect(earlier?.textContent?.trim()).to.equal('Show 100 earlier');
    earlier?.click();
    await frames(1);
    expect(focusedIn(element)).to.equal(headingOf(element, 'e550'));
  });

  it('follows the story, and changes over to the axis and back', async () => {
    const element: StoryTimeline = await list();
    element.querySelector('#report')?.remove();
    await until(() => inside(element, '.entry').length === 3, 'three entries');
    element.layout = 'horizontal';
    await until(() => inside(element, '.pole').length === 3, 'poles');
    expect(inside(element, '.entry')).to.deep.equal([]);
    element.layout = 'list';
    await until(() => inside(element, '.entry').length === 3, 'the list');
    expect(inside(element, '.drawing')).to.deep.equal([]);
  });
});
