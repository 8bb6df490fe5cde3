import { DAYS_PER_ERA, daysFromCivil, MS_PER_DAY } from './calendar.js';

/**
 * The moment at which a year of any size begins, less `ms`, in ms since the epoch UTC: the nearest double, rounded but
 * once.
 */
export function startOfYear(year: bigint, ms = 0n): number {
  const yearOfEra = ((year % 400n) + 400n) % 400n;
  const days = ((year - yearOfEra) / 400n) * BigInt(DAYS_PER_ERA) + BigInt(daysFromCivil(Number(yearOfEra)));
  return Number(days * BigInt(MS_PER_DAY) - ms);
}
