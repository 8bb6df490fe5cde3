import { daysInMonth } from '../../core/dates/calendar.js';
import type { Finding } from '../../core/story/problem.js';
import { isGiven, scalarText, valueOf, type Given } from './given-values.js';
import { lineOf } from './markup-parts.js';
import { asciiDigits, isOpenEnd, readWrittenDate, spellYear } from './written-date.js';
import { readTime } from './written-time.js';
import { meaningOf } from './written-words.js';

/** What a slide's dates say in EDTF. */
export interface SlideDate {
  readonly date?: string;
  readonly end?: string;
  readonly displayDate?: string;
}

/** One date of a slide: what was read of it, and its words where that is not all. */
interface ReadDate {
  readonly edtf?: string | undefined;
  readonly end?: string | undefined;
  readonly words?: string | undefined;
}

/** Which date of which slide is read, and who is told of faults. */
interface Reading {
  readonly where: string;
  readonly report: (finding: Finding) => void;
  readonly isEnd: boolean;
}

/** EDTF has no more. */
const MOST_DIGITS = 15;
const DATE_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
/** 20200505 is a day of 2020: nobody tells of a year so far ahead. */
const COMPACT_DAY = /^[12]\d{7}$/;
const CLOCK = ['hour', 'minute', 'second', 'millisecond'] as const;

/**
 * Reads `start_date` and `end_date`: objects of numbers or texts, as precise as the parts that are given. A date that
 * can't be read whole is kept as far as it can; one that can't be read at all leaves its words.
 */
export function readSlideDate(slide: Given, where: string, report: (finding: Finding) => void): SlideDate {
  const given = withClock(valueOf(slide, 'start_date'));
  const givenEnd = withYear(withClock(valueOf(slide, 'end_date')), given);
  const start = readDate(given, { where: `${where}, start date`, report, isEnd: false });
  const isOpen = isOpenEnd(scalarText(isGiven(givenEnd) ? valueOf(givenEnd, 'year') : givenEnd) ?? '');
  const end = isOpen ? undefined : readDate(givenEnd, { where: `${where}, end date`, report, isEnd: true });
  const stated = [displayDateOf(slide), between(displayDateOf(given), displayDateOf(givenEnd))].find(Boolean);
  const displayDate = stated ?? (start ?? end)?.words;
  const words = displayDate === undefined ? {} : { displayDate };
  const last = end?.edtf;
  if (start?.edtf) {
    if (start.end) return { date: start.edtf, end: start.end, ...words };
    if (isOpen && !start.edtf.includes('/')) return { date: `${start.edtf.replace(/T.*/, '')}/..`, ...words };
    return last && last !== start.edtf ? { date: start.edtf, end: last, ...words } : { date: start.edtf, ...words };
  }
  if (!last) {
    if (!start)
      report({ code: 'import-guess', where, value: undefined, detail: NO_DATE, hint: 'Give it a start date.' });
    return words;
  }
  report({
    code: 'import-guess',
    where,
    value: last,
    detail: 'There is no start date: its start is shown as unknown.',
  });
  return { date: last.includes('/') ? last : `/${last.replace(/T.*/, '')}`, ...words };
}

const NO_DATE = 'There is no date: the event is listed without one.';

function displayDateOf(given: unknown): string | undefined {
  return isGiven(given) ? lineOf(scalarText(valueOf(given, 'display_date'))) : undefined;
}

function between(start: string | undefined, end: string | undefined): string | undefined {
  return start && end && start !== end ? `${start} – ${end}` : (start ?? end);
}

/** In a spreadsheet the time stands in one cell. What is no time is left as an hour that is none. */
function withClock(date: unknown): unknown {
  const time = isGiven(date) ? scalarText(valueOf(date, 'time')) : undefined;
  if (!isGiven(date) || time === undefined) return date;
  const [hour = time, minute, second] = readTime(time)?.match(/\d+/g) ?? [];
  return { ...date, hour, minute, second };
}

