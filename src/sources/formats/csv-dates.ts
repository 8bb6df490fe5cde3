import type { Finding } from '../../core/story/problem.js';
import type { DateHabits } from './date-habits.js';
import { readWrittenDate } from './written-date.js';
import type { DateGuess } from './written-point.js';
import { readTime } from './written-time.js';

/** The date cells of one row. */
export interface DateCells {
  readonly date: string;
  readonly end: string;
  readonly time: string;
  readonly endTime: string;
}

export interface RowDate {
  readonly date?: string;
  readonly end?: string;
  /** What was not understood, or not all of it. */
  readonly displayDate?: string;
}

const SAYS: Readonly<
  Record<DateGuess, (text: string, edtf: string, habits: DateHabits) => [detail: string, hint: string]>
> = {
  order: (text, edtf, { isMonthFirst, lang }) => [
    `Dates such as “${text}” were read with the ${isMonthFirst ? 'month' : 'day'} first, as in the language of the page (${lang}): ${edtf}.`,
    `Write them as ${edtf}, or tell the page’s language: en-US has the month first, en-GB the day.`,
  ],
  century: (text, edtf) => [
    `The years of dates such as “${text}” have two digits: up to 68 they were read as 20…, from 69 as 19….`,
    `Write the years in full: ${edtf}.`,
  ],
  season: (text) => [
    `“${text}” may be two years: it was read as a season, as EDTF has it.`,
    `Write ${text.slice(0, 4)}/${text.slice(0, 2)}${text.slice(5)} for the two years.`,
  ],
  years: (text, edtf) => [
    `“${text}” was read as the years ${edtf}: there is no month ${text.slice(5)}.`,
    `Write ${edtf}, or mend the month.`,
  ],
  decade: (text, edtf) => [
    `The century of decades such as “${text}” is not told: it was read as ${edtf}.`,
    'Write it in full: 1990s.',
  ],
  hundred: (text, edtf) => [
    `“${text}” may be ten years or a hundred: it was read as a hundred (${edtf}).`,
    'Write 190X for the ten years.',
  ],
  serial: (text, edtf) => [
    `Numbers such as ${text} were read as days counted by a spreadsheet: ${edtf}.`,
    'Format the column as a date before it is saved as CSV.',
  ],
  midnight: (text, edtf) => [
    `All times are 00:00, which spreadsheets and programs add: they were left out (“${text}” is ${edtf}).`,
    'Save the dates without a time.',
  ],
};

/** Reads the dates of a table, each in the light of all. What was taken for granted is told once, by `tellGuesses`. */
export class CellDates {
  readonly #guesses = new Map<DateGuess, readonly [text: string, edtf: string]>();

  constructor(
    /** Of all dates of the table. */
    readonly habits: DateHabits,
    readonly report: (finding: Finding) => void,
  ) {}

  /** The date and end of a row. What is not understood keeps its words. */
  row({ date, end, time, endTime }: DateCells, where: string): RowDate {
    const start = this.#read(date, where, 'the event is listed without a date, with these words');
    const last = this.#read(end, where, 'the end was left out');
    const words = date && (!start || start.isPartial) ? { displayDate: date } : {};
    if (!start) return last ? { date: `/${last.date.replace(/T.*/, '')}`, ...words } : words;
    const from = this.#withTime(start.date, time, where);
    const to = last && this.#withTime(last.date, endTime, where);
    const stated =
      to ??
      start.end ??
      (endTime && /^-?\d{4}-\d\d-\d\d/.test(start.date)
        ? this.#withTime(start.date.slice(0, 10), endTime, where)
        : undefined);
    return { date: from, ...(stated !== undefined && stated !== from && { end: stated }), ...words };
  }

  /** One date alone, such as when something was reported. */
  single(text: string, where: string): string | undefined {
    return this.#read(text, where, 'it was left out')?.date;
  }

  tellGuesses(): void {
    for (const [guess, [text, edtf]] of this.#guesses) {
      const [detail, hint] = SAYS[guess](text, edtf, this.habits);
      this.report({ code: 'import-guess', where: 'dates', value: text, detail, hint });
    }
  }

  #read(text: string, where: string, made: string) {
    if (!text) return undefined;
    const written = readWrittenDate(text, this.habits);
    if (!written) {
      this.report({ code: 'date-invalid', where, value: text, ...this.#whyNot(text, made) });
      return undefined;
    }
    const { date, guess, isPartial } = written;
    if (guess && !this.#guesses.has(guess)) this.#guesses.set(guess, [text, date]);
    if (isPartial) this.report({ code: 'date-partial', where, value: text, detail: date });
    return written;
  }

  #whyNot(text: string, made: string): Pick<Finding, 'detail' | 'hint'> {
    const quote = `“${text.slice(0, 60)}”`;
    const monthFirst = readWrittenDate(text, { ...this.habits, isMonthFirst: true });
    const dayFirst = monthFirst && readWrittenDate(text, { ...this.habits, isMonthFirst: false });
    if (!dayFirst) {
      if (/^\p{L}+\.?-\d\d$/u.test(text.trim())) {
        return { detail: `${quote} may be a day without a year, or the month of a year: ${made}.` };
      }
      // With a year it would be one.
      const isWithoutYear = ['', ' '].some((gap) => readWrittenDate(`${text}${gap}2000`, this.habits));
      return { detail: `${quote} ${isWithoutYear ? 'names no year' : 'is not understood as a date'}: ${made}.` };
    }
    return {
      detail: `${quote} may be ${monthFirst.date} or ${dayFirst.date}: ${made}.`,
      hint: `Write it as ${monthFirst.date} or ${dayFirst.date}, or tell the page’s language: en-US has the month first, en-GB the day.`,
    };
  }

  /** Adds a time that stands in a cell of its own. */
  #withTime(date: string, cell: string, where: string): string {
    if (!cell || (this.habits.isMidnight && /^0?0:00/.test(cell))) return date;
    const time = readTime(cell);
    if (time && /^-?\d{4}-\d\d-\d\d$/.test(date)) return date + time;
    this.report({ code: 'date-partial', where, value: `${date} ${cell}`, detail: date });
    return date;
  }
}
