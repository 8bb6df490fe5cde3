import { expect } from '@open-wc/testing';
import { longerPage, PAGE, pageAround } from '../../../src/core/layout/list-page.js';

describe('list pages', () => {
  for (const [what, place, count, from, to] of [
    ['begins at the start', 0, 1000, 0, PAGE],
    ['has what is wanted in its middle', 500, 1000, 450, 550],
    ['is whole at the end', 999, 1000, 900, 1000],
    ['holds all of a few', 3, 7, 0, 7],
    ['is empty where nothing is listed', 0, 0, 0, 0],
  ] as const) {
    it(`a page ${what}`, () => expect(pageAround(place, count)).to.deep.equal({ from, to }));
  }

  it('grows to either side, as far as the list goes', () => {
    expect(longerPage({ from: 450, to: 550 }, 1, 1000)).to.deep.equal({ from: 450, to: 650 });
    expect(longerPage({ from: 450, to: 550 }, 1, 560)).to.deep.equal({ from: 450, to: 560 });
    expect(longerPage({ from: 30, to: 130 }, -1, 1000)).to.deep.equal({ from: 0, to: 130 });
  });
});
