import { likelyDates } from './edtf-misspellings.js';

/** A longer text is no misspelt date. */
const LONGEST_MISSPELLING = 80;

/**
 * The spellings that are likely meant by a text that is not EDTF; each is a date. More than one where the text may be
 * read in more ways, such as `03/04/2023`. `parse` throws for what is not a date.
 */
export function suggestEdtf(text: string, parse: (text: string) => unknown): string[] {
  const isDate = (spelling: string): boolean => {
    try {
      return Boolean(parse(spelling));
    } catch {
      return false;
    }
  };
  return text.length > LONGEST_MISSPELLING ? [] : likelyDates(text, isDate);
}
