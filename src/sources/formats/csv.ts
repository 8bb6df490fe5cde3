import type { Finding } from '../../core/story/problem.js';
import type { EventInput } from '../../core/story/story.js';
import { layOut } from './csv-layout.js';
import { RowReader } from './csv-rows.js';
import { readTable } from './csv-table.js';
import { lineOf } from './markup-parts.js';
import type { ImportedStory, ReadFormat } from './story-format.js';
import { deckOfTable, isTimelineSheet } from './timelinejs-csv.js';
import { readDeck } from './timelinejs-deck.js';

/** In ms: how long to work without a pause. */
const LONGEST_TASK = 8;

/**
 * Reads a table: comma- or tab-separated values of any shape, or the spreadsheet of TimelineJS. Rows are counted as a
 * spreadsheet counts them: the names of the columns are row 1, and a cell of several lines is one row.
 */
export const readCsv: ReadFormat = async (text, { columns: told, lang }) => {
  const { rows, findings: found } = readTable(text);
  const findings: Finding[] = [...found];
  const header = rows.findIndex(isFilled);
  if (!told && isTimelineSheet(rows[header] ?? [])) return readDeck(deckOfTable(rows, header, findings));
  const report = (finding: Finding) => void findings.push(finding);
  const layout = layOut(rows, told, lang, report);
  const data = rows.slice(layout.firstRow);
  const reader = new RowReader(layout.columns, data, lang, report);
  const events: EventInput[] = [];
  const origins: string[] = [];
  let pausedAt = performance.now();
  for (const [index, row] of data.entries()) {
    if (!isFilled(row)) continue;
    const where = `row ${layout.firstRow + index + 1}`;
    events.push(reader.read(row, where));
    origins.push(where);
    reportSurplus(row, layout.width, where, report);
    if (performance.now() - pausedAt < LONGEST_TASK) continue;
    await new Promise((resolve) => setTimeout(resolve));
    pausedAt = performance.now();
  }
  reader.tellGuesses();
  const title = lineOf(layout.title);
  return { input: { ...(title && { title }), events }, origins, findings } satisfies ImportedStory;
};

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim());
}

/** More cells than columns: most often a comma that should have been in quotation marks. */
function reportSurplus(row: readonly string[], width: number, where: string, report: (finding: Finding) => void): void {
  const value = row
    .slice(width)
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(', ');
  if (!value) return;
  const detail = `The row has more cells than there are columns: “${value.slice(0, 60)}” was left out.`;
  report({
    code: 'import-left-out',
    where,
    value,
    detail,
    hint: 'Put cells with a delimiter in them into quotation marks.',
  });
}
