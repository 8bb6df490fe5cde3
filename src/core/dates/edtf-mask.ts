import { daysInMonth } from './calendar.js';

/** All numbers that a mask such as `1X` may stand for, in the order of the digits put in place of an `X`. */
export function fillings(mask: string, digits = '0123456789'): number[] {
  if (!mask.includes('X')) return [Number(mask)];
  return [...digits].flatMap((digit) => fillings(mask.replace('X', digit), digits));
}

/**
 * The first, or the last, day there is; undefined where there is none. Months and days come in the order in which to try
 * them, years in time. Only 29 February may need more than the first of these, and whether a leap year fits the mask
 * shows within its last two `X`.
 */
export function findDay(
  yearMask: string,
  last: boolean,
  months: readonly number[],
  days: readonly number[],
): [year: number, month: number, day: number] | undefined {
  const digits = last === yearMask.startsWith('-') ? '0123456789' : '9876543210';
  for (const filled of [/X/g, /X(?=.*X)/g, /X(?=.*X.*X)/g]) {
    for (const year of fillings(yearMask.replace(filled, digits[0] as string), digits)) {
      for (const month of months) {
        const day = days.find((day) => day <= daysInMonth(year, month));
        // A year 0 is never negative.
        if (day && !Object.is(year, -0)) return [year, month, day];
      }
    }
  }
  return undefined;
}
