import { readDoubt } from './edtf-reading.js';

type IsDate = (spelling: string) => boolean;

/**
 * What a misspelt text looks like, and what it may stand for, one spelling a line. Spellings need not be valid: those
 * that are not are dropped.
 */
type Misspelling = readonly [pattern: RegExp, spell: string | ((text: string, ...groups: string[]) => string)];

/** Intervals, with their ends as the two lines. The first that fits counts. */
const INTERVALS: readonly Misspelling[] = [
  // 1914–18, 1980/85
  [/^((\d\d)\d\d) ?[-–—/] ?(\d\d)$/, '$1\n$2$3'],
  // 1914-1918, from 1914 to 1918, March 2020 – May 2021
  [/^(?:from |between )?(.+?)(?: ?[–—] ?|-(?=\d{4}$)| - | to | until | till | through | and )(.+)$/, '$1\n$2'],
  [/^(?:since|after|from) (.+)$/, '$1\n..'],
  [/^(?:before|until|till) (.+)$/, '..\n$1'],
  // 2004/open, 2020-1-1/2021-1-1
  [/^([^/]*)\/([^/]*)$/, '$1\n$2'],
];

/** Single dates. The first that gives a valid one counts. */
const POINTS: readonly Misspelling[] = [
  [/^.+$/s, modernise],
  // The 1900s may be a hundred years or ten.
  [/^(\d\d)00['’]?s$/, '$1XX\n$10X'],
  [/^(\d{3})0['’]?s$/, '$1X'],
  [/^(\d\d?)(?:st|nd|rd|th) c(?:entury)?$/, (_text, nth) => `${twoDigits(Number(nth) - 1)}XX`],
  [/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'],
  // 44 BC, AD 79, 12000, -44, Y1867, 476; two digits alone may be any century's.
  [/^(?!\d\d?$)(?:ad ?|y)?([-+]?\d+)(?: ?(?:ad|ce|(bce?)))?$/, (_text, year, bc) => spellYear(Number(year), bc)],
  [/^.+$/s, spellWords],
];

const ABOUT = /^(?:circa|ca|c|about|around|approx(?:imately)?)(?![a-z]) ?| (?:circa|ca)$/;

/** The seasons, 21–24, follow the months, 1–12. */
const MONTHS_AND_SEASONS = (
  'january february march april may june july august september october november december ' +
  'spring summer autumn winter'
).split(' ');

/** The dates that are likely meant by a text that is not one; more than one where it may be read in more ways. */
export function likelyDates(text: string, isDate: IsDate): string[] {
  const tidy = text
    .toLowerCase()
    .replace(/[\u2010\u2011\u2212]/g, '-')
    // Sept., b.c., c.
    .replace(/([a-z])\.(?!\.)/g, '$1')
    .replace(/\b(?:the|of|\w{3,}day)\b,?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const interval = INTERVALS.find(([pattern]) => pattern.test(tidy));
  const [starts = [], ends = []] = (interval ? spellingsOf(tidy, interval) : []).map((end) =>
    readEnd(end.trim(), isDate),
  );
  const intervals = starts.flatMap((start) => ends.map((end) => `${start}/${end}`));
  return [...new Set([...intervals, ...readPoint(tidy, isDate)])].filter(isDate);
}

/** Both kinds of `spell` are what `replace` takes, but to its types each is a case of its own: hence the cast. */
function spellingsOf(text: string, [pattern, spell]: Misspelling): string[] {
  return pattern.test(text) ? text.replace(pattern, spell as string).split('\n') : [];
}

function readEnd(text: string, isDate: IsDate): string[] {
  if (/^(?:open|present|now|today|ongoing|\.\.)$/.test(text)) return ['..'];
  if (/^(?:unknown)?$/.test(text)) return [''];
  // An interval has no time of day.
  return readPoint(text.replace(/(\d)t\d.*/, '$1'), isDate);
}

function readPoint(text: string, isDate: IsDate): string[] {
  const stated = text.replace(ABOUT, '');
  // 1677 (?)
  const certain = stated.replace(/ ?\(?[?~%]+\)?$/, '');
  const about = stated === text ? '' : '~';
  const { uncertain, approximate } = readDoubt(stated.slice(certain.length) + about);
  const sign = uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '';
  for (const misspelling of POINTS) {
    const dates = spellingsOf(certain, misspelling).flatMap(
      (date) =>
        withLastDay(date)
          .map((day) => day + sign)
          .find(isDate) ?? [],
    );
    if (dates[0]) return dates;
  }
  return [];
}

/** 30 February and the like may be the last day of the month. */
function withLastDay(date: string): string[] {
  const [, month] = /^(.*-)(?:29|3[01])$/.exec(date) ?? [];
  return [date, ...(month ? ['30', '29', '28'].map((day) => month + day) : [])];
}

/** Today's letters for those of the draft of 2012 and for small ones; no spaces; a time to the second. */
function modernise(text: string): string {
  return text
    .toUpperCase()
    .replace(/[T ](\d\d:\d\d)(:\d\d)?([.,]\d+)?/, (_all, minutes: string, seconds = ':00') => `T${minutes}${seconds}`)
    .replaceAll(' ', '')
    .replaceAll('U', 'X')
    .replaceAll('P', 'S')
    .replace(/\?~|~\?/g, '%');
}

function spellYear(stated: number, beforeChrist?: string): string {
  const year = beforeChrist ? 1 - stated : stated;
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits[4] ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

/**
 * A year, a month, season or quarter by name or number, perhaps a day, in any order. A word that is none of these
 * becomes `NaN`, which makes the spelling invalid.
 */
function spellWords(text: string): string {
  const words = text.split(/[ ,./–—-]+|(?=q)/);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const name = words.find(monthNamed);
  const numbers = words
    .filter((word) => word !== year && word !== name)
    .map((word) => Number(word.replace(/(?:st|nd|rd|th)$/, '')));
  const parts = [...(name ? [monthNamed(name)] : []), ...numbers].map(twoDigits);
  const [first = 'none', second] = parts;
  const isMonth = name || first < '13';
  if (!second && !isMonth) return '';
  const monthFirst = [year, ...parts].join('-');
  const dayFirst = [year, ...parts.reverse()].join('-');
  const isYearFirst = words[0] === year;
  if (name || (isYearFirst && isMonth)) return monthFirst;
  // 22.3.2023; only of 03/04/2023 it is open which is the month.
  return isYearFirst || text.includes('.') ? dayFirst : `${monthFirst}\n${dayFirst}`;
}

/** 1–12, 21–24 for seasons, 33–36 for quarters; 0 for any other word. */
function monthNamed(word: string): number {
  const [, quarter] = /^q([1-4])$/.exec(word) ?? [];
  if (quarter) return 32 + Number(quarter);
  const name = word === 'fall' ? 'autumn' : word;
  const index = MONTHS_AND_SEASONS.findIndex((month) => name.length > 2 && month.startsWith(name));
  return index < 12 ? index + 1 : index + 9;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
