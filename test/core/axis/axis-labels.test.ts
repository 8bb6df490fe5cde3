import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { periodLabel, sampleLabels, unitLabel } from '../../../src/core/axis/axis-labels.js';
import {
  PRESENT_YEAR,
  stepsBetween,
  TICK_STEPS,
  type PeriodStep,
  type TickStep,
  type TickUnit,
} from '../../../src/core/axis/tick-steps.js';
import { timeZoneOf } from '../../../src/core/dates/iana-zone.js';
import { toMs } from '../../../src/core/dates/calendar.js';
import { plainSpaces } from '../dates/plain-spaces.js';
import { windowsWithin } from '../../support/random-windows.js';

const ENGLISH = { locale: 'en' };
const step = (unit: TickUnit, count = 1): TickStep => ({ unit, count, period: undefined });

describe('unitLabel', () => {
  const labels: [string, number, TickStep, string, string][] = [
    ['a year', toMs(2023), step('year'), 'en', '2023'],
    ['a month', toMs(2023, 2), step('month'), 'en', 'Feb'],
    ['a month in French', toMs(2023, 2), step('month'), 'fr', 'févr.'],
    ['a day', toMs(2023, 2, 14), step('day'), 'en', '14'],
    ['an hour', toMs(2023, 2, 14, 15), step('hour'), 'en', '3 PM'],
    ['a minute', toMs(2023, 2, 14, 15, 5), step('minute'), 'en', '3:05 PM'],
    ['a second', toMs(2023, 2, 14, 15, 5, 9), step('second'), 'en', '05:09'],
    ['a millisecond', toMs(2023, 2, 14, 15, 5, 9, 7), step('millisecond'), 'en', '9.007'],
    ['year 1, told from the first of a century', toMs(1), step('year'), 'en', '1 AD'],
    ['year 99', toMs(99), step('year'), 'en', '99 AD'],
    ['year 100', toMs(100), step('year'), 'en', '100'],
    ['year 0, which is 1 BC', toMs(0), step('year'), 'en', '1 BC'],
    ['year -43', toMs(-43), step('year'), 'en', '44 BC'],
    ['a year before all calendars', toMs(-9999), step('year'), 'en', '10000 BC'],
  ];
  for (const [name, time, tick, locale, label] of labels) {
    it(`words ${name}`, () => {
      expect(plainSpaces(unitLabel(time, tick, { locale }))).to.equal(label);
    });
  }

  it('has words for years that Date does not know', () => {
    expect(unitLabel(toMs(1_000_000), step('year'), ENGLISH)).to.equal('1,000,000');
    expect(unitLabel(toMs(-13_800_000_000), step('year'), ENGLISH)).to.equal('13,800,000,001 BC');
    expect(unitLabel(toMs(-13_800_000_000), step('year'), { locale: 'de' })).to.equal('13.800.000.001 v. Chr.');
  });

  it('never names a year 0, and tells years before 1 from those after', () => {
    const years = fc.integer({ min: -270_000, max: 270_000 });
    fc.assert(
      fc.property(years, (year) => {
        const label = unitLabel(toMs(year), step('year'), ENGLISH);
        expect(label.includes('BC')).to.equal(year <= 0);
        expect(Number(label.replace(/\D/g, ''))).to.equal(year > 0 ? year : 1 - year);
      }),
    );
  });

  const deep: [number, number, string, string][] = [
    [PRESENT_YEAR, 10_000, 'en', 'now'],
    [PRESENT_YEAR - 10_000, 10_000, 'en', '10,000 years ago'],
    [PRESENT_YEAR - 90_000, 10_000, 'en', '90,000 years ago'],
    [PRESENT_YEAR - 200_000, 100_000, 'en', '200,000 years ago'],
    [PRESENT_YEAR - 66_000_000, 1e6, 'en', '66M years ago'],
    [PRESENT_YEAR - 13_500_000_000, 5e8, 'en', '13.5B years ago'],
    [PRESENT_YEAR + 5_000_000_000, 5e9, 'en', 'in 5B years'],
    [PRESENT_YEAR - 2_000_000_000, 1e9, 'ja', '20億 年前'],
  ];
  for (const [year, count, locale, label] of deep) {
    it(`counts steps of ${count} years from now: ${label}`, () => {
      expect(unitLabel(toMs(year), step('year', count), { locale })).to.equal(label);
    });
  }

  it('tells the time by the clocks of a zone', () => {
    const words = { locale: 'en', zone: timeZoneOf('America/Toronto') };
    expect(plainSpaces(unitLabel(toMs(2023, 3, 23, 3), step('hour'), words))).to.equal('11 PM');
    expect(unitLabel(toMs(2023, 3, 23, 3), step('day'), words)).to.equal('22');
  });
});

describe('periodLabel', () => {
  const labels: [string, number, PeriodStep, string][] = [
    ['a year', toMs(2023), step('year'), '2023'],
    ['a decade', toMs(1960), step('year', 10), '1960 – 1969'],
    ['a century', toMs(1900), step('year', 100), '1900 – 1999'],
    ['the first century', toMs(1), step('year', 100), '1 – 99 AD'],
    ['a century before Christ', toMs(-99), step('year', 100), '100 – 1 BC'],
    ['a decade beyond Date', toMs(-299_999), step('year', 10), '300,000 BC–299,991 BC'],
    ['a month', toMs(2023, 5), step('month'), 'May 2023'],
    ['a day', toMs(2023, 5, 14), step('day'), 'May 14, 2023'],
    ['a minute', toMs(2023, 5, 14, 15, 5), step('minute'), 'May 14, 2023 at 3:05 PM'],
    ['a second', toMs(2023, 5, 14, 15, 5, 9), step('second'), 'May 14, 2023 at 3:05:09 PM'],
  ];
  for (const [name, time, period, label] of labels) {
    it(`words ${name}`, () => {
      expect(plainSpaces(periodLabel(time, period, ENGLISH))).to.equal(label);
    });
  }
});

describe('periodLabel in a zone', () => {
  it('names the clocks where it tells the time', () => {
    const words = { locale: 'en', zone: timeZoneOf('America/Toronto') };
    const noon = toMs(2023, 3, 22, 16);
    expect(plainSpaces(periodLabel(noon, step('minute'), words))).to.equal('March 22, 2023 at 12:00 PM EDT');
    expect(periodLabel(toMs(2023, 3, 22, 4), step('day'), words)).to.equal('March 22, 2023');
    expect(periodLabel(toMs(2023, 3, 1, 5), step('month'), words)).to.equal('March 2023');
  });
});

describe('sampleLabels', () => {
  const SPAN = toMs(2000, 1, 1) - toMs(1000, 1, 1);

  for (const locale of ['en', 'de', 'fr', 'es', 'ar', 'ja', 'th']) {
    it(`is as wide as any label in the window, in ${locale}`, () => {
      const widest = (labels: readonly string[]) => Math.max(...labels.map(({ length }) => length));
      fc.assert(
        fc.property(fc.constantFrom(...TICK_STEPS), windowsWithin(SPAN, SPAN), (tick, { start, end }) => {
          const labels = stepsBetween(start, end, tick)
            .filter((time) => time >= start && time <= end)
            .slice(0, 60)
            .map((time) => unitLabel(time, tick, { locale }));
          expect(widest(sampleLabels(tick, start, end, { locale }))).to.be.at.least(widest(labels));
        }),
        { numRuns: 150 },
      );
    });
  }
});
