import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { MIN_SPAN } from '../../src/core/axis/time-window.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { flagOf, frames, HAN_DONG, mount, one, unmountAll, until } from '../support/mount.js';

function story(attributes = ''): Promise<StoryTimeline> {
  return mount(`<story-timeline ${attributes}>${HAN_DONG}</story-timeline>`);
}

const spanOf = ({ view }: StoryTimeline) => view.end - view.start;

/** A wheel turn over the middle of the plot; gives whether the page may still scroll by it. */
function wheel(element: StoryTimeline, init: WheelEventInit): boolean {
  const plot = one(element, '.plot');
  const { left, width, top, height } = plot.getBoundingClientRect();
  const place = { clientX: left + width / 2, clientY: top + height / 2 };
  return plot.dispatchEvent(
    new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, ...place, ...init }),
  );
}

describe('<story-timeline> zoom and pan', () => {
  before(async () => {
    await setViewport({ width: 1200, height: 900 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(unmountAll);

  it('zooms by buttons, and back to the whole story', async () => {
    const element = await story('breaks="none"');
    const whole = element.view;
    one(element, '[data-action="zoom-in"]').click();
    await until(() => element.matches(':state(zoomed)'), 'the zoom');
    expect(spanOf(element)).to.be.closeTo((whole.end - whole.start) / 1.8, 1);
    one(element, '[data-action="zoom-out"]').click();
    one(element, '[data-action="zoom-in"]').click();
    one(element, '[data-action="zoom-in"]').click();
    await frames();
    one(element, '[data-action="fit"]').click();
    await until(() => !element.matches(':state(zoomed)'), 'the whole story');
    expect(element.view).to.deep.equal(whole);
    expect(one(element, '[data-action="fit"]').getAttribute('aria-disabled')).to.equal('true');
  });

  it('zooms by keys while the focus is inside', async () => {
    const element = await story();
    const whole = spanOf(element);
    await sendKeys({ press: '+' });
    await frames();
    expect(spanOf(element)).to.equal(whole);
    flagOf(element, 'report').focus();
    await sendKeys({ press: '+' });
    await frames();
    expect(spanOf(element)).to.be.lessThan(whole);
    await sendKeys({ press: '-' });
    await frames();
    expect(spanOf(element)).to.be.closeTo(whole, whole * 1e-6);
    await sendKeys({ press: '+' });
    await sendKeys({ press: '0' });
    await frames();
    expect(spanOf(element)).to.equal(whole);
  });

  it('zooms at the pointer with Ctrl or Cmd and the wheel', async () => {
    for (const key of ['ctrlKey', 'metaKey'] as const) {
      const element = await story();
      const { start, end } = element.view;
      expect(wheel(element, { deltaY: -200, [key]: true })).to.equal(false);
      await frames();
      expect(spanOf(element)).to.be.lessThan(end - start);
      const middle = (start + end) / 2;
      expect((element.view.start + element.view.end) / 2).to.be.closeTo(middle, (end - start) / 500);
    }
  });

  it('never takes a plain vertical wheel, and says how to zoom', async () => {
    const element = await story();
    const before = element.view;
    const { left, top } = one(element, '.plot').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 200), Math.round(top + 20)] });
    // A reader who has come to zoom, not one who passes.
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(wheel(element, { deltaY: 200 })).to.equal(true);
    const hint = one(element, '.hint');
    expect(hint.textContent).to.match(/zoom/);
    await until(() => getComputedStyle(hint).visibility === 'visible', 'the hint');
    expect(element.view).to.deep.equal(before);
    await Promise.all(hint.getAnimations().map(({ finished }) => finished));
    expect(getComputedStyle(hint).visibility).to.equal('hidden');
    element.zoomIn();
    await frames();
    expect(wheel(element, { deltaY: 200 })).to.equal(true);
  });

  it('pans by a horizontal wheel and by Shift with the wheel, only when zoomed', async () => {
    const element = await story();
    expect(wheel(element, { deltaX: 80 })).to.equal(true);
    element.zoomIn();
    await frames();
    const { start } = element.view;
    expect(wheel(element, { deltaX: 80 })).to.equal(false);
    await frames();
    expect(element.view.start).to.be.greaterThan(start);
    const { start: further } = element.view;
    expect(wheel(element, { deltaY: -80, shiftKey: true })).to.equal(false);
    await frames();
    expect(element.view.start).to.be.lessThan(further);
  });

  it('pans by dragging, without opening what was dragged', async () => {
    const element = await story();
    element.zoomTo(Date.UTC(2023, 1, 1), Date.UTC(2023, 7, 1));
    await frames();
    const { start } = element.view;
    const { left, top, height } = one(element, '.plot').getBoundingClientRect();
    const y = Math.round(top + height - 80);
    await sendMouse({ type: 'move', position: [Math.round(left + 700), y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(left + 500), y] });
    await sendMouse({ type: 'move', position: [Math.round(left + 400), y] });
    await sendMouse({ type: 'up' });
    await frames();
    expect(element.view.start).to.be.greaterThan(start);
    expect(element.selected).to.equal(null);
  });

  it('zooms between two fingers', async () => {
    const element = await story('breaks="none"');
    const plot = one(element, '.plot');
    const whole = spanOf(element);
    const { left, top } = plot.getBoundingClientRect();
    const touch = (type: string, pointerId: number, x: number) =>
      plot.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId,
          pointerType: 'touch',
          clientX: left + x,
          clientY: top + 50,
        }),
      );
    touch('pointerdown', 11, 400);
    touch('pointerdown', 12, 600);
    touch('pointermove', 11, 300);
    touch('pointermove', 12, 700);
    await frames();
    expect(spanOf(element)).to.be.closeTo(whole / 2, whole / 50);
    touch('pointerup', 11, 300);
    touch('pointerup', 12, 700);
    expect(plot.classList.contains('dragging')).to.equal(false);
  });

  it('tells a person’s moves, not the page’s', async () => {
    const element = await story();
    const told: { start: number; end: number }[] = [];
    element.addEventListener('story-view', ({ start, end }) => told.push({ start, end }));
    element.zoomIn();
    element.zoomTo(Date.UTC(2023, 0, 1), Date.UTC(2023, 5, 1));
    await frames();
    expect(told).to.deep.equal([]);
    one(element, '[data-action="zoom-in"]').click();
    await until(() => told.length > 0, 'the event');
    expect(told.at(-1)).to.deep.equal(element.view);
    expect(one(element, '[role="status"]').textContent).to.match(/Showing .*2023/);
  });

  it('shows the window asked for at first, and never more than there is', async () => {
    const element = await story('start="2023-02" end="2023-06"');
    expect(element.view).to.deep.equal({ start: Date.UTC(2023, 1, 1), end: Date.UTC(2023, 6, 1) });
    element.zoomTo(Date.UTC(1900, 0, 1), Date.UTC(2100, 0, 1));
    await frames();
    expect(element.matches(':state(zoomed)')).to.equal(false);
    element.zoomTo(Date.UTC(2023, 2, 1), Date.UTC(2023, 2, 1));
    await frames();
    expect(spanOf(element)).to.be.closeTo(MIN_SPAN, 0.01);
  });

  it('shows a window asked for with a rare date, and keeps the window when other attributes change', async () => {
    const element = await story('start="202X"');
    expect(element.view.start).to.equal(Date.UTC(2020, 0, 1));
    element.zoomTo(Date.UTC(2023, 1, 1), Date.UTC(2023, 7, 1));
    const { view } = element;
    element.headingLevel = 3;
    await element.ready;
    expect(element.view).to.deep.equal(view);
  });

  it('brings an event into view when it is opened or reached by key', async () => {
    const element = await story('start="2023-02" end="2023-06"');
    element.select('conversation');
    await frames();
    expect(element.view.start).to.be.lessThan(Date.UTC(2021, 1, 15));
    flagOf(element, 'conversation').focus();
    await sendKeys({ press: 'End' });
    expect(element.view.end).to.be.greaterThan(Date.UTC(2023, 9, 3));
    expect(element.shadowRoot?.activeElement).to.equal(flagOf(element, 'publication'));
  });

  it('flies where motion is welcome', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const element = await story('breaks="none"');
    const whole = spanOf(element);
    element.zoomIn();
    await until(() => spanOf(element) < whole, 'the take-off');
    expect(spanOf(element)).to.be.greaterThan(whole / 1.8);
    await until(() => Math.abs(spanOf(element) - whole / 1.8) < 1, 'the landing');
    await emulateMedia({ reducedMotion: 'reduce' });
  });
});
