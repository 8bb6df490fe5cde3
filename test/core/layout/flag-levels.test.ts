import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { boxOf, FlagLevels, type FlagItem } from '../../../src/core/layout/flag-levels.js';
import { overlap } from '../../../src/core/layout/interval-depth.js';
import { flagStories, type FlagStory } from '../../support/random-flags.js';

const LEVELS = Array.from({ length: 13 }, (_, level) => level);

function levelsOf({ items, space }: FlagStory): FlagLevels {
  return new FlagLevels(items, space);
}

function flag(id: string, x: number, rest: Partial<FlagItem> = {}): FlagItem {
  return { id, x, width: 100, height: 40, weight: 1, ...rest };
}

describe('FlagLevels', () => {
  it('never hides on zooming in what it showed before, nor turns it', () => {
    fc.assert(
      fc.property(flagStories(), (story) => {
        const levels = levelsOf(story);
        for (const level of LEVELS) {
          const deeper = levels.at(2 ** (level + 1)).flags;
          for (const [id, { side }] of levels.at(2 ** level).flags) {
            expect(deeper.get(id)?.side, `${id} at level ${level + 1}`).to.equal(side);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('changes nothing between two levels', () => {
    fc.assert(
      fc.property(flagStories({ maxItems: 60 }), fc.double({ min: 1, max: 1.999, noNaN: true }), (story, factor) => {
        const levels = levelsOf(story);
        for (const level of LEVELS) expect(levels.at(2 ** level * factor)).to.equal(levels.at(2 ** level));
      }),
    );
  });

  it('keeps flags of a row apart at every level and up to the next', () => {
    fc.assert(
      fc.property(flagStories(), (story) => {
        const levels = levelsOf(story);
        const items = new Map(story.items.map((item) => [item.id, item]));
        for (const level of LEVELS) {
          const { flags } = levels.at(2 ** level);
          for (const scale of [2 ** level, 2 ** level * 1.99]) {
            const boxes = [...flags]
              .map(([id, { row, side }]) => ({ row, ...boxOf({ ...(items.get(id) as FlagItem), side }, scale) }))
              .sort((a, b) => a.row - b.row || a.from - b.from);
            expect(boxes.at(-1)?.row).to.be.within(0, story.space.rows - 1);
            const clash = boxes.find((box, index) => {
              const next = boxes[index + 1];
              return next?.row === box.row && overlap(box, next);
            });
            expect(clash).to.equal(undefined);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('makes each row as high as its highest flag', () => {
    fc.assert(
      fc.property(flagStories({ maxItems: 80 }), (story) => {
        const heights = new Map(story.items.map(({ id, height }) => [id, height]));
        const { flags, rowHeights } = levelsOf(story).at(1);
        expect(flags.size).to.be.greaterThan(0);
        rowHeights.forEach((rowHeight, index) => {
          const inRow = [...flags].filter(([, { row }]) => row === index).map(([id]) => heights.get(id) ?? NaN);
          expect(rowHeight).to.equal(Math.max(0, ...inRow));
        });
      }),
    );
  });

  it('does not depend on the order of what is given', () => {
    const shuffled = flagStories({ maxItems: 80 }).chain((story) =>
      fc.tuple(fc.constant(story), fc.shuffledSubarray([...story.items], { minLength: story.items.length })),
    );
    const sorted = (levels: FlagLevels, scale: number) =>
      [...levels.at(scale).flags].sort(([a], [b]) => (a < b ? -1 : 1));
    fc.assert(
      fc.property(shuffled, ([story, items]) => {
        const [one, other] = [levelsOf(story), levelsOf({ ...story, items })];
        for (const level of LEVELS) expect(sorted(other, 2 ** level)).to.deep.equal(sorted(one, 2 ** level));
      }),
    );
  });

  it('shows all in the end, but for those at one instant', () => {
    const apart = Array.from({ length: 40 }, (_, index) => flag(String(index), 500 + index / 8));
    const space = { width: 1000, rows: 3 };
    expect(new FlagLevels(apart, space).at(2 ** 14).flags.size).to.equal(40);
    const together = Array.from({ length: 40 }, (_, index) => flag(String(index), 500, { weight: 2 }));
    expect(new FlagLevels(together, space).at(2 ** 14).flags.size).to.equal(3);
  });

  it('prefers the weighty', () => {
    const items = Array.from({ length: 30 }, (_, index) =>
      flag(String(index), 300 + index, { weight: index === 17 ? 2 : 1 }),
    );
    const { flags } = new FlagLevels(items, { width: 1000, rows: 1 }).at(1);
    expect([...flags.keys()]).to.include('17');
  });

  it('leaves rows free for the weighty where many compete', () => {
    const common = Array.from({ length: 40 }, (_, index) => flag(`common-${index}`, 480 + index));
    const weighty = Array.from({ length: 5 }, (_, index) => flag(`weighty-${index}`, 500 + index, { weight: 2 }));
    const space = { width: 1000, rows: 5 };
    expect(new FlagLevels(common, space).at(1).flags.size).to.equal(3);
    const shown = [...new FlagLevels([...common, ...weighty], space).at(1).flags.keys()];
    expect(shown.filter((id) => id.startsWith('weighty'))).to.have.length(5);
  });

  const sides: [string, number, string][] = [
    ['to the end', 400, 'end'],
    ['to the end as long as there is room', 900, 'end'],
    ['to the start near the end edge', 901, 'start'],
  ];
  for (const [name, x, side] of sides) {
    it(`hangs flags ${name}`, () => {
      const { flags } = new FlagLevels([flag('a', x)], { width: 1000, rows: 5 }).at(1);
      expect(flags.get('a')).to.deep.equal({ row: 0, side });
    });
  }

  it('has nothing to show of nothing', () => {
    expect(new FlagLevels([], { width: 1000, rows: 5 }).at(1)).to.deep.equal({ flags: new Map(), rowHeights: [] });
  });
});
