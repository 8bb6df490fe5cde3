import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldingFor, UNFOLDED } from '../../../src/core/axis/folding.js';
import { timeScale } from '../../../src/core/axis/time-scale.js';
import { fitWindow, type TimeWindow } from '../../../src/core/axis/time-window.js';
import { toMs } from '../../../src/core/dates/calendar.js';
import { eventColumns } from '../../../src/core/story/event-columns.js';
import {
  buildOverview,
  OVERVIEW_HEIGHT,
  type OverviewInput,
  type OverviewScene,
} from '../../../src/core/scene/build-overview.js';
import type { Story } from '../../../src/core/story/story.js';
import { datedEvents } from '../../support/random-stories.js';
import { fittedWindow } from '../../support/scenes.js';
import { storyOf } from '../../support/stories.js';

const WIDTH = 1000;

function inputOf(story: Story, options: Partial<OverviewInput> = {}): OverviewInput {
  const { width = WIDTH } = options;
  const fitted = fittedWindow(story, width);
  const columns = eventColumns(story);
  return { columns, fitted, window: fitted, folding: UNFOLDED, width, direction: 'ltr', ...options };
}

const DAYS = storyOf(['2020-01-01', '2020-06-01', '2020-06-01', '2020-06-01', '2020-06-01', '2020-12-31'].map(event));

function event(date: string): object {
  return { date, title: 'Event' };
}

const sum = ({ bars }: OverviewScene) => bars.reduce((total, { count }) => total + count, 0);
const xOf = (time: number, { fitted, width, folding }: OverviewInput) => timeScale(fitted, width, folding)(time);

/** Two clusters of events with two quiet years between them. */
const APART = storyOf(['2020-01-01', '2020-02-01', '2020-02-02', '2022-03-01', '2022-04-01'].map(event));
const QUIET = { start: toMs(2020, 2, 5), end: toMs(2022, 2, 25) };

function foldedInput(options: Partial<OverviewInput> = {}, quiet: readonly TimeWindow[] = [QUIET]): OverviewInput {
  const extent = { start: toMs(2020), end: toMs(2022, 4, 2) };
  const folding = foldingFor(quiet, extent, WIDTH);
  const onAxis = fitWindow({ start: folding.toAxis(extent.start), end: folding.toAxis(extent.end) }, WIDTH);
  const fitted = { start: folding.toTime(onAxis.start), end: folding.toTime(onAxis.end) };
  return inputOf(APART, { folding, fitted, window: fitted, ...options });
}

describe('buildOverview', () => {
  it('has a bar over each place where events are, in its place on the axis', () => {
    const input = inputOf(DAYS);
    const { bars } = buildOverview(input);
    expect(bars.map(({ count }) => count)).to.deep.equal([1, 4, 1]);
    ['2020-01-01', '2020-06-01', '2020-12-31'].forEach((date, index) => {
      const x = xOf(Date.parse(`${date}T12:00Z`), input);
      expect(bars[index]?.left).to.be.within(x - 11, x + 1);
      expect(bars[index]?.right).to.be.within(x - 2, x + 11);
    });
  });

  it('makes the fullest bar as high as there is room for, and a single event seen', () => {
    const many = storyOf([...Array<string>(400).fill('2020-06-01'), '2020-01-01', '2020-12-31'].map(event));
    const heights = buildOverview(inputOf(many)).bars.map(({ height }) => height);
    expect(heights[1]).to.equal(28);
    expect(heights[0]).to.be.within(3, 6);
    expect(OVERVIEW_HEIGHT).to.be.above(28);
  });

  it('has bars of what was found within those of all, and leaves these as they are', () => {
    const input = inputOf(DAYS);
    const ids = DAYS.events.map(({ id }) => id);
    const all = buildOverview(input);
    expect(all.found).to.equal(undefined);
    const { bars, found } = buildOverview({ ...input, matching: new Set([ids[1], ids[2], ids[5]] as string[]) });
    expect(bars).to.deep.equal(all.bars);
    expect(found?.map(({ count }) => count)).to.deep.equal([2, 1]);
    expect(found?.[0]).to.include({ left: bars[1]?.left, right: bars[1]?.right });
    expect(found?.[0]?.height).to.be.below(bars[1]?.height ?? NaN);
    expect(found?.[1]).to.deep.equal(bars[2]);
    expect(buildOverview({ ...input, matching: new Set() }).found).to.deep.equal([]);
  });

  it('makes no tower of one event where all stand alone', () => {
    const heights = buildOverview(inputOf(storyOf(['2020', '2021', '2022'].map(event)))).bars.map(
      ({ height }) => height,
    );
    expect(new Set(heights)).to.deep.equal(new Set([8]));
  });

  it('counts every placed event, and undated ones not, at any width', () => {
    fc.assert(
      fc.property(datedEvents, fc.integer({ min: 1, max: 3840 }), fc.boolean(), (events, width, isMirrored) => {
        const story = storyOf([...events, { title: 'Undated' }]);
        const scene = buildOverview(inputOf(story, { width, direction: isMirrored ? 'rtl' : 'ltr' }));
        expect(sum(scene)).to.equal(events.length);
        const bars = isMirrored ? [...scene.bars].reverse() : scene.bars;
        bars.forEach(({ left, right }, index) => {
          expect(right).to.be.above(left);
          expect(left).to.be.at.least(bars[index - 1]?.right ?? -1);
          expect(right).to.be.at.most(width + 1);
        });
      }),
    );
  });

  it('leaves a folded stretch as a gap, which no bar enters', () => {
    const { bars, gaps } = buildOverview(foldedInput());
    expect(gaps).to.have.length(1);
    const [gap] = gaps;
    expect((gap?.right ?? 0) - (gap?.left ?? 0)).to.be.closeTo(112 * 0.96, 1);
    expect(bars.reduce((total, { count }) => total + count, 0)).to.equal(5);
    for (const { left, right } of bars)
      expect(right <= (gap?.left ?? 0) + 1 || left >= (gap?.right ?? 0) - 1).to.equal(true);
  });

  it('counts every event, wherever the axis is folded', () => {
    const day = fc.integer({ min: toMs(2020, 1, 2), max: toMs(2022, 4, 1) });
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 8 }), (days) => {
        const edges = days.sort((a, b) => a - b).slice(0, days.length - (days.length % 2));
        const quiet = edges.flatMap((start, index) => (index % 2 ? [] : [{ start, end: edges[index + 1] as number }]));
        expect(sum(buildOverview(foldedInput({}, quiet)))).to.equal(5);
      }),
    );
  });

  it('is the same picture from right to left, mirrored', () => {
    const window = { start: toMs(2020, 1, 20), end: toMs(2022, 3, 5) };
    const scene = buildOverview(foldedInput({ window }));
    const mirrored = buildOverview(foldedInput({ window, direction: 'rtl' }));
    const flip = ({ left, right }: { left: number; right: number }) => ({ left: WIDTH - right, right: WIDTH - left });
    const sides = (list: readonly { left: number; right: number }[]) =>
      list.map(({ left, right }) => ({ left, right }));
    expect(sides(mirrored.bars)).to.deep.equal(scene.bars.map(flip));
    expect(mirrored.gaps).to.deep.equal(scene.gaps.map(flip));
    expect(sides([mirrored.brush])).to.deep.equal([flip(scene.brush)]);
    expect(sides([mirrored.brush.handles.from])).to.deep.equal([flip(scene.brush.handles.from)]);
    expect(mirrored.brush.handles.to.grip).to.deep.equal(flip(scene.brush.handles.to.grip));
    expect(mirrored.brush).to.include({ from: scene.brush.from, to: scene.brush.to });
  });

  it('keeps bars that were made before', () => {
    const input = inputOf(DAYS);
    const before = buildOverview(input);
    const after = buildOverview({ ...input, window: { start: toMs(2020, 3), end: toMs(2020, 5) } }, before);
    expect(after.bars).to.equal(before.bars);
    expect(after.brush).not.to.deep.equal(before.brush);
  });

  it('takes the events of deep time as any others', () => {
    const story = storyOf(['Y-13800000000', 'Y-66000000', '2020'].map(event));
    const input = inputOf(story);
    const scene = buildOverview({ ...input, window: { start: toMs(-66_000_000), end: input.fitted.end } });
    expect(sum(scene)).to.equal(3);
    expect(scene.brush.right).to.equal(WIDTH);
  });
});

