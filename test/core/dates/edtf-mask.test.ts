import { expect } from '@open-wc/testing';
import { daysInMonth } from '../../../src/core/dates/calendar.js';
import { findDay, numbersOf } from '../../../src/core/dates/edtf-mask.js';

describe('edtf-mask', () => {
  it('finds the months and days that two digits may stand for', () => {
    expect(numbersOf('12', 31)).to.deep.equal([12]);
    expect(numbersOf('1X', 12)).to.deep.equal([10, 11, 12]);
    expect(numbersOf('1X', 31)).to.have.length(10);
    expect(numbersOf('X0', 31)).to.deep.equal([10, 20, 30]);
    expect(numbersOf('XX', 31)).to.have.length(31);
    expect(numbersOf('00', 31)).to.deep.equal([]);
  });

  it('finds 29 February as a search through all years does', () => {
    const leapYears = Array.from({ length: 10_000 }, (_, year) => year)
      .filter((year) => daysInMonth(year, 2) === 29)
      .map((year) => String(year).padStart(4, '0'));
    const digits = [...'0124569X'];
    const masks = digits.flatMap((a) => digits.flatMap((b) => digits.flatMap((c) => digits.map((d) => a + b + c + d))));
    const wrong = masks.filter((mask) => {
      const pattern = new RegExp(`^${mask.replaceAll('X', '.')}$`);
      const fitting = leapYears.filter((year) => pattern.test(year)).map(Number);
      const before = fitting.filter((year) => year > 0).map((year) => -year);
      const [first, last] = [false, true].map((isLast) => findDay(mask, isLast, [2], [29])?.[0]);
      const [firstBefore, lastBefore] = [false, true].map((isLast) => findDay(`-${mask}`, isLast, [2], [29])?.[0]);
      return (
        first !== fitting[0] || last !== fitting.at(-1) || firstBefore !== before.at(-1) || lastBefore !== before[0]
      );
    });
    expect(wrong).to.deep.equal([]);
  });

  it('leaves out what is no day in any year, and the year -0', () => {
    for (const last of [false, true]) {
      expect(findDay('XXXX', last, [2], [30])).to.equal(undefined);
      expect(findDay('X0X0', last, [4, 6], [31])).to.equal(undefined);
    }
    const lastYears = ['-XXXX', '-XXX0', '-XX00', '-X000'].map((mask) => findDay(mask, true, [12], [31])?.[0]);
    expect(lastYears).to.deep.equal([-1, -10, -100, -1000]);
  });
});
