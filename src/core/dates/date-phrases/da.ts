import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { isTime } from './is-time.js';

/** Danish. Days have an article, "den 12. september"; all else stands without, or has its own ending. */
export const da: DatePhrases = {
  // "For cirka 170 millioner år siden", not "cirka for …".
  about: (date, kind) => (kind === 'phrase' ? date.replace(/^(for |om )?/, '$1cirka ') : `${ABOUT}${the(date, kind)}`),
  possibly: (date, kind) => `muligvis ${the(date, kind)}`,
  since: (date, kind) => since('siden', date, kind),
  until: (date, kind) => until(date, kind),
  orEarlier: (date) => `${date} eller tidligere`,
  orLater: (date) => `${date} eller senere`,
  startUnknown: (date, kind) => `${until(date, kind)}, begyndelse ukendt`,
  endUnknown: (date, kind) => `${since('fra', date, kind)}, slutning ukendt`,
  between: (start, end, startKind, endKind) =>
    isPhrase(start, startKind) || isPhrase(end, endKind)
      ? `tidligst ${start}, senest ${end}`
      : `mellem ${the(start, startKind)} og ${the(end, endKind)}`,
  fromTo(start, end, startKind, endKind) {
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `begyndelse: ${start}; slutning: ${end}`;
    if (isTime(startKind)) return `${start} – ${end}`;
    return `fra ${the(start, startKind)} til ${the(end, endKind)}`;
  },
  to: (start, end, startKind) => (isTime(startKind) ? `${start} – ${end}` : `${start} til ${end}`),
  subYear(unit, index, year, _style, hemisphere) {
    if (unit !== 'season') return `${index + 1}. ${SUB_YEARS[unit]} ${year}`;
    const half = hemisphere
      ? { north: ' (den nordlige halvkugle)', south: ' (den sydlige halvkugle)' }[hemisphere]
      : '';
    return `${['foråret', 'sommeren', 'efteråret', 'vinteren'][index]} ${year.replace('–', '/')}${half}`;
  },
  decade: (year) => `${year}’erne`,
  age(unit, ordinal, beforeChrist) {
    const century = ordinal === 1 ? '1. århundrede' : `${(ordinal - 1) * 100}-tallet`;
    return `${unit === 'century' ? century : `${ordinal}. årtusinde`}${beforeChrist ? ' f.Kr.' : ''}`;
  },
  some: (unit, date, kind) => `en ${unit === 'day' ? 'dag' : 'måned'} i ${inside(date, kind)}`,
  unknownYear: 'ukendt år',
  ofSomeYear: (date, years, kind) => `${date} i et ukendt år${kind === 'phrase' ? '' : ` (${years})`}`,
  ofSomeMonth: (day, years, kind) => `den ${day.replace(/\.?$/, '.')} i en ukendt måned i ${inside(years, kind)}`,
  notes: {
    notGiven: (parts) => `${parts} ikke angivet`,
    approximate: 'omtrentlig dato',
    uncertain: 'usikker dato',
    approximateParts: (parts, names) => `${parts} ${agree(['omtrentlig', 'omtrentligt', 'omtrentlige'], names)}`,
    uncertainParts: (parts, names) => `${parts} ${agree(['usikker', 'usikkert', 'usikre'], names)}`,
    start: { unknown: 'begyndelse ukendt', open: 'åben begyndelse' },
    end: { unknown: 'slutning ukendt', open: 'åben slutning' },
    oneOfSeveral: 'en af flere datoer',
  },
};

const ABOUT = 'omkring ';
const SUB_YEARS = { quarter: 'kvartal', quadrimester: 'tertial', half: 'halvår' };

function since(preposition: string, date: string, kind: DateKind): string {
  return isPhrase(date, kind) ? `begyndelse: ${date}` : `${preposition} ${the(date, kind)}`;
}

function until(date: string, kind: DateKind): string {
  return isPhrase(date, kind) ? `slutning: ${date}` : `indtil ${the(date, kind)}`;
}

/** With its article, where it has one: "den 12. september 2023", "det 1. århundrede". */
function the(date: string, kind: DateKind): string {
  if (kind === 'day' || isTime(kind)) return `den ${date}`;
  return (kind === 'century' || kind === 'millennium') && /^\d+\./.test(date) ? `det ${date}` : date;
}

/** After "in". */
function inside(date: string, kind: DateKind): string {
  return kind === 'phrase' ? `et ${date}` : the(date, kind);
}

/** An adjective of one part of a date ("år" is neuter) or of several. */
function agree([common, neuter, plural]: readonly [string, string, string], names: readonly DatePart[]): string {
  if (names.length > 1) return plural;
  return names[0] === 'year' ? neuter : common;
}

/** Before what is a phrase itself, few prepositions can stand; before "about 1984" they can. */
function isPhrase(date: string, kind: DateKind): boolean {
  return kind === 'phrase' && !date.startsWith(ABOUT);
}
