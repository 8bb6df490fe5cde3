import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { flagOf, HAN_DONG, HAN_DONG_EVENTS, inside, mount, one, unmountAll } from '../support/mount.js';

function story(attributes = ''): Promise<StoryTimeline> {
  return mount(`<story-timeline ${attributes}>${HAN_DONG}</story-timeline>`);
}

async function fromData(attributes = ''): Promise<StoryTimeline> {
  return mount(`<story-timeline ${attributes} events='${JSON.stringify(HAN_DONG_EVENTS)}'></story-timeline>`);
}

/** The event that has the focus, by its id. */
function focusedId(element: StoryTimeline): string | undefined {
  return (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['id'];
}

async function clickOn(target: Element): Promise<void> {
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

describe('<story-timeline> opening an event', () => {
  before(() => setViewport({ width: 1200, height: 900 }));
  afterEach(unmountAll);

  it('opens by a click on the flag, closes by another', async () => {
    const element = await story();
    await clickOn(flagOf(element, 'report'));
    await element.updateComplete;
    expect(element.selected).to.equal('report');
    expect(element.getAttribute('selected')).to.equal('report');
    expect(flagOf(element, 'report').getAttribute('aria-expanded')).to.equal('true');
    await clickOn(flagOf(element, 'report'));
    await element.updateComplete;
    expect(element.selected).to.equal(null);
    expect(inside(element, '.details').length).to.equal(0);
  });

  for (const [selected, words] of [
    ['report', ['Finds false']],
    ['conversation', ['Answered by', 'Found false by']],
    ['publication', []],
  ] as const) {
    it(`says on the axis what relates ${selected} to others`, async () => {
      const element = await story(`selected="${selected}"`);
      const labels = inside(element, '.arc-label').map(({ textContent }) => textContent);
      expect(labels).to.deep.equal(words);
      expect(inside(element, '.arc')).to.have.length(words.length);
    });
  }

  it('opens by a click on the mark', async () => {
    const element = await story();
    await clickOn(one(element, '.mark[data-id="publication"]'));
    expect(element.selected).to.equal('publication');
  });

  it('shows a child as itself, with the page’s styles, and nothing of it twice', async () => {
    const style = document.createElement('style');
    style.textContent = 'story-timeline h3 { color: rgb(1, 2, 3); }';
    document.head.append(style);
    const element = await story('selected="report"');
    const heading = element.querySelector('#report h3') as HTMLElement;
    expect(heading.checkVisibility()).to.equal(true);
    expect(getComputedStyle(heading).color).to.equal('rgb(1, 2, 3)');
    expect(element.querySelector('#conversation')?.checkVisibility()).to.equal(false);
    expect(one(element, 'slot').getRootNode()).to.equal(element.shadowRoot);
    expect(inside(element, '.details-title').length).to.equal(0);
    expect(element.querySelector('#report')?.hasAttribute('slot')).to.equal(false);
    style.remove();
  });

  it('shows of data its title, paragraphs, sources and relations', async () => {
    const element = await fromData('selected="report"');
    const details = one(element, '.details');
    expect(details.querySelector('.details-date')?.textContent).to.match(/May 2023\s+·\s+day not given/);
    expect(details.querySelector('[role="heading"]')?.textContent?.trim()).to.contain('Johnston report');
    expect([...details.querySelectorAll('.story p')].length).to.equal(3);
    const link = details.querySelector('a') as HTMLAnchorElement;
    expect([link.href, link.rel]).to.deep.equal(['https://example.org/cp', 'noopener noreferrer']);
    expect(details.textContent).to.match(/Finds false/);
    expect(details.textContent).to.contain('October 3, 2023').and.to.contain('3 of 4');
    details.querySelector<HTMLElement>('.link')?.click();
    await element.updateComplete;
    expect(element.selected).to.equal('conversation');
    expect(one(element, '.details').textContent).to.match(/Found false by/);
  });

  it('goes on and back with the buttons, which keep the focus and stop at either end', async () => {
    const element = await fromData('selected="resignation"');
    const next = () => one(element, '.next');
    next().focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.selected).to.equal('publication');
    expect(next().getAttribute('aria-disabled')).to.equal('true');
    expect(element.shadowRoot?.activeElement).to.equal(next());
    await sendKeys({ press: 'Enter' });
    expect(element.selected).to.equal('publication');
    one(element, '.previous').click();
    expect(element.selected).to.equal('report');
  });

  it('opens, goes on and back by its methods, without an event', async () => {
    const element = await story();
    const told: Event[] = [];
    element.addEventListener('story-select', (event) => told.push(event));
    element.select('report');
    element.next();
    expect(element.selected).to.equal('publication');
    element.previous();
    element.previous();
    expect(element.selected).to.equal('resignation');
    element.select(null);
    await element.updateComplete;
    expect(inside(element, '.details').length).to.equal(0);
    element.select('nobody');
    await element.updateComplete;
    expect(inside(element, '.details').length).to.equal(0);
    expect(told).to.deep.equal([]);
  });

  it('tells before it opens, and lets the page say no', async () => {
    const element = await story();
    const ids: (string | null)[] = [];
    element.addEventListener('story-select', (event) => {
      ids.push(event.id);
      if (event.id === 'report') event.preventDefault();
    });
    flagOf(element, 'report').click();
    flagOf(element, 'conversation').click();
    flagOf(element, 'conversation').click();
    expect(ids).to.deep.equal(['report', 'conversation', null]);
    expect(element.selected).to.equal(null);
  });

  it('moves with the arrows, Home and End, opens with Enter and Space, closes with Escape', async () => {
    const element = await story();
    flagOf(element, 'conversation').focus();
    const keys: [string, string][] = [
      ['ArrowRight', 'resignation'],
      ['ArrowRight', 'report'],
      ['ArrowLeft', 'resignation'],
      ['End', 'publication'],
      ['ArrowRight', 'publication'],
      ['Home', 'conversation'],
    ];
    for (const [press, id] of keys) {
      await sendKeys({ press });
      expect(focusedId(element), press).to.equal(id);
    }
    await sendKeys({ press: 'Enter' });
    expect(element.selected).to.equal('conversation');
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Space' });
    expect(element.selected).to.equal('resignation');
    await sendKeys({ press: 'Escape' });
    expect(element.selected).to.equal(null);
    expect(focusedId(element)).to.equal('resignation');
  });

  it('gives the focus back to the flag when closed from within the details', async () => {
    const element = await story('selected="report"');
    one(element, '.close').focus();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(focusedId(element)).to.equal('report');
  });

  it('has one Tab stop for all events', async () => {
    const element = await story();
    const stops = inside(element, '.flags button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.length).to.equal(1);
    flagOf(element, 'report').focus();
    expect(
      inside(element, '.flags button')
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ dataset }) => dataset['id']),
    ).to.deep.equal(['report']);
  });

  it('follows the reading direction', async () => {
    const element = await mount(`<div dir="rtl" lang="ar"><story-timeline>${HAN_DONG}</story-timeline></div>`);
    const x = (id: string) => flagOf(element, id).getBoundingClientRect().left;
    expect(x('conversation')).to.be.greaterThan(x('publication'));
    flagOf(element, 'conversation').focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(focusedId(element)).to.equal('resignation');
  });
});
