import { expect } from '@open-wc/testing';
import type { EventColumns } from '../../../src/core/story/event-columns.js';
import { findCandidates } from '../../../src/core/layout/find-candidates.js';

/** On an axis of 1000 pixels, a millisecond long each. */
const AXIS = { width: 1000, toX: (time: number) => time, toTime: (x: number) => x };
const WHOLE = { scale: 1, from: 0, to: 1000 };

function columnsOf(times: number[], weights = times.map(() => 1)): EventColumns {
  const anchors = Float64Array.from(times);
  return { events: [], anchors, weights: Float64Array.from(weights), starts: anchors, ends: anchors };
}

function found(columns: EventColumns, stretch = WHOLE, most = 3, shown: number[] = []): number[][] {
  return findCandidates(columns, AXIS, stretch, most, new Set(shown)).map((group) => group.map(({ index }) => index));
}

describe('findCandidates', () => {
  it('parts events into columns of 8 pixels at the scale', () => {
    const columns = columnsOf([0, 7, 8, 16, 17]);
    expect(found(columns)).to.deep.equal([[0, 1], [2], [4, 3]]);
    expect(found(columns, { scale: 8, from: 0, to: 8000 })).to.deep.equal([[0], [1], [2], [3], [4]]);
  });

  it('takes of a column those that weigh most, the best first, but for those that are shown', () => {
    const columns = columnsOf([1, 1, 1, 1, 1], [1, 3, 2, 5, 1]);
    expect(found(columns)).to.deep.equal([[3, 1, 2]]);
    expect(found(columns, WHOLE, 2, [3])).to.deep.equal([[1, 2]]);
  });

  it('spreads its choice over events that weigh the same', () => {
    const [group] = found(columnsOf(Array.from({ length: 64 }, (_, index) => index / 8)), WHOLE, 4);
    expect(group).to.deep.equal([0, 32, 16, 48]);
  });

  it('keeps to its stretch, and at the ends of the axis takes what lies beyond', () => {
    const columns = columnsOf([-20, 100, 499, 500, 700, 1000, 1020]);
    expect(found(columns, { scale: 1, from: 0, to: 500 }).flat()).to.deep.equal([0, 1, 2]);
    expect(found(columns, { scale: 1, from: 500, to: 1000 }).flat()).to.deep.equal([3, 4, 5, 6]);
    expect(found(columns, { scale: 2, from: 900, to: 1100 }).flat()).to.deep.equal([2, 3]);
  });
});
