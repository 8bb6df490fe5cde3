import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  DEEP_STEP,
  nextStep,
  PRESENT_YEAR,
  stepLength,
  stepsBetween,
  stepStart,
  TICK_STEPS,
  type PeriodStep,
} from '../../../src/core/axis/tick-steps.js';
import { fromMs, MS_PER_YEAR, toMs } from '../../../src/core/dates/calendar.js';

const UNITS = ['millisecond', 'second', 'minute', 'hour', 'day', 'month', 'year'];
/** As far as doubles keep every millisecond. */
const moments = fc.integer({ min: -280_000 * MS_PER_YEAR, max: 280_000 * MS_PER_YEAR });
const steps = fc.constantFrom(...TICK_STEPS);

/** What a step counts of a moment, and whether all that is finer is at its start. */
function alignmentOf(time: number, unit: string): { count: number; isStart: boolean } {
  const { year, month, day, hour, minute, second, millisecond } = fromMs(time);
  const parts = [millisecond, second, minute, hour, day - 1, month - 1, year];
  const index = UNITS.indexOf(unit);
  return { count: parts[index] ?? NaN, isStart: parts.slice(0, index).every((part) => part === 0) };
}

/** Years are counted from now in deep time; else no year is 0, and a step begins with the first. */
function isAligned(count: number, step: PeriodStep): boolean {
  if (step.unit !== 'year') return count % step.count === 0;
  if (step.count >= DEEP_STEP) return Math.abs((count - PRESENT_YEAR) % step.count) === 0;
  return count === 1 || (count > 0 ? count : 1 - count) % step.count === 0;
}

describe('TICK_STEPS', () => {
  it('goes from fine to coarse', () => {
    const lengths = TICK_STEPS.map(stepLength);
    expect(lengths).to.deep.equal([...lengths].sort((a, b) => a - b));
    expect(new Set(lengths).size).to.equal(lengths.length);
  });

  it('reaches from a millisecond to the age of the universe', () => {
    expect(stepLength(TICK_STEPS[0] as PeriodStep)).to.equal(1);
    expect(stepLength(TICK_STEPS.at(-1) as PeriodStep)).to.be.greaterThan(13.8e9 * MS_PER_YEAR);
  });

  it('never grows so fast that an axis stays without ticks', () => {
    TICK_STEPS.slice(1).forEach((step, index) => {
      expect(stepLength(step) / stepLength(TICK_STEPS[index] as PeriodStep), `${step.count} ${step.unit}`).to.be.below(
        6,
      );
    });
  });
});

describe('stepStart', () => {
  it('gives the start of the step that a moment lies in', () => {
    fc.assert(
      fc.property(moments, steps, (time, step) => {
        const start = stepStart(time, step);
        expect(start).to.be.at.most(time);
        expect(nextStep(start, step)).to.be.greaterThan(time);
        expect(stepStart(start, step), 'a start is its own').to.equal(start);
      }),
      { numRuns: 2000 },
    );
  });

  it('is aligned to its unit', () => {
    fc.assert(
      fc.property(moments, steps, (time, step) => {
        const start = stepStart(time, step);
        fc.pre(Number.isSafeInteger(start));
        const { count, isStart } = alignmentOf(start, step.unit);
        expect(isStart).to.equal(true);
        expect(isAligned(count, step)).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });

  const starts: [string, number, PeriodStep, number][] = [
    ['a month', toMs(2023, 5, 17, 3), { unit: 'month', count: 1 }, toMs(2023, 5)],
    ['a quarter', toMs(2023, 5, 17), { unit: 'month', count: 3 }, toMs(2023, 4)],
    ['a decade', toMs(2023, 5), { unit: 'year', count: 10 }, toMs(2020)],
    ['a decade BC, 50 to 41 BC', toMs(-43), { unit: 'year', count: 10 }, toMs(-49)],
    ['the last decade BC', toMs(0), { unit: 'year', count: 10 }, toMs(-9)],
    ['the first decade, which has nine years', toMs(9), { unit: 'year', count: 10 }, toMs(1)],
    ['the year before the first', toMs(0), { unit: 'year', count: 1 }, toMs(0)],
    ['ten thousand years, counted from now', toMs(1999), { unit: 'year', count: 10_000 }, toMs(-8000)],
    ['five days', toMs(2023, 5, 17), { unit: 'day', count: 5 }, toMs(2023, 5, 16)],
    [
      'a short rest of a month, which joins the step before',
      toMs(2023, 5, 31),
      { unit: 'day', count: 5 },
      toMs(2023, 5, 26),
    ],
    ['ten days at the end of February', toMs(2023, 2, 28), { unit: 'day', count: 10 }, toMs(2023, 2, 21)],
    ['six hours', toMs(2023, 5, 17, 17, 59), { unit: 'hour', count: 6 }, toMs(2023, 5, 17, 12)],
    ['an hour before the epoch', toMs(1969, 12, 31, 23, 30), { unit: 'hour', count: 1 }, toMs(1969, 12, 31, 23)],
  ];
  for (const [name, time, step, start] of starts) {
    it(`finds the start of ${name}`, () => {
      expect(stepStart(time, step)).to.equal(start);
    });
  }
});

describe('stepsBetween', () => {
  it('strictly ascends, touches both ends, and leaves no step out', () => {
    fc.assert(
      fc.property(moments, steps, fc.double({ min: 0, max: 40, noNaN: true }), (from, step, count) => {
        const to = from + stepLength(step) * count;
        const starts = stepsBetween(from, to, step);
        expect(starts[0]).to.be.at.most(from);
        expect(nextStep(starts.at(-1) ?? NaN, step)).to.be.greaterThan(to);
        starts.slice(1).forEach((start, index) => expect(start).to.equal(nextStep(starts[index] ?? NaN, step)));
        starts.slice(1).forEach((start, index) => expect(start).to.be.greaterThan(starts[index] ?? NaN));
      }),
      { numRuns: 2000 },
    );
  });

  it('is never as long as to hang a page', () => {
    expect(stepsBetween(0, 1e15, { unit: 'millisecond', count: 1 })).to.have.length.below(5000);
  });
});
