import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toMs } from '../../../src/core/dates/calendar.js';
import { startOfYear } from '../../../src/core/dates/start-of-year.js';

describe('startOfYear', () => {
  it('agrees with the calendar where doubles are exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: -280_000, max: 280_000 }), (year) => {
        expect(startOfYear(BigInt(year))).to.equal(BigInt(toMs(year)));
      }),
    );
  });

  it('is 146,097 days later every 400 years, however large', () => {
    const years = fc.bigInt({ min: -(10n ** 100n), max: 10n ** 100n });
    fc.assert(
      fc.property(years, (year) => {
        expect(startOfYear(year + 400n) - startOfYear(year)).to.equal(146_097n * 86_400_000n);
      }),
    );
  });
});
