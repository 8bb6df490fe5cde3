import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { isTime } from './is-time.js';

/** Norwegian (Bokmål). Dates stand without article, or have their own ending. */
export const nb: DatePhrases = {
  // "For cirka 170 millioner år siden", not "cirka for …".
  about: (date, kind) => (kind === 'phrase' ? date.replace(/^(for |om )?/, '$1cirka ') : `${ABOUT}${the(date, kind)}`),
  possibly: (date) => `muligens ${date}`,
  since: (date, kind) => since('siden', date, kind),
  until: (date, kind) => until(date, kind),
  orEarlier: (date) => `${date} eller tidligere`,
  orLater: (date) => `${date} eller senere`,
  startUnknown: (date, kind) => `${until(date, kind)}, start ukjent`,
  endUnknown: (date, kind) => `${since('fra', date, kind)}, slutt ukjent`,
  between: (start, end, startKind, endKind) =>
    isPhrase(start, startKind) || isPhrase(end, endKind)
      ? `tidligst ${start}, senest ${end}`
      : `mellom ${the(start, startKind)} og ${the(end, endKind)}`,
  fromTo(start, end, startKind, endKind) {
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `start: ${start}; slutt: ${end}`;
    if (isTime(startKind)) return `${start} – ${end}`;
    return `fra ${the(start, startKind)} til ${the(end, endKind)}`;
  },
  to: (start, end, startKind) => (isTime(startKind) ? `${start} – ${end}` : `${start} til ${end}`),
  subYear(unit, index, year, _style, hemisphere) {
    if (unit !== 'season') return `${index + 1}. ${SUB_YEARS[unit]} ${year}`;
    const half = hemisphere ? { north: ' (den nordlige halvkule)', south: ' (den sørlige halvkule)' }[hemisphere] : '';
    return `${['våren', 'sommeren', 'høsten', 'vinteren'][index]} ${year.replace('–', '/')}${half}`;
  },
  // "2000-tallet" is a century as well as a decade.
  decade: (year, _style, firstYear) => (firstYear % 100 === 0 ? `${year}-tallets første tiår` : `${year}-tallet`),
  age(unit, ordinal, beforeChrist) {
    const century = ordinal === 1 ? '1. århundre' : `${(ordinal - 1) * 100}-tallet`;
    return `${unit === 'century' ? century : `${ordinal}. årtusen`}${beforeChrist ? ' f.Kr.' : ''}`;
  },
  some: (unit, date, kind) => `en ${unit === 'day' ? 'dag' : 'måned'} ${within(date, kind)}`,
  unknownYear: 'ukjent år',
  ofSomeYear: (date, years, kind) => `${date} i et ukjent år${kind === 'phrase' ? '' : ` (${years})`}`,
  ofSomeMonth: (day, years, kind) => `den ${day.replace(/\.?$/, '.')} i en ukjent måned ${within(years, kind)}`,
  notes: {
    notGiven: (parts) => `${parts} ikke oppgitt`,
    approximate: 'omtrentlig dato',
    uncertain: 'usikker dato',
    approximateParts: (parts, names) => `${parts} ${names.length > 1 ? 'omtrentlige' : 'omtrentlig'}`,
    uncertainParts: (parts, names) => `${parts} ${names.length > 1 ? 'usikre' : uncertain(names)}`,
    start: { unknown: 'start ukjent', open: 'åpen start' },
    end: { unknown: 'slutt ukjent', open: 'åpen slutt' },
    oneOfSeveral: 'en av flere datoer',
  },
};

const ABOUT = 'omkring ';
const SUB_YEARS = { quarter: 'kvartal', quadrimester: 'tertial', half: 'halvår' };

function since(preposition: string, date: string, kind: DateKind): string {
  return isPhrase(date, kind) ? `start: ${date}` : `${preposition} ${the(date, kind)}`;
}

function until(date: string, kind: DateKind): string {
  return isPhrase(date, kind) ? `slutt: ${date}` : `frem til ${the(date, kind)}`;
}

/** With its article, where it has one: "det 1. århundre". */
function the(date: string, kind: DateKind): string {
  return (kind === 'century' || kind === 'millennium') && /^\d+\./.test(date) ? `det ${date}` : date;
}

/** Where the smaller lies in the larger. */
function within(date: string, kind: DateKind): string {
  if (kind === 'phrase') return `i et ${date}`;
  return /-tallet/.test(date) ? `på ${date}` : `i ${the(date, kind)}`;
}

/** "År" is neuter. */
function uncertain(names: readonly DatePart[]): string {
  return names[0] === 'year' ? 'usikkert' : 'usikker';
}

/** Before what is a phrase itself, few prepositions can stand; before "about 1984" they can. */
function isPhrase(date: string, kind: DateKind): boolean {
  return kind === 'phrase' && !date.startsWith(ABOUT);
}
