import { MISSPELLINGS } from './edtf-misspellings.js';

/** What is likely meant by a text that is not EDTF. */
export interface EdtfSuggestion {
  /** To go behind the message: ` Did you mean "2023-03-22"?`, or nothing. */
  readonly question: string;
  /** Where one spelling alone is likely. */
  readonly suggestion?: string;
}

/** A longer text is no misspelt date. */
const LONGEST_MISSPELLING = 80;
/** More than a misspelt date takes, and so few that no text takes long. */
const MOST_ATTEMPTS = 40;

/**
 * The spellings that are likely meant; each is a date. More than one where the text may be read in more ways, such as
 * `03/04/2023`. `parse` throws for what is not a date.
 */
export function suggestEdtf(text: string, parse: (text: string) => unknown): EdtfSuggestion {
  let attempts = 0;
  const isDate = (spelling: string): boolean => {
    try {
      return ++attempts < MOST_ATTEMPTS && Boolean(parse(spelling));
    } catch {
      return false;
    }
  };
  const read = (part: string): readonly string[] => {
    const tidy = part
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[\u2010\u2011\u2212]/g, '-');
    if (isDate(tidy)) return [tidy];
    for (const [pattern, spell, use] of MISSPELLINGS) {
      const groups = attempts < MOST_ATTEMPTS && pattern.exec(tidy);
      const spellings = groups ? spell(groups, read).filter(isDate) : [];
      if (spellings.length > 0) return use === 'first' ? spellings.slice(0, 1) : [...new Set(spellings)];
    }
    return [];
  };
  const spellings = text.length > LONGEST_MISSPELLING ? [] : read(text);
  const question = spellings.length > 0 ? ` Did you mean "${spellings.join('" or "')}"?` : '';
  const [suggestion] = spellings;
  return spellings.length === 1 && suggestion !== undefined ? { question, suggestion } : { question };
}
