import { expect } from '@open-wc/testing';
import { subYearGroup } from '../../../src/core/dates/sub-year-group.js';

describe('subYearGroup', () => {
  const firstMonths = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7];
  firstMonths.forEach((month, index) => {
    const code = 21 + index;
    it(`lets ${code} begin in month ${month}`, () => {
      const [months, precision] =
        code < 33 ? [3, 'season'] : code < 37 ? [3, 'quarter'] : code < 40 ? [4, 'quadrimester'] : [6, 'half'];
      expect(subYearGroup(code)).to.deep.equal([month, months, precision]);
    });
  });

  it('knows no others', () => {
    for (const code of [-1, 0, 1, 12, 20, 42, 99, 21.5, NaN]) expect(subYearGroup(code), `${code}`).to.equal(undefined);
  });
});
