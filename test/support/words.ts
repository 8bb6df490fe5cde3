import { englishMessages } from '../../src/core/words/messages.js';
import type { Words } from '../../src/core/words/words.js';

export const ENGLISH: Words = { locale: 'en', direction: 'ltr', messages: englishMessages };

/** The words of English, set from right to left: for tests of the picture alone. */
export const MIRRORED: Words = { ...ENGLISH, direction: 'rtl' };
