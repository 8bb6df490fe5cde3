import { expect } from '@open-wc/testing';
import {
  emulateMedia,
  executeServerCommand,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import { motion } from '../../src/controllers/fetch-motion.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { onlyWhere } from '../support/engine.js';
import { flagOf, frames, HAN_DONG, inside, mount, one, unmountAll, until } from '../support/mount.js';

function story(attributes = ''): Promise<StoryTimeline> {
  return mount(`<story-timeline breaks="none" ${attributes}>${HAN_DONG}</story-timeline>`);
}

/** Zoomed to four months of 2023. */
async function zoomedStory(attributes = ''): Promise<StoryTimeline> {
  const element = await story(attributes);
  element.zoomTo(Date.UTC(2023, 3, 1), Date.UTC(2023, 7, 1));
  await frames();
  return element;
}

const spanOf = ({ view }: StoryTimeline) => view.end - view.start;
const plotOf = (element: StoryTimeline) => one(element, '.plot');
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A place in the plot where nothing is to be clicked, `share` of the way across. */
function placeIn(element: StoryTimeline, share = 0.5): { x: number; y: number } {
  const { left, width, bottom } = plotOf(element).getBoundingClientRect();
  return { x: Math.round(left + width * share), y: Math.round(bottom - 12) };
}

/** The moment shown at a client x. */
function timeAt(element: StoryTimeline, x: number): number {
  const { left, width } = plotOf(element).getBoundingClientRect();
  return element.view.start + (spanOf(element) * (x - left)) / width;
}

interface Wheel {
  readonly deltaX?: number;
  readonly deltaY?: number;
  /** 2 Ctrl, 8 Shift. */
  readonly modifiers?: number;
}

function turnWheel(place: { x: number; y: number }, wheel: Wheel): Promise<unknown> {
  return executeServerCommand('wheel', { ...place, ...wheel });
}

interface Finger {
  readonly x: number;
  readonly y: number;
  readonly id?: number;
}

/** Tells the browser which fingers are down now, or which one is lifted: without any, all are. */
function touch(type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', ...points: Finger[]): Promise<unknown> {
  return executeServerCommand('touch', { type, points: points.map((point, id) => ({ id, ...point })) });
}

async function tap(place: Finger): Promise<void> {
  await touch('touchStart', place);
  await touch('touchEnd');
}

async function move({ x, y }: { x: number; y: number }): Promise<void> {
  await sendMouse({ type: 'move', position: [x, y] });
}

async function pressWithShift(key: string): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Shift' });
}

/** Drags by mouse, toward the end of the story, fast, and lets go. */
function flick(element: StoryTimeline, pixels = 200): Promise<unknown> {
  const steps = [0.25, 0.25, 0.25, 0.25].map((share) => -pixels * share);
  return executeServerCommand('drag', { ...placeIn(element), steps });
}

/** What the element tells about its window, from now on. */
function told(element: StoryTimeline): { start: number; end: number }[] {
  const list: { start: number; end: number }[] = [];
  element.addEventListener('story-view', ({ start, end }) => list.push({ start, end }));
  return list;
}

/** Waits until the window rests. */
async function atRest(element: StoryTimeline): Promise<void> {
  let seen = NaN;
  await until(() => {
    const isSame = element.view.start === seen;
    seen = element.view.start;
    return isSame;
  }, 'rest');
}

