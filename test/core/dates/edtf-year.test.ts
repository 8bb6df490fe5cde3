import { expect } from '@open-wc/testing';
import { readYear } from '../../../src/core/dates/edtf-year.js';

describe('readYear', () => {
  const years: [text: string, ...ReturnType<typeof readYear>][] = [
    ['1867', '1867'],
    ['-0044', '-0044'],
    ['18XX', '18XX'],
    ['Y-12000', '-12000'],
    ['Y17E7', '170000000'],
    ['1867S2', '18XX', { year: 1867, significantDigits: 2 }],
    ['-0044S1', '-004X', { year: -44, significantDigits: 1 }],
    ['0000S1', '0000', { year: 0, significantDigits: 1 }],
    ['Y3388E2S3', '338XXX', { year: 338_800, significantDigits: 3 }],
    ['Y12345S5', '12345', { year: 12_345, significantDigits: 5 }],
  ];
  for (const [text, ...expected] of years) {
    it(`writes ${text} out`, () => expect(readYear(text, 0, false)).to.deep.equal(expected));
  }

  it('allows a month after four digits only', () => {
    expect(readYear('18XX', 0, true)).to.deep.equal(['18XX']);
    for (const text of ['Y12000', 'Y17E7', '1867S2']) expect(() => readYear(text, 0, true)).to.throw(SyntaxError);
  });
});
