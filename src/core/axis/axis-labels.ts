import { wordDeepTime } from '../dates/calendar-words.js';
import { fromMs, MS_PER_YEAR, toMs } from '../dates/calendar.js';
import { datePhrases } from '../dates/date-phrases.js';
import { dateFormatter, intlFormatter } from '../dates/intl-cache.js';
import { UTC, type TimeZone } from '../dates/time-zone.js';
import { DEEP_STEP, nextStep, PRESENT_YEAR, type PeriodStep, type TickStep } from './tick-steps.js';

/** In whose words, and by whose clocks, an axis is labelled. */
export interface LabelWords {
  readonly locale: string;
  /** UTC where the story names none. */
  readonly zone?: TimeZone | undefined;
}

/** The label of a tick in the first row: "Feb", "14", "1968", "3 PM", "10 million years ago". */
export function unitLabel(time: number, step: TickStep, words: LabelWords): string {
  switch (step.unit) {
    case 'year':
      return step.count < DEEP_STEP ? yearLabel(time, words) : deepLabel(time, words);
    case 'month':
      return format(time, words, { month: 'short' });
    case 'day':
      return format(time, words, { day: 'numeric' });
    case 'hour':
      return format(time, words, { hour: 'numeric' });
    case 'minute':
      return format(time, words, { hour: 'numeric', minute: '2-digit' });
    case 'second':
      return format(time, words, { minute: '2-digit', second: '2-digit' });
    default:
      return format(time, words, { second: 'numeric', fractionalSecondDigits: 3 });
  }
}

/** The label of a larger unit in the second row: "2023", "May 2023", "May 14, 2023", "1960–1969". */
export function periodLabel(time: number, period: PeriodStep, words: LabelWords): string {
  switch (period.unit) {
    case 'year': {
      if (period.count === 1) return yearLabel(time, words);
      const last = toMs(yearOf(nextStep(time, period)) - 1);
      if (Math.max(Math.abs(time), Math.abs(last)) > MAX_DATE)
        return `${yearLabel(time, words)}–${yearLabel(last, words)}`;
      // The years are those of the clocks shown.
      const start = time + (words.zone ?? UTC).offsetAt(time);
      return dateFormatter(words.locale, yearOptions(start)).formatRange(start, Math.max(start, last));
    }
    case 'month':
      return format(time, words, { month: 'long', year: 'numeric', era: eraOf(time) });
    case 'day':
      return format(time, words, { ...DAY, era: eraOf(time) });
    case 'minute':
      return format(time, words, { ...DAY, ...MINUTE, era: eraOf(time), ...zoneNamed(words) });
    default:
      return format(time, words, { ...DAY, ...MINUTE, second: '2-digit', era: eraOf(time), ...zoneNamed(words) });
  }
}

/** Labels as wide as any that the step can give between two moments, to find out whether they fit. */
export function sampleLabels(step: TickStep, start: number, end: number, words: LabelWords): string[] {
  switch (step.unit) {
    case 'year': {
      const next = nextStep(start, step);
      return [start, next, nextStep(next, step), end].map((time) => unitLabel(time, step, words));
    }
    case 'month':
      return MONTHS.map((month) => unitLabel(toMs(2000, month, 15), step, words));
    case 'day':
      return [unitLabel(toMs(2000, 1, 28), step, words)];
    default:
      // Of 12-hour clocks, 10:59:59 and 22:59:59 are the widest; of others, any of two digits.
      return [10, 22].map((hour) => unitLabel(toMs(2000, 1, 1, hour, 59, 59), step, { locale: words.locale }));
  }
}

/** Labels of the second row as wide as any of their kind. */
export function samplePeriods(period: PeriodStep, start: number, words: LabelWords): string[] {
  if (period.unit === 'year') return [periodLabel(start, period, words)];
  const year = Math.min(Math.max(fromMs(start).year, -LAST_FULL_YEAR), LAST_FULL_YEAR);
  return MONTHS.map((month) => periodLabel(toMs(year, month, 28, 22, 59, 59), period, words));
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const MINUTE = { hour: 'numeric', minute: '2-digit' } as const;

/** Where `Date`, and so `Intl.DateTimeFormat`, ends. Beyond it only years have labels. */
export const MAX_DATE = 8.64e15;
const LAST_FULL_YEAR = 270_000;

/** Of the start of a year: in deep time it is rounded, at times to the year before. */
function yearOf(time: number): number {
  return fromMs(time + MS_PER_YEAR / 2).year;
}

function yearLabel(time: number, words: LabelWords): string {
  const options = yearOptions(time);
  if (Math.abs(time) <= MAX_DATE) return format(time, words, options);
  const year = yearOf(time);
  const digits = intlFormatter(Intl.NumberFormat, words.locale, {}).format(year > 0 ? year : 1 - year);
  // The era in its place beside a year that `Intl` knows.
  const known = dateFormatter(words.locale, options).formatToParts(toMs(year > 0 ? 2000 : -2000));
  return known.map(({ type, value }) => (type === 'year' ? digits : value)).join('');
}

function deepLabel(time: number, { locale }: LabelWords): string {
  const ago = PRESENT_YEAR - yearOf(time);
  const options: Intl.RelativeTimeFormatOptions = { numeric: 'auto' };
  if (ago === 0) return intlFormatter(Intl.RelativeTimeFormat, locale, options).format(0, 'second');
  // Words for deep time count near years from now, and take far ones as they are.
  const year = ago > 90_000 ? -ago : PRESENT_YEAR - ago;
  const wording = { locale, style: 'short', timeZone: 'UTC', phrases: datePhrases(locale) } as const;
  return wordDeepTime(year, undefined, wording, true).text;
}

/** The era is told of years before Christ, and of those that might be taken for the last two digits of others. */
function yearOptions(time: number): Intl.DateTimeFormatOptions {
  return { year: 'numeric', era: eraOf(time) };
}

function eraOf(time: number): 'short' | undefined {
  return yearOf(time) < 100 ? 'short' : undefined;
}

/** Clocks of a zone that the story names are named. */
function zoneNamed({ zone }: LabelWords): Intl.DateTimeFormatOptions {
  return zone ? { timeZoneName: 'short' } : {};
}

function format(time: number, { locale, zone = UTC }: LabelWords, options: Intl.DateTimeFormatOptions): string {
  return dateFormatter(locale, { ...options, timeZone: zone.name }).format(time);
}
