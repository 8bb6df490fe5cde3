import type { Finding } from '../../core/story/problem.js';
import type { Steps } from '../../core/story/steps.js';
import { csvPieces } from './csv-pieces.js';

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

/**
 * Parses a table with commas, semicolons, tabs or bars between its cells; which, is found out, or told by a first line
 * `sep=;`. What is quoted wrongly is mended: a quotation mark that is never closed would take the rest of the file into its
 * cell.
 */
export function* tableSteps(text: string, pieceLength?: number): Steps<Table> {
  const whole = text.replace(/^\uFEFF/, '');
  const [line = '', told] = /^sep=(.)\r?\n/i.exec(whole) ?? [];
  const delimiter = told ?? delimiterOf(whole);
  const rows: (readonly string[])[] = [];
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  for (const { rows: more, share } of csvPieces(whole.slice(line.length), delimiter, report, pieceLength)) {
    for (const row of more) rows.push(row);
    yield share;
  }
  return { rows, findings };
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
