import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { flagOf, frames, HAN_DONG, inside, mount, one, unmountAll } from '../support/mount.js';

function story(attributes = ''): Promise<StoryTimeline> {
  return mount(`<story-timeline ${attributes}>${HAN_DONG}</story-timeline>`);
}

function middleOf(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

const folds = (element: StoryTimeline) => inside<HTMLButtonElement>(element, '.fold');
const labels = (element: StoryTimeline, row: 'units' | 'periods') =>
  inside(element, `.${row} text`)
    .map(({ textContent }) => textContent)
    .filter(Boolean);

describe('<story-timeline> breaks', () => {
  before(async () => {
    await setViewport({ width: 1200, height: 900 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(unmountAll);

  it('folds the 22 quiet months of the first story, and counts on behind them', async () => {
    const element = await story();
    const [fold, more] = folds(element);
    expect(fold?.textContent?.trim()).to.equal('22 quiet months');
    expect(fold?.getAttribute('aria-label')).to.match(/^22 quiet months, April 2021 . January 2023$/u);
    expect(fold?.getAttribute('aria-expanded')).to.equal('false');
    expect(more).to.equal(undefined);
    expect(labels(element, 'units')).to.deep.equal('Feb Mar Feb Mar Apr May Jun Jul Aug Sep'.split(' '));
    expect(labels(element, 'periods')).to.deep.equal(['2021', '2023']);
    expect(one(element, '.axis-line').getAttribute('d')).to.contain('l5,-6');
  });

  it('shows the whole story, folded or not', async () => {
    for (const element of [await story(), await story('breaks="none"')]) {
      expect(element.view.start).to.be.below(Date.UTC(2021, 1, 1));
      expect(element.view.end).to.be.above(Date.UTC(2023, 9, 3));
      expect(inside(element, '.flag:not(.bare)')).to.have.length(4);
    }
  });

  it('unfolds and folds by click', async () => {
    const element = await story();
    const narrow = one(element, '.mark[data-id="report"] rect').getBoundingClientRect().width;
    await sendMouse({ type: 'click', position: middleOf(folds(element)[0] as Element) });
    await frames();
    expect(folds(element)[0]?.getAttribute('aria-expanded')).to.equal('true');
    expect(labels(element, 'periods')).to.deep.equal(['2021', '2022', '2023']);
    expect(one(element, '.mark[data-id="report"] rect').getBoundingClientRect().width).to.be.below(narrow / 2);
    await sendMouse({ type: 'click', position: middleOf(folds(element)[0] as Element) });
    await frames();
    expect(one(element, '.mark[data-id="report"] rect').getBoundingClientRect().width).to.be.closeTo(narrow, 0.01);
  });

  it('unfolds and folds by key, and keeps the focus', async () => {
    const element = await story();
    flagOf(element, 'conversation').focus();
    await sendKeys({ press: 'Tab' });
    const [fold] = folds(element);
    expect(element.shadowRoot?.activeElement).to.equal(fold);
    for (const [key, isExpanded] of [
      ['Enter', 'true'],
      ['Space', 'false'],
    ] as const) {
      await sendKeys({ press: key });
      await frames();
      expect(fold?.getAttribute('aria-expanded')).to.equal(isExpanded);
      expect(element.shadowRoot?.activeElement).to.equal(fold);
    }
    expect(element.selected).to.equal(null);
  });

  it('folds nothing with breaks="none", and follows the attribute', async () => {
    const element = await story('breaks="none"');
    expect(folds(element)).to.deep.equal([]);
    element.breaks = 'auto';
    await element.ready;
    expect(folds(element)).to.have.length(1);
    element.setAttribute('breaks', 'none');
    await element.ready;
    expect(folds(element)).to.deep.equal([]);
    element.setAttribute('breaks', 'sometimes');
    await element.ready;
    expect(element.problems.map(({ where }) => where)).to.deep.equal(['attribute "breaks"']);
    expect(folds(element)).to.have.length(1);
  });

  it('pans across as if the axis were one piece', async () => {
    const element = await story();
    element.zoomTo(Date.UTC(2021, 1, 1), Date.UTC(2023, 3, 1));
    await frames();
    const plot = one(element, '.plot');
    const { left, top } = plot.getBoundingClientRect();
    const before = middleOf(one(element, '.mark[data-id="resignation"]'))[0];
    await sendMouse({ type: 'move', position: [Math.round(left + 600), Math.round(top + 20)] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(left + 500), Math.round(top + 20)] });
    await sendMouse({ type: 'up' });
    await frames();
    expect(middleOf(one(element, '.mark[data-id="resignation"]'))[0]).to.be.closeTo(before - 100, 1);
  });

  it('zooms at the pointer, on both sides of it', async () => {
    const element = await story();
    const plot = one(element, '.plot');
    const { left, top } = plot.getBoundingClientRect();
    for (const id of ['conversation', 'resignation']) {
      element.fit();
      await frames();
      const [x] = middleOf(one(element, `.mark[data-id="${id}"]`));
      const init = { bubbles: true, cancelable: true, ctrlKey: true, deltaY: -200, clientX: x, clientY: top + 20 };
      plot.dispatchEvent(new WheelEvent('wheel', init));
      await frames();
      expect(element.matches(':state(zoomed)')).to.equal(true);
      expect(middleOf(one(element, `.mark[data-id="${id}"]`))[0]).to.be.closeTo(x, 1.5);
      expect(x).to.be.greaterThan(left);
    }
  });

  it('shows exactly the window asked for, also where it begins in a folded stretch', async () => {
    const element = await story('start="2022-01" end="2023-06"');
    expect(element.view.start).to.be.closeTo(Date.UTC(2022, 0, 1), 1);
    expect(element.view.end).to.be.closeTo(Date.UTC(2023, 6, 1), 1);
    expect(folds(element)).to.have.length(1);
  });

  it('mirrors where text runs from right to left', async () => {
    const element = await mount(`<div dir="rtl"><story-timeline>${HAN_DONG}</story-timeline></div>`);
    const [conversation, fold, publication] = [
      one(element, '.mark[data-id="conversation"]'),
      folds(element)[0] as Element,
      one(element, '.mark[data-id="publication"]'),
    ].map((node) => middleOf(node)[0]) as [number, number, number];
    expect(conversation).to.be.greaterThan(fold);
    expect(fold).to.be.greaterThan(publication);
  });

  it('never lets its words touch a label of the axis, at any width', async () => {
    for (let width = 240; width <= 1400; width += 40) {
      const element = await mount(`<story-timeline>${HAN_DONG}</story-timeline>`, width);
      const words = document.createRange();
      for (const fold of folds(element)) {
        words.selectNodeContents(fold);
        const box = words.getBoundingClientRect();
        for (const text of inside(element, '.axis text').filter((node) => node.textContent)) {
          const other = text.getBoundingClientRect();
          const isApart =
            other.right < box.left ||
            other.left > box.right ||
            other.bottom <= box.top + 2 ||
            other.top >= box.bottom - 2;
          expect(isApart, `${text.textContent} at ${width}`).to.equal(true);
        }
      }
      unmountAll();
    }
  });
});
