import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { isTime } from './is-time.js';
import { romanNumeral } from './roman-numeral.js';

/** Romanian. "Din" fits every date; "until" and "about" ask what kind it is. */
export const ro: DatePhrases = {
  about(date, kind) {
    if (kind !== 'phrase') return `în jurul ${genitive(date, kind)}`;
    if (date.startsWith('ziua ')) return `în jurul ${date.replace('ziua', 'zilei')}`;
    // "Acum aproximativ 170 de milioane de ani", not "aproximativ acum …".
    return date.replace(/^(acum |peste )?/, '$1aproximativ ');
  },
  possibly(date, kind) {
    if (kind === 'phrase') return `posibil ${date.replace(/^(?=ziua )/, 'în ')}`;
    return `posibil ${kind === 'day' || isTime(kind) ? 'pe' : 'în'} ${date}`;
  },
  since,
  until,
  orEarlier: (date) => `${date} sau mai devreme`,
  orLater: (date) => `${date} sau mai târziu`,
  startUnknown: (date, kind) => `${until(date, kind)}, început necunoscut`,
  endUnknown: (date, kind) => `${since(date, kind)}, sfârșit necunoscut`,
  between: (start, end, startKind, endKind) =>
    startKind === 'phrase' || endKind === 'phrase'
      ? `cel mai devreme: ${start}; cel mai târziu: ${end}`
      : `între ${start} și ${end}`,
  fromTo: (start, end, startKind, endKind) =>
    fromTo(start, end, startKind, endKind) ??
    (isTime(startKind) ? `${start} – ${end}` : `început: ${start}; sfârșit: ${end}`),
  to: (start, end, startKind, endKind) => fromTo(start, end, startKind, endKind) ?? `${start} – ${end}`,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit === 'quadrimester') return `perioada ${FOUR_MONTHS[index]} ${year}`;
    if (unit !== 'season') return `${unit === 'half' ? 'semestrul' : 'trimestrul'} ${romanNumeral(index + 1)} ${year}`;
    const half = hemisphere ? { north: ' (emisfera nordică)', south: ' (emisfera sudică)' }[hemisphere] : '';
    const ofYear = year.includes('–') ? year : `anului ${year}`;
    return `${['primăvara', 'vara', 'toamna', 'iarna'][index]} ${ofYear}${half}`;
  },
  decade: (year) => `anii ${year}`,
  age(unit, ordinal, beforeChrist, style) {
    const century = style === 'long' ? 'secolul' : 'sec.';
    const numeral = ordinal === 1 ? 'I' : `al ${romanNumeral(ordinal)}-lea`;
    return `${unit === 'century' ? century : 'mileniul'} ${numeral}${beforeChrist ? ' î.Hr.' : ''}`;
  },
  deepTime: (count, _years, isFuture) =>
    // "2 milioane de ani" and "22.000 de ani": after all numbers as large as these there is "de".
    `${isFuture ? 'peste' : 'acum'} ${count} de ani`,
  tidy: (text) => text.replace(/ la (?=\d)/, ' la ora '),
  some: (unit, date, kind) =>
    `o ${unit === 'day' ? 'zi' : 'lună'} ${kind === 'phrase' ? `dintr-un ${date}` : `din ${date}`}`,
  unknownYear: 'an necunoscut',
  ofSomeYear(date, years, kind) {
    if (kind === 'phrase') return `${date} dintr-un ${years}`;
    return `${date} ${kind === 'decade' ? 'dintr-unul din' : 'dintr-un an din'} ${years}`;
  },
  ofSomeMonth: (day, years) => `ziua de ${day} a unei luni necunoscute din ${years}`,
  notes: {
    notGiven: (parts, names) => `${parts} ${agree('nespecificat', names)}`,
    approximate: 'dată aproximativă',
    uncertain: 'dată incertă',
    approximateParts: (parts, names) => `${parts} ${agree('aproximativ', names)}`,
    uncertainParts: (parts, names) => `${parts} ${agree('incert', names)}`,
    start: { unknown: 'început necunoscut', open: 'început deschis' },
    end: { unknown: 'sfârșit necunoscut', open: 'sfârșit deschis' },
    oneOfSeveral: 'una dintre mai multe date',
  },
};

const FOUR_MONTHS = ['ianuarie–aprilie', 'mai–august', 'septembrie–decembrie'];
const ABOUT = 'în jurul ';
const GENITIVES: ReadonlyMap<string, string> = new Map([
  ['anii', 'anilor'],
  ['secolul', 'secolului'],
  ['mileniul', 'mileniului'],
  ['trimestrul', 'trimestrului'],
  ['semestrul', 'semestrului'],
  ['perioada', 'perioadei'],
  ['primăvara', 'primăverii'],
  ['vara', 'verii'],
  ['toamna', 'toamnei'],
  ['iarna', 'iernii'],
]);

/** After "în jurul": "anului 1984", "datei de 12 septembrie 2023", "secolului al XIX-lea". */
function genitive(date: string, kind: DateKind): string {
  if (kind === 'year') return `anului ${date}`;
  if (kind === 'month') return `${date.includes('–') ? 'perioadei' : 'lunii'} ${date}`;
  if (kind === 'day' || isTime(kind)) return `datei de ${date}`;
  return date.replace(/^\p{L}+/u, (word) => GENITIVES.get(word) ?? word);
}

function since(date: string, kind: DateKind): string {
  if (kind !== 'phrase') return `din ${date}`;
  // "Din jurul anului 1984"
  return date.startsWith(ABOUT) ? date.replace('în', 'din') : `început: ${date}`;
}

function until(date: string, kind: DateKind): string {
  if (kind === 'day' || isTime(kind)) return `până la ${date}`;
  if (kind !== 'phrase') return `până în ${date}`;
  return date.startsWith(ABOUT) ? `până ${date}` : `sfârșit: ${date}`;
}

function fromTo(start: string, end: string, startKind: DateKind, endKind: DateKind): string | undefined {
  const isOther = (date: string, kind: DateKind) => kind === 'phrase' && !date.startsWith(ABOUT);
  if (isTime(startKind) || isOther(start, startKind) || isOther(end, endKind)) return undefined;
  if (startKind === 'day' && endKind === 'day') return `de la ${start} la ${end}`;
  return `${since(start, startKind)} ${until(end, endKind)}`;
}

/** "An" and "fus orar" take masculine forms, "lună" and "zi" feminine ones, and so do several together. */
function agree(stem: string, names: readonly DatePart[]): string {
  if (names.length > 1) return `${stem}e`;
  return names[0] === 'month' || names[0] === 'day' ? `${stem}ă` : stem;
}
