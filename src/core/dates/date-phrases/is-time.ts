import type { DateKind } from '../date-phrases.js';

/** Whether a date has a time of day, which few prepositions can stand before. */
export function isTime(kind: DateKind): boolean {
  return kind === 'minute' || kind === 'second' || kind === 'millisecond';
}
