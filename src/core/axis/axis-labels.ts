import { fromMs, MS_PER_YEAR, toMs } from '../dates/calendar.js';
import { dateFormatter, intlFormatter } from '../dates/intl-cache.js';
import { nextStep, type PeriodStep, type TickStep } from './tick-steps.js';

/** The label of a tick in the first row: "Feb", "14", "1968", "3 PM". */
export function unitLabel(time: number, { unit }: TickStep, locale: string): string {
  switch (unit) {
    case 'year':
      return yearLabel(time, locale);
    case 'month':
      return format(time, locale, { month: 'short' });
    case 'day':
      return format(time, locale, { day: 'numeric' });
    case 'hour':
      return format(time, locale, { hour: 'numeric' });
    case 'minute':
      return format(time, locale, { hour: 'numeric', minute: '2-digit' });
    case 'second':
      return format(time, locale, { minute: '2-digit', second: '2-digit' });
    default:
      return format(time, locale, { second: 'numeric', fractionalSecondDigits: 3 });
  }
}

/** The label of a larger unit in the second row: "2023", "May 2023", "May 14, 2023", "1960–1969". */
export function periodLabel(time: number, period: PeriodStep, locale: string): string {
  switch (period.unit) {
    case 'year': {
      if (period.count === 1) return yearLabel(time, locale);
      const last = fromMs(nextStep(time, period) - MS_PER_YEAR / 2).year;
      return `${yearLabel(time, locale)}–${yearLabel(toMs(last), locale)}`;
    }
    case 'month':
      return format(time, locale, { month: 'long', year: 'numeric' });
    case 'day':
      return format(time, locale, { dateStyle: 'long' });
    case 'minute':
      return format(time, locale, { dateStyle: 'long', timeStyle: 'short' });
    default:
      return format(time, locale, { dateStyle: 'long', timeStyle: 'medium' });
  }
}

/** Labels as wide as any that the step can give in the window, to find out whether they fit. */
export function sampleLabels(step: TickStep, start: number, end: number, locale: string): string[] {
  switch (step.unit) {
    case 'year':
      return [yearLabel(start, locale), yearLabel(end, locale)];
    case 'month':
      return MONTHS.map((month) => unitLabel(toMs(2000, month), step, locale));
    case 'day':
      return [unitLabel(toMs(2000, 1, 28), step, locale)];
    default:
      // Of 12-hour clocks, 10:59:59 and 22:59:59 are the widest; of others, any of two digits.
      return [10, 22].map((hour) => unitLabel(toMs(2000, 1, 1, hour, 59, 59), step, locale));
  }
}

/** Labels of the second row as wide as any of their kind. */
export function samplePeriods(period: PeriodStep, start: number, locale: string): string[] {
  if (period.unit === 'year') return [periodLabel(start, period, locale)];
  return MONTHS.map((month) => periodLabel(toMs(2000, month, 28), period, locale));
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Where `Date`, and so `Intl.DateTimeFormat`, ends. Beyond it only years have labels. */
export const MAX_DATE = 8.64e15;

function yearLabel(time: number, locale: string): string {
  // Half a year on: in deep time the start of a year is rounded, at times to the year before.
  const { year } = fromMs(time + MS_PER_YEAR / 2);
  if (Math.abs(time) > MAX_DATE) return intlFormatter(Intl.NumberFormat, locale, {}).format(year);
  return format(time, locale, year > 0 ? { year: 'numeric' } : { year: 'numeric', era: 'short' });
}

function format(time: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return dateFormatter(locale, options).format(time);
}
