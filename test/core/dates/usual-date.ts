import { plainSpaces } from './plain-spaces.js';

/**
 * A date in one of the wordings that releases of ICU differ in: an hour with or without a 0 (German, French), "a la 1:30"
 * or ", 1:30" (Spanish), a comma between month and year or none (Arabic), a dash or 至 between dates (Chinese), room around ~ (Korean),
 * a long or a short last letter of February (Bengali).
 */
export function usualDate(text: string): string {
  return plainSpaces(text)
    .replace(/\b0(?=\d:)/g, '')
    .replace(/ a las? (?=\d+:)/g, ', ')
    .replace(/،(?= \d)/g, '')
    .replace(/(?<=[月日])至/g, '–')
    .replace(/ ~ /g, '~')
    .replace(/ফেব্রুয়ারী/g, 'ফেব্রুয়ারি');
}
