import { expect } from '@open-wc/testing';
import { daysInMonth } from '../../../src/core/dates/calendar.js';
import { fillings, findDay } from '../../../src/core/dates/edtf-mask.js';

describe('edtf-mask', () => {
  it('fills masks in order', () => {
    expect(fillings('12')).to.deep.equal([12]);
    expect(fillings('1X').slice(0, 3)).to.deep.equal([10, 11, 12]);
    expect(fillings('X2', '9876543210').slice(0, 2)).to.deep.equal([92, 82]);
    expect(fillings('XX')).to.have.length(100);
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
      const [first, last] = [false, true].map((isLast) => findDay(mask, isLast, [2], [29])?.[0]);
      return first !== fitting[0] || last !== fitting.at(-1);
    });
    expect(wrong).to.deep.equal([]);
  });
});
