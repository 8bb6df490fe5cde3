import { fromMs } from '../dates/calendar.js';
import { dateFormatter } from '../dates/intl-cache.js';
import { UTC } from '../dates/time-zone.js';
import { periodLabel, type LabelWords } from './axis-labels.js';
import type { PeriodStep, TickUnit } from './tick-steps.js';

const SHORT: Partial<Record<TickUnit, Intl.DateTimeFormatOptions>> = {
  month: { month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
};

/** The label of a larger unit where there is little width: "May 2023", "Sep 14, 2023". */
export function shortPeriod(time: number, period: PeriodStep, words: LabelWords): string {
  const options = SHORT[period.unit];
  // Years of few digits are told with their era.
  if (!options || fromMs(time).year < 100) return periodLabel(time, period, words);
  return dateFormatter(words.locale, { ...options, timeZone: (words.zone ?? UTC).name }).format(time);
}
