import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { periodLabel, sampleLabels, unitLabel } from '../../../src/core/axis/axis-labels.js';
import {
  stepsBetween,
  TICK_STEPS,
  type PeriodStep,
  type TickStep,
  type TickUnit,
} from '../../../src/core/axis/tick-steps.js';
import { toMs } from '../../../src/core/dates/calendar.js';
import { plainSpaces } from '../dates/plain-spaces.js';
import { windowsWithin } from '../../support/random-windows.js';

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
    ['year 1', toMs(1), step('year'), 'en', '1'],
    ['year 0, which is 1 BC', toMs(0), step('year'), 'en', '1 BC'],
    ['year -43', toMs(-43), step('year'), 'en', '44 BC'],
    ['a year before all calendars', toMs(-9999), step('year'), 'en', '10000 BC'],
  ];
  for (const [name, time, tick, locale, label] of labels) {
    it(`words ${name}`, () => {
      expect(plainSpaces(unitLabel(time, tick, locale))).to.equal(label);
    });
  }

  it('has words for years that Date does not know', () => {
    expect(unitLabel(toMs(1_000_000), step('year'), 'en')).to.equal('1,000,000');
    expect(unitLabel(toMs(-13_800_000_000), step('year'), 'en')).to.equal('-13,800,000,000');
    expect(unitLabel(toMs(-3_000_000_000), step('year', 5e8), 'en')).to.equal('-3,000,000,000');
  });

  it('never names a year 0, and tells years before 1 from those after', () => {
    const years = fc.integer({ min: -270_000, max: 270_000 });
    fc.assert(
      fc.property(years, (year) => {
        const label = unitLabel(toMs(year), step('year'), 'en');
        expect(label.includes('BC')).to.equal(year <= 0);
        expect(Number(label.replace(/\D/g, ''))).to.equal(year > 0 ? year : 1 - year);
      }),
    );
  });
});

describe('periodLabel', () => {
  const labels: [string, number, PeriodStep, string][] = [
    ['a year', toMs(2023), step('year'), '2023'],
    ['a decade', toMs(1960), step('year', 10), '1960–1969'],
    ['a century', toMs(1900), step('year', 100), '1900–1999'],
    ['a month', toMs(2023, 5), step('month'), 'May 2023'],
    ['a day', toMs(2023, 5, 14), step('day'), 'May 14, 2023'],
    ['a minute', toMs(2023, 5, 14, 15, 5), step('minute'), 'May 14, 2023 at 3:05 PM'],
    ['a second', toMs(2023, 5, 14, 15, 5, 9), step('second'), 'May 14, 2023 at 3:05:09 PM'],
  ];
  for (const [name, time, period, label] of labels) {
    it(`words ${name}`, () => {
      expect(plainSpaces(periodLabel(time, period, 'en'))).to.equal(label);
    });
  }
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
            .map((time) => unitLabel(time, tick, locale));
          expect(widest(sampleLabels(tick, start, end, locale))).to.be.at.least(widest(labels));
        }),
        { numRuns: 150 },
      );
    });
  }
});
