import type { Finding } from '../../core/story/problem.js';
import { FIELDS, fieldNamed, tidyName, type ColumnMap, type Field } from './csv-columns.js';

/** One entry, `title=What happened` or `title="What, and how"`. */
const ENTRY = /\s*([^=,"]*?)\s*=\s*(?:"([^"]*)"|([^,]*))\s*(?:,|$)/g;

/**
 * Reads which column holds what, as the page tells: "date=When, title=What happened". A column is told by its name, or by
 * its letter or number in the spreadsheet.
 * @param names of the columns; empty where the file has none
 */
export function toldColumns(
  told: string | undefined,
  names: readonly string[],
  count: number,
  report: (finding: Finding) => void,
): ColumnMap {
  const columns = new Map<Field, number[]>();
  if (!told?.trim()) return columns;
  const unknown = (value: string, detail: string, hint?: string) =>
    report({ code: 'column-unknown', where: 'attribute "columns"', value, detail, hint });
  let isRead = false;
  for (const [, key = '', quoted, plain = ''] of told.matchAll(ENTRY)) {
    isRead = true;
    const field = fieldNamed(key);
    const name = (quoted ?? plain).trim();
    const place = placeOf(name, names, count);
    if (!field) {
      unknown(key, `“${key}” is nothing that a column can hold.`, `Use one of: ${FIELDS.join(', ')}.`);
    } else if (place === undefined) {
      const there =
        names.length > 0
          ? `It has ${names
              .filter(Boolean)
              .map((known) => `“${known}”`)
              .join(', ')}.`
          : `It has ${count} columns.`;
      unknown(name, `The file has no column “${name}”. ${there}`);
    } else columns.set(field, [...(columns.get(field) ?? []), place]);
  }
  if (!isRead) unknown(told, `“${told.slice(0, 60)}” names no column.`);
  return columns;
}

function placeOf(name: string, names: readonly string[], count: number): number | undefined {
  const exact = names.findIndex((known) => known.trim() === name);
  if (exact >= 0) return exact;
  const tidy = tidyName(name);
  const alike = tidy ? names.findIndex((known) => tidyName(known) === tidy) : -1;
  if (alike >= 0) return alike;
  const place = /^\d{1,3}$/.test(name) ? Number(name) - 1 : /^[A-Za-z]{1,2}$/.test(name) ? placeOfLetters(name) : -1;
  return place >= 0 && place < count ? place : undefined;
}

/** A is 0, Z 25, AA 26. */
function placeOfLetters(letters: string): number {
  return [...letters.toUpperCase()].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The letter of a column in a spreadsheet. */
export function lettersOf(place: number): string {
  const before = place < 26 ? '' : lettersOf(Math.floor(place / 26) - 1);
  return before + String.fromCharCode(65 + (place % 26));
}
