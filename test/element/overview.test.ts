import { expect } from '@open-wc/testing';
import {
  emulateMedia,
  executeServerCommand,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import { OverviewController } from '../../src/controllers/overview-controller.js';
import { ViewController } from '../../src/controllers/view-controller.js';
import { UNFOLDED } from '../../src/core/axis/folding.js';
import { storyExtent, type TimeWindow } from '../../src/core/axis/time-window.js';
import { toMs } from '../../src/core/dates/calendar.js';
import type { Story } from '../../src/core/story/story.js';
import type { Words } from '../../src/core/words/words.js';
import { tokens } from '../../src/render/styles/tokens.js';
import { plainSpaces } from '../core/dates/plain-spaces.js';
import { violationsOf } from '../support/axe.js';
import { onlyWhere } from '../support/engine.js';
import { frames, until } from '../support/mount.js';
import { storyOf } from '../support/stories.js';
import { ENGLISH, MIRRORED } from '../support/words.js';

const WIDTH = 1000;
const YEARS = storyOf(
  Array.from({ length: 101 }, (_, index) => ({ date: String(1900 + index), title: `Year ${1900 + index}` })),
);
/** A fifth of the story, in its midst. */
const MIDST = { start: toMs(1940), end: toMs(1960) };
const YEAR = (toMs(1960) - toMs(1940)) / 20;

type Name = 'window' | 'from' | 'to';

/** A page with a view of a story and its overview, and nothing else. */
class Stage {
  readonly frame = document.createElement('div');
  readonly root = this.frame.attachShadow({ mode: 'open' });
  readonly container = document.createElement('div');
  readonly told: TimeWindow[] = [];
  /** Keys that the overview has left to others. */
  readonly left: string[] = [];
  readonly view: ViewController;
  readonly overview: OverviewController;

  constructor(
    readonly story: Story,
    readonly words: Words,
  ) {
    this.frame.style.inlineSize = `${WIDTH}px`;
    this.frame.dir = words.direction;
    this.root.adoptedStyleSheets = [tokens.styleSheet as CSSStyleSheet];
    this.root.append(this.container);
    this.root.addEventListener('keydown', (event) => this.left.push((event as KeyboardEvent).key));
    document.body.append(this.frame);
    this.view = new ViewController(
      {
        addController: () => {},
        removeController: () => {},
        requestUpdate: () => {},
        updateComplete: Promise.resolve(true),
      },
      { draw: () => this.draw(), moved: (window) => this.told.push(window) },
    );
    this.view.setLimits(storyExtent(story), WIDTH, UNFOLDED);
    this.overview = new OverviewController(this.container, this.view);
  }

  draw(): void {
    this.overview.draw({ story: this.story, words: this.words });
  }

  grip(name: Name): HTMLElement {
    return this.container.querySelector(`[data-grip="${name}"]`) as HTMLElement;
  }

  get span(): number {
    return this.view.window.end - this.view.window.start;
  }

  /** How much time a CSS pixel of the strip stands for. */
  get msPerPixel(): number {
    return (this.view.fitted.end - this.view.fitted.start) / WIDTH;
  }

  value(name: Name): string {
    return plainSpaces(this.grip(name).getAttribute('aria-valuetext') ?? '');
  }
}

let stage: Stage;

function show(window: TimeWindow | null = MIDST, story = YEARS, words = ENGLISH): Stage {
  stage = new Stage(story, words);
  if (window) stage.view.moveTo(window, 'page');
  stage.draw();
  return stage;
}

function middleOf(node: Element): { x: number; y: number } {
  const { left, width, top, height } = node.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

/** Presses the mouse at a place, moves it to the side in two steps and, unless told otherwise, lets go. */
async function drag({ x, y }: { x: number; y: number }, by: number, isLetGo = true): Promise<void> {
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [x + Math.round(by / 2), y] });
  await sendMouse({ type: 'move', position: [x + by, y] });
  if (isLetGo) await sendMouse({ type: 'up' });
  await frames(3);
}

function touch(type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]): Promise<unknown> {
  return executeServerCommand('touch', { type, points: points.map((point) => ({ ...point, id: 0 })) });
}

/** A touch as the page is told of it: what the browser makes of real fingers depends on what other tests did before. */
function finger(type: string, target: Element, { x, y }: { x: number; y: number }): void {
  const how = { pointerId: 77, pointerType: 'touch', isPrimary: true, buttons: 1, bubbles: true, composed: true };
  target.dispatchEvent(new PointerEvent(type, { ...how, clientX: x, clientY: y }));
}

