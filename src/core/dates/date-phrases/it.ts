import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { isTime } from './is-time.js';
import { romanNumeral } from './roman-numeral.js';

/** Italian. Months stand without article; all else has one, which melts into "a", "da", "di" and "in". */
export const it: DatePhrases = {
  about(date, kind) {
    if (kind !== 'phrase' || A_DAY.test(date)) return `intorno ${after('a', date.replace(A_DAY, ''))}`;
    // "Fra circa 5 miliardi di anni", not "circa fra …".
    return date.replace(/^(fra (?=\d))?/, '$1circa ');
  },
  possibly(date, kind) {
    if (kind === 'phrase') return `forse ${date}`;
    return `forse ${kind === 'day' || isTime(kind) ? the(date) : after('in', date)}`;
  },
  since: (date, kind) => since(date, kind),
  until,
  orEarlier: (date) => `${date} o prima`,
  orLater: (date) => `${date} o dopo`,
  startUnknown: (date, kind) => `${until(date, kind)}, inizio sconosciuto`,
  endUnknown: (date, kind) => `${since(date, kind)}, fine sconosciuta`,
  between(start, end, startKind, endKind) {
    const [first, last] = [bare(start, startKind), bare(end, endKind)];
    return first && last ? `tra ${the(first)} e ${the(last)}` : `al più presto ${start}, al più tardi ${end}`;
  },
  fromTo: (start, end, startKind, endKind) =>
    fromTo(start, end, startKind, endKind) ??
    (isTime(startKind) ? `${start} – ${end}` : `inizio: ${start}; fine: ${end}`),
  to: (start, end, startKind, endKind) => fromTo(start, end, startKind, endKind) ?? `${start} – ${end}`,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit !== 'season') return `${['primo', 'secondo', 'terzo', 'quarto'][index]} ${SUB_YEARS[unit]} ${year}`;
    const half = hemisphere ? { north: ' boreale', south: ' australe' }[hemisphere] : '';
    return `${['primavera', 'estate', 'autunno', 'inverno'][index]}${half} ${year}`;
  },
  decade(year, style, firstYear) {
    if (style === 'short') return `anni ${year}`;
    const inCentury = Math.floor(firstYear / 10) % 10;
    const century = after('di', `${romanNumeral(Math.floor(firstYear / 100) + 1)} secolo`);
    return `${inCentury ? `anni ${TENS[inCentury - 1]}` : 'primo decennio'} ${century}`;
  },
  age(unit, ordinal, beforeChrist, style) {
    const century = style === 'long' ? 'secolo' : 'sec.';
    return `${romanNumeral(ordinal)} ${unit === 'century' ? century : 'millennio'}${beforeChrist ? ' a.C.' : ''}`;
  },
  deepTime(count, years, isFuture) {
    const counted = `${count} ${years < 1e6 ? 'anni' : 'di anni'}`;
    return isFuture ? `fra ${counted}` : `${counted} fa`;
  },
  // In ranges, `Intl` writes "01–03 febbraio".
  tidy: (text, kind) =>
    kind === 'year' || kind === 'month' ? text : withFirst(text.replace(/(?<![\d:.,])0(?=\d(?![\d:.]))/g, '')),
  some: (unit, date, kind) =>
    `un ${unit === 'day' ? 'giorno' : 'mese'} ${kind === 'phrase' ? `di un ${date}` : kind === 'month' ? `di ${date}` : after('di', date)}`,
  unknownYear: 'anno sconosciuto',
  ofSomeYear(date, years, kind) {
    if (kind === 'phrase') return `${withFirst(date)} di un ${years}`;
    return `${withFirst(date)} ${years.startsWith('anni') ? 'di uno' : 'di un anno'} ${after('di', years)}`;
  },
  ofSomeMonth: (day, years) => `${the(withFirst(day))} di un mese sconosciuto ${after('di', years)}`,
  notes: {
    notGiven: (parts) => `${parts} non indicato`,
    approximate: 'data approssimativa',
    uncertain: 'data incerta',
    approximateParts: (parts, names) => `${parts} ${agree('approssimativ', names)}`,
    uncertainParts: (parts, names) => `${parts} ${agree('incert', names)}`,
    start: { unknown: 'inizio sconosciuto', open: 'inizio aperto' },
    end: { unknown: 'fine sconosciuta', open: 'fine aperta' },
    oneOfSeveral: 'una tra più date',
  },
};

const SUB_YEARS = { quarter: 'trimestre', quadrimester: 'quadrimestre', half: 'semestre' };
/** From the tens; "anni Novanta" alone would be of any century. */
const TENS = ['Dieci', 'Venti', 'Trenta', 'Quaranta', 'Cinquanta', 'Sessanta', 'Settanta', 'Ottanta', 'Novanta'];
const MONTH = /^(gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)/;
/** Where the spoken number begins with a vowel: eight, eighty, eleven, eleven thousand, the 8th and the 11th century. */
const ELIDING = /^([aeio]|8|11(?!\d{1,2}(?!\d))|VIII |XI )/;
/** The day of an unknown month. */
const A_DAY = /^(il |l’)(?=\d)/;
const ABOUT = /^intorno (ad? |al |all’|alla |agli )/;
const MELTED = { a: 'al', da: 'dal', di: 'del', in: 'nel' };

/** With its article, where it has one: "il 12 settembre 2023", "l’8 marzo 2023", "l’estate 2001". */
function the(date: string): string {
  if (MONTH.test(date)) return date;
  if (date.startsWith('anni')) return `gli ${date}`;
  if (date.startsWith('primavera')) return `la ${date}`;
  return ELIDING.test(date) ? `l’${date}` : `il ${date}`;
}

/** With a preposition: "dal 1984", "all’estate 2001", "degli anni Sessanta del XVI secolo". */
function after(preposition: keyof typeof MELTED, date: string): string {
  const named = the(date);
  const article = /^(il |l’|la |gli )/.exec(named)?.[0];
  const melted = MELTED[preposition];
  if (article === undefined) return `${preposition === 'a' && named.startsWith('a') ? 'ad' : preposition} ${named}`;
  if (article === 'il ') return `${melted} ${date}`;
  return article === 'gli ' ? `${melted.slice(0, -1)}gli ${date}` : melted + named;
}

/** Without the words around it that no preposition fits: "1984 circa" of "intorno al 1984". Undefined for other phrases. */
function bare(date: string, kind: DateKind): string | undefined {
  if (kind !== 'phrase') return date;
  return ABOUT.test(date) && !date.endsWith(')') ? `${date.replace(ABOUT, '')} circa` : undefined;
}

function since(date: string, kind: DateKind): string {
  const known = bare(date, kind);
  return known === undefined ? `inizio: ${date}` : after('da', known);
}

function until(date: string, kind: DateKind): string {
  const known = bare(date, kind);
  return known === undefined ? `fine: ${date}` : `fino ${after('a', known)}`;
}

function fromTo(start: string, end: string, startKind: DateKind, endKind: DateKind): string | undefined {
  const [first, last] = [bare(start, startKind), bare(end, endKind)];
  return isTime(startKind) || !first || !last ? undefined : `${after('da', first)} ${after('a', last)}`;
}

/** The first of a month is "1º", and no other day is an ordinal; the year "1 a.C." is not. */
function withFirst(text: string): string {
  return text.replace(/(?<![\d:.,])1(?=\s\p{L}{3}|\s?–|$)/gu, '1º');
}

function agree(stem: string, names: readonly DatePart[]): string {
  return `${stem}${names.length > 1 ? 'i' : 'o'}`;
}
