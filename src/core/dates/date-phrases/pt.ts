import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { isTime } from './is-time.js';
import { romanNumeral } from './roman-numeral.js';

/** Portuguese as in Europe and Africa. Days, months and years stand without article; all else has one. */
export const pt: DatePhrases = {
  about(date, kind) {
    if (kind !== 'phrase') return `por volta ${after('de', date)}`;
    if (date.startsWith('dia ')) return `por volta do ${date}`;
    // "Há cerca de 170 milhões de anos", not "cerca de há …".
    return date.replace(/^(há |daqui a )?/, '$1cerca de ');
  },
  possibly(date, kind) {
    if (kind === 'phrase') return `possivelmente ${date.replace(/^(?=dia )/, 'no ')}`;
    return `possivelmente ${kind === 'day' || isTime(kind) ? `a ${date}` : after('em', date)}`;
  },
  since(date, kind) {
    const known = bare(date, kind);
    return known === undefined ? `início: ${date}` : `desde ${the(known)}`;
  },
  until,
  orEarlier: (date) => `${date} ou antes`,
  orLater: (date) => `${date} ou depois`,
  startUnknown: (date, kind) => `${until(date, kind)}, início desconhecido`,
  endUnknown(date, kind) {
    const known = bare(date, kind);
    return `${known === undefined ? `início: ${date}` : `a partir ${after('de', known)}`}, fim desconhecido`;
  },
  between(start, end, startKind, endKind) {
    const [first, last] = [bare(start, startKind), bare(end, endKind)];
    return first && last ? `entre ${the(first)} e ${the(last)}` : `não antes de: ${start}; não depois de: ${end}`;
  },
  fromTo(start, end, startKind, endKind) {
    if (isTime(startKind)) return `${start} – ${end}`;
    const [first, last] = [bare(start, startKind), bare(end, endKind)];
    return first && last ? `${after('de', first)} ${after('a', last)}` : `início: ${start}; fim: ${end}`;
  },
  to(start, end, startKind, endKind) {
    const isPlain = !isTime(startKind) && startKind !== 'phrase' && endKind !== 'phrase';
    return isPlain ? `${start} ${after('a', end)}` : `${start} – ${end}`;
  },
  subYear(unit, index, year, _style, hemisphere) {
    if (unit !== 'season') {
      return `${['primeiro', 'segundo', 'terceiro', 'quarto'][index]} ${SUB_YEARS[unit]} de ${year}`;
    }
    const half = hemisphere ? { north: ' boreal', south: ' austral' }[hemisphere] : '';
    return `${['primavera', 'verão', 'outono', 'inverno'][index]}${half} de ${year.replace(/\s*–\s*/, '–')}`;
  },
  decade: (year) => `década de ${year}`,
  age(unit, ordinal, beforeChrist, style) {
    const numeral = romanNumeral(ordinal);
    const century = `${style === 'long' ? 'século' : 'séc.'} ${numeral}`;
    return `${unit === 'century' ? century : `${numeral} milénio`}${beforeChrist ? ' a.C.' : ''}`;
  },
  // "Mil milhões", not "1 mil milhões".
  deepTime: (count, years, isFuture) =>
    `${isFuture ? 'daqui a' : 'há'} ${count.replace(/^1\s(?=mil\s)/, '')} ${years < 1e6 ? 'anos' : 'de anos'}`,
  // Near an era, `Intl` leaves out each "de"; and one o'clock is singular.
  tidy: (text) => text.replace(/(?<=\d) (?=\p{Ll}{4})|(?<=\p{Ll}{4}) (?=\d)/gu, ' de ').replace(/ às (?=0?1:)/, ' à '),
  some: (unit, date, kind) =>
    `um ${unit === 'day' ? 'dia' : 'mês'} ${kind === 'phrase' ? `de um ${date}` : after('de', date)}`,
  unknownYear: 'ano desconhecido',
  ofSomeYear: (date, years, kind) => `${date} de um ${kind === 'phrase' ? years : `ano ${after('de', years)}`}`,
  ofSomeMonth: (day, years) => `dia ${day} de um mês desconhecido ${after('de', years)}`,
  notes: {
    notGiven: (parts) => `${parts} não indicado`,
    approximate: 'data aproximada',
    uncertain: 'data incerta',
    approximateParts: (parts, names) => `${parts} ${plural('aproximado', names)}`,
    uncertainParts: (parts, names) => `${parts} ${plural('incerto', names)}`,
    start: { unknown: 'início desconhecido', open: 'início em aberto' },
    end: { unknown: 'fim desconhecido', open: 'fim em aberto' },
    oneOfSeveral: 'uma de várias datas',
  },
};

const SUB_YEARS = { quarter: 'trimestre', quadrimester: 'quadrimestre', half: 'semestre' };
/** Of what has no article: "por volta de 1984", which is "cerca de 1984" after a preposition. */
const ABOUT = /^por volta de /;
const WITHOUT_ARTICLE = /^(\d|cerca de|(jan|fev|mar|abr|mai|jun|jul|ago|set|out(?!ono)|nov|dez))/;
const MELTED = { de: ['do', 'da'], a: ['ao', 'à'], em: ['no', 'na'] } as const;

/** Before a season, a decade, a century … stands an article. */
function articleOf(date: string): 'o' | 'a' | undefined {
  if (WITHOUT_ARTICLE.test(date)) return undefined;
  return /^(primavera|década)/.test(date) ? 'a' : 'o';
}

/** With its article, where it has one: "o verão de 2001", but "12 de setembro de 2023". */
function the(date: string): string {
  const article = articleOf(date);
  return article ? `${article} ${date}` : date;
}

/** With a preposition: "do século XIX", "à década de 1990", "em 1984". */
function after(preposition: keyof typeof MELTED, date: string): string {
  const article = articleOf(date);
  return `${article ? MELTED[preposition][article === 'o' ? 0 : 1] : preposition} ${date}`;
}

/** What can stand behind a preposition; undefined for most phrases. */
function bare(date: string, kind: DateKind): string | undefined {
  if (kind !== 'phrase') return date;
  return ABOUT.test(date) && !date.endsWith(')') ? date.replace(ABOUT, 'cerca de ') : undefined;
}

function until(date: string, kind: DateKind): string {
  const known = bare(date, kind);
  if (known === undefined) return `fim: ${date}`;
  return `até ${articleOf(known) ? after('a', known) : known}`;
}

function plural(adjective: string, names: readonly DatePart[]): string {
  return names.length > 1 ? `${adjective}s` : adjective;
}