async function press(name: Name, ...keys: string[]): Promise<void> {
  stage.grip(name).focus();
  for (const key of keys) await sendKeys({ press: key });
  await frames(3);
}

describe('the overview by pointer', () => {
  before(() => setViewport({ width: 1200, height: 800 }));
  afterEach(async () => {
    await resetMouse();
    stage.frame.remove();
  });

  it('moves the window with a drag, and tells it once, when the drag has ended', async () => {
    const { view, told, msPerPixel, grip } = show();
    const { start, end } = view.window;
    await drag(middleOf(stage.grip('window')), 100, false);
    expect(view.window.start).to.be.closeTo(start + 100 * msPerPixel, msPerPixel);
    expect(view.window.end - view.window.start).to.be.closeTo(end - start, YEAR / 100);
    expect(told).to.deep.equal([]);
    await sendMouse({ type: 'up' });
    await frames(3);
    expect(told).to.deep.equal([view.window]);
    expect(grip.call(stage, 'window').getBoundingClientRect().left).to.be.closeTo(
      stage.frame.getBoundingClientRect().left + (view.window.start - view.fitted.start) / msPerPixel,
      1,
    );
  });

  it('keeps a drag that leaves the strip, and stops at the end of the story', async () => {
    const { view } = show();
    const { x, y } = middleOf(stage.grip('window'));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 40, y + 200] });
    await sendMouse({ type: 'move', position: [1190, y + 300] });
    await frames();
    expect(view.window.end).to.be.closeTo(view.fitted.end, YEAR / 100);
    expect(stage.span).to.be.closeTo(20 * YEAR, YEAR);
    await sendMouse({ type: 'up' });
    await sendMouse({ type: 'move', position: [x, y] });
    await frames();
    expect(view.window.end, 'after the button was let go').to.be.closeTo(view.fitted.end, YEAR / 100);
  });

  const ends: [name: 'from' | 'to', moved: 'start' | 'end', fixed: 'start' | 'end'][] = [
    ['from', 'start', 'end'],
    ['to', 'end', 'start'],
  ];
  for (const [name, moved, fixed] of ends) {
    it(`resizes it by the handle of its ${moved}; the ${fixed} stays`, async () => {
      const { view, msPerPixel } = show();
      const before = view.window;
      await drag(middleOf(stage.grip(name)), -60);
      expect(view.window[moved]).to.be.closeTo(before[moved] - 60 * msPerPixel, msPerPixel);
      expect(view.window[fixed]).to.be.closeTo(before[fixed], YEAR / 100);
    });

    it(`lets the handle of its ${moved} not pass the other`, async () => {
      const { view } = show();
      const before = view.window;
      await drag(middleOf(stage.grip(name)), name === 'from' ? 500 : -500);
      expect(view.window[fixed]).to.be.closeTo(before[fixed], YEAR / 100);
      expect(stage.span).to.be.closeTo(8 * stage.msPerPixel, stage.msPerPixel / 10);
    });
  }

  it('brings the window to a press beside it, and drags it on from there', async () => {
    const { view, msPerPixel } = show();
    const { left } = stage.frame.getBoundingClientRect();
    const place = { ...middleOf(stage.grip('window')), x: Math.round(left + 200) };
    const at = view.fitted.start + (place.x - left) * msPerPixel;
    await drag(place, 50, false);
    expect((view.window.start + view.window.end) / 2).to.be.closeTo(at + 50 * msPerPixel, msPerPixel);
    await sendMouse({ type: 'up' });
    expect(stage.span).to.be.closeTo(20 * YEAR, YEAR);
  });

  it('shows the whole story after a double click', async () => {
    const { view } = show();
    await executeServerCommand('double-click', middleOf(stage.grip('window')));
    await frames(3);
    expect(view.isZoomed).to.equal(false);
  });

  it('does not take the double click for one that ends two drags from one place, in some browsers', async () => {
    const { view } = show();
    const grip = stage.grip('window');
    let endedAt = 0;
    grip.addEventListener('pointerup', ({ timeStamp }) => (endedAt = timeStamp));
    await drag(middleOf(grip), 40);
    const doubleClick = new MouseEvent('dblclick', { bubbles: true });
    Object.defineProperty(doubleClick, 'timeStamp', { value: endedAt });
    grip.dispatchEvent(doubleClick);
    await frames(3);
    expect(view.isZoomed).to.equal(true);
  });

  it('runs from right to left where the text does', async () => {
    const { view, msPerPixel } = show(MIDST, YEARS, MIRRORED);
    const before = view.window;
    expect(middleOf(stage.grip('from')).x).to.be.above(middleOf(stage.grip('to')).x);
    await drag(middleOf(stage.grip('window')), 100);
    expect(view.window.start).to.be.closeTo(before.start - 100 * msPerPixel, msPerPixel);
    const { right, top } = stage.grip('window').getBoundingClientRect();
    await drag({ x: Math.round(right + 100), y: Math.round(top + 10) }, 0);
    const frame = stage.frame.getBoundingClientRect();
    const at = view.fitted.start + (frame.right - Math.round(right + 100)) * msPerPixel;
    expect((view.window.start + view.window.end) / 2).to.be.closeTo(at, msPerPixel);
  });

  it('leaves a window that is too short to be drawn to be dragged and made longer', async () => {
    const { view, msPerPixel } = show({ start: toMs(1950), end: toMs(1950, 1, 3) });
    const before = view.window;
    await drag(middleOf(stage.grip('window')), 30);
    expect(view.window.start - before.start).to.be.closeTo(30 * msPerPixel, msPerPixel);
    await drag(middleOf(stage.grip('to')), 30);
    expect(stage.span).to.be.closeTo(30 * msPerPixel, 1.5 * msPerPixel);
  });

  it('moves the window under a finger that goes sideways', async () => {
    const { view, msPerPixel } = show();
    const before = view.window;
    const place = middleOf(stage.grip('window'));
    const grip = stage.grip('window');
    finger('pointerdown', grip, place);
    for (const by of [30, 60, 100]) finger('pointermove', grip, { ...place, x: place.x + by });
    finger('pointerup', grip, place);
    await until(() => view.window.start !== before.start, 'the window to move');
    await frames(3);
    expect(view.window.start - before.start).to.be.within(70 * msPerPixel, 101 * msPerPixel);
    expect(stage.told).to.have.length(1);
  });

  onlyWhere('touchScroll', 'leaves a vertical swipe to the page, also beside the window', async () => {
    const { view, told } = show();
    const before = view.window;
    document.body.style.minBlockSize = '3000px';
    const place = { ...middleOf(stage.grip('window')), x: Math.round(stage.frame.getBoundingClientRect().left + 100) };
    await touch('touchStart', place);
    for (const by of [10, 30, 60, 90]) await touch('touchMove', { ...place, y: place.y - by });
    await touch('touchEnd');
    await frames(3);
    expect(scrollY).to.be.above(20);
    expect(view.window).to.deep.equal(before);
    expect(told).to.deep.equal([]);
    scrollTo(0, 0);
    document.body.style.minBlockSize = '';
  });

  it('forgets a press when it is cleared', async () => {
    const { view, overview } = show();
    await drag(middleOf(stage.grip('window')), 40, false);
    expect(overview.isInUse).to.equal(true);
    const before = view.window;
    overview.clear();
    expect(overview.isInUse).to.equal(false);
    expect(stage.container.children).to.have.length(0);
    stage.draw();
    await sendMouse({
      type: 'move',
      position: [middleOf(stage.grip('window')).x + 100, middleOf(stage.grip('window')).y],
    });
    await frames();
    expect(view.window).to.deep.equal(before);
    await sendMouse({ type: 'up' });
  });
});

