import { expect } from '@open-wc/testing';
import { crosses, overlappingPairs, type Rectangle } from '../support/geometry.js';
import { EDGE, inkOf } from '../support/ink.js';
import { frames, HAN_DONG, inside, mount, one, unmountAll } from '../support/mount.js';
import type { StoryTimeline } from '../../src/story-timeline.js';

function rectangleOf(node: Element): Rectangle & { name: string } {
  const { left, right, top, bottom } = node.getBoundingClientRect();
  return { left, right, low: top, high: bottom, name: node.textContent?.trim().slice(0, 20) ?? '' };
}

/** What is really drawn: the lines of text on the flags, not the boxes around them. */
function textBoxes(element: StoryTimeline): Rectangle[] {
  return inside(element, '.flag:not(.bare) :is(.flag-date, :not(.titled) > .flag-title, .badge)').map((part) => {
    const range = document.createRange();
    range.selectNodeContents(part);
    const { left, right } = range.getBoundingClientRect();
    const { top, bottom } = part.getBoundingClientRect();
    return { left, right, low: top, high: bottom };
  });
}

function expectCalm(element: StoryTimeline, width: number): void {
  const flags = inside(element, '.flag:not(.bare)').map(rectangleOf);
  expect(overlappingPairs(flags), `flags that overlap at ${width}`).to.deep.equal([]);
  const texts = textBoxes(element);
  expect(overlappingPairs(texts), `texts that overlap at ${width}`).to.deep.equal([]);
  const lines = inside(element, '.pole').map((pole) => {
    const { left, top, bottom } = pole.getBoundingClientRect();
    return { x: left, low: top, high: bottom };
  });
  const isDown = one(element, '.plot').classList.contains('column');
  if (!isDown) expect(lines.length).to.be.greaterThan(0);
  for (const line of lines) {
    expect(
      texts.filter((text) => crosses(line, text)),
      `texts behind a pole at ${width}`,
    ).to.deep.equal([]);
  }
  const ticks = inside<SVGTextElement>(element, '.units text')
    .filter((text) => text.textContent)
    .map(inkOf);
  expect(overlappingPairs(ticks), `ticks that overlap at ${width}`).to.deep.equal([]);
  const periods = inside<SVGTextElement>(element, '.periods text')
    .filter((text) => text.textContent)
    .map(inkOf);
  expect(overlappingPairs(periods), `periods that overlap at ${width}`).to.deep.equal([]);
  const rows = [...ticks, ...periods, ...inside<SVGTextElement>(element, '.era-title').map(inkOf)];
  expect(overlappingPairs(rows), `rows of the axis that overlap at ${width}`).to.deep.equal([]);
  const plot = rectangleOf(one(element, '.plot'));
  for (const text of [...texts, ...ticks, ...periods]) {
    expect(text.left, `cut off at ${width}`).to.be.at.least(plot.left - EDGE);
    expect(text.right, `cut off at ${width}`).to.be.at.most(plot.right + EDGE);
  }
}

describe('<story-timeline> layout', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.style.fontSize = '';
  });

  it('overlaps nothing and cuts nothing off at any width from 320 to 2400', async () => {
    const element = await mount(`<story-timeline heading="How it unfolded">${HAN_DONG}</story-timeline>`, 320);
    for (let width = 320; width <= 2400; width += 20) {
      (element.parentElement as HTMLElement).style.width = `${width}px`;
      await frames(2);
      expect(inside(element, '.flag:not(.bare)').length, `flags at ${width}`).to.equal(4);
      expectCalm(element, width);
    }
  });

  it('overlaps nothing on an axis that runs across a narrow element', async () => {
    const element = await mount(`<story-timeline layout="horizontal">${HAN_DONG}</story-timeline>`, 240);
    for (let width = 240; width <= 560; width += 20) {
      (element.parentElement as HTMLElement).style.width = `${width}px`;
      await frames(2);
      expectCalm(element, width);
    }
  });

  for (const [name, css, dir, root = ''] of [
    ['with text twice as large', 'font-size: 200%', ''],
    ['on a page with text twice as large', '', '', '200%'],
    ['with wide letter and word spacing', 'letter-spacing: 0.12em; word-spacing: 0.16em', ''],
    ['in a narrow font', 'font-family: "DejaVu Sans Condensed", sans-serif', ''],
    ['from right to left', '', 'rtl'],
  ] as const) {
    it(`overlaps nothing ${name}`, async () => {
      document.documentElement.style.fontSize = root;
      for (const width of [320, 560, 1120]) {
        const element = await mount(`<story-timeline selected="report">${HAN_DONG}</story-timeline>`, width);
        element.style.cssText = css;
        (element.parentElement as HTMLElement).dir = dir;
        await frames(3);
        expectCalm(element, width);
      }
    });
  }

  it('overlaps nothing with many events, at any zoom', async () => {
    const element = await mount('<story-timeline></story-timeline>', 900);
    element.events = Array.from({ length: 100 }, (_, index) => ({
      id: `e${index}`,
      date: `${1900 + ((index * 37) % 100)}-${String(1 + (index % 12)).padStart(2, '0')}`,
      title: `Event number ${index} of ${'many '.repeat(index % 6)}`,
      weight: index % 9 ? 1 : 2,
    }));
    await element.ready;
    for (let zoom = 1; zoom < 200; zoom *= 1.7) {
      const middle = Date.UTC(1950, 0, 1);
      const half = (50 * 365.25 * 86_400_000) / zoom;
      element.zoomTo(middle - half, middle + half);
      await frames(1);
      const flags = inside(element, '.flag:not(.bare)');
      expect(overlappingPairs(flags.map(rectangleOf)), `at zoom ${zoom}`).to.deep.equal([]);
    }
  });

  it('follows its container, and comes to life when it is shown', async () => {
    const element = await mount(`<div hidden><story-timeline>${HAN_DONG}</story-timeline></div>`, 700);
    expect(inside(element, '.flag').length).to.equal(0);
    (element.parentElement as HTMLElement).hidden = false;
    await frames(2);
    await element.ready;
    expect(inside(element, '.flag:not(.bare)').length).to.equal(4);
    expectCalm(element, 700);
  });

  it('draws four events within two frames after the data', async () => {
    const element = await mount('<story-timeline></story-timeline>');
    element.events = [1, 2, 3, 4].map((month) => ({ date: `2023-0${month}`, title: `Event ${month}` }));
    await frames(1);
    expect(inside(element, '.flag:not(.bare)').length).to.equal(4);
  });

  it('draws a month exactly as long as a month', async () => {
    const element = await mount(`<story-timeline breaks="none">${HAN_DONG}</story-timeline>`);
    const ticks = new Map(inside(element, '.units .tick').map((tick) => [tick.textContent, tick]));
    expect(ticks.size).to.be.greaterThan(5);
    const mark = one<SVGRectElement>(element, '.mark[data-id="report"] rect');
    const { start, end } = element.view;
    const pixels = 1120 / (end - start);
    expect(mark.width.baseVal.value).to.be.closeTo((Date.UTC(2023, 5, 1) - Date.UTC(2023, 4, 1)) * pixels, 0.01);
    expect(mark.x.baseVal.value).to.be.closeTo((Date.UTC(2023, 4, 1) - start) * pixels, 0.01);
  });
});
