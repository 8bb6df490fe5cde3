import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fitsDepth, overlap, type Box } from '../../../src/core/layout/interval-depth.js';

describe('overlap', () => {
  const pairs: [string, Box, Box, boolean][] = [
    ['apart', { from: 0, to: 1 }, { from: 2, to: 3 }, false],
    ['touching', { from: 0, to: 1 }, { from: 1, to: 2 }, false],
    ['overlapping', { from: 0, to: 2 }, { from: 1, to: 3 }, true],
    ['one in the other', { from: 0, to: 9 }, { from: 4, to: 5 }, true],
    ['the same', { from: 0, to: 1 }, { from: 0, to: 1 }, true],
  ];
  for (const [name, a, b, expected] of pairs) {
    it(`of boxes ${name} is ${expected}, either way round`, () => {
      expect(overlap(a, b)).to.equal(expected);
      expect(overlap(b, a)).to.equal(expected);
    });
  }
});

describe('fitsDepth', () => {
  const box = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 }))
    .map(([from, length]): Box => ({ from, to: from + length }));

  /** The greatest number of boxes over any half-integer point, where no box begins or ends. */
  function depthOf(boxes: readonly Box[]): number {
    const points = Array.from({ length: 61 }, (_, index) => index + 0.5);
    return Math.max(...points.map((point) => boxes.filter(({ from, to }) => from < point && point < to).length));
  }

  it('agrees with counting the boxes over each point', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), fc.integer({ min: 1, max: 6 }), (candidates, rows) => {
        const taken: Box[] = [];
        for (const candidate of candidates) {
          const fits = fitsDepth(taken, candidate, rows);
          expect(fits).to.equal(depthOf([...taken, candidate]) <= rows);
          if (fits) taken.push(candidate);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
