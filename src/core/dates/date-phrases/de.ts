import type { DateKind, DatePhrases } from '../date-phrases.js';
import { isTime } from './is-time.js';

/** German. Months and years stand without article; all else needs one, in the case that the preposition wants. */
export const de: DatePhrases = {
  // "Vor etwa 170 Millionen Jahren", not "etwa vor …".
  about: (date, kind) => (kind === 'phrase' ? date.replace(/^(vor )?/, '$1etwa ') : `um ${accusative(date, kind)}`),
  possibly: (date) => `möglicherweise ${date}`,
  since: (date, kind) => since('seit', date, kind),
  until,
  orEarlier: (date) => `${date} oder früher`,
  orLater: (date) => `${date} oder später`,
  startUnknown: (date, kind) => `${until(date, kind)}, Beginn unbekannt`,
  endUnknown: (date, kind) => `${since('ab', date, kind)}, Ende unbekannt`,
  between(start, end, startKind, endKind) {
    const ends = [dative(start, startKind), dative(end, endKind)];
    return ends.includes(undefined) ? `frühestens ${start}, spätestens ${end}` : `zwischen ${ends.join(' und ')}`;
  },
  fromTo(start, end, startKind, endKind) {
    if (isTime(startKind)) return `${start} bis ${end}`;
    const from = dative(start, startKind);
    if (!from || !dative(end, endKind)) return `Beginn: ${start}; Ende: ${end}`;
    return `${`von ${from}`.replace(/^von dem /, 'vom ')} ${until(end, endKind)}`;
  },
  to: (start, end) => `${start} bis ${end}`,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit !== 'season') return `${index + 1}. ${SUB_YEARS[unit]} ${year}`;
    const season = ['Frühling', 'Sommer', 'Herbst', 'Winter'][index];
    const half = hemisphere ? { north: ' (Nordhalbkugel)', south: ' (Südhalbkugel)' }[hemisphere] : '';
    return `${season} ${year.replace('–', '/')}${half}`;
  },
  decade: (year, style) => (style === 'long' ? `${year}er-Jahre` : `${year}er`),
  age(unit, ordinal, beforeChrist, style) {
    const names = unit === 'century' ? ['Jahrhundert', 'Jh.'] : ['Jahrtausend', 'Jt.'];
    return `${ordinal}. ${names[style === 'long' ? 0 : 1]}${beforeChrist ? ' v. Chr.' : ''}`;
  },
  // "16:30 Uhr", as it is said.
  tidy: (text) => text.replace(/ um [\d:,]+/, '$& Uhr'),
  some: (unit, date, kind) => `ein ${unit === 'day' ? 'Tag' : 'Monat'} ${within(date, kind)}`,
  unknownYear: 'unbekanntes Jahr',
  ofSomeYear: (date, years, kind) =>
    kind === 'phrase' ? `${date} eines unbekannten Jahres` : `${date} eines Jahres ${within(years, kind)}`,
  ofSomeMonth: (day, years, kind) => `${day}. eines unbekannten Monats ${within(years, kind)}`,
  notes: {
    notGiven: (parts) => `${parts} nicht angegeben`,
    approximate: 'ungefähr',
    uncertain: 'unsicher',
    approximateParts: (parts) => `${parts} ungefähr`,
    uncertainParts: (parts) => `${parts} unsicher`,
    start: { unknown: 'Beginn unbekannt', open: 'Beginn offen' },
    end: { unknown: 'Ende unbekannt', open: 'Ende offen' },
    oneOfSeveral: 'eines von mehreren Daten',
  },
};

const SUB_YEARS = { quarter: 'Quartal', quadrimester: 'Tertial', half: 'Halbjahr' };

function since(preposition: string, date: string, kind: DateKind): string {
  const inDative = dative(date, kind);
  return inDative ? `${preposition} ${inDative}` : `Beginn: ${date}`;
}

function until(date: string, kind: DateKind): string {
  const inDative = dative(date, kind);
  if (!inDative) return `Ende: ${date}`;
  return inDative.startsWith('de') ? `bis zu ${inDative}`.replace(/^bis zu dem /, 'bis zum ') : `bis ${inDative}`;
}

function accusative(date: string, kind: DateKind): string {
  if (isTime(kind) || kind === 'day' || kind === 'season') return `den ${date}`;
  if (kind === 'decade') return `die ${date}`;
  return isNeuter(kind) ? `das ${date}` : date;
}

/** Undefined for phrases, which no preposition fits; but "um 1984" is "etwa 1984" there. */
function dative(date: string, kind: DateKind): string | undefined {
  if (kind === 'phrase') return /^um (?!d)/.test(date) ? date.replace('um', 'etwa') : undefined;
  if (kind === 'decade') return `den ${date}n`;
  return isTime(kind) || kind === 'day' || kind === 'season' || isNeuter(kind) ? `dem ${date}` : date;
}

/** Where the smaller lies in the larger. */
function within(date: string, kind: DateKind): string {
  if (kind === 'phrase') return 'in einem unbekannten Jahr';
  if (kind === 'decade') return `in ${dative(date, kind)}`;
  return kind === 'year' ? `im Jahr ${date}` : `im ${date}`;
}

function isNeuter(kind: DateKind): boolean {
  return ['quarter', 'quadrimester', 'half', 'century', 'millennium'].includes(kind);
}