describe('the overview by keys', () => {
  before(() => setViewport({ width: 1200, height: 800 }));
  afterEach(() => stage.frame.remove());

  const moves: [what: string, name: Name, keys: string[], start: number, end: number][] = [
    ['moves the window by a twentieth', 'window', ['ArrowRight'], 1, 1],
    ['moves it back', 'window', ['ArrowLeft', 'ArrowLeft'], -2, -2],
    ['moves it by its length', 'window', ['PageUp'], 20, 20],
    ['moves it back by its length', 'window', ['PageDown'], -20, -20],
    ['moves its start', 'from', ['ArrowLeft'], -1, 0],
    ['moves its end', 'to', ['ArrowRight'], 0, 1],
    ['makes it twice as long', 'to', ['PageUp'], 0, 20],
    ['makes it half as long', 'from', ['PageUp'], 10, 0],
  ];
  for (const [what, name, keys, start, end] of moves) {
    it(`${what}: ${keys.join(', ')} on ${name}`, async () => {
      const { view, told } = show();
      const before = view.window;
      await press(name, ...keys);
      expect(view.window.start).to.be.closeTo(before.start + start * YEAR, YEAR / 50);
      expect(view.window.end).to.be.closeTo(before.end + end * YEAR, YEAR / 50);
      expect(told.at(-1)).to.deep.equal(view.window);
      expect(stage.left).to.deep.equal([]);
    });
  }

  it('goes further with Shift', async () => {
    const { view } = show();
    const before = view.window;
    stage.grip('window').focus();
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ up: 'Shift' });
    await frames();
    expect(view.window.start).to.be.closeTo(before.start + 5 * YEAR, YEAR / 50);
  });

  it('goes to the ends of the story', async () => {
    const { view } = show();
    await press('window', 'End');
    expect(view.window.end).to.be.closeTo(view.fitted.end, YEAR / 100);
    await press('from', 'Home');
    expect(view.isZoomed).to.equal(false);
    await press('from', 'End');
    expect(stage.span, 'no shorter than can be seen').to.be.closeTo(8 * stage.msPerPixel, stage.msPerPixel / 10);
  });

  it('follows the arrows that are seen from right to left', async () => {
    const { view } = show(MIDST, YEARS, MIRRORED);
    const before = view.window;
    await press('to', 'ArrowLeft');
    expect(view.window.end).to.be.closeTo(before.end + YEAR, YEAR / 50);
  });

  it('leaves other keys to others', async () => {
    show();
    await press('window', '0', '+', 'Escape');
    expect(stage.left).to.deep.equal(['0', '+', 'Escape']);
  });
});

