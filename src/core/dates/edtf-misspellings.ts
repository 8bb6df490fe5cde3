import { civilFromDays, daysFromCivil } from './calendar.js';

/** Gives the spellings that a part of a text may stand for, all of them valid. */
type Read = (part: string) => readonly string[];

/**
 * What a text looks like, and the spellings it may stand for. They need not be valid: those that are not are dropped.
 * All of the others are likely, or `first` alone.
 */
export type Misspelling = readonly [
  pattern: RegExp,
  spell: (groups: readonly string[], read: Read) => readonly string[],
  use?: 'first',
];

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SEASONS = 'spring summer autumn winter'.split(' ');

/** Letters of the draft of 2012, and small ones, for today's. */
const LETTERS: Readonly<Record<string, string>> = { u: 'X', x: 'X', y: 'Y', e: 'E', p: 'S', s: 'S', t: 'T', z: 'Z' };

/** The first that gives a date counts, so they go from the particular to the general. */
export const MISSPELLINGS: readonly Misspelling[] = [
  // 1914–1918, 1914–18, 1980/85; 2001–02 may also be a month.
  [
    /^(\d\d)(\d\d) ?[-–—/] ?(\d\d)?(\d\d)$/,
    ([, century = '', year = '', endCentury, end = '']) => [
      `${century}${year}/${endCentury ?? century}${end}`,
      ...(endCentury || Number(end) > 12 ? [] : [`${century}${year}-${end}`]),
    ],
  ],
  // 199u, y17e7, 17e7p2, 2023-03-22t10:15:30z, 1984?~
  [
    /^[-\d?~%/.,:+[\]{}uxyepstz]+$/i,
    ([text = '']) => [
      text
        .replace(/[a-z]/gi, (letter) => LETTERS[letter.toLowerCase()] ?? '')
        .replace(/[?~%]{2,}/g, (signs) => (/^(\?+|~+)$/.test(signs) ? signs.charAt(0) : '%')),
    ],
  ],
  // 2004/open, unknown/2006, 2002/2001; 1914 to 1918, March 2020 – May 2021
  [/^([^/]*)\/([^/]*)$/, ([, start = '', end = ''], read) => interval(start, end, read), 'first'],
  [
    /^(?:from |between )?(.+?)(?: ?[–—] ?| - | to | until | till | through | and )(.+)$/i,
    ([, start = '', end = ''], read) => interval(start, end, read),
    'first',
  ],
  [/^(?:after|since|from) (.+)$/i, ([, date = ''], read) => interval(date, '..', read), 'first'],
  [/^(?:before|until|till) (.+)$/i, ([, date = ''], read) => interval('..', date, read), 'first'],
  // 2023–03–22
  [/^.*[–—].*$/, ([text = ''], read) => read(text.replace(/[–—]/g, '-'))],
  // c. 1677, 1677 (?)
  [
    /^(?:circa|ca|c|about|around|approximately|approx)\.? ?(.+)$/i,
    ([, date = ''], read) => read(date).map((spelling) => withSign(spelling, '~')),
  ],
  [/^(.+?) ?\(?\?\)?$/, ([, date = ''], read) => read(date).map((spelling) => withSign(spelling, '?'))],
  // 1980s; the 1900s may be ten years or a hundred.
  [
    /^(?:the )?(\d\d)(\d)0['’]?s$/i,
    ([, century = '', decade = '']) => [...(decade === '0' ? [`${century}XX`] : []), `${century}${decade}X`],
  ],
  // the 19th century
  [/^(?:the )?(\d\d?)(?:st|nd|rd|th) c(?:ent(?:ury)?)?\.?$/i, ([, nth]) => [`${pad(Number(nth) - 1)}XX`]],
  // 2023-3-22, 2023/03/22, 2023-22-03; 20230322
  [
    /^(\d{4})[-/. ](\d\d?)[-/. ](\d\d?)$/,
    ([, year, first, second]) => [day(year, first, second), day(year, second, first)],
    'first',
  ],
  [/^(\d{4})(\d\d)(\d\d)$/, ([, year, month, date]) => [day(year, month, date)]],
  // 03/22/2023, 22.3.2023; 03/04/2023 may be either.
  [
    /^(\d\d?)([-/. ])(\d\d?)[-/. ](\d{4})$/,
    ([, first, separator, second, year]) => [
      ...(separator === '.' ? [] : [day(year, first, second)]),
      day(year, second, first),
    ],
  ],
  // 2023-3, 3/2023
  [/^(\d{4})[-/. ](\d\d?)$/, ([, year, month]) => [`${year}-${pad(month)}`]],
  [/^(\d\d?)[-/. ](\d{4})$/, ([, month, year]) => [`${year}-${pad(month)}`]],
  // March 22, 2023; Wednesday, 22nd of March 2023; Spring 2023
  [/^.*[a-z]{3}.*$/i, ([text = '']) => named(text)],
  // 44 BC, AD 79
  [/^(\d{1,4}) ?b\.?c\.?(?:e\.?)?$/i, ([, year]) => [`-${pad(Number(year) - 1, 4)}`.replace('-0000', '0000')]],
  [
    /^(?:ad )?(\d{1,4})(?: ?a\.?d\.?| ?c\.?e\.?)?$/i,
    ([text = '', year]) => (/[a-z]/i.test(text) ? [pad(year, 4)] : []),
  ],
  // Q2 2023, 2023 Q2
  [/^q([1-4])[ /-]?(\d{4})$/i, ([, quarter, year]) => [`${year}-${32 + Number(quarter)}`]],
  [/^(\d{4})[ /-]?q([1-4])$/i, ([, year, quarter]) => [`${year}-${32 + Number(quarter)}`]],
  // 12000, Y1950, -44, 476, +2023
  [/^-?\d{5,}$/, ([year]) => [`Y${year}`]],
  [/^(?:Y(-?)|(-)|(?=\d{3}))(\d{1,4})$/i, ([, long = '', short = '', year]) => [`${long}${short}${pad(year, 4)}`]],
  [/^\+(.+)$/, ([, rest = ''], read) => read(rest)],
  // -0000
  [/^-(0000.*)$/, ([, rest = ''], read) => read(rest)],
  // 2004-(06)?-11
  [/^.*\(.*$/, ([text = '']) => [text.replace(/\((\d\d)\)([?~%])/g, '$2$1')]],
  // 2023-03-22 9:05, …T10:15, …T10:15:30.5+0200, …T24:00
  [
    /^(.+?)[ T](\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)? ?(Z|[-+]\d\d(?::?\d\d)?)?$/i,
    ([, date = '', hour, minute, second = '00', zone = ''], read) =>
      read(date).map((spelling) => atTime(spelling, `${pad(hour)}:${minute}:${second}`, zone)),
  ],
  // [1667, 1668], 1863-03 -29
  [/^.* .*$/, ([text = ''], read) => read(text.replaceAll(' ', ''))],
];

function pad(digits: string | number | undefined, length = 2): string {
  return String(digits).padStart(length, '0');
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): string {
  return `${year}-${pad(month)}-${pad(date)}`;
}

/** Only where both ends are clear; the ends the other way round are the second guess. */
function interval(start: string, end: string, read: Read): string[] {
  const [starts, ends] = [start, end].map((text) => {
    if (/^ ?(open|present|now|today|ongoing|\.\.) ?$/i.test(text)) return ['..'];
    // An interval has no time of day.
    return /^ ?(unknown)? ?$/i.test(text) ? [''] : read(text.replace(/(\d)T.*$/i, '$1'));
  });
  if (starts?.length !== 1 || ends?.length !== 1) return [];
  return [`${starts[0]}/${ends[0]}`, `${ends[0]}/${starts[0]}`];
}

function withSign(spelling: string, sign: '?' | '~'): string {
  return spelling.replace(/([\dX])([?~]?)(?=\/|$)/g, (_all, digit: string, own: string) =>
    own && own !== sign ? `${digit}%` : `${digit}${sign}`,
  );
}

/** A year, a month or season by its name, perhaps a day, in any order. */
function named(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/[ ,.-]+/)
    .filter((word) => word && !/^(of|the|\w+day)$/.test(word));
  const take = (pattern: RegExp): string | undefined => {
    const at = words.findIndex((word) => pattern.test(word));
    return at < 0 ? undefined : words.splice(at, 1)[0];
  };
  const year = take(/^\d{4}$/);
  const date = take(/^\d\d?(st|nd|rd|th)?$/);
  const [name = '', more] = words;
  if (!year || name.length < 3 || more) return [];
  const season = SEASONS.indexOf(name === 'fall' ? 'autumn' : name);
  if (season >= 0) return date ? [] : [`${year}-${21 + season}`];
  const month = MONTHS.findIndex((month) => month.startsWith(name)) + 1;
  return [date ? day(year, String(month), String(Number.parseInt(date, 10))) : `${year}-${pad(month)}`];
}

function atTime(date: string, time: string, zone: string): string {
  const offset = /^-00:?(00)?$/.test(zone) ? 'Z' : zone.toUpperCase().replace(/^([-+]\d\d)(\d\d)$/, '$1:$2');
  if (time !== '24:00:00') return `${date}T${time}${offset}`;
  const [year = 0, month, dayOfMonth = 0] = date.split(/\b-/).map(Number);
  const next = civilFromDays(daysFromCivil(year, month, dayOfMonth + 1));
  return `${day(pad(next.year, 4), String(next.month), String(next.day))}T00:00:00${offset}`;
}
