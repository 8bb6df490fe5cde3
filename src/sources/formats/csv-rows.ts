import type { Finding } from '../../core/story/problem.js';
import type { EventInput, RelationInput, RelationType, SourceInput } from '../../core/story/story.js';
import { listIn, mediaIn, sourcesIn, tidyCell } from './csv-cells.js';
import type { ColumnMap, Field } from './csv-columns.js';
import { CellDates } from './csv-dates.js';
import type { DateHabits } from './date-habits.js';
import { withoutGaps } from './given-values.js';
import { hasTags, lineOf, wordsOf } from './markup-parts.js';
import { readSlideDate } from './timelinejs-date.js';

type Row = readonly string[];
type Report = (finding: Finding) => void;

const RELATIONS: readonly RelationType[] = ['confirms', 'disputes', 'refutes', 'corrects', 'retracts', 'repliesTo'];
const BLOCKS = /<(?:p|div|li|br|h[1-6]|table|blockquote)\b/i;
const DATES: readonly Field[] = ['date', 'end', 'reported', 'sourceDate', 'time', 'endTime'];

/** All dates of a table, from which it shows how each is meant. */
export function* dateCells(columns: ColumnMap, rows: Iterable<Row>): Generator<string> {
  const places = DATES.flatMap((field) => columns.get(field) ?? []);
  for (const row of rows) for (const place of places) yield tidyCell(row[place]);
}

/** Reads rows of a table whose columns are known. */
export class RowReader {
  readonly #dates: CellDates;

  /** @param habits of all dates of the table: see `dateCells` */
  constructor(
    readonly columns: ColumnMap,
    habits: DateHabits,
    readonly report: Report,
  ) {
    this.#dates = new CellDates(habits, report);
  }

  /** An event, whatever there is of it: the reader of stories tells of what is not enough for one. */
  read(row: Row, where: string): EventInput {
    const all = (field: Field) => (this.columns.get(field) ?? []).map((place) => tidyCell(row[place]));
    const one = (field: Field) => all(field).find(Boolean) ?? '';
    const text = all('text').filter(Boolean).join('\n\n');
    // Of a row that is no event nothing else need be told.
    if (!text && !one('title')) return {};
    const reported = this.#dates.single(one('reported'), `${where}, reported`);
    const sources = this.#sources(all, where);
    const media = this.#media(all, where);
    const tags = all('tags').flatMap(listIn);
    const relations = RELATIONS.flatMap((type) => listIn(one(type)).map((to): RelationInput => ({ type, to })));
    const weight = one('weight').replace(/^(\d+),(\d+)$/, '$1.$2');
    const displayDate = one('displayDate');
    return withoutGaps({
      id: one('id') || undefined,
      ...this.#date(one, where),
      ...(displayDate && { displayDate }),
      title: lineOf(one('title')),
      ...(text && { text: wordsOf(text) }),
      // Where line breaks are all the structure there is, they are meant.
      ...(hasTags(text) && { html: BLOCKS.test(text) ? text : text.replace(/\r?\n/g, '<br>') }),
      ...(weight && { weight: /^[-+]?[\d.]+$/.test(weight) ? Number(weight) : weight }),
      status: one('status') || undefined,
      group: lineOf(one('group')),
      reported,
      lang: one('lang') || undefined,
      ...(sources.length > 0 && { sources }),
      ...(media.length > 0 && { media }),
      ...(relations.length > 0 && { relations }),
      ...(tags.length > 0 && { tags }),
    }) as EventInput;
  }

  tellGuesses(): void {
    this.#dates.tellGuesses();
  }

  #date(one: (field: Field) => string, where: string) {
    const [time, endTime] = [one('time'), one('endTime')];
    if (this.columns.has('date') || !this.columns.has('year')) {
      return this.#dates.row({ date: one('date'), end: one('end'), time, endTime }, `${where}, date`);
    }
    const start = { year: one('year'), month: one('month'), day: one('day') };
    const parts = { year: one('endYear'), month: one('endMonth'), day: one('endDay') };
    const isGiven = [start, parts].some((date) => Object.values(date).some(Boolean));
    const end = one('end') || parts;
    return isGiven
      ? readSlideDate(
          {
            start_date: { ...start, time },
            end_date: end && typeof end === 'object' ? { ...end, time: endTime } : end,
          },
          where,
          this.report,
        )
      : {};
  }

  #sources(all: (field: Field) => string[], where: string): SourceInput[] {
    const [titles, urls, publishers, dates, quotes] = (
      ['source', 'url', 'publisher', 'sourceDate', 'quote'] as const
    ).map(all);
    const count = Math.max(...[titles, urls, publishers, dates, quotes].map((cells) => cells?.length ?? 0));
    return Array.from({ length: count }, (_, index) =>
      sourcesIn(
        {
          title: titles?.[index] ?? '',
          url: urls?.[index] ?? '',
          publisher: publishers?.[index] ?? '',
          date: this.#dates.single(dates?.[index] ?? '', `${where}, source date`),
          quote: quotes?.[index] ?? '',
        },
        (words) => this.#leaveOut(words, `${where}, link`, 'an address'),
      ),
    ).flat();
  }

  #media(all: (field: Field) => string[], where: string) {
    const [captions, credits, alts] = (['caption', 'credit', 'alt'] as const).map(all);
    return all('media').flatMap((cell, index) => {
      const about = withoutGaps({
        caption: lineOf(captions?.[index]),
        credit: lineOf(credits?.[index]),
        alt: lineOf(alts?.[index]),
      });
      const { media, words } = mediaIn(cell, about);
      if (words) this.#leaveOut(words, `${where}, media`, 'an address of a picture or recording');
      return media;
    });
  }

  #leaveOut(words: string, where: string, what: string): void {
    const detail = `“${words.slice(0, 60)}” is not ${what} and was left out.`;
    this.report({ code: 'import-left-out', where, value: words, detail });
  }
}
