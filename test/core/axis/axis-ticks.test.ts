import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { axisTicks, type AxisTicks, type PixelSpan } from '../../../src/core/axis/axis-ticks.js';
import { foldingFor, UNFOLDED, type Folding } from '../../../src/core/axis/folding.js';
import { DEEP_STEP, stepLength, stepStart } from '../../../src/core/axis/tick-steps.js';
import { timeScale } from '../../../src/core/axis/time-scale.js';
import { panWindow, type TimeWindow } from '../../../src/core/axis/time-window.js';
import { timeZoneOf } from '../../../src/core/dates/iana-zone.js';
import type { TimeZone } from '../../../src/core/dates/time-zone.js';
import { fromMs, MS_PER_YEAR, toMs } from '../../../src/core/dates/calendar.js';
import { plainSpaces } from '../dates/plain-spaces.js';
import { CHARACTER, measureTick } from '../../support/fake-rulers.js';
import { LONGEST, windowsWithin } from '../../support/random-windows.js';

const widths = fc.integer({ min: 240, max: 3840 });
/** Times of day are asked of windows in history, deep time of long ones. */
const anyWindow = fc.oneof(
  windowsWithin(5000 * MS_PER_YEAR, 10_000 * MS_PER_YEAR),
  windowsWithin(LONGEST, LONGEST, 1000 * MS_PER_YEAR),
);

interface Settings {
  readonly locale?: string;
  readonly zone?: TimeZone | undefined;
  readonly whole?: TimeWindow;
  readonly folding?: Folding;
  readonly taken?: PixelSpan[];
}

