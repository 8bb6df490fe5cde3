import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toMs } from '../../../src/core/dates/calendar.js';
import { datedEvents } from '../../support/random-stories.js';
import {
  arcsThroughFlags,
  overlappingFlags,
  polesThroughFlags,
  rectangleOf,
  shownFlags,
} from '../../support/scene-geometry.js';
import { fittedWindow, sceneOf } from '../../support/scenes.js';
import { FOUR_EVENTS, storyOf } from '../../support/stories.js';

const WIDTHS = Array.from({ length: 105 }, (_, index) => 320 + 20 * index);
const IDS = FOUR_EVENTS.map(({ id }) => id ?? '');
const fourEvents = storyOf(FOUR_EVENTS);

describe('buildScene', () => {
  it('shows all four flags of the story of four, none over another, at every width', () => {
    for (const width of WIDTHS) {
      const scene = sceneOf(fourEvents, { width });
      expect(
        shownFlags(scene).map(({ id }) => id),
        `${width} px`,
      ).to.deep.equal(IDS);
      expect(overlappingFlags(scene), `${width} px`).to.deep.equal([]);
    }
  });

  it('keeps its flags within the plot, above the marks', () => {
    for (const width of WIDTHS) {
      const scene = sceneOf(fourEvents, { width });
      for (const { left, right, low, high } of scene.flags.map(rectangleOf)) {
        expect(left, `${width} px`).to.be.at.least(0);
        expect(right, `${width} px`).to.be.at.most(width);
        expect(low, `${width} px`).to.be.at.least(0);
        expect(high, `${width} px`).to.be.below(scene.axisY);
      }
    }
  });

  for (const selected of [undefined, ...IDS]) {
    it(`draws no pole or arc through a flag with ${selected ?? 'nothing'} open`, () => {
      for (const width of WIDTHS) {
        const scene = sceneOf(fourEvents, { width, ...(selected && { selected }) });
        expect(scene.poles, `${width} px`).to.have.length.of.at.least(4);
        expect(polesThroughFlags(scene), `${width} px`).to.deep.equal([]);
        expect(arcsThroughFlags(scene), `${width} px`).to.deep.equal([]);
      }
    });
  }

  it('stands each pole on its mark, from just above it', () => {
    const { poles, marks, axisY, flags } = sceneOf(fourEvents, { width: 1120 });
    for (const { id, x, top, bottom } of poles) {
      const mark = marks.find((other) => other.id === id);
      const flag = flags.find((other) => other.id === id);
      expect(x).to.be.closeTo(((mark?.left ?? NaN) + (mark?.right ?? NaN)) / 2, 0.01);
      expect(bottom).to.be.within(axisY - 24, axisY);
      expect(top).to.equal(flag?.top);
      expect([flag?.left, (flag?.left ?? NaN) + (flag?.width ?? NaN)]).to.include(x);
    }
  });

  it('draws a month exactly as long as it is', () => {
    const scene = sceneOf(fourEvents, { width: 2400 });
    const mark = scene.marks.find(({ id }) => id === 'report');
    const { start, end } = fittedWindow(fourEvents, 2400);
    const x = (time: number) => ((time - start) / (end - start)) * 2400;
    expect(mark?.left).to.be.closeTo(x(toMs(2023, 5)), 1e-6);
    expect(mark?.right).to.be.closeTo(x(toMs(2023, 6)), 1e-6);
  });

  it('marks the open event, its flag, its mark and its pole, and no other', () => {
    const scene = sceneOf(fourEvents, { selected: 'report' });
    for (const items of [scene.flags, scene.marks, scene.poles]) {
      expect(items.filter(({ selected }) => selected).map(({ id }) => id)).to.deep.equal(['report']);
    }
    const { top = NaN, height = NaN } = scene.flags.find(({ id }) => id === 'report') ?? {};
    expect(scene.poles.find(({ id }) => id === 'report')?.top, 'from its foot, without a gap').to.be.within(
      top + height - 1,
      top + height,
    );
  });

  it('leaves out what is outside the window, and keeps its height', () => {
    const whole = sceneOf(fourEvents);
    const zoomed = sceneOf(fourEvents, { window: { start: toMs(2023, 4), end: toMs(2023, 6) } });
    expect(zoomed.marks.map(({ id }) => id)).to.deep.equal(['report']);
    expect(shownFlags(zoomed).map(({ id }) => id)).to.include('report');
    expect(zoomed.height).to.equal(whole.height);
    expect(zoomed.axisY).to.equal(whole.axisY);
  });

  it('gives an event without room for its flag a target over its mark', () => {
    const sameDay = Array.from({ length: 40 }, (_, index) => ({ title: `Event ${index}`, date: '2023-05-01' }));
    const scene = sceneOf(storyOf([...sameDay, { title: 'Later', date: '2024' }]));
    const bare = scene.flags.filter(({ shown }) => !shown);
    expect(scene.flags).to.have.length(41);
    expect(bare).to.have.length.above(30);
    for (const { left, top, width, height } of bare) {
      expect([width, height]).to.deep.equal([24, 24]);
      const mark = scene.marks[0];
      expect(left + 12).to.be.closeTo(((mark?.left ?? NaN) + (mark?.right ?? NaN)) / 2, 0.01);
      expect(top)
        .to.be.below(scene.axisY)
        .and.above(scene.axisY - 48);
    }
  });

  it('draws nothing of the undated and of a story without a date', () => {
    const scene = sceneOf(storyOf([{ title: 'undated' }, { title: 'dated', date: '2021' }]));
    expect(scene.flags.map(({ id }) => id)).to.deep.equal(['dated']);
    expect(scene.marks.map(({ id }) => id)).to.deep.equal(['dated']);
    const empty = sceneOf(storyOf([{ title: 'undated' }]));
    expect([empty.flags, empty.marks, empty.poles, empty.arcs]).to.deep.equal([[], [], [], []]);
  });

  it('draws what reaches into the window from far outside', () => {
    const story = storyOf([
      { id: 'long', title: 'long', date: '1900/2000' },
      { id: 'open', title: 'open', date: '1950/..' },
      { id: 'short', title: 'short', date: '1901' },
    ]);
    const { marks } = sceneOf(story, { window: { start: toMs(1990), end: toMs(1991) } });
    expect(marks.map(({ id }) => id)).to.have.members(['long', 'open']);
  });

  for (const date of ['Y-13800000000', 'Y-66000000', 'Y-271822', 'Y1E17', '-0043', '2021-02-03T12:00:00Z']) {
    it(`draws a lone event of ${date}`, () => {
      const scene = sceneOf(storyOf([{ title: 'lone', date }]), { width: 1000 });
      const [mark] = scene.marks;
      expect(((mark?.left ?? NaN) + (mark?.right ?? NaN)) / 2).to.be.closeTo(500, 20);
      expect(shownFlags(scene)).to.have.length(1);
      expect(scene.ticks.units).to.have.length.of.at.least(1);
    });
  }

  it('holds for random stories at any zoom, with any event open: no overlap, no pole through a flag', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        datedEvents,
        fc.integer({ min: 240, max: 2400 }),
        share,
        share,
        share,
        (given, width, zoom, pan, open) => {
          const story = storyOf(given);
          const { start, end } = fittedWindow(story, width);
          const span = (end - start) / 2 ** (zoom * 9);
          const from = start + (end - start - span) * pan;
          const selected = story.events[Math.floor(open * given.length)]?.id;
          const window = { start: from, end: from + span };
          const scene = sceneOf(story, { width, window, ...(selected && { selected }) });
          expect(overlappingFlags(scene)).to.deep.equal([]);
          expect(polesThroughFlags(scene)).to.deep.equal([]);
          expect(scene.poles.filter(({ top, bottom }) => top > bottom)).to.deep.equal([]);
        },
      ),
      { numRuns: 300, endOnFailure: true },
    );
  });
});
