import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eventColumns } from '../../../src/core/story/event-columns.js';
import { firstMatches, matchSums } from '../../../src/core/story/match-sums.js';
import { datedEvents } from '../../support/random-stories.js';
import { storyOf } from '../../support/stories.js';

describe('matchSums', () => {
  it('gives the matches between any two events as the difference of two sums', () => {
    fc.assert(
      fc.property(datedEvents, fc.nat(6), fc.nat(60), fc.nat(60), (events, part, one, other) => {
        const columns = eventColumns(storyOf([...events, { title: 'No date' }]));
        const matching = new Set(columns.events.filter((_, index) => index % (part + 1) === 0).map(({ id }) => id));
        const sums = matchSums(columns, matching);
        const [from, to] = [one, other].map((index) => Math.min(index, columns.anchors.length)).sort((a, b) => a - b);
        const counted = columns.events.slice(from, to).filter(({ id }) => matching.has(id)).length;
        expect((sums[to ?? 0] ?? NaN) - (sums[from ?? 0] ?? NaN)).to.equal(counted);
      }),
    );
  });

  it('finds the first matches from one event to another', () => {
    const sums = Uint32Array.of(0, 1, 1, 2, 2, 2, 3, 4);
    const cases: [from: number, to: number, most: number, indices: number[]][] = [
      [0, 7, 9, [0, 2, 5, 6]],
      [0, 7, 2, [0, 2]],
      [1, 6, 9, [2, 5]],
      [3, 5, 9, []],
      [6, 7, 1, [6]],
    ];
    for (const [from, to, most, indices] of cases) {
      expect(firstMatches(sums, from, to, most)).to.deep.equal(indices);
    }
  });

  it('is made once for what was found', () => {
    const columns = eventColumns(storyOf([{ date: '2020', title: 'A' }]));
    const matching = new Set<string>();
    expect(matchSums(columns, matching)).to.equal(matchSums(columns, matching));
  });
});
