/**
 * Proleptic Gregorian calendar arithmetic for any year, without `Date` (which ends at year 275760 and reads
 * `-0044-03-15` as 2044). Years are astronomical: 0 is 1 BC. Time is in milliseconds since 1970-01-01T00:00Z.
 *
 * The day count follows Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2014): years begin in March,
 * so that the leap day is the last of the year.
 */
export interface CalendarFields {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

export const MS_PER_SECOND = 1_000;
export const MS_PER_MINUTE = 60_000;
export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;
/** Mean length of a Gregorian year. */
export const MS_PER_YEAR = 365.2425 * MS_PER_DAY;

export const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_SHIFT = 719_468;

export function daysInMonth(year: number, month: number): number {
  return daysFromCivil(year, month + 1) - daysFromCivil(year, month);
}

/** Days since 1970-01-01. `month` may lie outside 1–12 and `day` outside the month: they carry over. */
export function daysFromCivil(year: number, month = 1, day = 1): number {
  const monthsFromMarch = year * 12 + month - 3;
  const marchYear = Math.floor(monthsFromMarch / 12);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / YEARS_PER_ERA);
  const dayOfYear = Math.floor((153 * (monthsFromMarch - marchYear * 12) + 2) / 5) + day - 1;
  return marchYear * 365 + leapDays + dayOfYear - EPOCH_SHIFT;
}

export function civilFromDays(days: number): { year: number; month: number; day: number } {
  const shifted = days + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0);
  return { year, month, day };
}

/** Milliseconds since the epoch UTC; every field may overflow and carries over. */
export function toMs(year: number, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0): number {
  return (
    daysFromCivil(year, month, day) * MS_PER_DAY +
    hour * MS_PER_HOUR +
    minute * MS_PER_MINUTE +
    second * MS_PER_SECOND +
    millisecond
  );
}

/** The calendar fields, in UTC, of a moment. */
export function fromMs(ms: number): CalendarFields {
  const days = Math.floor(ms / MS_PER_DAY);
  const rest = ms - days * MS_PER_DAY;
  return {
    ...civilFromDays(days),
    hour: Math.floor(rest / MS_PER_HOUR),
    minute: Math.floor(rest / MS_PER_MINUTE) % 60,
    second: Math.floor(rest / MS_PER_SECOND) % 60,
    millisecond: Math.floor(rest % MS_PER_SECOND),
  };
}