/** An end that names a month or a time alone means the year, or the day, of the start. */
function withYear(end: unknown, start: unknown): unknown {
  if (!isGiven(end) || !isGiven(start)) return end;
  const given = DATE_PARTS.filter(
    (part) => scalarText(valueOf(end, part)) !== undefined && !isNought(valueOf(end, part)),
  );
  const [first] = given;
  if (first === undefined || first === 'year') return end;
  const inherited = DATE_PARTS.slice(0, DATE_PARTS.indexOf(first)).map((part) => [part, valueOf(start, part)] as const);
  return { ...end, ...Object.fromEntries(inherited) };
}

/** Undefined where nothing is given. */
function readDate(given: unknown, reading: Reading): ReadDate | undefined {
  if (isGiven(given)) return readParts(given, reading);
  const text = scalarText(given);
  return text === undefined ? undefined : readText(text, reading);
}

/** A date as text: TimelineJS reads ISO 8601, and 3/4/2021 with the month first. */
function readText(text: string, reading: Reading): ReadDate {
  const year = integerOf(text);
  if (year !== undefined && Math.abs(year) < 10_000) return { edtf: spellStated(year, reading) };
  const written = readWrittenDate(text, { isMonthFirst: true });
  if (!written) return unread(text, reading);
  if (written.isPartial) partial(text, written.date, reading);
  return { edtf: written.date, end: written.end, words: written.isPartial ? text : undefined };
}

function readParts(given: Given, reading: Reading): ReadDate | undefined {
  const stated = DATE_PARTS.map((part) => scalarText(valueOf(given, part))).filter((part) => part !== undefined);
  const isEmpty = DATE_PARTS.slice(1).every((part) => isNought(valueOf(given, part)));
  const yearText = scalarText(valueOf(given, 'year'));
  if (yearText === undefined) return isEmpty ? undefined : unread(stated.join('-'), reading, 'names no year');
  const words = stated.join('-');
  const { year, doubt = '', whole } = readYear(yearText) ?? {};
  if (year === undefined) {
    if (whole === undefined) return unread(words, reading);
    if (!isEmpty || whole.isPartial) partial(words, whole.date, reading);
    return { edtf: whole.date, words: whole.isPartial || !isEmpty ? words : undefined };
  }
  const edtfYear = spellStated(year, reading);
  if (edtfYear === undefined) return unread(words, reading);
  const edtf = withDay(edtfYear, given);
  const isWhole = edtf.isWhole && !(doubt && edtf.text.includes('T'));
  if (!isWhole) partial(words, edtf.text, reading);
  // Words that could not be read are shown; numbers would say no more than the date.
  const isWorded =
    !isWhole && DATE_PARTS.slice(0, 3).some((part) => /\p{L}/u.test(scalarText(valueOf(given, part)) ?? ''));
  return {
    edtf: edtf.text + (edtf.text.includes('T') ? '' : doubt),
    words: isWorded ? wordsOfParts(given) : undefined,
  };
}

interface ReadYear {
  readonly year?: number;
  readonly doubt?: string;
  readonly whole?: { readonly date: string; readonly isPartial: boolean };
}

/** A year as a number, "1,900", "c. 1900", "44 BC"; else some date, or at least a number of four digits among words. */
function readYear(text: string): ReadYear | undefined {
  const year = integerOf(text);
  const written =
    year === undefined || COMPACT_DAY.test(text) ? readWrittenDate(text, { isMonthFirst: true }) : undefined;
  if (year !== undefined && !written) return { year };
  const [, plain, doubt = ''] = /^(-?\d{4})([?~%]?)$/.exec(written?.date ?? '') ?? [];
  // Back to TimelineJS's count, in which there is no year 0.
  if (plain && !written?.isPartial) return { year: Number(plain) > 0 ? Number(plain) : Number(plain) - 1, doubt };
  if (written) return { whole: written };
  const years = text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  return years.length === 1 && years[0] ? { whole: { date: years[0], isPartial: true } } : undefined;
}

