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
/** An interval, its end, the date in the end without "circa", that without spaces. */
const DEEPEST_READING = 4;

/**
 * The spellings that are likely meant; each is a date. More than one where the text may be read in more ways, such as
 * `03/04/2023`. `parse` throws for what is not a date.
 */
export function suggestEdtf(text: string, parse: (text: string) => unknown): EdtfSuggestion {
  const spellings = text.length > LONGEST_MISSPELLING ? [] : read(text, parse, DEEPEST_READING);
  const question = spellings.length > 0 ? ` Did you mean "${spellings.join('" or "')}"?` : '';
  const [suggestion] = spellings;
  return spellings.length === 1 && suggestion !== undefined ? { question, suggestion } : { question };
}

function read(text: string, parse: (text: string) => unknown, depth: number): readonly string[] {
  const isDate = (spelling: string): boolean => {
    try {
      return Boolean(parse(spelling));
    } catch {
      return false;
    }
  };
  const tidy = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011\u2212]/g, '-');
  if (isDate(tidy)) return [tidy];
  if (depth === 0) return [];
  for (const [pattern, spell, use] of MISSPELLINGS) {
    const groups = pattern.exec(tidy);
    if (!groups) continue;
    const spellings = spell(groups, (part) => read(part, parse, depth - 1)).filter(isDate);
    if (spellings.length > 0) return use === 'first' ? spellings.slice(0, 1) : [...new Set(spellings)];
  }
  return [];
}
