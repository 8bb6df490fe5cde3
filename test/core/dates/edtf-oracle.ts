/**
 * EDTF read by the letter of its specification (https://www.loc.gov/standards/datetime/, 4 February 2019), to compare
 * `parseEdtf` with. It shares no code with it, and is plain rather than fast: masked digits are filled in one after
 * another until a day exists, and time is counted in exact integers.
 */
export interface Reading {
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly level: Level;
}

type Level = 0 | 1 | 2;

/** One date, in milliseconds since 1970. */
interface Point {
  readonly earliest: bigint;
  readonly latest: bigint;
  readonly level: Level;
  /** Its precision and how far it is masked, in both of which the ends of a range in a set are alike. */
  readonly kind: string;
}

/** The years that a year may be, in order; where its digits are not all significant, only the first and the last. */
interface Years {
  readonly candidates: readonly bigint[];
  readonly level: Level;
  /** How many digits there are from the first that is masked or not significant; three stand for more. */
  readonly unknownDigits: number;
}

interface Months {
  /** 13 and 14 are months of the next year, into which a winter reaches. */
  readonly numbers: readonly number[];
  readonly level: Level;
  readonly kind: string;
}

const MS_PER_DAY = 86_400_000n;
const DAYS_IN_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const COMPONENTS = /^(Y?-?[\dXES]+)(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/;
const QUALIFIED = /^[?~%]?Y?-?[\dXES]+[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}$/;
/** What may stand for a date at the end of an interval or range. */
const OPEN: Reading = { earliest: -Infinity, latest: Infinity, level: 1 };
const UNKNOWN: Reading = { earliest: null, latest: null, level: 1 };

/** What the text says, or undefined where it is no EDTF. */
export function readByTheBook(text: string): Reading | undefined {
  if (text.length > 1000) return undefined;
  if (/^(\[.*\]|\{.*\})$/.test(text)) return readSet(text.slice(1, -1).split(','));
  const ends = text.split('/');
  if (ends.length === 2) return readInterval(ends[0] ?? '', ends[1] ?? '');
  const date = text.includes('T') ? readMoment(text) : readPoint(text);
  return date && { earliest: Number(date.earliest), latest: Number(date.latest), level: date.level };
}

function readInterval(startText: string, endText: string): Reading | undefined {
  const start = readEnd(startText);
  const end = readEnd(endText);
  return start && end && stretch(start, end);
}

function readEnd(text: string): Point | Reading | undefined {
  return text === '' ? UNKNOWN : text === '..' ? OPEN : readPoint(text);
}

/** Compares exactly: beyond 2^53 a date's last millisecond and the next date's first may be the same double. */
function stretch(start: Point | Reading, end: Point | Reading): Reading | undefined {
  if (start.earliest !== null && end.latest !== null && start.earliest > end.latest) return undefined;
  return {
    earliest: start.earliest === null ? null : Number(start.earliest),
    latest: end.latest === null ? null : Number(end.latest),
    level: highest(start.level, end.level),
  };
}

function readSet(texts: readonly string[]): Reading | undefined {
  const members = texts.map((text, index) => readMember(text, index === 0, index === texts.length - 1));
  if (members.includes(undefined)) return undefined;
  return {
    earliest: Math.min(...members.map((member) => Number(member?.earliest))),
    latest: Math.max(...members.map((member) => Number(member?.latest))),
    level: 2,
  };
}

/** Two dots stand between two dates of the same precision, at the beginning of the list, or at its end. */
function readMember(text: string, isFirst: boolean, isLast: boolean): Reading | undefined {
  const parts = text.split('..');
  const [startText = '', endText = startText] = parts;
  if (parts.length > 2 || (startText === '' && !isFirst) || (endText === '' && !isLast)) return undefined;
  const start = startText === '' ? OPEN : readPoint(startText);
  const end = endText === '' ? OPEN : readPoint(endText);
  if (!start || !end || (start === OPEN && end === OPEN)) return undefined;
  if ('kind' in start && 'kind' in end && start.kind !== end.kind) return undefined;
  return stretch(start, end);
}

/** A complete date with a time, which has seconds, and maybe an offset from UTC, which has no "-00:00". */
function readMoment(text: string): Point | undefined {
  const parts = /^(-?\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(Z|[+-]\d\d(?::[0-5]\d)?)?$/.exec(text);
  const day = readPoint(parts?.[1] ?? '');
  const offset = readOffset(parts?.[5]);
  if (!parts || !day || offset === undefined) return undefined;
  const seconds = Number(parts[2]) * 3600 + Number(parts[3]) * 60 + Number(parts[4]);
  const moment = day.earliest + BigInt((seconds - offset * 60) * 1000);
  return { earliest: moment, latest: moment, level: day.level, kind: 'moment' };
}

function readOffset(text = 'Z'): number | undefined {
  if (text === 'Z') return 0;
  const [hours, minutes = '0'] = text.slice(1).split(':');
  const offset = Number(hours) * 60 + Number(minutes);
  if (offset > 14 * 60 || (offset === 0 && text.startsWith('-'))) return undefined;
  return text.startsWith('-') ? -offset : offset;
}

/** A date of up to three components, each of which may be qualified at its left and at its right. */
function readPoint(text: string): Point | undefined {
  const [, year = '', month, day] = COMPONENTS.exec(text.replace(/[?~%]/g, '')) ?? [];
  const years = readYears(year);
  const months = readMonths(month, day);
  if (!QUALIFIED.test(text) || !years || !months || (month && !/^-?[\dX]{4}$/.test(year))) return undefined;
  const days = day === undefined ? numbersFrom(1, 31) : fillings(day).map(Number);
  const first = firstDay(years.candidates, months.numbers, days);
  const last = firstDay(years.candidates.toReversed(), months.numbers.toReversed(), days.toReversed());
  if (first === undefined || last === undefined) return undefined;
  const masked = [years.unknownDigits > 0, month?.includes('X'), day?.includes('X')];
  return {
    earliest: first * MS_PER_DAY,
    latest: (last + 1n) * MS_PER_DAY - 1n,
    level: highest(years.level, months.level, maskLevel(year, month, day), qualificationLevel(text)),
    kind: [day ? 'day' : months.kind, masked.indexOf(true), years.unknownDigits].join(),
  };
}

function readYears(text: string): Years | undefined {
  if (/^-?[\dX]{4}$/.test(text)) return maskedYears(text);
  const parts = /^(?:(-?\d{4})|Y(-?[1-9]\d{0,14})(?:E([1-9]\d?))?)(?:S([1-9]\d*))?$/.exec(text);
  if (!parts) return undefined;
  const [, fourDigits, long = '', exponent, significant] = parts;
  if (fourDigits === '-0000' || (!fourDigits && !exponent && long.replace('-', '').length < 5)) return undefined;
  const year = BigInt(fourDigits ?? long) * 10n ** BigInt(exponent ?? 0);
  return { ...significantYears(year, Number(significant ?? Infinity)), level: exponent || significant ? 2 : 1 };
}

/** There is no year -0000. */
function maskedYears(text: string): Years {
  const digits = text.replace('-', '');
  const unknownDigits = digits.includes('X') ? Math.min(3, 4 - digits.indexOf('X')) : 0;
  const numbers = fillings(digits).map(BigInt);
  if (!text.startsWith('-')) return { candidates: numbers, level: 0, unknownDigits };
  const negative = numbers.filter((number) => number > 0n).map((number) => -number);
  return { candidates: negative.toReversed(), level: 1, unknownDigits };
}

function significantYears(year: bigint, significant: number): Omit<Years, 'level'> {
  const size = year < 0n ? -year : year;
  const insignificant = Math.max(0, String(size).length - significant);
  const unit = 10n ** BigInt(insignificant);
  const least = (size / unit) * unit;
  const most = least + unit - 1n;
  return { candidates: year < 0n ? [-most, -least] : [least, most], unknownDigits: Math.min(3, insignificant) };
}

function readMonths(text: string | undefined, day: string | undefined): Months | undefined {
  if (text === undefined) return { numbers: numbersFrom(1, 12), level: 0, kind: 'year' };
  const code = Number(text);
  if (code > 20) return day === undefined ? subYearGroup(code) : undefined;
  const numbers = fillings(text).map(Number);
  return { numbers: numbers.filter((number) => number >= 1 && number <= 12), level: 0, kind: 'month' };
}

function subYearGroup(code: number): Months | undefined {
  if (code <= 24) return { numbers: numbersFrom(3 + (code - 21) * 3, 3), level: 1, kind: 'season' };
  if (code <= 28) return { numbers: numbersFrom(3 + (code - 25) * 3, 3), level: 2, kind: 'season' };
  if (code <= 32) return { numbers: numbersFrom([9, 12, 3, 6][code - 29] ?? 0, 3), level: 2, kind: 'season' };
  if (code <= 36) return { numbers: numbersFrom(1 + (code - 33) * 3, 3), level: 2, kind: 'quarter' };
  if (code <= 39) return { numbers: numbersFrom(1 + (code - 37) * 4, 4), level: 2, kind: 'quadrimester' };
  if (code <= 41) return { numbers: numbersFrom(1 + (code - 40) * 6, 6), level: 2, kind: 'half' };
  return undefined;
}

/** Level 1 knows `X` from the right only: for one or two digits of a year, a day, a month, or a month and a day. */
function maskLevel(...components: readonly (string | undefined)[]): Level {
  const text = components
    .filter((component) => component !== undefined)
    .join('-')
    .replace(/^-/, '');
  if (!text.includes('X')) return 0;
  return /^(\d\d[\dX]X|\d{4}-XX|\d{4}-\d\d-XX|\d{4}-XX-XX)$/.test(text) ? 1 : 2;
}

/** Level 1 knows a qualification of the whole date only, at its end. */
function qualificationLevel(text: string): Level {
  return /[?~%]./.test(text) ? 2 : /[?~%]$/.test(text) ? 1 : 0;
}

/** The first of the days that exists, counted from 1970-01-01, in the order given. */
function firstDay(years: readonly bigint[], months: readonly number[], days: readonly number[]): bigint | undefined {
  for (const year of years) {
    for (const month of months) {
      for (const day of days) if (day >= 1 && day <= daysInMonth(year, month)) return dayCount(year, month, day);
    }
  }
  return undefined;
}

function daysInMonth(year: bigint, month: number): number {
  if (month > 12) return daysInMonth(year + 1n, month - 12);
  return month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTHS[month - 1] ?? 0);
}

function isLeap(year: bigint): boolean {
  return year % 4n === 0n && (year % 100n !== 0n || year % 400n === 0n);
}

function dayCount(year: bigint, month: number, day: number): bigint {
  let count = daysBefore(year) - daysBefore(1970n) + BigInt(day - 1);
  for (let earlier = 1; earlier < month; earlier++) count += BigInt(daysInMonth(year, earlier));
  return count;
}

/** Days from the first of the year 0, which is a leap year, to the first of the year. */
function daysBefore(year: bigint): bigint {
  return year * 365n + floor(year + 3n, 4n) - floor(year + 99n, 100n) + floor(year + 399n, 400n);
}

function floor(dividend: bigint, divisor: bigint): bigint {
  const rest = ((dividend % divisor) + divisor) % divisor;
  return (dividend - rest) / divisor;
}

/** Every number that the mask allows, in order. */
function fillings(mask: string): string[] {
  if (!mask.includes('X')) return [mask];
  return [...'0123456789'].flatMap((digit) => fillings(mask.replace('X', digit)));
}

function numbersFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function highest(...levels: readonly Level[]): Level {
  return levels.includes(2) ? 2 : levels.includes(1) ? 1 : 0;
}