/** Adds month, day and time to a year, as far as they are valid. */
function withDay(year: string, given: Given): { text: string; isWhole: boolean } {
  const [monthValue, dayValue] = [valueOf(given, 'month'), valueOf(given, 'day')];
  const hasTime = !CLOCK.every((part) => isNought(valueOf(given, part)));
  const isYear = { text: year, isWhole: isNought(monthValue) && isNought(dayValue) && !hasTime };
  const month = monthOf(monthValue);
  if (month === undefined || year.startsWith('Y')) return isYear;
  const text = `${year}-${twoDigits(month)}`;
  const isMonth = { text, isWhole: isNought(dayValue) && !hasTime };
  const day = integerOf(scalarText(dayValue)?.replace(/(?:st|nd|rd|th|[.])$/i, ''));
  if (day === undefined || month > 12 || day < 1 || day > daysInMonth(Number(year), month)) return isMonth;
  const isDay = `${text}-${twoDigits(day)}`;
  if (!hasTime) return { text: isDay, isWhole: true };
  const time = timeOf(given);
  return { text: isDay + (time ?? ''), isWhole: time !== undefined };
}

/** 1–12, a name, or a season's number in EDTF. */
function monthOf(value: unknown): number | undefined {
  const month = integerOf(value);
  if (month !== undefined) return month > 0 && month < 13 ? month : undefined;
  const word = scalarText(value)
    ?.normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
  const meaning = word === undefined ? undefined : meaningOf(word);
  return typeof meaning === 'number' && meaning > 0 ? meaning : undefined;
}

function timeOf(given: Given): string | undefined {
  const [hour, minute = 0, second, millisecond = 0] = CLOCK.map((part) => integerOf(valueOf(given, part)));
  const isTime = hour !== undefined && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
  const isSecond = (second ?? 0) >= 0 && (second ?? 0) < 60 && millisecond >= 0 && millisecond < 1000;
  const areNumbers = CLOCK.every(
    (part) => scalarText(valueOf(given, part)) === undefined || integerOf(valueOf(given, part)) !== undefined,
  );
  if (!isTime || !isSecond || !areNumbers) return undefined;
  const fraction = millisecond > 0 ? `.${String(millisecond).padStart(3, '0')}` : '';
  const seconds = second === undefined && !fraction ? '' : `:${twoDigits(second ?? 0)}${fraction}`;
  return `T${twoDigits(hour)}:${twoDigits(minute)}${seconds}`;
}

/** In TimelineJS −44 is 44 BC, and no year is 0. Round years of deep time are estimates, which one year does not change. */
function spellStated(year: number, { where, report }: Reading): string | undefined {
  if (String(Math.abs(year)).length > MOST_DIGITS) return undefined;
  if (year === 0)
    report({ code: 'import-guess', where, value: 0, detail: 'The year 0 was read as 1 BC: no calendar has a year 0.' });
  const isRound = year <= -10_000 && year % 100 === 0;
  return spellYear(year < 0 && !isRound ? year + 1 : year);
}

/** "1,900" and "12.0" are whole numbers too. */
function integerOf(value: unknown): number | undefined {
  const stated = scalarText(value);
  if (stated === undefined) return undefined;
  const text = asciiDigits(stated)
    .replace(/\u2212/g, '-')
    .replace(/[\s,]+/g, '')
    .replace(/\.0*$/, '');
  return /^[-+]?\d+(?:e\d+)?$/i.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
}

/** Empty and zero parts are not given: programs write them where they know nothing, and draw no time for 00:00. */
function isNought(value: unknown): boolean {
  const text = scalarText(value);
  return text === undefined || Number(text) === 0;
}

function wordsOfParts(given: Given): string {
  return (['day', 'month', 'year'] as const).flatMap((part) => scalarText(valueOf(given, part)) ?? []).join(' ');
}

function partial(value: string, detail: string, { where, report }: Reading): void {
  report({ code: 'date-partial', where, value, detail });
}

function unread(value: string, { where, report, isEnd }: Reading, fault = 'is not understood as a date'): ReadDate {
  const made = isEnd ? 'the end was left out' : 'the event is listed without a date, with these words';
  const detail = `“${value.slice(0, 60)}” ${fault}: ${made}.`;
  report({ code: 'date-invalid', where, value, detail });
  return { words: value };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
