import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { markLanes } from '../../../src/core/layout/mark-lanes.js';
import { readStory } from '../../../src/core/story/read-story.js';

function lanesOf(dates: readonly string[]): { lanes: number[]; count: number } {
  const { story } = readStory(dates.map((date, index) => ({ id: String(index), date, title: date })));
  const { laneOf, count } = markLanes(story);
  return { lanes: dates.map((_, index) => laneOf.get(String(index)) ?? -1), count };
}

describe('markLanes', () => {
  const cases: [name: string, dates: string[], lanes: number[]][] = [
    ['events apart', ['2021-02', '2023-03-22', '2023-05'], [0, 0, 0]],
    ['a day in a month', ['2023-05', '2023-05-14'], [0, 1]],
    ['the same month twice', ['2023-05', '2023-05'], [0, 1]],
    ['an open start over all before it', ['../2021', '2019', '2021-02', '2023'], [0, 1, 1, 0]],
    ['neighbouring months', ['2023-05', '2023-06'], [0, 0]],
    ['more than three at once', ['2023', '2023', '2023', '2023'], [0, 1, 2, 0]],
  ];
  for (const [name, dates, lanes] of cases) {
    it(`parts ${name}`, () => expect(lanesOf(dates).lanes).to.deep.equal(lanes));
  }

  it('uses no lane more than it needs, and never more than three', () => {
    const year = fc.integer({ min: 1900, max: 1950 });
    fc.assert(
      fc.property(fc.array(fc.tuple(year, year), { minLength: 1, maxLength: 12 }), (years) => {
        const spans = years.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
        const { lanes, count } = lanesOf(spans.map(([from, to]) => `${from}/${to}`));
        const depth = Math.max(...spans.map(([at]) => spans.filter(([from, to]) => from <= at && at <= to).length));
        expect(count).to.equal(Math.min(3, depth));
        expect(Math.max(...lanes)).to.be.below(count);
      }),
    );
  });
});
