import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sortSteps } from '../../../src/core/story/sort-steps.js';
import { finish } from '../../../src/core/story/steps.js';

const ascending = (a: number, b: number) => a - b;

describe('sortSteps', () => {
  it('sorts as toSorted does, also what are many runs, and keeps equal ones in order', () => {
    const items = fc
      .tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 500 }), fc.integer())
      .map(([length, kinds, seed]) =>
        Array.from({ length }, (_, index) => ({ index, key: Math.imul(index + seed, 2_654_435_761) % kinds })),
      );
    fc.assert(
      fc.property(items, (given) => {
        const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
        expect(finish(sortSteps(given, byKey))).to.deep.equal(given.toSorted(byKey));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves what it is given as it is', () => {
    const given = [3, 1, 2];
    expect(finish(sortSteps(given, ascending))).to.deep.equal([1, 2, 3]);
    expect(given).to.deep.equal([3, 1, 2]);
  });

  it('does no more between two pauses for many than for few', () => {
    let compared = 0;
    let most = 0;
    const given = Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 100_000);
    const counting = (a: number, b: number) => {
      compared += 1;
      return a - b;
    };
    for (const share of sortSteps(given, counting)) {
      expect(share).to.be.within(0, 1);
      most = Math.max(most, compared);
      compared = 0;
    }
    expect(most).to.be.within(1, 40_000);
  });
});
