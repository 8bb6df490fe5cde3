import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FarthestFirst, type Candidate } from '../../../src/core/layout/farthest-first.js';

const weighed = fc.record({ x: fc.integer({ min: 0, max: 1000 }), weight: fc.integer({ min: 1, max: 3 }) });
const candidates = fc
  .array(weighed, { maxLength: 60 })
  .map((list): Candidate[] => list.map((candidate, index) => ({ ...candidate, index })));

/** The order in which candidates are offered. */
function offered(groups: Candidate[][], shown: number[], accepts: (candidate: Candidate) => boolean): number[] {
  const order: number[] = [];
  new FarthestFirst(groups, shown).offer((candidate) => {
    order.push(candidate.index);
    return accepts(candidate);
  });
  return order;
}

describe('FarthestFirst', () => {
  it('offers the weightiest, of equals the farthest from those shown, of those the first', () => {
    const accepts = ({ index }: Candidate) => index % 3 > 0;
    fc.assert(
      fc.property(candidates, fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 5 }), (list, shown) => {
        const places = [...shown];
        const distance = ({ x }: Candidate) => Math.min(Infinity, ...places.map((place) => Math.abs(place - x)));
        const waiting = [...list];
        const order: number[] = [];
        while (waiting.length) {
          const best = waiting.reduce((a, b) =>
            b.weight > a.weight || (b.weight === a.weight && distance(b) > distance(a)) ? b : a,
          );
          waiting.splice(waiting.indexOf(best), 1);
          order.push(best.index);
          if (accepts(best)) places.push(best.x);
        }
        const groups = list.map((candidate) => [candidate]);
        expect(offered(groups, shown, accepts)).to.deep.equal(order);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a group up once two of it find no room', () => {
    const group = [0, 1, 2, 3, 4].map((index) => ({ index, x: index, weight: 1 }));
    expect(offered([group], [], () => false)).to.deep.equal([0, 1]);
    expect(offered([group], [], ({ index }) => index !== 1)).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it('has nothing to offer of nothing', () => {
    expect(offered([], [5], () => true)).to.deep.equal([]);
  });
});
