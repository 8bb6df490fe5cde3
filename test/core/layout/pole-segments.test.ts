import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FlagLayout, type PlacedFlag } from '../../../src/core/layout/flag-layout.js';
import { poleSegments } from '../../../src/core/layout/pole-segments.js';
import { crosses } from '../../support/geometry.js';
import { boxOfFlag } from '../../support/placed-flags.js';
import { flagStories, viewOf, zooms } from '../../support/random-flags.js';

const FOOT = -20;
const footOf = () => FOOT;

function flagAt(id: string, pole: number, bottom: number): PlacedFlag {
  return { id, pole, side: 'end', from: pole, to: pole + 100, bottom, top: bottom + 40 };
}

describe('poleSegments', () => {
  it('runs from the foot to the top of the flag', () => {
    expect(poleSegments([flagAt('a', 10, 50)], footOf)).to.deep.equal([{ id: 'a', x: 10, bottom: FOOT, top: 90 }]);
  });

  it('is not cut where it passes above nothing or beside a flag', () => {
    const flags = [flagAt('a', 0, 100), flagAt('b', 50, 0), flagAt('c', 200, 0)];
    expect(poleSegments(flags, footOf).map(({ id, bottom, top }) => [id, bottom, top])).to.deep.equal([
      ['a', FOOT, 140],
      ['b', FOOT, 40],
      ['c', FOOT, 40],
    ]);
  });

  it('is cut, with some air, at each flag it passes', () => {
    const pieces = poleSegments([flagAt('low', 0, 0), flagAt('high', 10, 60), flagAt('top', 50, 120)], footOf).filter(
      ({ id }) => id === 'top',
    );
    expect(pieces).to.have.length(3);
    const [first, second, third] = pieces;
    expect(first?.bottom).to.equal(FOOT);
    expect(first?.top).to.be.within(-10, -1);
    expect(second?.bottom).to.be.within(41, 50);
    expect(second?.top).to.be.within(50, 59);
    expect(third?.bottom).to.be.within(101, 110);
    expect(third?.top).to.equal(160);
  });

  it('is still one line beside a flag on the same spot', () => {
    const flags = [flagAt('a', 10, 0), flagAt('b', 10, 50)];
    expect(poleSegments(flags, footOf).map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });

  it('never crosses a flag, even one that shows whatever else must give way', () => {
    const views = flagStories({ maxItems: 120 }).chain((story) =>
      fc.tuple(
        fc.constant(story),
        zooms,
        fc.array(fc.constantFrom(...story.items.map(({ id }) => id)), { maxLength: 3 }),
      ),
    );
    fc.assert(
      fc.property(views, ([story, zoom, pinned]) => {
        const placed = new FlagLayout(story.items, story.space).place(viewOf(story, zoom, pinned));
        const boxes = placed.map(boxOfFlag);
        for (const { id, x, bottom, top } of poleSegments(placed, footOf)) {
          expect(top, id).to.be.greaterThan(bottom);
          expect(boxes.find((box) => crosses({ x, low: bottom, high: top }, box))?.id, id).to.equal(undefined);
        }
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  it('reaches along the whole side of its flag, in pieces from below', () => {
    fc.assert(
      fc.property(flagStories({ maxItems: 120 }), zooms, (story, zoom) => {
        const placed = new FlagLayout(story.items, story.space).place(viewOf(story, zoom));
        const segments = poleSegments(placed, footOf);
        for (const { id, pole, bottom, top } of placed) {
          const own = segments.filter((segment) => segment.id === id);
          expect(own.at(-1)).to.include({ x: pole, top });
          expect(own.at(-1)?.bottom).to.be.at.most(bottom);
          own.slice(1).forEach((piece, index) => expect(piece.bottom).to.be.greaterThan(own[index]?.top ?? NaN));
        }
      }),
      { numRuns: 200 },
    );
  });
});
