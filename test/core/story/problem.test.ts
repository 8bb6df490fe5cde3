import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { quote } from '../../../src/core/story/problem.js';

describe('quote', () => {
  const quoted: [unknown, string][] = [
    ['someday', '“someday”'],
    ['', '“”'],
    [7, '7'],
    [NaN, 'NaN'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [10n, '10'],
    [Symbol('s'), 'Symbol(s)'],
    [[1, 2, 3], 'a list of 3'],
    [{ toString: null }, 'an object'],
    [Object.create(null), 'an object'],
  ];
  for (const [value, text] of quoted) {
    it(`says ${text}`, () => {
      expect(quote(value)).to.equal(text);
    });
  }

  it('is never long, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ maxLength: 500 })), (value) => {
        expect(quote(value).length).to.be.within(1, 62);
      }),
    );
  });

  it('cuts a long text', () => {
    expect(quote('x'.repeat(61))).to.equal(`“${'x'.repeat(59)}…”`);
    expect(quote('x'.repeat(60))).to.equal(`“${'x'.repeat(60)}”`);
  });
});
