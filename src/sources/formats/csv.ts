import type { Finding } from '../../core/story/problem.js';
import { part, type Steps } from '../../core/story/steps.js';
import type { EventInput } from '../../core/story/story.js';
import { layoutSteps } from './csv-layout.js';
import { dateCells, RowReader } from './csv-rows.js';
import { tableSteps } from './csv-table.js';
import { isTotal } from './csv-total.js';
import { habitSteps } from './date-habits.js';
import { lineOf } from './markup-parts.js';
import { readInSlices } from './read-in-slices.js';
import type { ImportContext, ImportedStory, ReadFormat } from './story-format.js';
import { tellUndated } from './tell-undated.js';
import { deckOfTable, isTimelineSheet } from './timelinejs-csv.js';
import { deckSteps } from './timelinejs-deck.js';

const UNDATED_HINT = 'Where cells were merged, a spreadsheet saves what they hold in the first of them alone.';

type Report = (finding: Finding) => void;

/**
 * Reads a table, without holding up the page: comma- or tab-separated values of any shape, or the spreadsheet of TimelineJS.
 * Rows are counted as a spreadsheet counts them: the names of the columns are row 1, and a cell of several lines is one row.
 */
export const readCsv: ReadFormat = (text, context) => readInSlices(csvSteps(text, context));

function* csvSteps(text: string, { columns: told, lang }: ImportContext): Steps<ImportedStory> {
  const { rows, findings: found } = yield* part(0, 0.2, tableSteps(text));
  const findings: Finding[] = [...found];
  const header = rows.findIndex(isFilled);
  if (!told && isTimelineSheet(rows[header] ?? [])) return yield* deckSteps(deckOfTable(rows, header, findings));
  const report = (finding: Finding) => void findings.push(finding);
  const layout = yield* part(0.2, 0.2, layoutSteps(rows, told, lang, report));
  const data = rows.slice(layout.firstRow);
  const habits = yield* part(0.2, 0.3, habitSteps(dateCells(layout.columns, data), lang));
  const reader = new RowReader(layout.columns, habits, report);
  const events: EventInput[] = [];
  const origins: string[] = [];
  const undated: string[] = [];
  for (const [index, row] of data.entries()) {
    yield 0.3 + (0.7 * index) / data.length;
    if (!isFilled(row)) continue;
    const where = `row ${layout.firstRow + index + 1}`;
    if (isTotal(row)) {
      reportTotal(row, where, report);
      continue;
    }
    const event = reader.read(row, where);
    events.push(event);
    origins.push(where);
    if (event.title !== undefined && event.date === undefined && event.displayDate === undefined) undated.push(where);
    reportSurplus(row, layout.width, where, report);
  }
  reader.tellGuesses();
  // Where no row has a date, that is told of the column.
  if (undated.length < events.length) findings.push(...tellUndated(undated, UNDATED_HINT));
  const title = lineOf(layout.title);
  return { input: { ...(title && { title }), events }, origins, findings };
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim());
}

function reportTotal(row: readonly string[], where: string, report: Report): void {
  const value = filled(row).join(', ');
  const detail = `“${value.slice(0, 60)}” was taken for a row of totals and left out.`;
  report({ code: 'import-left-out', where, value, detail });
}

/** More cells than columns: most often a comma that should have been in quotation marks. */
function reportSurplus(row: readonly string[], width: number, where: string, report: Report): void {
  const value = filled(row.slice(width)).join(', ');
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

function filled(row: readonly string[]): string[] {
  return row.map((cell) => cell.trim()).filter(Boolean);
}
