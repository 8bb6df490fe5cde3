import { plainSpaces } from './plain-spaces.js';

/**
 * A date in one of the wordings that releases of ICU differ in: an hour with or without a 0 (German, French), "a la 1:30"
 * or ", 1:30" (Spanish), a comma between month and year or none (Arabic).
 */
export function usualDate(text: string): string {
  return plainSpaces(text)
    .replace(/\b0(?=\d:)/g, '')
    .replace(/ a las? (?=\d+:)/g, ', ')
    .replace(/،(?= \d)/g, '');
}
