import { expect } from '@open-wc/testing';
import { myriads } from '../../../../src/core/dates/date-phrases/myriads.js';

describe('myriads', () => {
  const rows: [count: string, written: string][] = [
    ['1.7億', '1億7000万'],
    ['6604.3万', '6604万3000'],
    ['1.0005億', '1億5万'],
    ['138億', '138億'],
    ['1.2兆', '1兆2000億'],
    ['22,000', '2万2000'],
    ['20,000', '2万'],
    ['120,500', '12万500'],
    ['9,500', '9,500'],
    ['170M', '170M'],
  ];
  for (const [count, written] of rows) {
    it(`writes ${count} as ${written}`, () => expect(myriads(count, ['万', '億', '兆'])).to.equal(written));
  }

  it('sets the units apart where the language does', () => {
    expect(myriads('1.7억', ['만', '억', '조'], ' ')).to.equal('1억 7000만');
  });
});
