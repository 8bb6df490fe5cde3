import { daysInMonth } from '../../core/dates/calendar.js';
import type { DateHabits } from './date-habits.js';
import { isSerialDay } from './date-habits.js';
import { meaningOf } from './written-words.js';
import { findTime } from './written-time.js';

/** What was taken for granted in a date; told once for a column. */
export type DateGuess = 'order' | 'century' | 'decade' | 'season' | 'years' | 'hundred' | 'serial' | 'midnight';

/** What one date, or one end of a range, tells. Of an end, what it lacks may stand at the other. */
export interface PointParts {
  /** Astronomical, or as written where `isBefore` is still open. */
  year?: number | undefined;
  /** `199X`, `18XX`. */
  mask?: string;
  /** A month, or one of EDTF's numbers for seasons, quarters and halves. */
  month?: number | undefined;
  day?: number | undefined;
  /** `T14:30`. */
  time?: string;
  isBefore?: boolean;
  doubt?: '~' | '?' | '%';
  /** Something of it was not understood or can't be said in EDTF. */
  isPartial?: boolean;
  guess?: DateGuess | undefined;
}

const ABOUT =
  /^(?:circa|ca|c|about|around|approx(?:imately)?|roughly|~|um|etwa|ungefahr|zirka|gegen|rund|vers|environ|autour de|hacia|alrededor de|aproximadamente|cerca de|por volta de|verso|omstreeks|rond) ?(?=[\p{L}\d])|(?: ?~| \(?(?:circa|ca|approx)\)?)$/u;
const UNSURE =
  /^(?:possibly|probably|perhaps|maybe|vermutlich|wahrscheinlich|vielleicht|probablement|peut-etre|probablemente|quizas?|provavelmente|talvez) | ?\(?\?+\)?$/;
const BEFORE_CHRIST = / ?\b(?:b ?c ?e?|v ?chr|vor chr(?:istus)?|av(?:ant)? j(?:esus)?[- ]*c(?:hrist)?|a ?c|a de c)$/;
const AFTER_CHRIST =
  /^ad |(?<=\d) ?(?:ad|a d|c ?e|n ?chr|nach chr(?:istus)?|ap(?:r(?:es)?)? j(?:esus)?[- ]*c(?:hrist)?|d ?c|d de c)$/;

/** A form of a whole date and what it tells; the first that fits counts. Parts that are no date are refused later. */
type Form = readonly [pattern: RegExp, read: (groups: readonly string[], habits: DateHabits) => PointParts | undefined];