describe('the brush of an overview', () => {
  const input = inputOf(DAYS);
  const brushOf = (window: TimeWindow, options: Partial<OverviewInput> = {}) =>
    buildOverview({ ...input, ...options, window }).brush;

  it('spans the strip where the whole story is in view, with both handles in it', () => {
    const { left, right, from, to, handles } = brushOf(input.fitted);
    expect({ left, right, from, to }).to.deep.equal({ left: 0, right: WIDTH, from: 0, to: 1 });
    expect(handles.from).to.deep.equal({ left: 0, right: 24, grip: { left: 0, right: 8 } });
    expect(handles.to).to.deep.equal({ left: WIDTH - 24, right: WIDTH, grip: { left: WIDTH - 8, right: WIDTH } });
  });

  it('stands over the window, with a handle on each of its edges', () => {
    const window = { start: toMs(2020, 3), end: toMs(2020, 9) };
    const { left, right, handles } = brushOf(window);
    expect(left).to.be.closeTo(xOf(window.start, input), 1e-6);
    expect(right).to.be.closeTo(xOf(window.end, input), 1e-6);
    expect(handles.from).to.deep.equal({
      left: left - 12,
      right: left + 12,
      grip: { left: left - 4, right: left + 4 },
    });
    expect(handles.to).to.deep.equal({
      left: right - 12,
      right: right + 12,
      grip: { left: right - 4, right: right + 4 },
    });
  });

  it('is never too narrow to be seen, nor out of the strip, and leaves room between its handles', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const span = input.fitted.end - input.fitted.start;
    fc.assert(
      fc.property(share, fc.double({ min: 0, max: 9, noNaN: true }), (place, depth) => {
        const length = span / 10 ** depth;
        const start = input.fitted.start + (span - length) * place;
        const { left, right, handles } = brushOf({ start, end: start + length });
        expect(right - left).to.be.at.least(8 - 1e-6);
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(WIDTH + 1e-6);
        expect(handles.to.left - handles.from.right).to.be.at.least((right - left) / 2 - 1e-6);
        // What is seen of a handle is what can be pressed, within the strip.
        for (const handle of [handles.from, handles.to]) {
          expect(handle.left).to.be.within(0, handle.grip.left + 1e-6);
          expect(handle.right).to.be.within(handle.grip.right - 1e-6, WIDTH + 1e-6);
          expect(handle.grip.right).to.be.above(handle.grip.left);
        }
        // Away from the ends of the strip both are as wide as a finger.
        if (left >= 24) expect(handles.from.right - handles.from.left).to.be.closeTo(24, 1e-6);
        if (right <= WIDTH - 24) expect(handles.to.right - handles.to.left).to.be.closeTo(24, 1e-6);
      }),
    );
  });
});
