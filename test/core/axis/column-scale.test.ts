import { expect } from '@open-wc/testing';
import { columnScale } from '../../../src/core/axis/column-scale.js';
import { FIT_MARGIN } from '../../../src/core/axis/time-window.js';

const EXTENT = { start: 1000, end: 11_000 };

describe('columnScale', () => {
  it('shows the whole story, with a margin at the top and a foot below', () => {
    const scale = columnScale(EXTENT, [], 600, 50);
    expect(scale(1000)).to.be.closeTo(FIT_MARGIN, 1e-9);
    expect(scale(11_000)).to.be.closeTo(600 - 50 - FIT_MARGIN, 1e-9);
    expect(scale(scale.domain().at(-1) as number)).to.be.closeTo(600, 1e-9);
    expect(scale(6000)).to.be.closeTo((scale(1000) + scale(11_000)) / 2, 1e-9);
  });

  it('gives folded stretches room for a line of words, whatever the length of the axis', () => {
    const folded = [
      { start: 2000, end: 5000 },
      { start: 6000, end: 10_000 },
    ];
    for (const length of [600, 1200, 5000]) {
      const scale = columnScale(EXTENT, folded, length, 0);
      for (const { start, end } of folded) expect(scale(end) - scale(start)).to.be.within(40, 44.01);
      expect(scale(11_000)).to.be.closeTo(length - FIT_MARGIN, 1e-6);
      // Outside of them a second is as long everywhere.
      expect(scale(2000) - scale(1000)).to.be.closeTo(scale(6000) - scale(5000), 1e-6);
    }
  });

  it('leaves the most of a short axis to the events', () => {
    const folded = [1, 2, 3, 4].map((at) => ({ start: 2000 * at, end: 2000 * at + 1500 }));
    const scale = columnScale(EXTENT, folded, 200, 0);
    const taken = folded.reduce((sum, { start, end }) => sum + scale(end) - scale(start), 0);
    expect(taken).to.be.below(61);
  });
});
