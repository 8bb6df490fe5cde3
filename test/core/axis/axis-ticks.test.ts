import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { axisTicks, type AxisTicks } from '../../../src/core/axis/axis-ticks.js';
import { stepLength, stepStart } from '../../../src/core/axis/tick-steps.js';
import { timeScale } from '../../../src/core/axis/time-scale.js';
import { panWindow, type TimeWindow } from '../../../src/core/axis/time-window.js';
import { MS_PER_YEAR, toMs } from '../../../src/core/dates/calendar.js';
import { CHARACTER, measureTick } from '../../support/fake-rulers.js';
import { LONGEST, windowsWithin } from '../../support/random-windows.js';

const widths = fc.integer({ min: 240, max: 3840 });
/** Times of day are asked of windows in history, deep time of long ones. */
const anyWindow = fc.oneof(
  windowsWithin(5000 * MS_PER_YEAR, 10_000 * MS_PER_YEAR),
  windowsWithin(LONGEST, LONGEST, 1000 * MS_PER_YEAR),
);

function ticksOf(window: TimeWindow, width: number, locale = 'en'): AxisTicks {
  return axisTicks({ scale: timeScale(window, width), width, locale, measure: measureTick });
}

interface Label {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** The labels that show, with the room they take. Units' stand about their x, periods' begin there. */
function labelsOf({ units, periods }: AxisTicks): { units: Label[]; periods: Label[] } {
  const labelled = <T extends { label: string; labelX: number }>(ticks: readonly T[], before: number): Label[] =>
    ticks
      .filter(({ label }) => label)
      .map(({ label, labelX }) => {
        const from = labelX - label.length * CHARACTER * before;
        return { label, from, to: from + label.length * CHARACTER };
      });
  return { units: labelled(units, 0.5), periods: labelled(periods, 0) };
}

describe('axisTicks', () => {
  it('keeps labels apart and inside, in both rows, at any window and width', () => {
    fc.assert(
      fc.property(anyWindow, widths, fc.constantFrom('en', 'de', 'ar', 'ja'), (window, width, locale) => {
        const { units, periods } = labelsOf(ticksOf(window, width, locale));
        for (const row of [units, periods]) {
          row.forEach(({ label, from, to }, index) => {
            expect(from, label).to.be.at.least(row[index - 1]?.to ?? -1e-6);
            expect(to, label).to.be.at.most(width + 1e-6);
          });
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('strictly ascends, aligned to its units, at the x of its scale', () => {
    fc.assert(
      fc.property(anyWindow, widths, (window, width) => {
        const scale = timeScale(window, width);
        const { step, units, periods } = ticksOf(window, width);
        const rows = [{ of: step, ticks: units }, ...(step.period ? [{ of: step.period, ticks: periods }] : [])];
        for (const { of, ticks } of rows) {
          ticks.forEach(({ time, x }, index) => {
            expect(time).to.be.greaterThan(ticks[index - 1]?.time ?? -Infinity);
            // Beyond, a start may be rounded to just before itself.
            if (Number.isSafeInteger(time)) expect(stepStart(time, of)).to.equal(time);
            expect(x).to.equal(scale(time));
          });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is never bare, nor a fence', () => {
    fc.assert(
      fc.property(anyWindow, widths, (window, width) => {
        const ticks = ticksOf(window, width);
        expect(ticks.units.length).to.be.within(1, width / 8 + 2);
        const { units, periods } = labelsOf(ticks);
        if (width >= 600) expect(units.length + periods.length).to.be.at.least(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no other step for being panned, from year 1000 on', () => {
    const span = fc
      .double({ min: 0, max: 1, noNaN: true })
      .map((part) => 60_000 * ((8000 * MS_PER_YEAR) / 60_000) ** part);
    const start = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(span, start, start, widths, (length, one, other, width) => {
        const room = toMs(9999) - toMs(1000) - length;
        const windowAt = (part: number) => ({
          start: toMs(1000) + room * part,
          end: toMs(1000) + room * part + length,
        });
        expect(ticksOf(windowAt(other), width).step).to.deep.equal(ticksOf(windowAt(one), width).step);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every tick in its place while panning', () => {
    const window = { start: toMs(2021, 2), end: toMs(2023, 10) };
    const before = new Set(ticksOf(window, 1120).units.map(({ time }) => time));
    for (let days = 1; days < 30; days += 1) {
      const panned = panWindow(window, days * 86_400_000);
      const inBoth = ticksOf(panned, 1120).units.filter(({ time }) => time < window.end);
      expect(inBoth.every(({ time }) => before.has(time))).to.equal(true);
    }
  });

  it('gives months over years for Feb 2021 – Oct 2023 at 1120 px', () => {
    const { step, units, periods } = ticksOf({ start: toMs(2021, 2), end: toMs(2023, 11) }, 1120);
    expect(step).to.deep.include({ unit: 'month', period: { unit: 'year', count: 1 } });
    expect(units.map(({ label }) => label).filter(Boolean)).to.include.members(['Apr', 'Jul', 'Oct']);
    expect(periods.map(({ label }) => label).filter(Boolean)).to.deep.equal(['2021', '2022', '2023']);
  });

  it('names round years in deep time', () => {
    fc.assert(
      fc.property(windowsWithin(LONGEST, LONGEST, 1e6 * MS_PER_YEAR), widths, (window, width) => {
        fc.pre(Math.max(-window.start, window.end) > 8.64e15);
        const { step, units } = ticksOf(window, width);
        for (const { label, time } of units) {
          const isBeyondIntl = Math.abs(time) > 8.64e15;
          if (label && isBeyondIntl)
            expect(Math.abs(Number(label.replaceAll(',', '')) % step.count), label).to.equal(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has ticks, and does not throw, for a day beyond the dates that Intl can word', () => {
    for (const year of [-13_800_000_000, -66_000_000, -271_822, 275_761, 17_000_000]) {
      const { step, periods } = ticksOf({ start: toMs(year, 5), end: toMs(year, 5, 2) }, 1000);
      expect(step.unit, String(year)).to.equal('year');
      expect(periods, String(year)).to.have.length(1);
    }
  });

  it('keeps the label of a larger unit in view as long as the unit is', () => {
    const [period] = ticksOf({ start: toMs(2021, 3, 10), end: toMs(2024) }, 800).periods;
    expect(period).to.include({ label: '2021', labelX: 0 });
    expect(period?.x).to.be.below(0);
  });

  const steps: [string, TimeWindow, string, string | undefined][] = [
    ['a minute', { start: toMs(2023), end: toMs(2023) + 60_000 }, 'second', 'minute'],
    ['a day', { start: toMs(2023), end: toMs(2023, 1, 2) }, 'hour', 'day'],
    ['a month', { start: toMs(2023), end: toMs(2023, 2) }, 'day', 'month'],
    ['ten years', { start: toMs(2013), end: toMs(2023) }, 'month', 'year'],
    ['a thousand years', { start: toMs(1000), end: toMs(2000) }, 'year', 'year'],
    ['all time', { start: toMs(-13_800_000_000), end: toMs(2000) }, 'year', undefined],
  ];
  for (const [name, window, unit, period] of steps) {
    it(`counts ${unit}s over ${period ?? 'nothing'} for ${name}`, () => {
      const { step } = ticksOf(window, 1000);
      expect([step.unit, step.period?.unit]).to.deep.equal([unit, period]);
      expect(stepLength(step)).to.be.below((window.end - window.start) / 4);
    });
  }
});
