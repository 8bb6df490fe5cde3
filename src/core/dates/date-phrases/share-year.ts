import type { DateKind } from '../date-phrases.js';

/**
 * The first of two months without its year where that is the year of the second, too: "duben" of "duben 2021" and
 * "říjen 2021". In many languages `Intl` says it twice.
 */
export function shareYear(start: string, end: string, startKind: DateKind, endKind: DateKind): string {
  if (startKind !== 'month' || endKind !== 'month') return start;
  const year = /^\p{L}+\.?(\s.+)$/u.exec(start)?.[1];
  return year && end.endsWith(year) ? start.slice(0, -year.length) : start;
}
