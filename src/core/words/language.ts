import type { DatePhrases } from '../dates/date-phrases.js';
import type { MessageTable } from './message-table.js';

/** All words of one language: of the interface, and of dates where `Intl` has none. */
export interface Language {
  readonly messages: MessageTable;
  readonly phrases: DatePhrases;
}
