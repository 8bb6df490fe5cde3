import type { DateHabits } from './date-habits.js';
import { isDate, readPoint, type DateGuess, type PointParts } from './written-point.js';

/** What a date in words or numbers says in EDTF. */
export interface WrittenDate {
  readonly date: string;
  /** Where both ends of a range have a time of day, which EDTF's own intervals leave out. */
  readonly end?: string;
  /** Something of it was not understood, or can't be said in EDTF: its words are worth keeping. */
  readonly isPartial: boolean;
  /** What was taken for granted. */
  readonly guess?: DateGuess | undefined;
}

const EDTF_POINT = String.raw`(?:[?~%]?-?[\dX]{4}[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}|Y-?[1-9]\d*(?:E\d+)?(?:S\d+)?[?~%]?|-?\d{4}S\d+[?~%]?)`;
const EDTF_TIME = String.raw`T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?`;
/** What looks like EDTF is left to those who read EDTF; they know best what is wrong with it. */
const EDTF = new RegExp(
  String.raw`^(?:${EDTF_POINT}|\d{4}-\d\d-\d\d${EDTF_TIME}|(?:${EDTF_POINT}|\.\.)?/(?:${EDTF_POINT}|\.\.)?|\[.*\]|\{.*\})$`,
);
/** 1990-95: no month, season or quarter has that number. */
const SHORTENED_YEARS = /^(\d\d)(\d\d)-(1[3-9]|20|4[2-9]|[5-9]\d)$/;
const MIDNIGHT = /T00:00:00(?:Z|$)/;

