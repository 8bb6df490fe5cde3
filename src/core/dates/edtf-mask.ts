import { daysInMonth } from './calendar.js';

/**
 * Characters of a year whose moments are exact as doubles, whatever the order of computing. A longer one stands alone,
 * without a month.
 */
export const LONGEST_EXACT = 5;

/** The numbers of a masked month or day by mask; there are few enough masks of two digits to keep all. */
const numbersByMask: Record<string, readonly number[]> = {};

/** All numbers up to `highest` that two digits such as `1X` may stand for. */
export function numbersOf(digits: string, highest: number): readonly number[] {
  return (numbersByMask[digits + highest] ??= fillings(digits).filter((number) => number && number <= highest));
}

function fillings(mask: string): number[] {
  if (!mask.includes('X')) return [Number(mask)];
  return [...'0123456789'].flatMap((digit) => fillings(mask.replace('X', digit)));
}

/** The digits in the order in which to put them in place of an `X` of a year, for the first or the last year. */
export function digitsOf(yearMask: string, last: boolean): string {
  return last === yearMask.startsWith('-') ? '0123456789' : '9876543210';
}

export type Day = readonly [year: number, month: number, day: number];

/**
 * The first, or the last, day there is; undefined where there is none. Months and days come in the order in which to try
 * them.
 */
export function findDay(
  yearMask: string,
  last: boolean,
  months: readonly number[],
  days: readonly number[],
): Day | undefined {
  if (yearMask.length > LONGEST_EXACT) return [Number(yearMask), 1, 1];
  const digits = digitsOf(yearMask, last);
  // Only 29 February, and what would be year -0, need another year than the first: one with another last `X`.
  const open = yearMask.replace(/X(?=.*X)/g, digits.charAt(0));
  for (const digit of digits) {
    const year = Number(open.replace('X', digit));
    for (const month of months) {
      const day = days.find((day) => day <= daysInMonth(year, month));
      // A year 0 is never negative.
      if (day && !Object.is(year, -0)) return [year, month, day];
    }
  }
  return undefined;
}
