import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { textContrasts } from '../support/contrast.js';
import { can, onlyWhere } from '../support/engine.js';
import { overlappingPairs } from '../support/geometry.js';
import { frames, HAN_DONG, HAN_DONG_EVENTS, inside, mount, one, unmountAll, until } from '../support/mount.js';
import { setColours } from '../support/picture.js';

/** All that a reader can meet at once: heading, tools, search, slider, flags, a badge, a fold, an open event, what is undated. */
const FULL = `<story-timeline heading="How the Han Dong story unfolded" selected="report"
  controls="zoom filter list as-of" hash events='${JSON.stringify([...HAN_DONG_EVENTS, { title: 'Undated letter' }])}'></story-timeline>`;

async function mountFull(width: number, css = ''): Promise<StoryTimeline> {
  const element = await mount(FULL, width);
  element.style.cssText = css;
  const more = one(element, '[data-action="more-tools"]');
  if (more.ariaExpanded === 'false') more.click();
  await until(() => inside(element, 'input[type="search"]').length > 0, 'the tools');
  await element.ready;
  await frames(3);
  return element;
}

/** Texts that are cut off by their box, or reach out of the element. */
function cutTexts(element: StoryTimeline): string[] {
  const box = element.getBoundingClientRect();
  const texts =
    '.heading, .summary, .tool, .value, .tools label, .tools span, .details :is(p, div, a, span, button), summary';
  return inside(element, texts)
    .filter((node) => node.checkVisibility() && !node.matches('.heard') && node.getBoundingClientRect().width > 1)
    .filter((node) => {
      const { left, right } = node.getBoundingClientRect();
      const isOut = left < box.left - 1 || right > box.right + 1;
      return isOut || (getComputedStyle(node).overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1);
    })
    .map((node) => `${node.localName}.${node.className}: ${node.textContent?.trim().slice(0, 40)}`);
}

function overlappingFlags(element: StoryTimeline): unknown[] {
  const flags = inside(element, '.flag:not(.bare)').map((flag) => {
    const { left, right, top, bottom } = flag.getBoundingClientRect();
    return { left, right, low: top, high: bottom, name: flag.dataset['id'] };
  });
  return overlappingPairs(flags);
}

function expectReadable(element: StoryTimeline): void {
  expect(overlappingFlags(element)).to.deep.equal([]);
  expect(cutTexts(element)).to.deep.equal([]);
  expect(element.scrollWidth).to.be.at.most(Math.ceil(element.getBoundingClientRect().width));
}

