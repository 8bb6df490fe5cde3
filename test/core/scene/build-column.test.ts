import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { UTC } from '../../../src/core/dates/time-zone.js';
import { quietStretches } from '../../../src/core/axis/quiet-stretches.js';
import { buildColumn, columnLength } from '../../../src/core/scene/build-column.js';
import type { ColumnScene } from '../../../src/core/scene/column-scene.js';
import { columnOf, columnSceneOf, type ColumnOptions } from '../../support/columns.js';
import { overlappingPairs, type Rectangle } from '../../support/geometry.js';
import { datedEvents } from '../../support/random-stories.js';
import { FOUR_EVENTS, storyOf } from '../../support/stories.js';

const FOUR = storyOf(FOUR_EVENTS);
const FOLDED = quietStretches(FOUR, UTC, Date.UTC(2026, 0, 1));
const ERA_TITLE = 18;

function middleOf({ labels, leaders, marks }: ColumnScene, id: string) {
  const [label, leader, mark] = [labels, leaders, marks].map((list) => list.find((item) => item.id === id));
  if (!label || !leader || !mark) throw new Error(`Nothing is drawn of “${id}”.`);
  return { label, leader, mark } as {
    label: ColumnScene['labels'][0];
    leader: ColumnScene['leaders'][0];
    mark: ColumnScene['marks'][0];
  };
}

/** Whatever has words, beside the axis. */
function boxesOf(story: Parameters<typeof columnOf>[0], options: ColumnOptions): Rectangle[] {
  const column = columnOf(story, options);
  const { length = columnLength(column), selected, openHeight } = options;
  const { labels, folds, eras } = buildColumn(column, { length, selected, openHeight });
  const box = (top: number, height: number) => ({ left: 0, right: 1, low: top, high: top + height });
  return [
    ...labels.map(({ id, top }, index) =>
      box(top, (id === selected ? openHeight : undefined) ?? column.sizes[index]!.height),
    ),
    ...folds.map(({ top, height }) => box(top, height)),
    ...eras.map(({ top }) => box(top, ERA_TITLE)),
  ];
}

