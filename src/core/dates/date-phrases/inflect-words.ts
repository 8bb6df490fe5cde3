/**
 * A text with each word that is in `forms` put into another form: with `{ март: 'марта' }`, "март 2021 г." becomes
 * "марта 2021 г.". `Intl` gives months in the nominative, and many languages want another case after a preposition.
 * What stands in brackets stays as it is.
 */
export function inflectWords(text: string, forms: Readonly<Record<string, string>>): string {
  return text.replace(/\([^)]*\)|\p{L}+/gu, (word) => (Object.hasOwn(forms, word) ? (forms[word] as string) : word));
}
