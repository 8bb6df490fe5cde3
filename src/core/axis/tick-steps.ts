import {
  daysInMonth,
  fromMs,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
  MS_PER_YEAR,
  toMs,
} from '../dates/calendar.js';

export type TickUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** A distance between ticks: every `count` of `unit`, counted from the start of the next larger unit. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
  /** The larger unit of the second row. */
  readonly period: PeriodStep | undefined;
}

export interface PeriodStep {
  readonly unit: TickUnit;
  readonly count: number;
}

const UNIT_MS: Record<TickUnit, number> = {
  millisecond: 1,
  second: MS_PER_SECOND,
  minute: MS_PER_MINUTE,
  hour: MS_PER_HOUR,
  day: MS_PER_DAY,
  month: MS_PER_YEAR / 12,
  year: MS_PER_YEAR,
};

const COUNTS: readonly [unit: TickUnit, counts: readonly number[], period: PeriodStep][] = [
  ['millisecond', [1, 2, 5, 10, 20, 50, 100, 200, 500], { unit: 'second', count: 1 }],
  ['second', [1, 5, 15, 30], { unit: 'minute', count: 1 }],
  ['minute', [1, 5, 15, 30], { unit: 'day', count: 1 }],
  ['hour', [1, 3, 6, 12], { unit: 'day', count: 1 }],
  ['day', [1, 5, 10], { unit: 'month', count: 1 }],
  ['month', [1, 3, 6], { unit: 'year', count: 1 }],
  ['year', [1, 2], { unit: 'year', count: 10 }],
  ['year', [5, 10, 20], { unit: 'year', count: 100 }],
  ['year', [50, 100, 200], { unit: 'year', count: 1000 }],
];

/** Steps from this many years on are counted back from now, "10,000 years ago", not in years of a calendar. */
export const DEEP_STEP = 10_000;
/** "Now" of deep time: it makes a difference only where thousands of years do. */
export const PRESENT_YEAR = 2000;

/** From the finest to the coarsest; the last are 5, 10 and 20 thousand million years. */
export const TICK_STEPS: readonly TickStep[] = [
  ...COUNTS.flatMap(([unit, counts, period]) => counts.map((count) => ({ unit, count, period }))),
  ...[500, 5e3, 5e4, 5e5, 5e6, 5e7, 5e8, 5e9].flatMap((five) =>
    [five, five * 2, five * 4].map((count) => ({ unit: 'year' as const, count, period: undefined })),
  ),
];

/** Mean length of a step in ms. */
export function stepLength({ unit, count }: PeriodStep): number {
  return UNIT_MS[unit] * count;
}

/** The start of the step that a moment lies in. */
export function stepStart(time: number, { unit, count }: PeriodStep): number {
  if (unit === 'year' || unit === 'month' || unit === 'day') {
    const { year, month, day } = fromMs(time);
    if (unit === 'year') {
      const start = toMs(firstYear(yearStep(year, count), count));
      const next = nextStep(start, { unit, count });
      // Where starts are rounded, a moment that is one may seem to lie in the year before.
      return next > time ? start : next;
    }
    if (unit === 'month') return toMs(year, month - ((month - 1) % count));
    return toMs(year, month, tickDay(day, count, daysInMonth(year, month)));
  }
  const length = UNIT_MS[unit] * count;
  return Math.floor(time / length) * length;
}

/** The start of the step after the one that begins at `start`. */
export function nextStep(start: number, step: PeriodStep): number {
  const { unit, count } = step;
  if (unit !== 'year' && unit !== 'month' && unit !== 'day') return start + UNIT_MS[unit] * count;
  if (unit === 'year') {
    // Near its middle: in deep time the start of a year is rounded, at times to a year before.
    const within = fromMs(start + MS_PER_YEAR / 2).year + Math.floor((count - 1) / 2);
    return toMs(firstYear(yearStep(within, count) + 1, count));
  }
  const { year, month, day } = fromMs(start);
  if (unit === 'month') return toMs(year, month + count);
  const following = day + count;
  const lastDay = daysInMonth(year, month);
  return tickDay(following, count, lastDay) === following && following <= lastDay
    ? toMs(year, month, following)
    : toMs(year, month + 1);
}

/** The starts of all steps that touch [from, to]. */
export function stepsBetween(from: number, to: number, step: PeriodStep): number[] {
  const starts: number[] = [];
  for (let start = stepStart(from, step); start <= to && starts.length < 1000; start = nextStep(start, step)) {
    starts.push(start);
  }
  return starts;
}

/**
 * Which step a year lies in. History knows no year 0: it counts 200 BC, 100 BC, 1, 100, 200. Step 0 is the one from the
 * year 1 on, -1 the last before Christ, 100 to 1 BC. In deep time step 0 begins now.
 */
function yearStep(year: number, count: number): number {
  if (count >= DEEP_STEP) return Math.floor((year - PRESENT_YEAR) / count);
  return year > 0 ? Math.floor(year / count) : -Math.ceil((1 - year) / count);
}

/** The astronomical year in which a step begins; 0 is 1 BC. */
function firstYear(step: number, count: number): number {
  if (count >= DEEP_STEP) return PRESENT_YEAR + step * count;
  return step < 0 ? 1 + step * count : Math.max(1, step * count);
}

/** Days are counted 1, 6, 11 … in each month; a last step shorter than half its length joins the one before. */
function tickDay(day: number, count: number, lastDay: number): number {
  const start = day - ((day - 1) % count);
  return count > 1 && start > 1 && lastDay - start + 1 < count / 2 ? start - count : start;
}
