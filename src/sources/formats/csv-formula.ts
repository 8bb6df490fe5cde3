/** What spreadsheets take for a formula, behind the apostrophes that keep them from it. */
export const FORMULA = /^'*[=+\-@＝＋－＠]/;