const FORMS: readonly Form[] = [
  [
    /^(-?\d{4})-(\d\d)(?:-(\d\d))?$/,
    ([year, month, day]) => ({ year: Number(year), month: numberOf(month), day: numberOf(day) }),
  ],
  [/^(-?\d{4})$/, ([year]) => ({ year: Number(year) })],
  // People who write -44 do not count a year 0; EDTF, which does, writes four digits.
  [/^-(\d{1,3}|\d{5,9})$/, ([year]) => ({ year: 1 - Number(year), isBefore: true })],
  [
    /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})\.?$/,
    ([year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  ],
  [
    /^(\d{4})[./](\d{1,2})$|^(?<!\d)(\d{1,2})[./-](\d{4})$/,
    ([a, b, c, d]) => ({ year: Number(a ?? d), month: Number(b ?? c) }),
  ],
  [
    /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d\d)$/,
    ([day, month, year = '']) => ({ ...shortYear(year), month: Number(month), day: Number(day) }),
  ],
  [/^(\d{1,2})\.(?: ?(\d{1,2})\.)?$/, ([day, month]) => ({ day: Number(day), month: numberOf(month) })],
  [
    /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)$/,
    ([first = '', , second = '', year = ''], habits) => inOrder(Number(first), Number(second), year, habits),
  ],
  [/^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/, readCompact],
  [
    /^(\d{1,4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号號일])?)?$/u,
    ([year, month, day]) => ({ year: Number(year), month: numberOf(month), day: numberOf(day) }),
  ],
  [
    /^(?:the |annees |anos |decada de(?: los)? |anni )?(\d{3})0(?:['’]?s|er(?: jahren?)?)$|^(?:annees |(?:los )?anos |decada de (?:los )?|anni )(\d{3})0$/,
    ([a, b]) => decade(a ?? b ?? ''),
  ],
  [
    /^(?:the )?(\d\d?)(?:st|nd|rd|th)[ -]c(?:entury)?$|^(\d\d?)\.? ?(?:jahrhundert|jh)$|^(\d\d?) ?e(?:r|me)? s(?:iecle)?$/,
    ([a, b, c]) => century(Number(a ?? b ?? c)),
  ],
  [
    /^(?:the |die |los |les )?['’]?([1-9])0(?:['’]?s|er(?: jahren?)?)$|^(?:les |los )?(?:annees|anos|anni) ['’]?([1-9])0$/,
    ([a, b]) => shortDecade(a ?? b ?? ''),
  ],
  [/^(?:siglo|seculo|s) ([ivx]+)$|^([ivx]+) ?e(?:r|me)? s(?:iecle)?$/, ([a, b]) => century(romanNumber(a ?? b ?? ''))],
  [
    /^(?:q|t)([1-4])[ /-]*(\d{4})$|^([1-4])[qt] ?(\d{4})$|^([1-4])\.?(?: quartal|e?r? trimestre|(?:st|nd|rd|th) quarter)(?: de)? (\d{4})$/,
    ([a, b, c, d, e, f]) => ({ year: Number(b ?? d ?? f), month: 32 + Number(a ?? c ?? e) }),
  ],
  [
    /^(\d{4})[ /-]*(?:[qt]([1-4])|([1-4])[qt])$/,
    ([year, a, b]) => ({ year: Number(year), month: 32 + Number(a ?? b) }),
  ],
  [
    /^[hs]([12])[ /-]*(\d{4})$|^(\d{4})[ /-]*[hs]([12])$|^([12])(?:st|nd|er|e|eme|o)?\.? ?(?:half|halbjahr|halfte|h[jy]|semestre|semester)(?: of| de| del)? (\d{4})$/,
    ([a, b, c, d, e, f]) => ({ year: Number(b ?? c ?? f), month: 39 + Number(a ?? d ?? e) }),
  ],
  [
    /^(?:(first|erstes?|premier|primer)|second|zweites?|deuxieme|segundo) (?:half|halbjahr|halfte|semestre)(?: of| de| del)? (\d{4})$/,
    ([first, year]) => ({ year: Number(year), month: first ? 40 : 41 }),
  ],
];

/**
 * Reads one date, tidied: small letters, no accents, no full stops behind letters, single spaces.
 * @returns undefined where it is not understood
 */
export function readPoint(text: string, habits: DateHabits): PointParts | undefined {
  const about = text.replace(ABOUT, '').trim();
  const sure = about.replace(UNSURE, '').trim();
  const isAbout = about !== text;
  const doubt = isAbout ? (sure === about ? '~' : '%') : sure === about ? undefined : '?';
  const parts = readSure(sure, habits);
  return parts && (doubt ? { ...parts, doubt } : parts);
}

function readSure(text: string, habits: DateHabits): PointParts | undefined {
  if (habits.isSerial && isSerialDay(text)) return fromSerial(text);
  const before = text.replace(BEFORE_CHRIST, '');
  if (before !== text) return readYear(before, true) ?? centuryBefore(before, habits);
  const after = text.replace(AFTER_CHRIST, '');
  if (after !== text) return readYear(after, false);
  const time = findTime(text);
  const date = time ? readDay(time.rest, habits) : readDay(text, habits);
  if (!time || !date) return date;
  if (habits.isMidnight && /^T00:00(?::00)?(?:Z|$)/.test(time.edtf))
    return { ...date, guess: date.guess ?? 'midnight' };
  // A time of a month is none.
  if (date.day === undefined) return { ...date, isPartial: true };
  return { ...date, time: time.edtf, ...(time.isPartial && { isPartial: true }) };
}

function readDay(text: string, habits: DateHabits): PointParts | undefined {
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    if (match) return read(match.slice(1), habits);
  }
  const [, word = '', rest = ''] = /^(\p{L}+)[ -](.*(?:\d|[ivx]).*)$/u.exec(text) ?? [];
  const vague =
    meaningOf(word) === 'vague' ? readDay(rest.replace(/^(?:of|in|the|de|des|der|du) /, ''), habits) : undefined;
  return vague ? { ...vague, isPartial: true } : readWords(text, habits);
}

function readYear(text: string, isBefore: boolean): PointParts | undefined {
  const digits = text.replace(/^(?:the )?(?:year )?/, '').replace(/[., ](?=\d{3}\b)/g, '');
  if (!/^\d{1,9}$/.test(digits) || Number(digits) === 0) return undefined;
  return { year: isBefore ? 1 - Number(digits) : Number(digits), isBefore };
}

/** The third century BC, 300 to 201, is -0299 to -0200 in the years of EDTF. */
function centuryBefore(text: string, habits: DateHabits): PointParts | undefined {
  const { mask } = readDay(text, habits) ?? {};
  return mask?.endsWith('XX') ? { mask: `-${mask}`, isBefore: true } : undefined;
}

