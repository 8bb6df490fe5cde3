import { csvFormatRows } from 'd3';
import type { Story } from '../core/story/story.js';
import { FORMULA } from '../sources/formats/csv-formula.js';
import { tableColumns } from './table-columns.js';
import type { ExportOptions } from './export-options.js';
import { inGivenOrder } from './in-given-order.js';

/**
 * Writes a table with a row for each event, under names of columns that are read back. Columns that no event needs are left
 * out. It begins with a byte order mark, without which spreadsheets take UTF-8 for something older. Heeds no option.
 */
export function writeCsv(story: Story, _options: ExportOptions = {}): string {
  const events = inGivenOrder(story);
  const columns = tableColumns(story).map(({ name, cell, isAlways }) => {
    const cells = events.map((event) => guarded(cell(event)));
    return isAlways || cells.some(Boolean) ? [[name, ...cells]] : [];
  });
  const kept = columns.flat();
  const rows = Array.from({ length: events.length + 1 }, (_, row) => kept.map((cells) => cells[row] ?? ''));
  return `\ufeff${csvFormatRows(rows)}\n`;
}

/**
 * A cell that a spreadsheet would take for a formula, and run, gets an apostrophe before it, as spreadsheets have it for
 * texts. So does one that has such an apostrophe itself: who reads the table takes one away.
 */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
