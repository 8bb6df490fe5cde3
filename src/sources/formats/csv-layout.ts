import type { Finding } from '../../core/story/problem.js';
import type { Steps } from '../../core/story/steps.js';
import { columnsByName, isUsualName, type ColumnMap, type Field } from './csv-columns.js';
import { lettersOf, toldColumns } from './csv-told-columns.js';
import { habitsOf, type DateHabits } from './date-habits.js';
import { hasTags } from './markup-parts.js';
import { readWrittenDate } from './written-date.js';

/** Where in a table what is found. */
export interface Layout {
  readonly columns: ColumnMap;
  /** Place of the first row of data. */
  readonly firstRow: number;
  /** How many cells the header has. */
  readonly width: number;
  /** Of the story, where it stands above the header. */
  readonly title: string | undefined;
}

type Rows = readonly (readonly string[])[];

/** The row of names stands among the first. */
const HEADER_WITHIN = 10;
/** So many rows are looked at to tell what a column holds. */
const SAMPLE_ROWS = 200;
/** In characters: titles are shorter on average. */
const TITLE_LENGTH = 150;

/**
 * Finds the row of names and what each column holds: as the page tells, by the usual names, or else by what stands in it.
 * What was guessed, and which columns are not read, is told once.
 */
export function* layoutSteps(
  rows: Rows,
  told: string | undefined,
  lang: string | undefined,
  report: (finding: Finding) => void,
): Steps<Layout> {
  const width = Math.max(0, ...rows.slice(0, SAMPLE_ROWS).map((row) => row.length));
  const header = yield* headerOf(rows, lang);
  const names = header === undefined ? [] : (rows[header] ?? []).map((name) => name.trim());
  const firstRow = header === undefined ? 0 : header + 1;
  const title = titleAbove(rows, header ?? 0, report);
  const named = columnsByName(names, toldColumns(told, names, width, report));
  const samples = yield* samplesOf(rows.slice(firstRow, firstRow + SAMPLE_ROWS), names.length || width, lang);
  const guessed = guess(named, samples, names);
  const columns = new Map([...named, ...guessed]);
  const nameOf = (place: number) => `“${names[place] || lettersOf(place)}”`;
  const tell = (start: string, list: readonly string[]) => {
    const detail = `${start}: ${list.join(', ')}.`;
    if (list.length > 0) report({ code: 'import-guess', where: 'columns', value: names, detail, hint: COLUMNS_HINT });
  };
  const isNamed = header !== undefined;
  const places = [...guessed].flatMap(([field, [place = 0]]) => `${nameOf(place)} as ${field}`);
  tell(
    isNamed ? 'By what stands in them, columns were read' : 'The file has no row of names; columns were read',
    places,
  );
  const read = new Set([...columns.values()].flat());
  tell(
    'Columns that are not read',
    samples.flatMap(({ isEmpty }, place) => (isEmpty || read.has(place) ? [] : nameOf(place))),
  );
  if (firstRow < rows.length) reportMissing(columns, report);
  return { columns, firstRow, width: names.length || width, title };
}

const COLUMNS_HINT =
  'Tell in the attribute “columns” which column holds what, such as columns="date=When, title=What happened".';

function reportMissing(columns: ColumnMap, report: (finding: Finding) => void): void {
  const hasDate = columns.has('date') || columns.has('year');
  const hasTitle = columns.has('title') || columns.has('text');
  if (!hasDate)
    report({
      code: 'column-unknown',
      where: 'columns',
      value: 'date',
      detail: 'No column holds dates: all events are listed without one.',
    });
  if (!hasTitle)
    report({ code: 'column-unknown', where: 'columns', value: 'title', detail: 'No column holds titles.' });
}

/** A line above the names of the columns is what the table is called; what else stands there is left out. */
function titleAbove(rows: Rows, header: number, report: (finding: Finding) => void): string | undefined {
  let title: string | undefined;
  rows.slice(0, header).forEach((row, index) => {
    const value = row
      .map((cell) => cell.trim())
      .filter(Boolean)
      .join(' ');
    if (!value) return;
    const where = `row ${index + 1}`;
    const quote = `“${value.slice(0, 60)}” stands above the names of the columns and was`;
    if (title) report({ code: 'import-left-out', where, value, detail: `${quote} left out.` });
    else report({ code: 'import-guess', where, value, detail: `${quote} read as the title of the story.` });
    title ??= value;
  });
  return title;
}

