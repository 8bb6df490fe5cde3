import { expect } from '@open-wc/testing';
import { shareYear } from '../../../../src/core/dates/date-phrases/share-year.js';

describe('shareYear', () => {
  const rows: [start: string, end: string, first: string][] = [
    ['duben 2021', 'říjen 2021', 'duben'],
    ['апрель 2021 г.', 'октябрь 2021 г.', 'апрель'],
    ['апр. 2021 г.', 'окт. 2021 г.', 'апр.'],
    ['duben 2021', 'říjen 2022', 'duben 2021'],
    ['duben', 'říjen 2021', 'duben'],
    // 20 AD is no year 2020.
    ['duben 20', 'říjen 2020', 'duben 20'],
  ];
  for (const [start, end, first] of rows) {
    it(`leaves “${first}” of ${start} before ${end}`, () => {
      expect(shareYear(start, end, 'month', 'month')).to.equal(first);
    });
  }

  it('leaves all else as it is', () => {
    expect(shareYear('jaro 2021', 'podzim 2021', 'season', 'season')).to.equal('jaro 2021');
  });
});
