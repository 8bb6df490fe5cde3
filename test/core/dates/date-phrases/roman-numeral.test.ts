import { expect } from '@open-wc/testing';
import { romanNumeral } from '../../../../src/core/dates/date-phrases/roman-numeral.js';

describe('romanNumeral', () => {
  const rows: [number, string][] = [
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [19, 'XIX'],
    [21, 'XXI'],
    [49, 'XLIX'],
    [100, 'C'],
  ];
  for (const [value, numeral] of rows) {
    it(`writes ${value} as ${numeral}`, () => expect(romanNumeral(value)).to.equal(numeral));
  }
});
