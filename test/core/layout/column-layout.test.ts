import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { calmLength, ENTRY_GAP, placeEntries, type ColumnEntry } from '../../../src/core/layout/column-layout.js';

const LEAD = 10;

const entry = (time: number, height = 60): ColumnEntry => ({ time, height, lead: LEAD });
/** Times are shares of the axis. */
const placeAt = (length: number) => (time: number) => time * length;

const entries = fc
  .array(fc.record({ time: fc.double({ min: 0, max: 1, noNaN: true }), height: fc.integer({ min: 20, max: 160 }) }), {
    minLength: 1,
    maxLength: 60,
    size: 'max',
  })
  .map((list) => list.sort((a, b) => a.time - b.time).map(({ time, height }) => entry(time, height)));

const needed = (list: readonly ColumnEntry[]) => list.reduce((sum, { height }) => sum + height + ENTRY_GAP, -ENTRY_GAP);

describe('placeEntries', () => {
  it('puts the first line of each at its moment, where there is room', () => {
    const tops = placeEntries([entry(0.1), entry(0.5), entry(0.8)], placeAt(1000), 1000);
    expect([...tops]).to.deep.equal([90, 490, 790]);
  });

  it('keeps what is open and all above it in place, and moves what is below no more than it has to', () => {
    const list = [entry(0.1), entry(0.5), entry(0.52), entry(0.95, 40)];
    const closed = placeEntries(list, placeAt(1000), 1000);
    const open = placeEntries(list, placeAt(1000), 1000, { index: 1, height: 300 });
    expect(open.slice(0, 2)).to.deep.equal(closed.slice(0, 2));
    expect(open[2]).to.equal((open[1] as number) + 300 + ENTRY_GAP);
    expect(open[3]).to.equal(closed[3]);
  });

  it('lets nothing overlap, whatever is open and however high', () => {
    fc.assert(
      fc.property(
        entries,
        fc.nat(),
        fc.integer({ min: 20, max: 2000 }),
        fc.integer({ min: 50, max: 9000 }),
        (list, at, height, length) => {
          const index = at % list.length;
          const tops = placeEntries(list, placeAt(length), length, { index, height });
          list.forEach((item, place) => {
            const bottom = (tops[place] as number) + (place === index ? height : item.height);
            expect(tops[place + 1] ?? Infinity).to.be.at.least(bottom + ENTRY_GAP - 1e-6);
          });
          const closed = placeEntries(list, placeAt(length), length);
          expect(tops.slice(0, index + 1)).to.deep.equal(closed.slice(0, index + 1));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('calmLength', () => {
  it('is what the entries need at least, and three times that at most', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const least = Math.max(120, needed(list));
        const length = calmLength(list, placeAt);
        expect(length).to.be.at.least(least);
        expect(length).to.be.at.most(3 * Math.ceil(least));
      }),
    );
  });

  it('is no longer than needed where entries are evenly spread', () => {
    const even = Array.from({ length: 10 }, (_, index) => entry(index / 10 + 0.02));
    expect(calmLength(even, placeAt)).to.be.below(1.2 * needed(even));
  });

  it('grows where a longer axis brings labels to their moments, not where it can’t', () => {
    const uneven = [0.02, 0.3, 0.34, 0.38, 0.9].map((time) => entry(time));
    const pile = [0.5, 0.5, 0.5, 0.5, 0.5].map((time) => entry(time));
    expect(calmLength(uneven, placeAt)).to.be.above(1.4 * needed(uneven));
    expect(calmLength(pile, placeAt)).to.be.below(1.2 * needed(pile));
  });
});
