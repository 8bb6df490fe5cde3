import { fail } from './edtf-syntax-error.js';

/**
 * With a hyphen at the end where a month follows, which only a year of four digits allows. Fifteen digits are the most
 * of which a number keeps each.
 */
const YEAR = /^(?!-0000)((Y-?[1-9](\d{4,14}|\d{0,14}E[1-9]\d?)|-?\d{4})(S[1-9]\d*)?|-?[\dX]{4}-?)$/;

/** Minus and digits, `X` for those not known or not significant; of `1950S2` also the year as stated, 1950. */
export type ReadYear = [mask: string, estimate?: { readonly year: number; readonly significantDigits: number }];

/** Reads `1950`, `-0044`, `19XX`, `Y12000`, `Y17E7` and, of all but the masked, `1950S2`: some year from 1900 to 1999. */
export function readYear(text: string, from: number, hasMonth: boolean): ReadYear {
  if (!YEAR.test(hasMonth ? `${text}-` : text)) {
    fail('year-form', 'a year is like 1950 or, alone, Y17000', from);
  }
  if (!/[YS]/.test(text)) return [text];
  const [, mantissa = '', exponent, significant] = /Y?([^ES]+)E?(\d*)S?(\d*)/.exec(text) ?? [];
  const digits = mantissa + '0'.repeat(Number(exponent));
  if (!significant) return [digits];
  const significantDigits = Number(significant);
  // Zeros in front are not significant.
  const known = digits.search(/[1-9]|$/) + significantDigits;
  return [digits.slice(0, known).padEnd(digits.length, 'X'), { year: Number(digits), significantDigits }];
}
