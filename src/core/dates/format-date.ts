/** Dates in human words, in the page's language. */
import { rareWords } from './word-point.js';
import { wordMasked } from './word-masked.js';
import { setText } from './word-set.js';

export { formatDate } from './date-words.js';
export type { FormatDateOptions } from './date-words.js';
export { registerDatePhrases } from './date-phrases.js';
export type { DatePhrases, DateStyle } from './date-phrases.js';
export { describePrecision } from './describe-precision.js';
export { formatSpan } from './format-span.js';
export { htmlDateTime } from './html-date-time.js';

rareWords.masked = wordMasked;
rareWords.set = setText;