describe('<story-timeline> gestures', () => {
  before(() => setViewport({ width: 1200, height: 700 }));
  beforeEach(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(async () => {
    await resetMouse();
    unmountAll();
    window.scrollTo(0, 0);
  });

  it('fetches what makes motion smooth when a reader comes near, and not before', async () => {
    const element = await story();
    await pause(100);
    expect(motion).to.equal(undefined);
    await move(placeIn(element));
    await until(() => motion !== undefined, 'the motion');
  });

  describe('and the page', () => {
    /** Three timelines in a page that is longer than the screen. */
    async function threeStories(attributes = ''): Promise<StoryTimeline[]> {
      const stories = [await story(attributes), await story(attributes), await story(attributes)];
      for (const { parentElement } of stories) (parentElement as HTMLElement).style.paddingBlock = '150px';
      return stories;
    }

    it('lets the page scroll over three timelines by a plain wheel as over pictures', async () => {
      const stories = await threeStories();
      const views = stories.map(({ view }) => view);
      for (const element of stories) {
        element.scrollIntoView({ block: 'center' });
        await frames();
        const before = window.scrollY;
        const step = before > 200 ? -120 : 120;
        await move(placeIn(element));
        await turnWheel(placeIn(element), { deltaY: step });
        // Firefox rounds where a page ends.
        await until(() => Math.abs(window.scrollY - before - step) <= 1, `the page at ${before + step}`);
      }
      expect(stories.map(({ view }) => view)).to.deep.equal(views);
    });

    it('shows no hint where the plots pass under the pointer of one who scrolls', async () => {
      const stories = await threeStories();
      await move({ x: 500, y: 100 });
      await pause(450);
      const place = { x: 500, y: 350 };
      await move(place);
      await until(() => motion !== undefined, 'the motion');
      const end = document.documentElement.scrollHeight - window.innerHeight;
      for (let turns = 0; window.scrollY < end - 1 && turns < 100; turns += 1) {
        await turnWheel(place, { deltaY: 60 });
        await frames(3);
      }
      expect(window.scrollY).to.be.at.least(end - 1);
      expect(stories.filter((element) => plotOf(element).matches('.hinting'))).to.deep.equal([]);
    });

    onlyWhere('touchScroll', 'lets the page scroll by a vertical swipe', async () => {
      const [element] = (await threeStories()) as [StoryTimeline];
      const { view } = element;
      const { x, y } = placeIn(element, 0.4);
      await touch('touchStart', { x, y });
      for (let step = 20; step <= 200; step += 20) {
        await touch('touchMove', { x: x + 1, y: y - step });
        await frames(1);
      }
      await touch('touchEnd');
      await until(() => window.scrollY > 100, 'the page to scroll');
      await frames();
      expect(element.view).to.deep.equal(view);
      expect(plotOf(element).matches('.dragging')).to.equal(false);
    });

    it('takes the plain wheel where the author is greedy, and zooms at the pointer', async () => {
      const [element] = (await threeStories('gestures="greedy"')) as [StoryTimeline];
      const place = placeIn(element, 0.25);
      const [span, time] = [spanOf(element), timeAt(element, place.x)];
      await move(place);
      await turnWheel(place, { deltaY: -200 });
      await until(() => spanOf(element) < span * 0.9, 'the zoom');
      expect(timeAt(element, place.x)).to.be.closeTo(time, span / 1000);
      await turnWheel(place, { deltaY: 2000 });
      await until(() => spanOf(element) === span, 'the whole story');
      await pause(200);
      expect(window.scrollY).to.equal(0);
    });
  });

  describe('of the attribute `gestures`', () => {
    const kinds: [string, string, boolean, boolean][] = [
      ['', 'pan-y', true, true],
      ['gestures="auto"', 'pan-y', true, true],
      ['gestures="cooperative"', 'pan-y', true, true],
      ['gestures="greedy"', 'none', true, true],
      ['gestures="none"', 'auto', false, false],
      ['gestures="all"', 'pan-y', true, true],
    ];
    for (const [attribute, touchAction, drags, zooms] of kinds) {
      it(`moves as asked with ${attribute || 'none'}`, async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        const element = await zoomedStory(attribute);
        expect(getComputedStyle(plotOf(element)).touchAction).to.equal(touchAction);
        const { view } = element;
        await flick(element, 100);
        await frames();
        expect(element.view.start > view.start, 'drag').to.equal(drags);
        const span = spanOf(element);
        await turnWheel(placeIn(element), { deltaX: 100 });
        await turnWheel(placeIn(element), { deltaY: -100, modifiers: 8 });
        await frames();
        expect(spanOf(element)).to.be.closeTo(span, 1);
        const { x, y } = placeIn(element);
        for (const _ of [1, 2]) await sendMouse({ type: 'click', position: [x, y] });
        plotOf(element).dispatchEvent(new MouseEvent('dblclick', { clientX: x, clientY: y, bubbles: true }));
        await frames();
        expect(spanOf(element) < span * 0.9, 'double click').to.equal(zooms);
        if (!drags) expect(element.view).to.deep.equal(view);
        element.fit();
        await frames();
        const flag = flagOf(element, 'report').getBoundingClientRect();
        await sendMouse({ type: 'click', position: [Math.round(flag.x + 20), Math.round(flag.y + 10)] });
        expect(element.selected).to.equal('report');
      });
    }

    it('leaves a wheel with Ctrl, and a plain one without a hint, to the page where it is `none`', async () => {
      const element = await story('gestures="none"');
      for (const init of [{ ctrlKey: true }, {}, { shiftKey: true }]) {
        const event = new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true, ...init });
        expect(plotOf(element).dispatchEvent(event)).to.equal(true);
      }
      expect(plotOf(element).matches('.hinting')).to.equal(false);
      expect(element.matches(':state(zoomed)')).to.equal(false);
    });

    it('reports a value that it does not know, and follows a change', async () => {
      const element = await story('gestures="all"');
      expect(element.problems.map(({ code, where, value }) => [code, where, value])).to.deep.equal([
        ['attribute-invalid', 'attribute "gestures"', 'all'],
      ]);
      element.gestures = 'greedy';
      await element.ready;
      expect(element.problems).to.deep.equal([]);
      expect(getComputedStyle(plotOf(element)).touchAction).to.equal('none');
      element.removeAttribute('gestures');
      element.gestures = null;
      await element.ready;
      expect(getComputedStyle(plotOf(element)).touchAction).to.equal('pan-y');
    });
  });

  describe('that zoom', () => {
    it('zooms at the pointer by the wheel with Ctrl', async () => {
      const element = await story();
      const place = placeIn(element, 0.2);
      const [span, time] = [spanOf(element), timeAt(element, place.x)];
      await move(place);
      await turnWheel(place, { deltaY: -150, modifiers: 2 });
      await until(() => spanOf(element) < span * 0.9, 'the zoom');
      expect(timeAt(element, place.x)).to.be.closeTo(time, span / 1000);
    });

    for (const [name, attributes, share] of [
      ['to the left', '', 0.2],
      ['to the right', '', 0.8],
    ] as const) {
      it(`zooms at the pointer by a double click ${name}`, async () => {
        const element = await story(attributes);
        const { x, y } = placeIn(element, share);
        const [span, time] = [spanOf(element), timeAt(element, x)];
        await executeServerCommand('double-click', { x, y });
        await until(() => spanOf(element) < span / 1.79, 'the zoom');
        expect(timeAt(element, x)).to.be.closeTo(time, span / 1000);
      });
    }

    it('does not zoom by the double click that ends two drags from one place, in some browsers', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const element = await zoomedStory();
      await move(placeIn(element));
      await until(() => motion !== undefined, 'the motion');
      const span = spanOf(element);
      let endedAt = 0;
      plotOf(element).addEventListener('pointerup', ({ timeStamp }) => (endedAt = timeStamp));
      await flick(element, 60);
      await flick(element, 60);
      const { x, y } = placeIn(element);
      const doubleClick = new MouseEvent('dblclick', { clientX: x, clientY: y, bubbles: true });
      Object.defineProperty(doubleClick, 'timeStamp', { value: endedAt });
      plotOf(element).dispatchEvent(doubleClick);
      await frames();
      expect(spanOf(element)).to.be.closeTo(span, 1);
    });

    onlyWhere('touch', 'zooms once at the finger by a double tap, and not by two slow or distant ones', async () => {
      const element = await story();
      const { x, y } = placeIn(element, 0.75);
      await move({ x, y });
      await until(() => motion !== undefined, 'the motion');
      const [span, time] = [spanOf(element), timeAt(element, x)];
      await tap({ x, y });
      await pause(400);
      await tap({ x, y });
      await tap({ x: x - 60, y });
      await pause(350);
      expect(spanOf(element)).to.equal(span);
      await tap({ x, y });
      await tap({ x: x + 6, y: y - 6 });
      await until(() => spanOf(element) < span / 1.79, 'the zoom');
      await pause(700);
      expect(spanOf(element)).to.be.closeTo(span / 1.8, span / 1000);
      expect(timeAt(element, x + 6)).to.be.closeTo(time, span / 100);
    });

    onlyWhere('touch', 'opens and closes an event by two taps on its flag, without zooming', async () => {
      const element = await story();
      const { x, y } = flagOf(element, 'report').getBoundingClientRect();
      const span = spanOf(element);
      await tap({ x: x + 20, y: y + 10 });
      await until(() => element.selected === 'report', 'the open event');
      await tap({ x: x + 20, y: y + 10 });
      await until(() => element.selected === null, 'the closed event');
      expect(spanOf(element)).to.equal(span);
    });

    onlyWhere('touch', 'zooms at the middle of two fingers and pans with it', async () => {
      const element = await zoomedStory();
      const { x, y } = placeIn(element, 0.5);
      const [span, time] = [spanOf(element), timeAt(element, x)];
      await touch('touchStart', { x: x - 50, y });
      await touch('touchStart', { x: x - 50, y }, { x: x + 50, y });
      for (let step = 1; step <= 10; step += 1) {
        await touch('touchMove', { x: x - 50 - step * 5 + step * 10, y }, { x: x + 50 + step * 5 + step * 10, y });
        await frames(1);
      }
      expect(spanOf(element)).to.be.closeTo(span / 2, span / 50);
      expect(timeAt(element, x + 100)).to.be.closeTo(time, span / 50);
      await touch('touchEnd', { x, y, id: 0 });
      await touch('touchEnd');
      await frames();
      expect(plotOf(element).matches('.dragging')).to.equal(false);
    });
  });

  describe('that let the window go', () => {
    it('glides on after a flick, ever slower, and tells it once at the end', async () => {
      const element = await zoomedStory();
      await move(placeIn(element));
      await until(() => motion !== undefined, 'the motion');
      const list = told(element);
      // An engine may have it at rest before a test hears that the button is up.
      let released: { start: number; end: number } | undefined;
      const course: number[] = [];
      const look = () => {
        if (released) course.push(element.view.start);
        if (list.length === 0) requestAnimationFrame(look);
      };
      addEventListener('pointerup', () => (released = element.view), { once: true, capture: true });
      look();
      await flick(element, 60);
      await until(() => list.length > 0, 'the end');
      await frames(5);
      expect(list, 'told once, and not on the way').to.deep.equal([element.view]);
      expect(element.view.start).to.be.greaterThan(released?.start ?? NaN);
      expect(spanOf(element)).to.be.closeTo((released?.end ?? NaN) - (released?.start ?? NaN), 1);
      const middle = course[Math.floor(course.length / 2)] ?? NaN;
      expect(middle - (released?.start ?? NaN)).to.be.greaterThan(element.view.start - middle);
      expect(element.selected).to.equal(null);
    });

    onlyWhere('touch', 'glides after a swipe of a finger that began on a flag', async () => {
      const element = await zoomedStory();
      await move(placeIn(element));
      await until(() => motion !== undefined, 'the motion');
      const flag = flagOf(element, 'report').getBoundingClientRect();
      const { x, y } = { x: flag.x + 40, y: flag.y + 10 };
      const { start } = element.view;
      await executeServerCommand('drag', { x, y, steps: [-5, -15, -15, -15, -15, -15, -15, -15], finger: true });
      const dragged = element.view.start;
      // All the way, not up to where the plot took the finger from the flag.
      const { width } = plotOf(element).getBoundingClientRect();
      expect(dragged - start).to.be.at.least((spanOf(element) * 95) / width);
      await until(() => element.view.start > dragged, 'the glide');
      await atRest(element);
      expect(element.selected).to.equal(null);
      // No click has come from the swipe: the next one is of a key, and counts.
      element.zoomTo(Date.UTC(2023, 3, 1), Date.UTC(2023, 7, 1));
      await frames();
      flagOf(element, 'report').focus();
      await sendKeys({ press: 'Enter' });
      expect(element.selected).to.equal('report');
    });

    it('stops at the edge of the story', async () => {
      const element = await zoomedStory();
      await move(placeIn(element));
      await until(() => motion !== undefined, 'the motion');
      const list = told(element);
      // A slow machine drags slowly: what is left is less than any drag glides.
      element.zoomTo(Date.UTC(2023, 6, 20), Date.UTC(2023, 9, 10));
      await frames();
      const span = spanOf(element);
      await flick(element, 100);
      await until(() => list.length > 0, 'the end');
      element.fit();
      await until(() => !element.matches(':state(zoomed)'), 'the whole story');
      expect(list[0]?.end).to.be.closeTo(element.view.end, 1000);
      expect((list[0]?.end ?? 0) - (list[0]?.start ?? 0)).to.be.closeTo(span, 1000);
    });

    const stops: [string, (element: StoryTimeline) => Promise<unknown>][] = [
      ['press', async () => sendMouse({ type: 'down' })],
      ['turn of the wheel', async (element) => turnWheel(placeIn(element), { deltaY: 1 })],
      [
        'key',
        async (element) => {
          flagOf(element, 'report').focus();
          await sendKeys({ press: 'Escape' });
        },
      ],
    ];
    for (const [name, stop] of stops) {
      it(`stops at a ${name}, and tells where`, async () => {
        const element = await zoomedStory();
        await move(placeIn(element));
        await until(() => motion !== undefined, 'the motion');
        const list = told(element);
        await flick(element, -100);
        const { start } = element.view;
        await until(() => element.view.start < start, 'the glide');
        await stop(element);
        await frames(2);
        const { view } = element;
        await pause(100);
        expect(element.view, 'where it stopped').to.deep.equal(view);
        expect(list, 'told').to.deep.equal([view]);
      });
    }

    it('tells nothing during a drag, and once what came of it', async () => {
      const element = await zoomedStory();
      const list = told(element);
      const { x, y } = placeIn(element);
      await move({ x, y });
      await sendMouse({ type: 'down' });
      for (const way of [30, 60, 90]) {
        await move({ x: x - way, y });
        await pause(60);
      }
      await pause(60);
      expect(list).to.deep.equal([]);
      await sendMouse({ type: 'up' });
      await until(() => list.length > 0, 'the news');
      await frames(5);
      expect(list).to.deep.equal([element.view]);
    });

    it('stays after a pause before the end of the drag, and under reduced motion', async () => {
      const element = await zoomedStory();
      const { x, y } = placeIn(element);
      await move({ x, y });
      await until(() => motion !== undefined, 'the motion');
      await sendMouse({ type: 'down' });
      for (const way of [30, 60, 90]) await move({ x: x - way, y });
      await pause(150);
      await sendMouse({ type: 'up' });
      const { view } = element;
      await frames(5);
      expect(element.view).to.deep.equal(view);
      await emulateMedia({ reducedMotion: 'reduce' });
      await flick(element);
      const { view: released } = element;
      await frames(5);
      expect(element.view).to.deep.equal(released);
      expect(released.start).to.be.greaterThan(view.start);
    });

    it('draws at most once in a frame, while it is dragged and while it glides', async () => {
      const element = await zoomedStory();
      await move(placeIn(element));
      await until(() => motion !== undefined, 'the motion');
      let draws = 0;
      const observer = new MutationObserver(() => (draws += 1));
      observer.observe(one(element, '.units'), { attributes: true, subtree: true, childList: true });
      const list = told(element);
      let passed = 0;
      const count = () => {
        passed += 1;
        if (list.length === 0) requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      await flick(element, 60);
      await until(() => list.length > 0, 'the end');
      observer.disconnect();
      expect(draws).to.be.greaterThan(5);
      expect(draws).to.be.at.most(passed);
    });
  });

  describe('that are cut short', () => {
    beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));

    /** The plot takes the next drag as the first. */
    async function expectFresh(element: StoryTimeline): Promise<void> {
      await frames();
      expect(plotOf(element).matches('.dragging'), 'dragging').to.equal(false);
      const { view } = element;
      const { x, y } = placeIn(element, 0.3);
      await move({ x, y });
      await move({ x: x + 80, y });
      await frames();
      expect(element.view, 'moved by a pointer that is not down').to.deep.equal(view);
      await flick(element, 100);
      await frames();
      const { width } = plotOf(element).getBoundingClientRect();
      expect(element.view.start - view.start).to.be.closeTo((spanOf(element) * 100) / width, spanOf(element) / 100);
      expect(spanOf(element)).to.be.closeTo(view.end - view.start, 1);
      const flag = flagOf(element, 'report');
      flag.focus();
      await sendKeys({ press: 'Enter' });
      expect(element.selected, 'opened by key').to.equal('report');
    }

    it('forgets a button that was let go outside before it had moved', async () => {
      const element = await zoomedStory();
      const { x, y } = placeIn(element);
      await move({ x, y });
      await sendMouse({ type: 'down' });
      // In one step to where the plot hears nothing.
      await move({ x, y: 690 });
      await sendMouse({ type: 'up' });
      await expectFresh(element);
    });

    it('forgets a finger of which nothing was heard again', async () => {
      const element = await zoomedStory();
      const { x, y } = placeIn(element, 0.1);
      const finger = { pointerId: 31, pointerType: 'touch', isPrimary: true, clientX: x, clientY: y };
      plotOf(element).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, ...finger }));
      await expectFresh(element);
    });

    it('follows a drag out of the plot and ends it there', async () => {
      const element = await zoomedStory();
      const { x, y } = placeIn(element);
      const { start } = element.view;
      await move({ x, y });
      await sendMouse({ type: 'down' });
      await move({ x: x - 20, y });
      await move({ x: x - 60, y: 690 });
      await frames();
      expect(element.view.start).to.be.greaterThan(start);
      await sendMouse({ type: 'up' });
      await expectFresh(element);
    });

    onlyWhere('touch', 'forgets fingers that the browser takes away', async () => {
      const element = await zoomedStory();
      const { x, y } = placeIn(element);
      await touch('touchStart', { x, y });
      await touch('touchMove', { x: x - 30, y });
      await touch('touchStart', { x: x - 30, y }, { x: x + 100, y });
      await touch('touchMove', { x: x - 30, y }, { x: x + 105, y });
      await touch('touchCancel');
      element.zoomTo(Date.UTC(2023, 3, 1), Date.UTC(2023, 7, 1));
      await expectFresh(element);
    });

    onlyWhere('touch', 'goes on with the finger that stays, without a jump', async () => {
      const element = await zoomedStory();
      const { x, y } = placeIn(element);
      await touch('touchStart', { x, y });
      await touch('touchStart', { x, y }, { x: x + 200, y });
      await touch('touchMove', { x, y }, { x: x + 220, y });
      await frames();
      const { view } = element;
      await touch('touchEnd', { x: x + 220, y, id: 1 });
      await touch('touchMove', { x: x - 50, y });
      await frames();
      const { width } = plotOf(element).getBoundingClientRect();
      expect(spanOf(element)).to.be.closeTo(view.end - view.start, 1);
      expect(element.view.start - view.start).to.be.closeTo((spanOf(element) * 50) / width, spanOf(element) / 100);
      await touch('touchEnd');
      element.zoomTo(Date.UTC(2023, 3, 1), Date.UTC(2023, 7, 1));
      await expectFresh(element);
    });

    it('forgets a drag when it is taken from the page in the middle of it', async () => {
      const element = await zoomedStory();
      const parent = element.parentElement as HTMLElement;
      const { x, y } = placeIn(element);
      await move({ x, y });
      await sendMouse({ type: 'down' });
      await move({ x: x - 40, y });
      element.remove();
      await sendMouse({ type: 'up' });
      parent.append(element);
      await element.ready;
      await expectFresh(element);
    });

    it('keeps dragging while the text grows', async () => {
      const element = await zoomedStory();
      const { x, y } = placeIn(element);
      await move({ x, y });
      await sendMouse({ type: 'down' });
      await move({ x: x - 40, y });
      document.documentElement.style.fontSize = '32px';
      await frames(4);
      const { start } = element.view;
      await move({ x: x - 80, y });
      await frames();
      expect(element.view.start).to.be.greaterThan(start);
      await sendMouse({ type: 'up' });
      document.documentElement.style.fontSize = '';
      await frames(4);
      await expectFresh(element);
    });
  });

  describe('by keys', () => {
    beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));

    it('pans by a fifth of the view with Shift and an arrow, and says what is shown', async () => {
      const element = await zoomedStory();
      const { start } = element.view;
      await pressWithShift('ArrowRight');
      await frames();
      expect(element.view.start, 'without focus').to.equal(start);
      flagOf(element, 'report').focus();
      await pressWithShift('ArrowRight');
      await frames();
      expect(element.view.start - start).to.be.closeTo(spanOf(element) / 5, 1);
      await until(() => /Showing .*2023/.test(one(element, '[role="status"]').textContent ?? ''), 'the words');
      await pressWithShift('ArrowLeft');
      await pressWithShift('ArrowLeft');
      await frames();
      expect(element.view.start - start).to.be.closeTo(-spanOf(element) / 5, 1);
    });

    it('pans in reading direction', async () => {
      const element = await zoomedStory('dir="rtl"');
      const { start } = element.view;
      flagOf(element, 'report').focus();
      await pressWithShift('ArrowLeft');
      await frames();
      expect(element.view.start).to.be.greaterThan(start);
    });

    it('keeps the focus in the plot where the focused flag leaves the view', async () => {
      const element = await zoomedStory();
      flagOf(element, 'report').focus();
      for (let times = 0; times < 4; times += 1) {
        await pressWithShift('ArrowLeft');
        await frames();
      }
      expect(inside(element, '[data-id="report"]')).to.deep.equal([]);
      expect(element.shadowRoot?.activeElement?.className).to.include('plot');
      const { start } = element.view;
      await pressWithShift('ArrowLeft');
      await frames();
      expect(element.view.start).to.be.lessThan(start);
      await sendKeys({ press: 'ArrowRight' });
      expect(element.shadowRoot?.activeElement?.getAttribute('data-id')).to.equal('resignation');
    });

    it('adds up what keys ask for while the window is still flying', async () => {
      await emulateMedia({ reducedMotion: 'no-preference' });
      const element = await story();
      const span = spanOf(element);
      flagOf(element, 'report').focus();
      for (const key of ['+', '+', '-', '+']) await sendKeys({ press: key });
      await until(() => Math.abs(spanOf(element) - span / 1.8 ** 2) < span / 1e5, 'the sum');
      await frames(40);
      expect(spanOf(element)).to.be.closeTo(span / 1.8 ** 2, span / 1e5);
    });
  });
});
