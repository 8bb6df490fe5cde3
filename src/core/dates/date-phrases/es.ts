import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { isTime } from './is-time.js';
import { romanNumeral } from './roman-numeral.js';

/** Spanish. Months and years stand without article; all else has one, which melts into "de" and "a". */
export const es: DatePhrases = {
  // "Hace aproximadamente 170 millones de años", not "aproximadamente hace …".
  about(date, kind) {
    if (kind !== 'phrase') return `hacia ${the(date, kind)}`;
    return date.startsWith('día ') ? `hacia el ${date}` : date.replace(/^(hace )?/, '$1aproximadamente ');
  },
  possibly: (date, kind) => `posiblemente ${kind === 'phrase' ? date.replace(/^(?=día )/, 'el ') : the(date, kind)}`,
  since: (date, kind) => (isPhrase(date, kind) ? `inicio: ${date}` : `desde ${the(date, kind)}`),
  until,
  orEarlier: (date) => `${date} o antes`,
  orLater: (date) => `${date} o después`,
  startUnknown: (date, kind) => `${until(date, kind)}, inicio desconocido`,
  endUnknown: (date, kind) =>
    `${isPhrase(date, kind) ? `inicio: ${date}` : `desde ${the(date, kind)}`}, fin desconocido`,
  between(start, end, startKind, endKind) {
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `como pronto ${start}, como tarde ${end}`;
    return `entre ${the(start, startKind)} y ${the(end, endKind)}`;
  },
  fromTo(start, end, startKind, endKind) {
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `inicio: ${start}; fin: ${end}`;
    if (isTime(startKind)) return `${start} – ${end}`;
    if (startKind === 'day' && endKind === 'day') return `del ${start} al ${end}`;
    const [first, last] = [the(start, startKind), the(end, endKind)];
    const hasArticle = /^(el|la) /;
    return hasArticle.test(first) || hasArticle.test(last) ? `desde ${first} hasta ${last}` : `de ${first} a ${last}`;
  },
  to(start, end, startKind, endKind) {
    if (isTime(startKind) || startKind === 'phrase') return `${start} – ${end}`;
    return endKind === 'day' ? `${start} al ${end}` : `${start} a ${end}`;
  },
  subYear(unit, index, year, _style, hemisphere) {
    if (unit !== 'season') return `${['primer', 'segundo', 'tercer', 'cuarto'][index]} ${SUB_YEARS[unit]} de ${year}`;
    const half = hemisphere ? { north: ' boreal', south: ' austral' }[hemisphere] : '';
    return `${['primavera', 'verano', 'otoño', 'invierno'][index]}${half} de ${year}`;
  },
  decade: (year) => `década de ${year}`,
  age(unit, ordinal, beforeChrist) {
    const numeral = romanNumeral(ordinal);
    return `${unit === 'century' ? `siglo ${numeral}` : `${numeral} milenio`}${beforeChrist ? ' a. C.' : ''}`;
  },
  // "Mil millones", not "1 mil millones".
  deepTime: (count, years, isFuture) =>
    `${isFuture ? 'dentro de' : 'hace'} ${count.replace(/^1\s(?=mil\s)/, '')} ${years < 1e6 ? 'años' : 'de años'}`,
  // Near an era, `Intl` leaves out each "de"; and one o'clock is singular.
  tidy: (text) =>
    text
      .replace(/(?<=\d) (?=(?!sept)\p{Ll}{4})|(?<=(?!sept)\p{Ll}{4}) (?=\d)/gu, ' de ')
      .replace(/ a las (?=1:)/, ' a la '),
  some: (unit, date, kind) =>
    `un ${unit === 'day' ? 'día' : 'mes'} ${kind === 'phrase' ? `de un ${date}` : of(date, kind)}`,
  unknownYear: 'año desconocido',
  ofSomeYear: (date, years, kind) => `${date} de un ${kind === 'phrase' ? years : `año ${of(years, kind)}`}`,
  ofSomeMonth: (day, years, kind) => `día ${day} de un mes desconocido ${of(years, kind)}`,
  notes: {
    notGiven: (parts, names) => `${parts} ${names.includes('timeZoneName') ? 'no indicada' : 'no indicado'}`,
    approximate: 'fecha aproximada',
    uncertain: 'fecha incierta',
    approximateParts: (parts, names) => `${parts} ${plural('aproximado', names)}`,
    uncertainParts: (parts, names) => `${parts} ${plural('incierto', names)}`,
    start: { unknown: 'inicio desconocido', open: 'inicio abierto' },
    end: { unknown: 'fin desconocido', open: 'fin abierto' },
    oneOfSeveral: 'una de varias fechas',
  },
};

/** Of a bare year or month: "hacia 1984", which is "aproximadamente 1984" after a preposition. */
const ABOUT = /^hacia (?!el |la )/;
const SUB_YEARS = { quarter: 'trimestre', quadrimester: 'cuatrimestre', half: 'semestre' };

function until(date: string, kind: DateKind): string {
  return isPhrase(date, kind) ? `fin: ${date}` : `hasta ${the(date, kind)}`;
}

/** With its article, where it has one: "el 12 de septiembre de 2023", "la primavera de 2001". */
function the(date: string, kind: DateKind): string {
  if (kind === 'phrase') return date.replace(ABOUT, 'aproximadamente ');
  if (kind === 'month' || kind === 'year') return date;
  return `${/^(primavera|década)/.test(date) ? 'la' : 'el'} ${date}`;
}

/** With "de": "del siglo XIX", "de la década de 1990". */
function of(date: string, kind: DateKind): string {
  return `de ${the(date, kind)}`.replace(/^de el /, 'del ');
}

/** Before what is no bare year or month, few prepositions can stand. */
function isPhrase(date: string, kind: DateKind): boolean {
  return kind === 'phrase' && !ABOUT.test(date);
}

function plural(adjective: string, names: readonly DatePart[]): string {
  return names.length > 1 ? `${adjective}s` : adjective;
}