describe('<story-timeline> as a reader has set the browser', () => {
  afterEach(async () => {
    unmountAll();
    document.documentElement.style.fontSize = '';
    document.documentElement.style.colorScheme = '';
    history.replaceState(null, '', location.pathname + location.search);
    await setViewport({ width: 1200, height: 900 });
    if (can('forcedColours')) await setColours('light');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  for (const width of [1120, 700, 320]) {
    it(`text at 200 %, ${width} px`, async () => {
      document.documentElement.style.fontSize = '200%';
      expectReadable(await mountFull(width));
    });

    it(`text spacing as in WCAG 1.4.12, ${width} px`, async () => {
      expectReadable(await mountFull(width, 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em'));
    });
  }

  it('page at 400 %, which leaves 320 pixels: nothing scrolls sideways', async () => {
    await setViewport({ width: 320, height: 256 });
    const element = await mountFull(304);
    expectReadable(element);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(inside(element, '.plot.column'), 'the axis runs down with the page').to.have.length(1);
  });

  for (const scheme of ['light', 'dark'] as const) {
    onlyWhere('forcedColours', `colours forced, ${scheme}: all texts and marks are in the reader’s`, async () => {
      await setColours(scheme, true);
      const element = await mountFull(1120);
      expectReadable(element);
      expect(textContrasts(element).filter(({ ratio }) => ratio < 4.5)).to.deep.equal([]);
      const probe = document.createElement('span');
      probe.style.color = 'CanvasText';
      document.body.append(probe);
      const own = getComputedStyle(probe).color;
      probe.remove();
      const strokes = inside<SVGElement>(element, '.mark:not(.selected) :is(path, rect, circle)').map(
        (mark) => getComputedStyle(mark).stroke,
      );
      expect(strokes.filter((stroke) => stroke !== 'none' && stroke !== own)).to.deep.equal([]);
    });

    onlyWhere('forcedColours', `more contrast, ${scheme}: dates and lines are as dark as the text`, async () => {
      document.documentElement.style.colorScheme = scheme;
      await setColours(scheme, false, 'more');
      const element = await mountFull(1120);
      const date = getComputedStyle(one(element, '.flag-date')).color;
      expect(date).to.equal(getComputedStyle(one(element, '.flag-title')).color);
      expect(textContrasts(element).filter(({ ratio, where }) => ratio < 7 && !where.includes('tool'))).to.deep.equal(
        [],
      );
    });
  }

  it('less motion: the window is there at once', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await mount(`<story-timeline>${HAN_DONG}</story-timeline>`);
    const before = element.view.end - element.view.start;
    one(element, '[data-action="zoom-in"]').click();
    await frames(2);
    const after = element.view.end - element.view.start;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(after).to.be.lessThan(before);
    expect(element.view.end - element.view.start).to.equal(after);
  });

  it('no hover: what a pointer would show by it is shown by focus and by opening', async () => {
    const element = await mount(`<story-timeline></story-timeline>`, 600);
    element.events = Array.from({ length: 24 }, (_, index) => ({
      id: `e${index}`,
      date: `2020-01-${String(index + 1).padStart(2, '0')}`,
      title: `Event ${index}, with a title of some length`,
    }));
    await element.ready;
    const bare = inside<HTMLButtonElement>(element, '.flag.bare')[0];
    const id = bare?.dataset['id'] as string;
    bare?.click();
    await element.updateComplete;
    expect(element.selected).to.equal(id);
    expect(inside(element, `.flag[data-id="${id}"]:not(.bare)`)).to.have.length(1);
  });

  describe('fingers and no mouse', () => {
    afterEach(() => executeServerCommand('touch-screen', { on: false }));

    for (const [what, count] of [
      ['a few events', 4],
      ['a crowd', 60],
    ] as const) {
      onlyWhere(
        'touchScreen',
        `${what}: what a reader taps is 44 CSS pixels high, and no flag lies on another`,
        async () => {
          await executeServerCommand('touch-screen', { on: true });
          expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
          const element = await mount(
            `<story-timeline heading="Story" controls="zoom overview"></story-timeline>`,
            900,
          );
          element.events = Array.from({ length: count }, (_, index) => ({
            date: `${1900 + Math.round((index * 100) / count)}`,
            title: `Event ${index}`,
            weight: index % 5,
          }));
          await element.ready;
          await frames(3);
          const flags = inside<HTMLElement>(element, '.flag:not(.bare)').filter((flag) => flag.checkVisibility());
          expect(flags.length).to.be.at.least(4);
          expect(overlappingFlags(element)).to.deep.equal([]);
          for (const target of [...flags, ...inside<HTMLElement>(element, '.tool, .cluster')]) {
            expect(reachOf(target), `${target.className} “${target.textContent?.trim()}”`).to.be.at.least(44);
          }
        },
      );
    }
  });
});

/** How high the place is that a finger finds a target in, in CSS pixels. */
function reachOf(target: HTMLElement): number {
  target.scrollIntoView({ block: 'center' });
  const { left, width, top, height } = target.getBoundingClientRect();
  const root = target.getRootNode() as ShadowRoot;
  const isHit = (y: number) => target.contains(root.elementFromPoint(left + width / 2, y));
  let [from, to] = [top + height / 2, top + height / 2];
  while (isHit(from - 1)) from -= 1;
  while (isHit(to + 1)) to += 1;
  return to - from + 2;
}
