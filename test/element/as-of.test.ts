import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { violationsOf } from '../support/axe.js';
import { flagOf, HAN_DONG_EVENTS, inside, mount, one, shownTitles, unmountAll, until } from '../support/mount.js';

/** The claim became public by the day of the resignation. */
const EVENTS = HAN_DONG_EVENTS.map((event) =>
  event.id === 'conversation' ? { ...event, reported: '../2023-03-22' } : event,
);

async function story(attributes: string, width?: number): Promise<StoryTimeline> {
  return mount(`<story-timeline ${attributes} events='${JSON.stringify(EVENTS)}'></story-timeline>`, width);
}

const flagIds = (element: Element) => inside(element, '.flags [data-id]').map(({ dataset }) => dataset['id']);
const slider = (element: Element) => one<HTMLInputElement>(element, '#as-of');

describe('<story-timeline> as of a day', () => {
  before(() => setViewport({ width: 1200, height: 900 }));
  afterEach(unmountAll);

  it('shows what was public by then, with the standing of that day', async () => {
    const element = await story('as-of="2023-04-15"');
    expect(flagIds(element)).to.deep.equal(['conversation', 'resignation']);
    expect(flagOf(element, 'conversation').textContent).to.contain('Alleged').and.not.to.contain('false');
    expect(one(element, '.summary').textContent).to.contain('2 of 4 events').and.to.contain('April 15, 2023');
    element.asOf = '2023-05';
    await element.ready;
    expect(flagIds(element)).to.deep.equal(['conversation', 'resignation', 'report']);
    expect(flagOf(element, 'conversation').textContent).to.contain('Claim found false');
    element.asOf = null;
    await element.ready;
    expect(flagIds(element)).to.have.length(4);
    expect(one(element, '.summary').textContent).to.contain('4 events');
  });

  it('draws a line where the day is, also while “More” is closed', async () => {
    const element = await story('as-of="2023-04-15"');
    expect(inside(element, '#as-of')).to.have.length(0);
    expect(getComputedStyle(one(element, '.until')).stroke).not.to.equal('none');
    element.asOf = null;
    await element.ready;
    expect(inside(element, '.until')).to.have.length(0);
  });

  it('keeps everything in its place from day to day', async () => {
    const element = await story('');
    const places = () =>
      new Map(
        inside(element, '.flags [data-id]').map((flag) => [flag.dataset['id'], flag.getBoundingClientRect().left]),
      );
    const tops = () => inside(element, '.axis-line').map((line) => line.getBoundingClientRect().top);
    const [all, axis] = [places(), tops()];
    for (const day of ['2023-04', '2022']) {
      element.asOf = day;
      await element.ready;
      for (const [id, left] of places()) expect(left).to.equal(all.get(id));
      expect(tops()).to.deep.equal(axis);
    }
    expect(shownTitles(element)).to.deep.equal([]);
  });

  it('is moved by arrows from one day on which something became public to the next', async () => {
    const element = await story('controls="zoom as-of"');
    const said = () => slider(element).getAttribute('aria-valuetext');
    slider(element).focus();
    expect(said()).to.equal('today, 4 of 4 events');
    const steps: [string, string][] = [
      ['ArrowLeft', 'October 3, 2023, 4 of 4 events'],
      ['ArrowLeft', 'May 31, 2023, 3 of 4 events'],
      ['ArrowLeft', 'March 22, 2023, 2 of 4 events'],
      ['ArrowLeft', 'March 3, 2023, 0 of 4 events'],
      ['ArrowRight', 'March 22, 2023, 2 of 4 events'],
      ['End', 'today, 4 of 4 events'],
    ];
    for (const [key, expected] of steps) {
      await sendKeys({ press: key });
      await element.ready;
      if (expected.startsWith('March 3,')) expect(said()).to.match(/^March \d+, 2023, 0 of 4 events$/);
      else expect(said()).to.equal(expected);
    }
    expect(element.asOf).to.equal(null);
  });

  it('goes back to all that is known', async () => {
    const element = await story('as-of="2023-04" controls="as-of"');
    one(element, '[data-action="as-of-now"]').click();
    await element.ready;
    expect(element.hasAttribute('as-of')).to.equal(false);
    expect(flagIds(element)).to.have.length(4);
  });

  it('is offered behind “More” where a story has claims', async () => {
    const element = await story('');
    expect(inside(element, '#as-of')).to.have.length(0);
    const more = one(element, '[data-action="more-tools"]');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    more.click();
    await element.ready;
    await until(() => inside(element, '#as-of').length > 0, 'the slider');
    expect(more.getAttribute('aria-expanded')).to.equal('true');
  });

  it('is told where the axis runs down', async () => {
    const element = await story('as-of="2023-04-15"', 390);
    expect(shownTitles(element)).to.have.length(2);
  });

  it('says what is no date, and then shows all', async () => {
    const element = await story('as-of="April"');
    expect(element.problems.map(({ code, where }) => [code, where])).to.deep.equal([
      ['date-invalid', 'attribute "as-of"'],
    ]);
    expect(flagIds(element)).to.have.length(4);
  });

  for (const [name, attributes] of [
    ['open', 'controls="zoom list as-of" as-of="2023-04-15"'],
    ['of an event', 'controls="as-of" as-of="2023-06" selected="conversation"'],
  ] as const) {
    it(`has no accessibility violations, ${name}`, async () => {
      const element = await story(attributes);
      expect(await violationsOf(element)).to.deep.equal([]);
    });
  }
});

describe('<story-timeline controls>', () => {
  before(() => setViewport({ width: 1200, height: 900 }));
  afterEach(unmountAll);

  const tools = (element: Element) => inside(element, '[data-action]').map(({ dataset }) => dataset['action']);

  it('gives what is named', async () => {
    expect(tools(await story('controls="none"'))).to.deep.equal([]);
    expect(tools(await story('controls="zoom"'))).to.deep.equal(['zoom-out', 'zoom-in', 'fit']);
    expect(tools(await story('controls="list"'))).to.deep.equal(['more-tools']);
  });

  it('reports what it does not know, and gives the rest', async () => {
    const element = await story('controls="zoom teleport"');
    expect(element.problems.map(({ code, value }) => [code, value])).to.deep.equal([['attribute-invalid', 'teleport']]);
    expect(tools(element)).to.deep.equal(['zoom-out', 'zoom-in', 'fit']);
  });
});
