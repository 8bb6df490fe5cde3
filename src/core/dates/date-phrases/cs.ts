import type { DateKind, DatePhrases } from '../date-phrases.js';
import { inflectWords } from './inflect-words.js';
import { isTime } from './is-time.js';
import { shareYear } from './share-year.js';

/** Czech. Prepositions want the genitive, "mezi" the instrumental; `Intl` has months in the nominative. */
export const cs: DatePhrases = {
  about: (date, kind) => (kind === 'phrase' ? `asi ${date}` : `${ABOUT}${genitive(date, kind)}`),
  possibly: (date) => `možná ${date}`,
  since: (date, kind) => since(date, kind),
  until: (date, kind) => until(date, kind),
  orEarlier: (date) => `${date} nebo dříve`,
  orLater: (date) => `${date} nebo později`,
  startUnknown: (date, kind) => `${until(date, kind)}, začátek neznámý`,
  endUnknown: (date, kind) => `${since(date, kind)}, konec neznámý`,
  between(start, end, startKind, endKind) {
    if (startKind === 'year' && endKind === 'year') return `mezi lety ${start} a ${end}`;
    if ([startKind, endKind].some((kind) => kind === 'phrase' || isTime(kind))) {
      return `nejdříve ${start}, nejpozději ${end}`;
    }
    return `mezi ${instrumental(shareYear(start, end, startKind, endKind), startKind)} a ${instrumental(end, endKind)}`;
  },
  fromTo(start, end, startKind, endKind) {
    if (startKind === 'year' && endKind === 'year') return `v letech ${start} až ${end}`;
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `začátek: ${start}; konec: ${end}`;
    if (isTime(startKind)) return `${withMonthName(start)} – ${withMonthName(end)}`;
    return `${since(shareYear(start, end, startKind, endKind), startKind)} ${until(end, endKind)}`;
  },
  to: (start, end, startKind, endKind) =>
    `${withMonthName(shareYear(start, end, startKind, endKind))} až ${withMonthName(end)}`,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit === 'quadrimester') return `${index + 1}. třetina roku ${year}`;
    if (unit !== 'season') return `${index + 1}. ${unit === 'quarter' ? 'čtvrtletí' : 'pololetí'} ${year}`;
    const half = hemisphere ? { north: ' (severní polokoule)', south: ' (jižní polokoule)' }[hemisphere] : '';
    return `${['jaro', 'léto', 'podzim', 'zima'][index]} ${year.replace('–', '/')}${half}`;
  },
  decade(_year, style, firstYear) {
    const inCentury = firstYear % 100;
    const century = `${Math.floor(firstYear / 100) + 1}. ${style === 'long' ? 'století' : 'stol.'}`;
    return `${inCentury === 0 ? '1. desetiletí' : `${inCentury}. léta`} ${century}`;
  },
  age(unit, ordinal, beforeChrist, style) {
    const century = style === 'long' ? 'století' : 'stol.';
    return `${ordinal}. ${unit === 'century' ? century : 'tisíciletí'}${beforeChrist ? ' př. n. l.' : ''}`;
  },
  deepTime(count, years, isFuture) {
    if (isFuture) return `za ${inflectWords(count, { miliarda: 'miliardu' })} let`;
    // After a fraction all stays in the genitive: "před 13,8 miliardy let", but "před 2 miliardami let".
    if (count.includes(',')) return `před ${count} let`;
    return `před ${inflectWords(count, AGO)} ${years < 1e6 ? 'lety' : 'let'}`;
  },
  // `Intl` pads the days of a stretch: "01.02.2021".
  tidy: (text) => text.replace(/0?(\d+)\.0?(\d+)\.(?=\d)/g, '$1. $2. '),
  some: (unit, date, kind) => `některý ${unit === 'day' ? 'den' : 'měsíc'} ${within(date, kind)}`,
  unknownYear: 'neznámý rok',
  ofSomeYear: (date, years, kind) => `${date} neznámého roku${kind === 'phrase' ? '' : ` (${years})`}`,
  ofSomeMonth: (day, years, kind) => `${day.replace(/\.?$/, '.')} den neznámého měsíce ${genitive(years, kind)}`,
  notes: {
    notGiven: (parts, names) => `${parts} ${names.includes('timeZoneName') ? 'neuvedeno' : 'neuveden'}`,
    approximate: 'přibližné datum',
    uncertain: 'nejisté datum',
    approximateParts: (parts, names) => `${parts} ${names.length > 1 ? 'přibližné' : 'přibližný'}`,
    uncertainParts: (parts, names) => `${parts} ${names.length > 1 ? 'nejisté' : 'nejistý'}`,
    start: { unknown: 'začátek neznámý', open: 'otevřený začátek' },
    end: { unknown: 'konec neznámý', open: 'otevřený konec' },
    oneOfSeveral: 'jedno z několika možných dat',
  },
};

