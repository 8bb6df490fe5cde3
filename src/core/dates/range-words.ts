import { datePhrases, type DateKind } from './date-phrases.js';

/**
 * A stretch of time as `Intl` words it in a locale, mended as its language asks for.
 * @param start in ms since the epoch UTC, as `end`
 */
export function rangeWords(
  format: Intl.DateTimeFormat,
  start: number,
  end: number,
  { locale, kind }: { locale: string; kind: DateKind },
): string {
  const { rangeParts, tidy } = datePhrases(locale);
  const parts = rangeParts?.(format, start, end) ?? format.formatRangeToParts(start, end);
  const text = parts.map(({ value }) => value).join('');
  return tidy ? tidy(text, kind) : text;
}
