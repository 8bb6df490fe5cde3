import { dashed, whole, type DatePhrases } from './date-phrases.js';

/**
 * For languages without a table: signs around what `Intl` says in that language, as one reads them in reference
 * works the world over. English words in the midst of Japanese would be wrong; "~2023年9月12日" is not.
 */
export const SIGNS: DatePhrases = {
  isTerse: true,
  about: (date) => `~${whole(date)}`,
  possibly: (date) => `${whole(date)}?`,
  since: (date) => dashed(date, '…'),
  until: (date) => dashed('…', date),
  orEarlier: (date) => `≤ ${whole(date)}`,
  orLater: (date) => `≥ ${whole(date)}`,
  startUnknown: (date) => dashed('?', date),
  endUnknown: (date) => dashed(date, '?'),
  between: (start, end) => `${dashed(start, end)}?`,
  some: (_unit, date) => date,
  unknownYear: '?',
  ofSomeYear: (date, years) => `${date} (${years})`,
  // In the order of ISO 8601, where nobody takes the day for the month.
  ofSomeMonth: (day, years) => `${years}-?-${day}`,
};
