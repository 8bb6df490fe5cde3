import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assignRows, passesOf, type PoledBox } from '../../../src/core/layout/flag-rows.js';
import { fitsDepth, overlap } from '../../../src/core/layout/interval-depth.js';

const randomBox = fc
  .record({
    pole: fc.integer({ min: 0, max: 1000 }),
    width: fc.integer({ min: 1, max: 300 }),
    hangsToStart: fc.boolean(),
  })
  .map(({ pole, width, hangsToStart }) => (hangsToStart ? endingAt(pole, width) : startingAt(pole, width)));

function startingAt(pole: number, width: number): PoledBox {
  return { pole, from: pole, to: pole + width };
}

function endingAt(pole: number, width: number): PoledBox {
  return { pole, from: pole - width, to: pole };
}

describe('assignRows', () => {
  it('finds rows for every set that fits, none overlapping', () => {
    fc.assert(
      fc.property(fc.array(randomBox, { maxLength: 40 }), fc.integer({ min: 1, max: 8 }), (candidates, rowCount) => {
        const boxes: PoledBox[] = [];
        for (const box of candidates) if (fitsDepth(boxes, box, rowCount)) boxes.push(box);
        const rows = assignRows(boxes, rowCount);
        expect(rows).to.have.length(boxes.length);
        for (const row of rows) expect(row).to.be.within(0, rowCount - 1);
        boxes.forEach((box, index) => {
          const clash = boxes.findIndex((other, at) => at > index && rows[at] === rows[index] && overlap(box, other));
          expect(clash).to.equal(-1);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('steps down like stairs where all hang to the end', () => {
    expect(
      assignRows(
        [0, 10, 20, 30].map((pole) => startingAt(pole, 100)),
        4,
      ),
    ).to.deep.equal([3, 2, 1, 0]);
  });

  it('steps up where all hang to the start', () => {
    expect(
      assignRows(
        [100, 110, 120].map((pole) => endingAt(pole, 100)),
        3,
      ),
    ).to.deep.equal([0, 1, 2]);
  });

  it('keeps to the axis what has room there', () => {
    expect(
      assignRows(
        [0, 100, 200].map((pole) => startingAt(pole, 90)),
        5,
      ),
    ).to.deep.equal([0, 0, 0]);
  });

  it('lets no pole pass a flag where all hang to one side and rows are enough', () => {
    const poles = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(poles, fc.integer({ min: 1, max: 300 }), fc.boolean(), (places, width, toStart) => {
        const boxes = places.map((pole) => (toStart ? endingAt(pole, width) : startingAt(pole, width)));
        expect(passesOf(boxes, assignRows(boxes, 8))).to.equal(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('has no rows for no boxes', () => {
    expect(assignRows([], 3)).to.deep.equal([]);
  });
});

describe('passesOf', () => {
  const flags = [startingAt(0, 100), startingAt(50, 100), startingAt(99, 10)];
  const counted: [string, number[], number][] = [
    ['stairs down', [2, 1, 0], 0],
    ['stairs up', [0, 1, 2], 3],
    ['the last on top', [1, 0, 2], 2],
    ['poles at the edge of a flag', [0, 0, 0], 0],
  ];
  for (const [name, rows, count] of counted) {
    it(`counts ${count} for ${name}`, () => {
      expect(passesOf(flags, rows)).to.equal(count);
    });
  }
});
