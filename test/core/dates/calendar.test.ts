import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { civilFromDays, daysFromCivil, daysInMonth, fromMs, toMs } from '../../../src/core/dates/calendar.js';

describe('calendar', () => {
  const known: [string, number, number, number, number][] = [
    ['the epoch', 1970, 1, 1, 0],
    ['the day before it', 1969, 12, 31, -1],
    ['a leap day', 2024, 2, 29, 19_782],
    ['the first day of year 0', 0, 1, 1, -719_528],
    ['the Ides of March 44 BC', -43, 3, 15, -735_160],
  ];
  for (const [name, year, month, day, days] of known) {
    it(`counts days of ${name}`, () => {
      expect(daysFromCivil(year, month, day)).to.equal(days);
      expect(civilFromDays(days)).to.deep.equal({ year, month, day });
    });
  }

  it('agrees with Date wherever Date works', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (ms) => {
        const date = new Date(ms);
        expect(fromMs(ms)).to.deep.equal({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          millisecond: date.getUTCMilliseconds(),
        });
      }),
    );
  });

  it('goes there and back for any year', () => {
    const years = fc.integer({ min: -280_000, max: 280_000 });
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (year, month, anyDay) => {
        const day = Math.min(anyDay, daysInMonth(year, month));
        const { year: y, month: m, day: d } = fromMs(toMs(year, month, day));
        expect([y, m, d]).to.deep.equal([year, month, day]);
      }),
    );
  });

  it('carries any months and days over as Date does', () => {
    const years = fc.integer({ min: 100, max: 9999 });
    const months = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(years, months, fc.integer({ min: -1000, max: 1000 }), (year, month, day) => {
        expect(toMs(year, month, day)).to.equal(Date.UTC(year, month - 1, day));
      }),
    );
  });

  it('knows how long each month is', () => {
    const lengths = (year: number) => Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));
    const common = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const leap = common.with(1, 29);
    for (const year of [2024, 2000, 0, -4, -400]) expect(lengths(year), `${year}`).to.deep.equal(leap);
    for (const year of [2023, 1900, 1, -1, -100]) expect(lengths(year), `${year}`).to.deep.equal(common);
  });

  it('carries months and days over', () => {
    expect(toMs(2023, 13)).to.equal(toMs(2024, 1));
    expect(toMs(2024, 0)).to.equal(toMs(2023, 12));
    expect(toMs(2023, 2, 29)).to.equal(toMs(2023, 3, 1));
  });
});
