import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { isTime } from './is-time.js';
import { romanNumeral } from './roman-numeral.js';

/** French. Months and years stand without article; all else has one, which melts into "de" and "à". */
export const fr: DatePhrases = {
  // "Il y a environ 170 millions d’années", not "environ il y a …".
  about(date, kind) {
    if (kind !== 'phrase') return `vers ${the(date, kind)}`;
    return date.startsWith('le ') ? `vers ${date}` : date.replace(/^(il y a )?/, '$1environ ');
  },
  possibly: (date, kind) => `peut-être ${kind === 'phrase' ? date : the(date, kind)}`,
  since: (date, kind) => (isPhrase(date, kind) ? `début : ${date}` : `depuis ${the(date, kind)}`),
  until,
  orEarlier: (date) => `${date} ou avant`,
  orLater: (date) => `${date} ou après`,
  startUnknown: (date, kind) => `${until(date, kind)}, début inconnu`,
  endUnknown: (date, kind) =>
    `${isPhrase(date, kind) ? `début : ${date}` : `à partir ${of(date, kind)}`}, fin inconnue`,
  between(start, end, startKind, endKind) {
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `au plus tôt ${start}, au plus tard ${end}`;
    return `entre ${the(start, startKind)} et ${the(end, endKind)}`;
  },
  fromTo(start, end, startKind, endKind) {
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `début : ${start} ; fin : ${end}`;
    return isTime(startKind) ? `${start} – ${end}` : `${of(start, startKind)} ${at(end, endKind)}`;
  },
  to(start, end, startKind, endKind) {
    if (isTime(startKind) || startKind === 'phrase') return `${start} – ${end}`;
    return endKind === 'day' ? `${start} au ${end}` : `${start} à ${end}`;
  },
  subYear(unit, index, year, _style, hemisphere) {
    if (unit !== 'season') return `${index + 1}${index === 0 ? 'er' : 'e'} ${SUB_YEARS[unit]} ${year}`;
    const half = hemisphere ? { north: ' boréal', south: ' austral' }[hemisphere] : '';
    return `${['printemps', 'été', 'automne', 'hiver'][index]}${half} ${year}`;
  },
  decade: (year) => `années ${year}`,
  age(unit, ordinal, beforeChrist, style) {
    const century = style === 'long' ? 'siècle' : 's.';
    const name = unit === 'century' ? century : 'millénaire';
    return `${romanNumeral(ordinal)}${ordinal === 1 ? 'er' : 'e'} ${name}${beforeChrist ? ' av. J.-C.' : ''}`;
  },
  deepTime: (count, years, isFuture) => `${isFuture ? 'dans' : 'il y a'} ${count} ${years < 1e6 ? 'ans' : 'd’années'}`,
  tidy: (text, kind) => (kind === 'year' || kind === 'month' ? text : withFirst(text)),
  some: (unit, date, kind) =>
    `un ${unit === 'day' ? 'jour' : 'mois'} ${kind === 'phrase' ? `d’une ${date}` : of(date, kind)}`,
  unknownYear: 'année inconnue',
  ofSomeYear(date, years, kind) {
    if (kind === 'phrase') return `${withFirst(date)} d’une ${years}`;
    return kind === 'decade'
      ? `${withFirst(date)} de l’une des ${years}`
      : `${withFirst(date)} d’une année ${of(years, kind)}`;
  },
  ofSomeMonth: (day, years, kind) => `le ${withFirst(day)} d’un mois inconnu ${of(years, kind)}`,
  notes: {
    notGiven: (parts, names) => `${parts} ${agree('non précisé', 'e', names)}`,
    approximate: 'date approximative',
    uncertain: 'date incertaine',
    approximateParts: (parts, names) => `${parts} ${agree('approximati', 've', names, 'f')}`,
    uncertainParts: (parts, names) => `${parts} ${agree('incertain', 'e', names)}`,
    start: { unknown: 'début inconnu', open: 'début ouvert' },
    end: { unknown: 'fin inconnue', open: 'fin ouverte' },
    oneOfSeveral: 'une date parmi plusieurs',
  },
};

/** Of a bare year or month: "vers 1984", which is "environ 1984" after a preposition. */
const ABOUT = /^vers (?!l)/;
const SUB_YEARS = { quarter: 'trimestre', quadrimester: 'quadrimestre', half: 'semestre' };

function until(date: string, kind: DateKind): string {
  if (isPhrase(date, kind)) return `fin : ${date}`;
  if (kind === 'phrase') return `jusque ${date}`;
  return kind === 'month' || kind === 'year' ? `jusqu’en ${date}` : `jusqu’${at(date, kind)}`;
}

/** With its article, where it has one: "le 12 septembre 2023", "l’été 2001". */
function the(date: string, kind: DateKind): string {
  if (kind === 'phrase') return date.replace(ABOUT, 'environ ');
  if (kind === 'month' || kind === 'year') return date;
  if (kind === 'decade') return `les ${date}`;
  return startsWithVowel(date) ? `l’${date}` : `le ${date}`;
}

/** With "de": "du 12 septembre 2023", "d’avril 2021", "de l’été 2001". */
function of(date: string, kind: DateKind): string {
  const named = the(date, kind);
  if (/^[aeou]/.test(named)) return `d’${named}`;
  return `de ${named}`.replace(/^de le /, 'du ').replace(/^de les /, 'des ');
}

/** With "à": "au 12 septembre 2023", "à l’été 2001". */
function at(date: string, kind: DateKind): string {
  return `à ${the(date, kind)}`.replace(/^à le /, 'au ').replace(/^à les /, 'aux ');
}

/** The first of a month is "1er", and no other day is an ordinal; "1 h 30" and the year "1 av. J.-C." are not. */
function withFirst(text: string): string {
  return text.replace(/(?<![\d+−])1(?=\s(?!h\s|a[vp]\.\sJ)\p{L}|\s?–|$)/gu, '1er');
}

/** Before what is no bare year or month, few prepositions can stand. */
function isPhrase(date: string, kind: DateKind): boolean {
  return kind === 'phrase' && !ABOUT.test(date);
}

function startsWithVowel(date: string): boolean {
  return /^[aeéiouh]/.test(date);
}

/** An adjective of one part of a date ("l’année" alone is feminine) or of several. */
function agree(stem: string, feminine: string, names: readonly DatePart[], masculine = ''): string {
  if (names.length > 1) return `${stem}${masculine}s`;
  return stem + (names[0] === 'year' ? feminine : masculine);
}
