import type { DateKind, DatePhrases } from '../date-phrases.js';
import { isTime } from './is-time.js';

/** Dutch. Days, months and years stand without article; all else has one. */
export const nl: DatePhrases = {
  about(date, kind) {
    if (kind !== 'phrase') return `rond ${the(date, kind)}`;
    if (date.startsWith('de ')) return `rond ${date}`;
    // "Over ongeveer 5 miljard jaar", not "ongeveer over …".
    return date.replace(/^(over )?/, '$1ongeveer ');
  },
  possibly(date, kind) {
    if (kind === 'phrase') return `mogelijk ${date.replace(/^(?=de \d)/, 'op ')}`;
    return `mogelijk ${kind === 'day' || isTime(kind) ? 'op' : 'in'} ${the(date, kind)}`;
  },
  since: (date, kind) => (isPhrase(date, kind) ? `begin: ${date}` : `sinds ${the(date, kind)}`),
  until,
  orEarlier: (date) => `${date} of eerder`,
  orLater: (date) => `${date} of later`,
  startUnknown: (date, kind) => `${until(date, kind)}, begin onbekend`,
  endUnknown: (date, kind) => `${isPhrase(date, kind) ? `begin: ${date}` : `vanaf ${the(date, kind)}`}, einde onbekend`,
  between(start, end, startKind, endKind) {
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `op zijn vroegst ${start}, op zijn laatst ${end}`;
    return `tussen ${the(start, startKind)} en ${the(end, endKind)}`;
  },
  fromTo(start, end, startKind, endKind) {
    if (isTime(startKind)) return `${start} – ${end}`;
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `begin: ${start}; einde: ${end}`;
    return `van ${the(start, startKind)} ${until(end, endKind)}`;
  },
  to(start, end, startKind, endKind) {
    const isPlain = !isTime(startKind) && startKind !== 'phrase' && endKind !== 'phrase';
    return isPlain ? `${start} ${until(end, endKind)}` : `${start} – ${end}`;
  },
  subYear(unit, index, year, _style, hemisphere) {
    if (unit === 'quadrimester') return `${['januari–april', 'mei–augustus', 'september–december'][index]} ${year}`;
    if (unit === 'half') return `${['eerste', 'tweede'][index]} helft van ${year}`;
    if (unit === 'quarter') return `${['eerste', 'tweede', 'derde', 'vierde'][index]} kwartaal van ${year}`;
    const half = hemisphere ? { north: ' (noordelijk halfrond)', south: ' (zuidelijk halfrond)' }[hemisphere] : '';
    return `${['voorjaar', 'zomer', 'najaar', 'winter'][index]} ${year}${half}`;
  },
  decade: (year) => `jaren ${year}`,
  age: (unit, ordinal, beforeChrist) =>
    `${ordinal}e ${unit === 'century' ? 'eeuw' : 'millennium'}${beforeChrist ? ' v.Chr.' : ''}`,
  deepTime: (count, _years, isFuture) => (isFuture ? `over ${count} jaar` : `${count} jaar geleden`),
  // "13:30 uur", as it is said.
  tidy: (text) => text.replace(/ om [\d:.,]*\d/, '$& uur'),
  some: (unit, date, kind) =>
    `een ${unit === 'day' ? 'dag' : 'maand'} in ${kind === 'phrase' ? `een ${date}` : the(date, kind)}`,
  unknownYear: 'onbekend jaar',
  ofSomeYear: (date, years, kind) => `${date} van een ${kind === 'phrase' ? years : `jaar in ${the(years, kind)}`}`,
  ofSomeMonth: (day, years, kind) => `de ${day}e van een onbekende maand in ${the(years, kind)}`,
  notes: {
    notGiven: (parts) => `${parts} niet vermeld`,
    approximate: 'datum bij benadering',
    uncertain: 'datum onzeker',
    approximateParts: (parts) => `${parts} bij benadering`,
    uncertainParts: (parts) => `${parts} onzeker`,
    start: { unknown: 'begin onbekend', open: 'open begin' },
    end: { unknown: 'einde onbekend', open: 'open einde' },
    oneOfSeveral: 'een van meerdere data',
  },
};

/** "Rond 1984", which is "ongeveer 1984" after a preposition. */
const ABOUT = /^rond (?!.*\)$)/;

/** A date as a preposition takes it: "het voorjaar van 2001", "de 19e eeuw", but "12 september 2023". */
function the(date: string, kind: DateKind): string {
  if (kind === 'phrase') return date.replace(ABOUT, 'ongeveer ');
  if (kind === 'season')
    return `${date.startsWith('v') || date.startsWith('n') ? 'het' : 'de'} ${date.replace(/ (?=\d)/, ' van ')}`;
  if (kind === 'quarter' || kind === 'millennium') return `het ${date}`;
  return kind === 'half' || kind === 'decade' || kind === 'century' ? `de ${date}` : date;
}

/** The end belongs to it: "tot en met 3 februari"; of what is long, it lies somewhere within: "tot in de 20e eeuw". */
function until(date: string, kind: DateKind): string {
  if (isPhrase(date, kind)) return `einde: ${date}`;
  if (kind === 'phrase') return `tot ${the(date, kind)}`;
  const isLong = kind === 'season' || kind === 'decade' || kind === 'century' || kind === 'millennium';
  return `${isLong ? 'tot in' : 'tot en met'} ${the(date, kind)}`;
}

/** Before what is no date with "about", few prepositions can stand. */
function isPhrase(date: string, kind: DateKind): boolean {
  return kind === 'phrase' && !ABOUT.test(date);
}