/** An end that is none yet; in small letters, without accents. */
const OPEN =
  /^(?:now|present|today|ongoing|open|date|heute|jetzt|offen|aujourd['’]?hui|maintenant|present|hoy|actualidad|hoje|\.\.|…)$/;

/** A range and what parts its ends; the first that fits, and whose ends are dates, counts. */
const RANGES: readonly RegExp[] = [
  /^(?:from|between|von|vom|zwischen|de|du|del?|desde|entre|da|dal|van|tussen) (.+?) (?:to|and|until|till?|through|bis|und|a|au|et|al|hasta|y|e|ate|tot|en) (?:el |la |le |zum )?(.+)$/,
  /^(.+?) ?[–—→] ?(.+)$/,
  /^(.+?) (?:-|to|until|till?|through|thru|bis|a|au|al|hasta|ate) (?:el |la |le |zum )?(.+)$/,
  // 1914-1918, 2020/21, 2019-present
  /^(\d{4}(?:['’]?s)?) ?[-/] ?(\d{4}(?:['’]?s)?|present|now|today|heute|hoy)$/,
  /^(\d{4})\/(1[3-9]|[2-9]\d)$/,
  // May 3-5, 2021; 3-5 May 2021; Aug-Sep 2021; 3.5.-7.5.2021; 3/5/2021-3/7/2021
  /^(.*\p{L} ?\d{1,2}(?:st|nd|rd|th)?)-(\d{1,2}(?:st|nd|rd|th)?,? .*)$/u,
  /^(\d{1,2}\.?)-(\d{1,2}\.?,? \p{L}.*)$/u,
  // 24./25. Dezember 2020, 3 and 4 May 2021, 3 et 4 mai 2021
  /^(\d{1,2}\.?)(?: ?[/+&] ?| (?:and|und|et|y|e|en) )(\d{1,2}\.?,? (?:de |of )?\p{L}.*)$/u,
  /^(\p{L}+(?: \d{4})?) ?[-/] ?(\p{L}+,? (?:de )?\d{4})$/u,
  /^(\d[\d.]*\.|\d+\.\d+\.\d+|\d+\/\d+\/\d+)-(\d[\d./]*)$/,
];

const SINCE =
  /^(?:since|from|after|seit|ab|nach|depuis|apres|des|sinds|vanaf|na|dopo|dal|desde|despues de|a partir de|a partir du) (.+)$/;
const UNTIL =
  /^(?:before|until|till|by|up to|bis|vor|tot|voor|prima del|fino al|avant|jusqu['’ ]?(?:a|en|au)?|hasta|antes de|ate) (.+)$/;

/**
 * Reads a date as people write it, in EDTF or in words and numbers of English, French, German, Spanish, Portuguese,
 * Italian or Dutch; months also in the language of the page.
 * @param habits how the other dates beside it are written
 * @returns undefined where it is not understood, or may mean two things
 */
export function readWrittenDate(written: string, habits: DateHabits = {}): WrittenDate | undefined {
  const text = tidy(written);
  const years = SHORTENED_YEARS.exec(text);
  if (years && Number(years[3]) > Number(years[2]))
    return { date: `${years[1]}${years[2]}/${years[1]}${years[3]}`, isPartial: false, guess: 'years' };
  if (EDTF.test(text) && !(habits.isMidnight && MIDNIGHT.test(text))) {
    return { date: text, isPartial: false, ...(isSeasonOrYears(text) && { guess: 'season' as const }) };
  }
  const small = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?!\.)/gu, ' ')
    // 14 h 30, 14.30 Uhr
    .replace(/\b(\d\d?) h (\d\d)\b/, '$1h$2')
    .replace(/\b(\d\d?)\.(\d\d)(?= ?(?:uhr|h)\b)/, '$1:$2')
    .replace(/ +/g, ' ')
    .trim();
  if (small.length > 100) return undefined;
  const whole = readRange(small, habits) ?? readSingle(small, habits);
  if (whole) return whole;
  // "(to be confirmed)"
  const [, known] = /^(.*\d.*) \([^)]*\)$/.exec(small) ?? [];
  const part = known === undefined ? undefined : (readRange(known, habits) ?? readSingle(known, habits));
  return part && { ...part, isPartial: true };
}

/** 2021-22 is the summer of 2021 in EDTF, and two years to many. */
function isSeasonOrYears(text: string): boolean {
  const [, year, next] = /^\d\d(\d\d)-(\d\d)$/.exec(text) ?? [];
  return Number(next) > 20 && Number(next) === Number(year) + 1;
}

/** Whether a text stands for an end that is none yet: “Present”, “heute”. */
export function isOpenEnd(text: string): boolean {
  return OPEN.test(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

/** Printed ASCII, without a space too many. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Digits of any script as those of ASCII; hyphens and spaces of print as plain ones. */
function tidy(text: string): string {
  if (PLAIN.test(text)) return text;
  return asciiDigits(text)
    .replace(/[\u2010-\u2012\u2212\uFE63\uFF0D]/g, '-')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Digits of any script as those of ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => (digit < '\x80' ? digit : asciiDigit(digit)));
}

/** The digits of a script stand together, and each nought begins ten of them. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) as number;
  let first = code;
  while (code - first < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String(code - first);
}

function readSingle(text: string, habits: DateHabits): WrittenDate | undefined {
  const parts = readPoint(text, habits);
  const date = parts && spell(parts);
  if (date) return { date, isPartial: parts.isPartial ?? false, guess: parts.guess };
  const [, since] = SINCE.exec(text) ?? [];
  const [, until] = UNTIL.exec(text) ?? [];
  const known = readPoint(since ?? until ?? '', habits);
  const edge = known && spell({ ...known, time: '' });
  if (!edge) return undefined;
  return { date: since ? `${edge}/..` : `../${edge}`, isPartial: known.isPartial ?? false, guess: known.guess };
}

function readRange(text: string, habits: DateHabits): WrittenDate | undefined {
  if (!/[\s/–—→-]/.test(text) || /^\d+\/\d+\/\d+$/.test(text)) return undefined;
  for (const pattern of RANGES) {
    const [, from = '', to = ''] = pattern.exec(text) ?? [];
    const range = from && to && between(from, to, habits);
    if (range) return range;
  }
  return undefined;
}

function between(from: string, to: string, habits: DateHabits): WrittenDate | undefined {
  const start = readPoint(from, habits);
  if (!start) return undefined;
  if (OPEN.test(to)) {
    const date = spell({ ...start, time: '' });
    return date === undefined
      ? undefined
      : { date: `${date}/..`, isPartial: start.isPartial ?? false, guess: start.guess };
  }
  const end = shortEnd(start, to) ?? readPoint(to, habits);
  if (!end) return undefined;
  const [first, last] = [withMissing(start, end), withMissing(end, start)];
  const [date, endDate] = [spell(first), spell(last)];
  if (!date || !endDate) return undefined;
  const isPartial = Boolean(first.isPartial ?? last.isPartial);
  const guess = start.guess ?? end.guess;
  if (date === endDate) return { date, isPartial, guess };
  const hasTime = first.time ?? last.time;
  return hasTime ? { date, end: endDate, isPartial, guess } : { date: `${date}/${endDate}`, isPartial, guess };
}

/** Of 1914–18 the end: a year of the same century, after the start. */
function shortEnd({ year, month }: PointParts, text: string): PointParts | undefined {
  if (year === undefined || month !== undefined || !/^\d\d$/.test(text)) return undefined;
  const end = Math.trunc(year / 100) * 100 + Number(text);
  return end > year ? { year: end } : undefined;
}

/** What an end leaves out stands at the other: "May 3–5, 2021", "264–146 BC". */
function withMissing(end: PointParts, other: PointParts): PointParts {
  const made: PointParts = { ...end };
  if (made.year !== undefined && made.isBefore === undefined && other.isBefore && made.month === undefined) {
    made.year = 1 - made.year;
  }
  if (made.year === undefined && made.mask === undefined) made.year = other.year;
  if (made.month === undefined && made.day !== undefined) made.month = other.month;
  return made;
}

/** In EDTF; undefined where there is no year, or no such day. */
function spell(parts: PointParts): string | undefined {
  const { year, mask, month, day, time, doubt = '' } = parts;
  if (mask) return month === undefined && day === undefined ? mask + doubt : undefined;
  if (year === undefined || !isDate(parts)) return undefined;
  const units = [month, day].filter((unit) => unit !== undefined).map((unit) => String(unit).padStart(2, '0'));
  const stated = spellYear(year);
  if (stated.startsWith('Y')) return units.length === 0 ? stated + doubt : undefined;
  return [stated, ...units].join('-') + (time ? time : doubt);
}

/** An astronomical year in EDTF: four digits, or `Y` and more. */
export function spellYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}