describe('the overview to hear', () => {
  before(() => setViewport({ width: 1200, height: 800 }));
  afterEach(async () => {
    stage.frame.remove();
    await emulateMedia({ colorScheme: 'light' });
    document.documentElement.style.colorScheme = '';
  });

  it('is a group of three sliders that tell in words where they stand', () => {
    const { container, grip } = show({ start: toMs(1940), end: toMs(1960, 5, 20) });
    const group = container.querySelector('[role="group"]');
    expect(group?.getAttribute('aria-label')).to.equal('Overview');
    const sliders = [...container.querySelectorAll('[role="slider"]')];
    expect(sliders.map((slider) => slider.getAttribute('aria-label'))).to.deep.equal([
      'Window in view',
      'Start of the view',
      'End of the view',
    ]);
    expect(stage.value('window')).to.equal('January 1940 to May 1960');
    expect(stage.value('from')).to.equal('January 1940');
    expect(stage.value('to')).to.equal('May 1960');
    const values = (['from', 'window', 'to'] as const).map((name) => Number(grip.call(stage, name).ariaValueNow));
    expect(values).to.deep.equal([...values].sort((a, b) => a - b));
    expect(values[0]).to.be.within(380, 420);
    expect(group?.querySelectorAll('*').length).to.be.below(25);
  });

  it('tells more exactly what is nearer, and follows the window', async () => {
    show({ start: toMs(1950, 1, 1), end: toMs(1950, 1, 21) });
    expect(stage.value('from')).to.equal('January 1, 1950');
    await press('window', 'PageUp');
    expect(stage.value('window')).to.equal('January 21, 1950 to February 10, 1950');
  });

  it('has words beyond what a Date can hold', async () => {
    const deep = storyOf(['Y-13800000000', 'Y-66000000', '2020'].map((date) => ({ date, title: date })));
    show(null, deep);
    expect(stage.value('window')).to.match(/B years ago to in .*years$/);
    await press('to', 'PageDown');
    expect(stage.value('to')).to.match(/B years ago$/);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`has no fault that axe finds: ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const { frame } = show();
      expect(await violationsOf(frame)).to.deep.equal([]);
    });
  }
});

describe('the overview in the element’s frame', () => {
  afterEach(() => stage.frame.remove());

  it('changes but the brush while the window moves', async () => {
    const { view, container } = show();
    const bars = container.querySelector('.bars');
    const changed = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records)
        changed.add((target as Element).getAttribute('class') ?? (target as Element).tagName);
    });
    observer.observe(container, { subtree: true, childList: true, attributes: true });
    view.moveTo({ start: toMs(1950), end: toMs(1970) }, 'page');
    await frames();
    expect(changed.has('grip window')).to.equal(true);
    expect(changed.has('bars')).to.equal(false);
    expect(container.querySelector('.bars')).to.equal(bars);
    observer.disconnect();
  });

  it('makes the page no wider, wherever its handles stand', () => {
    const { frame, view } = show();
    const overflowing = () => frame.scrollWidth > frame.clientWidth;
    frame.style.overflow = 'auto';
    for (const window of [view.fitted, { start: toMs(2000, 11), end: toMs(2000, 12) }, { start: 0, end: toMs(2001) }]) {
      view.moveTo(window, 'page');
      stage.draw();
      expect(overflowing()).to.equal(false);
    }
  });

  it('brings its style sheet once', () => {
    const { root, container, view } = show();
    const count = root.adoptedStyleSheets.length;
    new OverviewController(container, view);
    expect(root.adoptedStyleSheets.length).to.equal(count);
  });
});
