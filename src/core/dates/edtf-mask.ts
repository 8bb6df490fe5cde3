import { daysInMonth } from './calendar.js';

/** The numbers of a masked month or day by mask; there are few enough masks of two digits to keep all. */
const numbersByMask: Record<string, readonly number[]> = {};

/** All numbers up to `highest` that two digits such as `1X` may stand for. */
export function numbersOf(digits: string, highest: number): readonly number[] {
  return (numbersByMask[`${digits}<=${highest}`] ??= fillings(digits).filter((number) => number && number <= highest));
}

/** All numbers that a mask may stand for, in the order of the digits put in place of an `X`. */
function fillings(mask: string, digits = '0123456789'): number[] {
  if (!mask.includes('X')) return [Number(mask)];
  return [...digits].flatMap((digit) => fillings(mask.replace('X', digit), digits));
}

/** All `X` of a mask, all but its last, all but its last two. */
const FILLED_AT_ONCE = ['X', /X(?=.*X)/g, /X(?=.*X.*X)/g];

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
  for (const filled of FILLED_AT_ONCE) {
    for (const year of fillings(yearMask.replaceAll(filled, digits[0] as string), digits)) {
      for (const month of months) {
        const day = days.find((day) => day <= daysInMonth(year, month));
        // A year 0 is never negative.
        if (day && !Object.is(year, -0)) return [year, month, day];
      }
    }
  }
  return undefined;
}