describe('buildColumn', () => {
  it('runs down from the first event to the last', () => {
    const { marks, labels, length, height } = columnSceneOf(FOUR);
    expect(labels.map(({ id }) => id)).to.deep.equal(['conversation', 'resignation', 'report', 'publication']);
    expect(marks.map(({ left }) => left)).to.deep.equal(marks.map(({ left }) => left).sort((a, b) => a - b));
    expect(marks[0]?.left).to.be.closeTo(20, 0.01);
    expect(height).to.be.at.least(length);
  });

  it('draws a month as long as a month', () => {
    const scene = columnSceneOf(FOUR, { length: 4000 });
    const [february, may] = ['conversation', 'report'].map((id) => middleOf(scene, id).mark);
    expect((may!.right - may!.left) / (february!.right - february!.left)).to.be.closeTo(31 / 28, 1e-6);
  });

  it('leads from each mark to the first line of its label', () => {
    const scene = columnSceneOf(FOUR);
    for (const { id } of FOUR.events) {
      const { label, leader, mark } = middleOf(scene, id);
      expect(leader.y).to.be.closeTo((mark.left + mark.right) / 2, 1e-6);
      expect(leader.toY).to.equal(label.top + 10);
      expect(leader.x).to.be.greaterThan(scene.frame.axisX);
      expect(leader.x).to.be.at.most(scene.frame.labelX);
    }
  });

  it('puts labels at their marks where there is room', () => {
    const { leaders } = columnSceneOf(FOUR, { length: 3000, folded: FOLDED });
    for (const { y, toY } of leaders) expect(toY).to.be.closeTo(y, 1);
  });

  it('folds quiet stretches to a zigzag and tells their length beside it', () => {
    const { folds, labels, frame } = columnSceneOf(FOUR, { folded: FOLDED, length: 900 });
    expect(folds.map(({ label, isFolded }) => [label, isFolded])).to.deep.equal([['22 quiet months', true]]);
    const [fold] = folds;
    expect(fold!.left).to.be.within(frame.axisX, frame.labelX);
    expect(fold!.top).to.be.greaterThan(labels[0]!.top);
    expect(fold!.top).to.be.below(labels[1]!.top);
  });

  it('tells the length of a stretch that is not folded in its midst', () => {
    const { folds, labels, frame } = columnSceneOf(FOUR, { stretches: FOLDED });
    expect(folds.map(({ isFolded, left }) => [isFolded, left > frame.labelX])).to.deep.equal([[false, true]]);
    expect(folds[0]!.top).to.be.within(labels[0]!.top, labels[1]!.top);
  });

  it('makes room below what is open, and leaves all above it in place', () => {
    const closed = columnSceneOf(FOUR);
    const open = columnSceneOf(FOUR, { selected: 'resignation', openHeight: 500 });
    expect(open.length).to.equal(closed.length);
    expect(open.marks.map(({ left }) => left)).to.deep.equal(closed.marks.map(({ left }) => left));
    expect(open.labels.slice(0, 2).map(({ top }) => top)).to.deep.equal(
      closed.labels.slice(0, 2).map(({ top }) => top),
    );
    expect(open.labels[2]!.top).to.be.at.least(open.labels[1]!.top + 500);
    expect(open.height).to.be.greaterThan(closed.height);
    expect(middleOf(open, 'resignation').leader.selected).to.equal(true);
  });

  it('names eras beside their lines, each in a lane of its own', () => {
    const story = storyOf({
      events: FOUR_EVENTS,
      eras: [
        { date: '2021/2022', title: 'One' },
        { date: '2022/2023', title: 'Another' },
      ],
    });
    const { eras, frame } = columnSceneOf(story);
    expect(eras.map(({ title }) => title)).to.deep.equal(['One', 'Another']);
    expect(new Set(eras.map(({ x }) => x)).size).to.equal(2);
    for (const { x, from, to } of eras) {
      expect(x).to.be.within(frame.tickEnd, frame.axisX);
      expect(to).to.be.greaterThan(from);
    }
  });

  it('lets no words overlap, whatever the story, width, length and what is open', () => {
    const eras = fc.array(fc.integer({ min: 2016, max: 2024 }), { maxLength: 3 });
    fc.assert(
      fc.property(
        datedEvents,
        eras,
        fc.integer({ min: 240, max: 560 }),
        fc.option(fc.nat()),
        fc.integer({ min: 1, max: 8 }),
        (events, years, width, open, stretch) => {
          const story = storyOf({ events, eras: years.map((year) => ({ date: `${year}/${year + 1}`, title: 'Era' })) });
          const folded = quietStretches(story, UTC, Date.UTC(2026, 0, 1));
          const selected = open === null ? undefined : story.events[open % story.events.length]?.id;
          const length = columnLength(columnOf(story, { width, folded })) * stretch;
          const openHeight = selected === undefined ? undefined : 400;
          const boxes = boxesOf(story, { width, folded, length, selected, openHeight });
          expect(overlappingPairs(boxes)).to.deep.equal([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('lets no two leaders cross', () => {
    fc.assert(
      fc.property(datedEvents, (events) => {
        const { leaders } = columnSceneOf(storyOf({ events }));
        leaders.slice(1).forEach((leader, index) => {
          expect(leader.y).to.be.at.least(leaders[index]!.y);
          expect(leader.toY).to.be.above(leaders[index]!.toY);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('shares the width out the same way however long the axis is', () => {
    for (const width of [240, 320, 390, 560]) {
      const { frame } = columnSceneOf(FOUR, { width });
      expect(frame.tickEnd).to.be.below(frame.axisX);
      expect(frame.axisX).to.be.below(frame.labelX);
      expect(frame.labelX + frame.labelWidth).to.be.at.most(width);
      expect(frame.labelWidth).to.be.greaterThan(width / 2);
      expect(columnSceneOf(FOUR, { width, length: 9000 }).frame).to.deep.equal(frame);
    }
  });
});
