import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isotonicLabels } from '../../../src/core/layout/isotonic-labels.js';

const labels = (maxLength: number) =>
  fc.record({
    items: fc.array(
      fc.record({ wanted: fc.integer({ min: -200, max: 1500 }), height: fc.integer({ min: 10, max: 120 }) }),
      { minLength: 1, maxLength, size: 'max' },
    ),
    gap: fc.integer({ min: 0, max: 20 }),
    isOrdered: fc.boolean(),
    spare: fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 900 })),
  });

type Labels = typeof labels extends (most: number) => fc.Arbitrary<infer T> ? T : never;

function columnsOf({ items, gap, isOrdered, spare }: Labels) {
  const wanted = items.map((item) => item.wanted);
  if (isOrdered) wanted.sort((a, b) => a - b);
  const heights = items.map(({ height }) => height);
  const room = heights.reduce((sum, height) => sum + height + gap, -gap) + spare;
  return { wanted, heights, gap, room };
}

const displacement = (tops: ArrayLike<number>, wanted: readonly number[]) =>
  wanted.reduce((sum, want, index) => sum + ((tops[index] as number) - want) ** 2, 0);

/**
 * The same by another way: the places without the heights before them are the greatest, over all labels up to this one,
 * of the least, over all from this one on, of the means between (the max-min formula of isotonic regression).
 */
function reference({ wanted, heights, gap, room }: ReturnType<typeof columnsOf>): number[] {
  const before = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height + gap, 0));
  const free = wanted.map((want, index) => want - (before[index] as number));
  const last = room - ((before.at(-1) as number) + (heights.at(-1) as number));
  const mean = (from: number, to: number) => free.slice(from, to + 1).reduce((a, b) => a + b, 0) / (to - from + 1);
  return free.map((_, index) => {
    const starts = free.slice(0, index + 1).map((_value, from) => from);
    const ends = free.slice(index).map((_value, more) => index + more);
    const best = Math.max(...starts.map((from) => Math.min(...ends.map((to) => mean(from, to)))));
    return (before[index] as number) + Math.min(Math.max(0, best), last);
  });
}

describe('isotonicLabels', () => {
  for (const [what, wanted, heights, expected] of [
    ['nothing', [], [], []],
    ['labels that have room', [5, 50, 100], [20, 20, 20], [5, 50, 100]],
    ['two at one place, half each way', [100, 100], [20, 20], [85, 115]],
    ['none above the top', [-40, 0], [20, 20], [0, 30]],
    ['one against many', [100, 100, 100], [30, 30, 30], [60, 100, 140]],
    ['labels pushed by one further on', [0, 40, 40, 40], [10, 10, 10, 10], [0, 20, 40, 60]],
  ] as const) {
    it(`places ${what}`, () => {
      expect([...isotonicLabels(wanted, heights, 10)]).to.deep.equal(expected);
    });
  }

  it('ends within its room, where all have room in it', () => {
    expect([...isotonicLabels([90, 95], [20, 20], 10, 100)]).to.deep.equal([50, 80]);
    expect([...isotonicLabels([90, 95], [20, 20], 10, 10)]).to.deep.equal([0, 30]);
  });

  it('lets none overlap another and keeps their order', () => {
    fc.assert(
      fc.property(labels(200), (given) => {
        const { wanted, heights, gap, room } = columnsOf(given);
        const tops = isotonicLabels(wanted, heights, gap, room);
        expect(tops[0]).to.be.at.least(0);
        tops.forEach((top, index) => {
          const bottom = top + (heights[index] as number);
          expect(tops[index + 1] ?? Infinity).to.be.at.least(bottom + gap - 1e-6);
          expect(bottom).to.be.at.most(room + 1e-6);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('moves them as little as can be', () => {
    fc.assert(
      fc.property(labels(12), (given) => {
        const columns = columnsOf(given);
        const tops = isotonicLabels(columns.wanted, columns.heights, columns.gap, columns.room);
        reference(columns).forEach((top, index) => expect(tops[index]).to.be.closeTo(top, 1e-6));
      }),
      { numRuns: 1000 },
    );
  });

  it('has no better neighbour: no label, and no run of them, can be moved to a better place', () => {
    fc.assert(
      fc.property(labels(30), fc.nat(), fc.nat(), fc.double({ min: -30, max: 30, noNaN: true }), (given, a, b, by) => {
        const { wanted, heights, gap, room } = columnsOf(given);
        const tops = isotonicLabels(wanted, heights, gap, room);
        const [from, to] = [a % wanted.length, b % wanted.length].sort((one, other) => one - other) as [number, number];
        const moved = tops.map((top, index) => (index >= from && index <= to ? top + by : top));
        const isAllowed = moved.every((top, index) => {
          const bottom = top + (heights[index] as number);
          return top >= 0 && bottom <= Math.min(room, (moved[index + 1] ?? Infinity) - gap);
        });
        if (isAllowed) expect(displacement(moved, wanted)).to.be.at.least(displacement(tops, wanted) - 1e-6);
      }),
      { numRuns: 2000 },
    );
  });

  it('places 100,000 labels, none over another', () => {
    const random = (index: number) => Math.abs(Math.sin(index * 12.9898) * 43_758.5453) % 1;
    const wanted = Float64Array.from({ length: 100_000 }, (_, index) => random(index) * 3e6).sort();
    const heights = Float64Array.from({ length: 100_000 }, (_, index) => 20 + random(index + 0.5) * 60);
    const tops = isotonicLabels(wanted, heights, 8);
    const overlaps = tops.filter(
      (top, index) => top + (heights[index] ?? 0) + 8 > (tops[index + 1] ?? Infinity) + 1e-6,
    );
    expect(overlaps).to.have.length(0);
  });
});