const ABOUT = 'kolem ';
const MONTHS = {
  leden: 'ledna',
  únor: 'února',
  březen: 'března',
  duben: 'dubna',
  květen: 'května',
  červen: 'června',
  červenec: 'července',
  srpen: 'srpna',
  září: 'září',
  říjen: 'října',
  listopad: 'listopadu',
  prosinec: 'prosince',
};
const MONTH_GENITIVES = Object.values(MONTHS);
const GENITIVE = {
  ...MONTHS,
  jaro: 'jara',
  léto: 'léta',
  podzim: 'podzimu',
  zima: 'zimy',
  léta: 'let',
  třetina: 'třetiny',
  neznámý: 'neznámého',
  rok: 'roku',
};
const INSTRUMENTALS = [
  'lednem',
  'únorem',
  'březnem',
  'dubnem',
  'květnem',
  'červnem',
  'červencem',
  'srpnem',
  'zářím',
  'říjnem',
  'listopadem',
  'prosincem',
];
const LOCATIVES = [
  'lednu',
  'únoru',
  'březnu',
  'dubnu',
  'květnu',
  'červnu',
  'červenci',
  'srpnu',
  'září',
  'říjnu',
  'listopadu',
  'prosinci',
];
/** Of days, too: "mezi 10. a 19. červnem". */
const INSTRUMENTAL = {
  ...monthsIn(INSTRUMENTALS),
  jaro: 'jarem',
  léto: 'létem',
  podzim: 'podzimem',
  zima: 'zimou',
  století: 'stoletím',
  tisíciletí: 'tisíciletím',
  čtvrtletí: 'čtvrtletím',
  pololetí: 'pololetím',
  třetina: 'třetinou',
};
/** Of "80. léta 20. století", the century stays in the genitive. */
const DECADE_INSTRUMENTAL = { léta: 'lety', desetiletí: 'desetiletím' };
const LOCATIVE = monthsIn(LOCATIVES);
const AGO = {
  milion: 'milionem',
  miliony: 'miliony',
  milionů: 'miliony',
  miliarda: 'miliardou',
  miliardy: 'miliardami',
  miliard: 'miliardami',
  bilion: 'bilionem',
  bilionů: 'biliony',
};

function since(date: string, kind: DateKind): string {
  if (isPhrase(date, kind)) return `začátek: ${date}`;
  return kind === 'phrase' ? date.replace(ABOUT, 'přibližně od ') : `od ${genitive(date, kind)}`;
}

function until(date: string, kind: DateKind): string {
  if (isPhrase(date, kind)) return `konec: ${date}`;
  return kind === 'phrase' ? date.replace(ABOUT, 'přibližně do ') : `do ${genitive(date, kind)}`;
}

function genitive(date: string, kind: DateKind): string {
  return kind === 'year' ? `roku ${date}` : inflectWords(withMonthName(date), GENITIVE);
}

function instrumental(date: string, kind: DateKind): string {
  if (kind === 'year') return `rokem ${date}`;
  return inflectWords(withMonthName(date), kind === 'decade' ? DECADE_INSTRUMENTAL : INSTRUMENTAL);
}

/** Where the smaller lies in the larger. */
function within(date: string, kind: DateKind): string {
  return kind === 'month' ? `v ${inflectWords(date, LOCATIVE)}` : genitive(date, kind);
}

/** `Intl` writes days of a stretch in digits alone, "1. 2. 2021", and those outside of one in words. */
function withMonthName(date: string): string {
  return date.replace(/^(\d+\.\s)(\d+)\./, (_, day: string, month: string) => day + MONTH_GENITIVES[Number(month) - 1]);
}

function monthsIn(forms: readonly string[]): Record<string, string> {
  const rows = Object.entries(MONTHS).map((names, index) => names.map((name) => [name, forms[index]]));
  return Object.fromEntries(rows.flat()) as Record<string, string>;
}

/** Before what is a phrase itself, few prepositions can stand; before "about 1984" they can. */
function isPhrase(date: string, kind: DateKind): boolean {
  return kind === 'phrase' && !date.startsWith(ABOUT);
}
