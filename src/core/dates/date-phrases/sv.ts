import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { isTime } from './is-time.js';

/** Swedish. Days have an article, "den 12 september"; all else stands without, or has its own ending. */
export const sv: DatePhrases = {
  // "För ungefär 170 miljoner år sedan", not "ungefär för …".
  about: (date, kind) =>
    kind === 'phrase' ? date.replace(/^(för |om )?/, '$1ungefär ') : `${ABOUT}${the(date, kind)}`,
  possibly: (date, kind) => `möjligen ${the(date, kind)}`,
  since: (date, kind) => since('sedan', date, kind),
  until: (date, kind) => until(date, kind),
  orEarlier: (date) => `${date} eller tidigare`,
  orLater: (date) => `${date} eller senare`,
  startUnknown: (date, kind) => `${until(date, kind)}, början okänd`,
  endUnknown: (date, kind) => `${since('från', date, kind)}, slutet okänt`,
  between: (start, end, startKind, endKind) =>
    isPhrase(start, startKind) || isPhrase(end, endKind)
      ? `tidigast ${start}, senast ${end}`
      : `mellan ${the(start, startKind)} och ${the(end, endKind)}`,
  fromTo(start, end, startKind, endKind) {
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `början: ${start}; slut: ${end}`;
    if (isTime(startKind)) return `${start} – ${end}`;
    return `från ${the(start, startKind)} till ${the(end, endKind)}`;
  },
  to: (start, end, startKind) => (isTime(startKind) ? `${start} – ${end}` : `${start} till ${end}`),
  subYear(unit, index, year, _style, hemisphere) {
    if (unit !== 'season') return `${ORDINALS[index]} ${SUB_YEARS[unit]} ${year}`;
    const half = hemisphere ? { north: ' (norra halvklotet)', south: ' (södra halvklotet)' }[hemisphere] : '';
    return `${['våren', 'sommaren', 'hösten', 'vintern'][index]} ${year.replace('–', '/')}${half}`;
  },
  // "2000-talet" is a century as well as a decade.
  decade: (year, _style, firstYear) => (firstYear % 100 === 0 ? `${year}-talets första decennium` : `${year}-talet`),
  age(unit, ordinal, beforeChrist) {
    const century = ordinal === 1 ? 'första århundradet' : `${(ordinal - 1) * 100}-talet`;
    const millennium = `${ORDINALS[ordinal - 1] ?? ordinal} årtusendet`;
    return `${unit === 'century' ? century : millennium}${beforeChrist ? ' f.Kr.' : ''}`;
  },
  some: (unit, date, kind) => `en ${unit === 'day' ? 'dag' : 'månad'} ${within(date, kind)}`,
  unknownYear: 'okänt år',
  ofSomeYear: (date, years, kind) => `${date}, okänt år${kind === 'phrase' ? '' : ` (${years})`}`,
  ofSomeMonth: (day, years, kind) => `den ${day} i en okänd månad ${within(years, kind)}`,
  notes: {
    notGiven: (parts) => `${parts} anges inte`,
    approximate: 'ungefärligt datum',
    uncertain: 'osäkert datum',
    approximateParts: (parts, names) => `${parts} ${agree(['ungefärlig', 'ungefärligt', 'ungefärliga'], names)}`,
    uncertainParts: (parts, names) => `${parts} ${agree(['osäker', 'osäkert', 'osäkra'], names)}`,
    start: { unknown: 'början okänd', open: 'öppen början' },
    end: { unknown: 'slutet okänt', open: 'öppet slut' },
    oneOfSeveral: 'ett av flera datum',
  },
};

const ABOUT = 'omkring ';
const ORDINALS = ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde'];
const SUB_YEARS = { quarter: 'kvartalet', quadrimester: 'tertialet', half: 'halvåret' };

function since(preposition: string, date: string, kind: DateKind): string {
  return isPhrase(date, kind) ? `början: ${date}` : `${preposition} ${the(date, kind)}`;
}

function until(date: string, kind: DateKind): string {
  return isPhrase(date, kind) ? `slut: ${date}` : `fram till ${the(date, kind)}`;
}

/** With its article, where it has one: "den 12 september 2023". */
function the(date: string, kind: DateKind): string {
  return kind === 'day' || isTime(kind) ? `den ${date}` : date;
}

/** Where the smaller lies in the larger. */
function within(date: string, kind: DateKind): string {
  if (kind === 'phrase') return 'ett okänt år';
  if (kind === 'month') return `i ${date}`;
  return /-talet/.test(date) ? `på ${date}` : `under ${date}`;
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
