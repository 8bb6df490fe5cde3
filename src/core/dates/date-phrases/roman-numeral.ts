const DIGITS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Centuries and millennia are numbered in Roman in the Romance languages: "siglo XIX". For 1 to 399. */
export function romanNumeral(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [worth, digit] of DIGITS) {
    while (rest >= worth) {
      numeral += digit;
      rest -= worth;
    }
  }
  return numeral;
}
