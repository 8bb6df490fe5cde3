import { dsvFormat } from 'd3';
import type { Finding } from '../../core/story/problem.js';

export interface Table {
  /** As they stand in the file, empty ones too: the first is row 1 of a spreadsheet. */
  readonly rows: readonly (readonly string[])[];
  readonly findings: readonly Finding[];
}

const DELIMITERS = [',', ';', '\t', '|'];
/** A quoted cell, whichever delimiter stands before it. */
const QUOTED = /(?<=^|[,;\t|\r\n] ?)"[^"]*(?:""[^"]*)*"/g;
/** So much of a file is looked at, in characters. */
const SAMPLE = 20_000;
/** So many of one kind are told. */
const MOST_FINDINGS = 50;

/**
 * Parses a table with commas, semicolons, tabs or bars between its cells; which, is found out, or told by a first line
 * `sep=;`. What is quoted wrongly is mended: a quotation mark that is never closed would take the rest of the file into its
 * cell.
 */
export function readTable(text: string): Table {
  const whole = text.replace(/^\uFEFF/, '');
  const [line = '', told] = /^sep=(.)\r?\n/i.exec(whole) ?? [];
  const delimiter = told ?? delimiterOf(whole);
  const { text: mended, findings } = withoutStrayQuotes(whole.slice(line.length), delimiter);
  return { rows: dsvFormat(delimiter).parseRows(mended), findings };
}

/** The one that parts the most rows into as many cells as the longest of the first rows has. */
function delimiterOf(text: string): string {
  const sample = text.length > SAMPLE ? text.slice(0, Math.max(text.lastIndexOf('\n', SAMPLE), 1)) : text;
  const lines = sample
    .replace(QUOTED, '')
    .split(/[\r\n]+/)
    .filter(Boolean);
  let best = { delimiter: ',', share: 0, columns: 0 };
  for (const delimiter of DELIMITERS) {
    const lengths = lines.map((line) => line.split(delimiter).length);
    // Above the row of names may stand a line or two about the table.
    const columns = Math.max(0, ...lengths.slice(0, 5));
    if (columns < 2) continue;
    const fits = (length: number) => (length === columns ? 1 : length > 1 && length < columns ? 0.5 : 0);
    const share = lengths.reduce((sum, length) => sum + fits(length), 0) / lengths.length;
    if (share > best.share || (share === best.share && columns > best.columns)) best = { delimiter, share, columns };
  }
  return best.delimiter;
}

/**
 * Leaves out quotation marks that would tear a table apart: those that are never closed, or closed in the midst of a cell,
 * and spaces between a quoted cell and its delimiters.
 */
function withoutStrayQuotes(text: string, delimiter: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  const mark = delimiter === '|' ? '\\|' : delimiter;
  const quoted = new RegExp(`(^|[\\r\\n${mark}])( *)"([^"]*(?:""[^"]*)*)(?:"( *)(?=([${mark}\\r\\n]|$)|)|$)`, 'g');
  const closing = new RegExp(`"[^\\r\\n]*?"(?=[${mark}\\r\\n]|$)`, 'y');
  let mended = '';
  let from = 0;
  for (let match = quoted.exec(text); match; match = quoted.exec(text)) {
    const [whole, before = '', lead = '', content = '', trail = '', after] = match;
    const at = match.index + before.length;
    if (after !== undefined) {
      if (!lead && !trail) continue;
      mended += `${text.slice(from, at)}"${content}"`;
      from = match.index + whole.length;
      continue;
    }
    if (lead) {
      // Behind a space it is a quotation mark of the text.
      quoted.lastIndex = at + lead.length + 1;
      continue;
    }
    mended += text.slice(from, at);
    closing.lastIndex = at;
    const [cell] = closing.exec(text) ?? [];
    if (findings.length < MOST_FINDINGS)
      findings.push(strayQuote(mended, cell ?? content, delimiter, cell !== undefined));
    // Marks within the cell that should have been doubled; or one that is never closed.
    if (cell) mended += `"${cell.slice(1, -1).replaceAll('"', '""')}"`;
    from = cell ? at + cell.length : at + 1;
    quoted.lastIndex = from;
  }
  return { text: mended + text.slice(from), findings };
}

/** @param before what stands before the cell, mended */
function strayQuote(before: string, cell: string, delimiter: string, isCell: boolean): Finding {
  const row = dsvFormat(delimiter).parseRows(`${before}.`).length;
  const [line = ''] = cell.split(/[\r\n]/, 1);
  const detail = isCell
    ? `Quotation marks within a quoted cell should be doubled; it was read as ${line.slice(0, 60)}.`
    : `The quotation mark before “${line.slice(0, 40)}” is never closed and was left out.`;
  return {
    code: 'import-guess',
    where: `row ${row}`,
    value: line,
    detail,
    hint: 'Double quotation marks within quoted cells.',
  };
}
