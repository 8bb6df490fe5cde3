import { MS_PER_DAY, MS_PER_MINUTE, MS_PER_SECOND, MS_PER_YEAR } from './calendar.js';
import type { Precision } from './edtf-date.js';

/** Mean length of one unit of precision in ms. */
export const PRECISION_LENGTH: Record<Precision, number> = {
  millennium: 1000 * MS_PER_YEAR,
  century: 100 * MS_PER_YEAR,
  decade: 10 * MS_PER_YEAR,
  year: MS_PER_YEAR,
  half: MS_PER_YEAR / 2,
  quadrimester: MS_PER_YEAR / 3,
  quarter: MS_PER_YEAR / 4,
  season: MS_PER_YEAR / 4,
  month: MS_PER_YEAR / 12,
  day: MS_PER_DAY,
  minute: MS_PER_MINUTE,
  second: MS_PER_SECOND,
  millisecond: 1,
};
