import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { romanNumeral } from './roman-numeral.js';

/** Spanish. Months and years stand without article; all else has one, which melts into "de" and "a". */
export const es: DatePhrases = {
  // "Hace aproximadamente 170 millones de años", not "aproximadamente hace …".
  about: (date, kind) =>
    kind === 'phrase' ? date.replace(/^(hace )?/, '$1aproximadamente ') : `hacia ${the(date, kind)}`,
  possibly: (date, kind) => `posiblemente ${the(date, kind)}`,
  since: (date, kind) => (kind === 'phrase' ? `inicio: ${date}` : `desde ${the(date, kind)}`),
  until,
  orEarlier: (date) => `${date} o antes`,
  orLater: (date) => `${date} o después`,
  startUnknown: (date, kind) => `${until(date, kind)}, inicio desconocido`,
  endUnknown: (date, kind) => `${kind === 'phrase' ? `inicio: ${date}` : `desde ${the(date, kind)}`}, fin desconocido`,
  between(start, end, startKind, endKind) {
    if (startKind === 'phrase' || endKind === 'phrase') return `como pronto ${start}, como tarde ${end}`;
    return `entre ${the(start, startKind)} y ${the(end, endKind)}`;
  },
  fromTo(start, end, startKind, endKind) {
    if (startKind === 'phrase' || endKind === 'phrase') return `inicio: ${start}; fin: ${end}`;
    if (isTime(startKind)) return `${start} – ${end}`;
    if (startKind === 'day' && endKind === 'day') return `del ${start} al ${end}`;
    const bare = the(start, startKind) === start && the(end, endKind) === end;
    return bare ? `de ${start} a ${end}` : `desde ${the(start, startKind)} hasta ${the(end, endKind)}`;
  },
  to(start, end, startKind, endKind) {
    if (isTime(startKind)) return `${start} – ${end}`;
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
  deepTime: (count, years, isFuture) =>
    `${isFuture ? 'dentro de' : 'hace'} ${count} ${years < 1e6 ? 'años' : 'de años'}`,
  some: (unit, date, kind) => `un ${unit === 'day' ? 'día' : 'mes'} ${of(date, kind)}`,
  unknownYear: 'un año desconocido',
  ofSomeYear: (date, years, kind) => `${date} de ${kind === 'phrase' ? years : `un año ${of(years, kind)}`}`,
  ofSomeMonth: (day, years) => `día ${day} de un mes desconocido, ${years}`,
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

const SUB_YEARS = { quarter: 'trimestre', quadrimester: 'cuatrimestre', half: 'semestre' };

function until(date: string, kind: DateKind): string {
  return kind === 'phrase' ? `fin: ${date}` : `hasta ${the(date, kind)}`;
}

/** With its article, where it has one: "el 12 de septiembre de 2023", "la primavera de 2001". */
function the(date: string, kind: DateKind): string {
  if (kind === 'month' || kind === 'year' || kind === 'phrase') return date;
  return `${/^(primavera|década)/.test(date) ? 'la' : 'el'} ${date}`;
}

/** With "de": "del siglo XIX", "de la década de 1990". */
function of(date: string, kind: DateKind): string {
  return `de ${the(date, kind)}`.replace(/^de el /, 'del ');
}

function plural(adjective: string, names: readonly DatePart[]): string {
  return names.length > 1 ? `${adjective}s` : adjective;
}

function isTime(kind: DateKind): boolean {
  return kind === 'minute' || kind === 'second' || kind === 'millisecond';
}
