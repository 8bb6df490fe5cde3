import { dsvFormat } from 'd3';
import type { Finding } from '../../core/story/problem.js';

/** In characters: so much of a table is parsed in one step. */
const PIECE = 65_536;
/** So many faults of one kind are told. */
const MOST_FINDINGS = 50;

/** Rows of a table that follow each other. */
export interface CsvPiece {
  readonly rows: readonly (readonly string[])[];
  /** How much of the text has been read, from 0 to 1. */
  readonly share: number;
}

/**
 * Parses a table piece by piece, parted between rows. Quotation marks that would tear it apart are left out and told: those
 * that are never closed, or closed in the midst of a cell, and spaces between a quoted cell and its delimiters.
 */
export function* csvPieces(
  text: string,
  delimiter: string,
  report: (finding: Finding) => void,
  length = PIECE,
): Generator<CsvPiece> {
  const format = dsvFormat(delimiter);
  const mark = delimiter === '|' ? '\\|' : delimiter;
  const quoted = new RegExp(`(^|[\\r\\n${mark}])( *)"([^"]*(?:""[^"]*)*)(?:"( *)(?=([${mark}\\r\\n]|$)|)|$)`, 'g');
  const closing = new RegExp(`"[^\\r\\n]*?"(?=[${mark}\\r\\n]|$)`, 'y');
  let [mended, from, open, count, faults] = ['', 0, 0, 0, 0];

  /** Rows that are whole: those that end before a place; from `open` up to there, nothing is quoted. */
  function* rowsBefore(place: number): Generator<CsvPiece> {
    while (place - from + mended.length > length) {
      const end = rowEnd(text, Math.max(open, from), Math.max(open, Math.min(place, from + length)), place);
      if (end === undefined) return;
      yield take(end);
    }
  }
  const take = (end: number): CsvPiece => {
    const piece = mended + text.slice(from, end);
    // Of a line end alone d3 makes no row, and it is an empty one.
    const rows = /^(?:\r\n?|\n)$/.test(piece) ? [['']] : format.parseRows(piece);
    [mended, from] = ['', end];
    count += rows.length;
    return { rows, share: end / text.length };
  };

  for (;;) {
    const quote = text.indexOf('"', quoted.lastIndex);
    if (quote < 0) break;
    // Up to there it need not be searched.
    if (quote - from > length) {
      yield* rowsBefore(quote);
      quoted.lastIndex = Math.max(quoted.lastIndex, from - 1);
    }
    const match = quoted.exec(text);
    if (!match) break;
    const [whole, before = '', lead = '', content = '', trail = '', after] = match;
    const at = match.index + before.length;
    yield* rowsBefore(at);
    if (after !== undefined) {
      open = quoted.lastIndex;
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
    faults += 1;
    if (faults <= MOST_FINDINGS) report(strayQuote(count + format.parseRows(`${mended}.`).length, cell, content));
    // Marks within the cell that should have been doubled; or one that is never closed.
    if (cell) mended += `"${cell.slice(1, -1).replaceAll('"', '""')}"`;
    // All that stand there: one that is left would open the cell.
    from = at + (cell ?? marksAt(text, at)).length;
    quoted.lastIndex = from;
    open = from;
  }
  yield* rowsBefore(text.length);
  if (mended || from < text.length) yield take(text.length);
}

function marksAt(text: string, at: number): string {
  const marks = /"*/y;
  marks.lastIndex = at;
  return marks.exec(text)?.[0] ?? '';
}

/** Where the last row ends before a place, or else the first one after it; undefined where none does within bounds. */
function rowEnd(text: string, first: number, place: number, last: number): number | undefined {
  const stretch = text.slice(first, place);
  const before = Math.max(stretch.lastIndexOf('\n'), stretch.lastIndexOf('\r'));
  const behind = before >= 0 ? first + before : (/[\r\n]/.exec(text.slice(place, last))?.index ?? NaN) + place;
  if (Number.isNaN(behind)) return undefined;
  const end = behind + (text.startsWith('\r\n', behind) ? 2 : 1);
  return end <= last ? end : undefined;
}

/** @param cell the whole of it, where it ends somewhere; else its mark is never closed, and `content` stands behind it */
function strayQuote(row: number, cell: string | undefined, content: string): Finding {
  const [line = ''] = (cell ?? content).split(/[\r\n]/, 1);
  const detail = cell
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