/** A day, a month or season by its name, and a year, in any order. */
function readWords(text: string, habits: DateHabits): PointParts | undefined {
  const parts: PointParts = {};
  const numbers: string[] = [];
  // "’21", "21st", "1er", "22nd"
  for (const word of text.split(/[\s,/.()-]+|(?<=^| )(?:d|l|dell)['’]/u).filter(Boolean)) {
    const [, number] = /^(['’]?\d{1,4})(?:st|nd|rd|th|er|e|o|a|[º°ª])?$/.exec(word) ?? [];
    if (number) {
      numbers.push(number);
      continue;
    }
    const meaning = meaningOf(word, habits.lang);
    if (meaning === undefined) return undefined;
    if (meaning === 'vague') parts.isPartial = true;
    else if (meaning > 0 && parts.month !== undefined) return undefined;
    else if (meaning > 0) parts.month = meaning;
  }
  const isYear = (number: string) => /^(?:\d{3,4}|['’]\d\d)$/.test(number);
  const year = numbers.find(isYear) ?? (numbers.length === 2 ? numbers[1] : undefined);
  const days = numbers.filter((number) => number !== year);
  if (year) Object.assign(parts, shortYear(year.replace(/\D/g, '')));
  if (numbers.length === 2 && days.length === 0) return undefined;
  const [day, more] = days;
  if (more !== undefined) return undefined;
  // "2020/21" of a winter is the winter that begins in 2020.
  if (day && (parts.month ?? 0) > 20)
    return /^\d\d$/.test(day) && year && Number(day) === (Number(year) + 1) % 100 ? parts : undefined;
  if (day) parts.day = Number(day);
  return parts.month === undefined && parts.day === undefined && parts.year === undefined ? undefined : parts;
}

function inOrder(
  first: number,
  second: number,
  year: string,
  { isMonthFirst, isOrderGuessed }: DateHabits,
): PointParts | undefined {
  const isClear = first > 12 || second > 12 || first === second;
  const monthFirst = first > 12 ? false : second > 12 || first === second ? true : isMonthFirst;
  if (monthFirst === undefined) return undefined;
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return { ...shortYear(year), month, day, ...(!isClear && isOrderGuessed && { guess: 'order' as const }) };
}

function readCompact([year, month, day, hour, minute, second]: readonly string[]): PointParts | undefined {
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  const isDay = parts.month > 0 && parts.month < 13 && parts.day > 0 && parts.day < 32;
  if (!isDay || parts.year < 1000) return undefined;
  if (hour === undefined) return parts;
  const time = findTime(`${hour}:${minute}${second ? `:${second}` : ''}`);
  return time ? { ...parts, time: time.edtf } : { ...parts, isPartial: true };
}

/** The century of two digits is guessed: 69 and later were in the last one. */
function shortYear(text: string): PointParts {
  const year = Number(text);
  if (text.length > 2) return { year };
  return { year: year + (year < 69 ? 2000 : 1900), guess: 'century' };
}

/** "The 1900s" may be ten years or a hundred: a hundred is never wrong. */
function decade(digits: string): PointParts {
  return digits.endsWith('0') ? { mask: `${digits.slice(0, 2)}XX`, guess: 'hundred' } : { mask: `${digits}X` };
}

/** “The 90s” are those of the last century, “the 20s” of this one. */
function shortDecade(digit: string): PointParts {
  return { mask: `${Number(digit) < 3 ? '20' : '19'}${digit}X`, guess: 'decade' };
}

function century(ordinal: number): PointParts | undefined {
  return ordinal > 0 && ordinal < 100 ? { mask: `${String(ordinal - 1).padStart(2, '0')}XX` } : undefined;
}

function romanNumber(text: string): number {
  const values = [...text].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + ((values[index + 1] ?? 0) > value ? -value : value), 0);
}

function fromSerial(text: string): PointParts {
  const days = Number(text.replace(',', '.'));
  // Spreadsheets count from 30 December 1899, with a fraction for the time of day.
  const moment = new Date(Math.round((days - 25_569) * 86_400) * 1000).toISOString();
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number);
  const time = moment.slice(10, 19);
  return { year, month, day, guess: 'serial', ...(time !== 'T00:00:00' && { time }) };
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** Whether a year, a month and a day can stand together. */
export function isDate({ year, month, day }: PointParts): boolean {
  if (month === undefined) return day === undefined;
  const isMonth = month > 0 && month < 13;
  if (day === undefined) return isMonth || (month > 20 && month < 42);
  return isMonth && day > 0 && day <= daysInMonth(year ?? 2000, month);
}
