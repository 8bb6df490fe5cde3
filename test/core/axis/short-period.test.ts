import { expect } from '@open-wc/testing';
import { shortPeriod } from '../../../src/core/axis/short-period.js';
import { toMs } from '../../../src/core/dates/calendar.js';
import { timeZoneOf } from '../../../src/core/dates/iana-zone.js';

describe('shortPeriod', () => {
  for (const [unit, count, time, locale, label] of [
    ['year', 1, toMs(2023), 'en', '2023'],
    ['year', 10, toMs(1960), 'en', '1960 – 1969'],
    ['month', 1, toMs(2023, 9), 'en', 'Sep 2023'],
    ['month', 1, toMs(2023, 9), 'de', 'Sept. 2023'],
    ['day', 1, toMs(2023, 9, 14), 'en', 'Sep 14, 2023'],
    ['month', 1, toMs(-43, 3), 'en', 'March 44 BC'],
  ] as const) {
    it(`words ${count} ${unit} as “${label}”`, () => {
      expect(shortPeriod(time, { unit, count }, { locale }).replace(/\s/gu, ' ')).to.equal(label);
    });
  }

  it('goes by the clocks of a zone', () => {
    const words = { locale: 'en', zone: timeZoneOf('America/Toronto') };
    expect(shortPeriod(toMs(2023, 9, 14, 3), { unit: 'day', count: 1 }, words)).to.equal('Sep 13, 2023');
  });
});