/** Undefined where no row seems to be one of names. */
function* headerOf(rows: Rows, lang: string | undefined): Steps<number | undefined> {
  const counts = rows.slice(0, HEADER_WITHIN).map((row) => {
    const cells = row.filter((cell) => cell.trim());
    const names = cells.filter((cell) => isUsualName(cell)).length;
    return cells.some((cell) => isDateLike(cell, {})) ? 0 : names;
  });
  const most = Math.max(0, ...counts);
  // One word may be a name by chance, at the top it is none.
  if (most > 1 || (most === 1 && counts[0] === 1)) return counts.indexOf(most);
  const first = rows.findIndex((row) => row.some((cell) => cell.trim()));
  if (first < 0 || first >= HEADER_WITHIN) return undefined;
  const samples = yield* samplesOf(rows.slice(first + 1, first + 1 + SAMPLE_ROWS), rows[first]?.length ?? 0, lang);
  // Where no other row but the first is without a date, its cells are names.
  const dated = samples.findIndex(({ dates }) => dates >= 0.5);
  const cell = rows[first]?.[dated]?.trim();
  return dated >= 0 && cell && !isDateLike(cell, {}) && !/\d{4}/.test(cell) ? first : undefined;
}

/** What stands in a column: shares of its cells that are dates or addresses, and the mean length. */
interface Sample {
  readonly isEmpty: boolean;
  readonly dates: number;
  readonly addresses: number;
  readonly pictures: number;
  readonly words: number;
  readonly length: number;
}

function* samplesOf(rows: Rows, width: number, lang: string | undefined): Steps<Sample[]> {
  const samples: Sample[] = [];
  for (let place = 0; place < width; place += 1) {
    yield 0;
    const cells = rows.flatMap((row) => row[place]?.trim() || []);
    const habits = { isMonthFirst: true, ...habitsOf(cells, lang) };
    const share = (test: (cell: string) => boolean) => cells.filter(test).length / (cells.length || 1);
    samples.push({
      isEmpty: cells.length === 0,
      dates: share((cell) => isDateLike(cell, habits)),
      addresses: share((cell) => /^(?:https?:)?\/\/\S+$/.test(cell)),
      pictures: share((cell) => /^\S+\.(?:jpe?g|png|gif|webp|svg|avif)(?:\?\S*)?$/i.test(cell)),
      words: share((cell) => hasTags(cell) || /\p{L}/u.test(cell)),
      length: cells.reduce((sum, { length }) => sum + length, 0) / (cells.length || 1),
    });
  }
  return samples;
}

function isDateLike(cell: string, habits: DateHabits): boolean {
  if (cell.length > 60 || !/\p{Nd}|[ivx]{2}/iu.test(cell)) return false;
  // 3/4/2021 is a date, whichever it is.
  return readWrittenDate(cell, { isMonthFirst: true, ...habits }) !== undefined && !/^[[{].*[\]}]$/.test(cell);
}

/** Finds columns for what no name tells. Where there are names, only for what every event needs. */
function guess(named: ColumnMap, samples: readonly Sample[], names: readonly string[]): Map<Field, number[]> {
  const guessed = new Map<Field, number[]>();
  const taken = new Set([...named.values()].flat());
  const take = (field: Field, place: number) => {
    if (place < 0) return;
    guessed.set(field, [place]);
    taken.add(place);
  };
  const best = (rate: (sample: Sample) => number, least: number) => {
    const rates = samples.map((sample, place) => (taken.has(place) || sample.isEmpty ? -1 : rate(sample)));
    const most = Math.max(least, ...rates);
    return rates.indexOf(most);
  };
  const isFree = (sample: Sample, place: number) =>
    !taken.has(place) && sample.words > 0.5 && sample.addresses < 0.5 && sample.dates < 0.5;
  if (!named.has('date') && !named.has('year'))
    take(
      'date',
      best(({ dates }) => dates, 0.5),
    );
  if (!named.has('title')) {
    const short = samples.findIndex((sample, place) => isFree(sample, place) && sample.length <= TITLE_LENGTH);
    // A text can stand in for a title, a column of notes beside it can't.
    if (!named.has('text')) take('title', short >= 0 ? short : samples.findIndex(isFree));
  }
  if (names.length > 0) return guessed;
  if (!named.has('text'))
    take(
      'text',
      best((sample) => (sample.words > 0.5 && sample.addresses < 0.5 ? sample.length : -1), 1),
    );
  if (!named.has('media'))
    take(
      'media',
      best(({ pictures }) => pictures, 0.5),
    );
  if (!named.has('url'))
    take(
      'url',
      best(({ addresses }) => addresses, 0.5),
    );
  return guessed;
}
