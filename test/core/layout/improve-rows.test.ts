import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { passesOf, type PoledBox } from '../../../src/core/layout/flag-rows.js';
import { improveRows } from '../../../src/core/layout/improve-rows.js';
import { overlap } from '../../../src/core/layout/interval-depth.js';

const ROWS = 8;
const boxes = fc.array(
  fc
    .record({
      pole: fc.integer({ min: 0, max: 1000 }),
      width: fc.integer({ min: 1, max: 300 }),
      isTurned: fc.boolean(),
    })
    .map(({ pole, width, isTurned }): PoledBox => {
      const from = isTurned ? pole - width : pole;
      return { pole, from, to: from + width };
    }),
  { maxLength: 30 },
);

/** Boxes in the highest row that is free, without those for which none is. */
function stacked(candidates: readonly PoledBox[]): { placed: PoledBox[]; rows: number[] } {
  const placed: PoledBox[] = [];
  const rows: number[] = [];
  for (const box of candidates) {
    const isTaken = (row: number) => placed.some((other, at) => rows[at] === row && overlap(other, box));
    const row = [7, 6, 5, 4, 3, 2, 1, 0].find((free) => !isTaken(free));
    if (row === undefined) continue;
    placed.push(box);
    rows.push(row);
  }
  return { placed, rows };
}

describe('improveRows', () => {
  it('leaves no more poles behind flags, no overlap, and what is fixed in its row', () => {
    fc.assert(
      fc.property(boxes, fc.nat({ max: 10 }), (candidates, fixed) => {
        const { placed, rows } = stacked(candidates);
        const improved = [...rows];
        improveRows(placed, improved, ROWS, fixed);
        expect(improved.slice(0, fixed)).to.deep.equal(rows.slice(0, fixed));
        expect(passesOf(placed, improved)).to.be.at.most(passesOf(placed, rows));
        placed.forEach((box, index) => {
          expect(improved[index]).to.be.within(0, ROWS - 1);
          const clash = placed.findIndex(
            (other, at) => at > index && improved[at] === improved[index] && overlap(box, other),
          );
          expect(clash).to.equal(-1);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('has two change rows where neither can move alone', () => {
    const stairs = [0, 50].map((pole) => ({ pole, from: pole, to: pole + 100 }));
    const rows = [0, 1];
    improveRows(stairs, rows, 2);
    expect(rows).to.deep.equal([1, 0]);
  });
});