function ticksOf(window: TimeWindow, width: number, settings: Settings = {}): AxisTicks {
  const { locale = 'en', zone, whole = window, folding = UNFOLDED, taken = [] } = settings;
  const scale = timeScale(window, width, folding);
  return axisTicks({ scale, width, words: { locale, zone }, measure: measureTick, whole, taken });
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
        const { units, periods } = labelsOf(ticksOf(window, width, { locale }));
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

  it('takes no other step for being panned', () => {
    const span = fc
      .double({ min: 0, max: 1, noNaN: true })
      .map((part) => 60_000 * ((8000 * MS_PER_YEAR) / 60_000) ** part);
    const start = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(span, start, start, widths, (length, one, other, width) => {
        const whole = { start: toMs(-4000), end: toMs(9999) };
        const room = whole.end - whole.start - length;
        const windowAt = (part: number) => ({
          start: whole.start + room * part,
          end: whole.start + room * part + length,
        });
        const [first, second] = [ticksOf(windowAt(one), width, { whole }), ticksOf(windowAt(other), width, { whole })];
        expect(second.step).to.deep.equal(first.step);
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

  it('counts round years from now in deep time', () => {
    fc.assert(
      fc.property(windowsWithin(LONGEST, LONGEST, 1e6 * MS_PER_YEAR), widths, (window, width) => {
        const { step, units } = ticksOf(window, width);
        fc.pre(step.count >= DEEP_STEP);
        for (const { label } of units.filter((tick) => tick.label)) {
          const [, digits = '0', scale = ''] = /^(?:in )?([\d.,]+) ?(M|B)? ?years|now/.exec(label) ?? [];
          const years = Number(digits.replaceAll(',', '')) * ({ M: 1e6, B: 1e9 }[scale] ?? 1);
          expect(Math.round(years) % step.count, label).to.equal(0);
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

  describe('with a folded stretch', () => {
    const quiet = { start: toMs(2021, 4), end: toMs(2023, 2) };
    const whole = { start: toMs(2021), end: toMs(2023, 11) };
    const folding = foldingFor([quiet], whole, 1100);
    const shown = (ticks: readonly { label: string }[]) => ticks.map(({ label }) => label).filter(Boolean);

    it('counts on behind it', () => {
      const { units, periods } = ticksOf(whole, 1100, { folding });
      expect(shown(units)).to.deep.equal('Jan Feb Mar Feb Mar Apr May Jun Jul Aug Sep Oct'.split(' '));
      expect(shown(periods)).to.deep.equal(['2021', '2023']);
    });

    it('labels a unit where it comes out of it, without a tick', () => {
      const { units } = ticksOf(whole, 400, { folding: foldingFor([quiet], whole, 400) });
      expect(units.every(({ time, isCut }) => isCut === (quiet.start < time && time < quiet.end))).to.equal(true);
      const years = ticksOf(whole, 150, { folding: foldingFor([quiet], whole, 150) });
      expect(shown(years.periods.length ? years.periods : years.units)).to.include('2023');
    });

    it('leaves its words free', () => {
      const fold = { from: timeScale(whole, 1100, folding)(quiet.start) - 30, to: 700 };
      const { units } = ticksOf(whole, 1100, { folding, taken: [fold] });
      for (const { label, labelX } of units.filter((tick) => tick.label)) {
        const half = (label.length * CHARACTER) / 2;
        expect(labelX + half <= fold.from || labelX - half >= fold.to, label).to.equal(true);
      }
    });

    it('keeps its ticks apart at any window across it', () => {
      fc.assert(
        fc.property(windowsWithin(60 * MS_PER_YEAR, 5 * MS_PER_YEAR, 1000), widths, (window, width) => {
          const across = foldingFor([quiet], { start: toMs(2010), end: toMs(2030) }, width);
          const start = window.start % (10 * MS_PER_YEAR);
          const place = across.toAxis(toMs(2022)) + start;
          const seen = { start: across.toTime(place), end: across.toTime(place + window.end - window.start) };
          const ticks = ticksOf(seen, width, { folding: across });
          ticks.units.forEach(({ x, time }, index) => {
            expect(x).to.be.at.least(ticks.units[index - 1]?.x ?? -Infinity);
            expect(time).to.be.greaterThan(ticks.units[index - 1]?.time ?? -Infinity);
          });
          const { units, periods } = labelsOf(ticks);
          for (const row of [units, periods]) {
            row.forEach(({ label, from }, index) => {
              expect(from, label).to.be.at.least((row[index - 1]?.to ?? -Infinity) - 1e-6);
            });
          }
        }),
        { numRuns: 1000 },
      );
    });
  });

  describe('by the clocks of a zone', () => {
    const zone = timeZoneOf('America/Toronto');
    const labels = (window: TimeWindow, width = 1100) =>
      ticksOf(window, width, { zone }).units.map(({ label }) => plainSpaces(label));

    it('begins days at midnight there', () => {
      const { units, step } = ticksOf({ start: toMs(2023, 3, 14), end: toMs(2023, 4, 4) }, 1100, { zone });
      expect(step.unit).to.equal('day');
      expect(units.every(({ time }) => time % 86_400_000 === 4 * 3_600_000)).to.equal(true);
    });

    it('leaves out the hour that clocks skip', () => {
      const hours = labels({ start: toMs(2023, 3, 12, 5), end: toMs(2023, 3, 12, 10) }, 300);
      expect(hours).to.include.members(['1 AM', '3 AM']);
      expect(hours).not.to.include('2 AM');
    });

    it('tells twice the hour that comes twice', () => {
      const hours = labels({ start: toMs(2023, 11, 5, 4), end: toMs(2023, 11, 5, 9) }, 300);
      expect(hours.filter((label) => label === '1 AM')).to.have.length(2);
    });
  });

  it('is right at every step from ten thousand years to a minute', () => {
    const whole = { start: toMs(-6000), end: toMs(4000) };
    const at = toMs(2023, 5, 14, 15, 4, 30);
    for (let span = whole.end - whole.start; span > 60_000; span *= 0.8) {
      const window = { start: at - span * 0.6, end: at + span * 0.4 };
      const { units, periods, step } = ticksOf(window, 1120, { whole });
      expect(units.filter(({ label }) => label).length, String(span)).to.be.within(2, 60);
      for (const { time, label } of units.filter((tick) => tick.label)) {
        expect(label, new Date(time).toISOString()).to.equal(expectedLabel(time, step.unit));
      }
      for (const { time, label } of periods.filter((tick) => tick.label)) {
        const { year } = fromMs(time);
        expect(label, new Date(time).toISOString()).to.contain(String(year > 0 ? Math.max(1, year) : 1 - year));
      }
    }
  });
});

/** In another way than the code does: by the platform's own dates. */
function expectedLabel(time: number, unit: string): string {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  if (unit === 'year') return year > 99 ? String(year) : year > 0 ? `${year} AD` : `${1 - year} BC`;
  if (unit === 'month') return date.toUTCString().slice(8, 11);
  if (unit === 'day') return String(date.getUTCDate());
  const clock = date.toLocaleTimeString('en-US', { timeZone: 'UTC' });
  if (unit === 'hour') return clock.replace(/:\d\d:\d\d/, '');
  return unit === 'minute' ? clock.replace(/:\d\d(?= )/, '') : clock.replace(/^\d+:(\d\d:\d\d).*/, '$1');
}
