/** What stands before a sum, alone or with a number behind it: English, French, German, Spanish, Italian, Dutch. */
const TOTAL =
  /^(?:(?:grand|sub)[ -]?total|totals?|totale?s?|totaux|sum|count|gesamt(?:summe)?|summe|insgesamt|zwischensumme|anzahl|somme|sous-total|suma|totaal|som)(?:[ :=(]+[^\p{L}]*\d[^\p{L}]*(?:\p{L}+\)?)?)?:?$/iu;
/** A number, a sum of money, a share. */
const NUMBER = /^[-+]?[\d\s.,’'%€$£]*\d[\d\s.,’'%€$£]*$/;

/** Whether a row only tells the sums of those above it. */
export function isTotal(row: readonly string[]): boolean {
  const [first, ...others] = row.map((cell) => cell.trim()).filter(Boolean);
  return first !== undefined && TOTAL.test(first) && others.every((cell) => NUMBER.test(cell));
}
