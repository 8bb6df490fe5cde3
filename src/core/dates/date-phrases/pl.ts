import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { inflectWords } from './inflect-words.js';
import { isTime } from './is-time.js';
import { romanNumeral } from './roman-numeral.js';
import { shareYear } from './share-year.js';

/** Polish. Prepositions want the genitive, "między" the instrumental; `Intl` has months in the nominative. */
export const pl: DatePhrases = {
  about(date, kind) {
    if (kind !== 'phrase') return `${ABOUT}${genitive(date, kind)}`;
    return /^za \d|temu$/.test(date) ? date.replace(/^(za )?/, '$1około ') : `mniej więcej ${date}`;
  },
  possibly: (date) => `być może ${date}`,
  since: (date, kind) => since(date, kind),
  until: (date, kind) => until(date, kind),
  orEarlier: (date) => `${date} lub wcześniej`,
  orLater: (date) => `${date} lub później`,
  startUnknown: (date, kind) => `${until(date, kind)}, początek nieznany`,
  endUnknown: (date, kind) => `${since(date, kind)}, koniec nieznany`,
  between(start, end, startKind, endKind) {
    if ([startKind, endKind].some((kind) => kind === 'phrase' || isTime(kind))) {
      return `najwcześniej ${start}, najpóźniej ${end}`;
    }
    const first = startKind === 'year' ? firstYear(start, 'rokiem') : shareYear(start, end, startKind, endKind);
    const last = endKind === 'year' ? withYear(end, 'rokiem') : end;
    return `między ${instrumental(first, startKind)} a ${instrumental(last, endKind)}`;
  },
  fromTo: (start, end, startKind, endKind) =>
    isPhrase(start, startKind) || isPhrase(end, endKind)
      ? `początek: ${start}; koniec: ${end}`
      : fromTo(start, end, startKind, endKind),
  to: (start, end, startKind, endKind) =>
    isPhrase(start, startKind) || isPhrase(end, endKind) ? `${start} – ${end}` : fromTo(start, end, startKind, endKind),
  subYear(unit, index, year, _style, hemisphere) {
    const months = Object.keys(MONTHS);
    if (unit === 'quadrimester') return `${months[index * 4]}–${months[index * 4 + 3]} ${year}`;
    if (unit !== 'season') return `${romanNumeral(index + 1)} ${unit === 'quarter' ? 'kwartał' : 'półrocze'} ${year}`;
    const half = hemisphere ? { north: ' (półkula północna)', south: ' (półkula południowa)' }[hemisphere] : '';
    return `${['wiosna', 'lato', 'jesień', 'zima'][index]} ${year.replace('–', '/')}${half}`;
  },
  decade(_year, style, first) {
    const century = `${romanNumeral(Math.floor(first / 100) + 1)} ${style === 'long' ? 'wieku' : 'w.'}`;
    const inCentury = first % 100;
    if (inCentury < 20) return `${inCentury === 0 ? 'pierwsza' : 'druga'} dekada ${century}`;
    return `lata ${inCentury}. ${century}`;
  },
  age(unit, ordinal, beforeChrist, style) {
    const century = style === 'long' ? 'wiek' : 'w.';
    return `${romanNumeral(ordinal)} ${unit === 'century' ? century : 'tysiąclecie'}${beforeChrist ? ' p.n.e.' : ''}`;
  },
  // As newspapers do, in abbreviations, which fit every case.
  deepTime(count, _years, isFuture) {
    const short = count
      .replace(/milio\p{L}+/u, 'mln')
      .replace(/miliard\p{L}*/u, 'mld')
      .replace(/bilio\p{L}+/u, 'bln');
    return isFuture ? `za ${short} lat` : `${short} lat temu`;
  },
  // `Intl` has nothing between day and time.
  tidy: (text, kind) => (isTime(kind) ? text.replace(/(?<=[\d.]),? (?=\d{1,2}:)/, ', ') : text),
  some: (unit, date, kind) => `jeden z ${unit === 'day' ? 'dni' : 'miesięcy'} ${genitive(date, kind)}`,
  unknownYear: 'nieznany rok',
  ofSomeYear: (date, years, kind) => `${date} nieznanego roku${kind === 'phrase' ? '' : ` (${years})`}`,
  ofSomeMonth: (day, years, kind) => `${day}. dzień nieznanego miesiąca ${genitive(years, kind)}`,
  notes: {
    notGiven: (_parts, names) => `nie podano ${names.map((name) => PART_GENITIVES[name]).join(' i ')}`,
    approximate: 'data przybliżona',
    uncertain: 'data niepewna',
    approximateParts: (parts, names) => `${parts} ${names.length > 1 ? 'przybliżone' : 'przybliżony'}`,
    uncertainParts: (parts, names) => `${parts} ${names.length > 1 ? 'niepewne' : 'niepewny'}`,
    start: { unknown: 'początek nieznany', open: 'początek otwarty' },
    end: { unknown: 'koniec nieznany', open: 'koniec otwarty' },
    oneOfSeveral: 'jedna z kilku dat',
  },
};

const ABOUT = 'około ';
const MONTHS = {
  styczeń: 'stycznia',
  luty: 'lutego',
  marzec: 'marca',
  kwiecień: 'kwietnia',
  maj: 'maja',
  czerwiec: 'czerwca',
  lipiec: 'lipca',
  sierpień: 'sierpnia',
  wrzesień: 'września',
  październik: 'października',
  listopad: 'listopada',
  grudzień: 'grudnia',
};
const GENITIVE = {
  ...MONTHS,
  wiosna: 'wiosny',
  lato: 'lata',
  jesień: 'jesieni',
  zima: 'zimy',
  wiek: 'wieku',
  tysiąclecie: 'tysiąclecia',
  kwartał: 'kwartału',
  półrocze: 'półrocza',
  lata: 'lat',
  pierwsza: 'pierwszej',
  druga: 'drugiej',
  dekada: 'dekady',
  nieznany: 'nieznanego',
  rok: 'roku',
};
const INSTRUMENTAL = {
  styczeń: 'styczniem',
  luty: 'lutym',
  marzec: 'marcem',
  kwiecień: 'kwietniem',
  maj: 'majem',
  czerwiec: 'czerwcem',
  lipiec: 'lipcem',
  sierpień: 'sierpniem',
  wrzesień: 'wrześniem',
  październik: 'październikiem',
  listopad: 'listopadem',
  grudzień: 'grudniem',
  wiosna: 'wiosną',
  lato: 'latem',
  jesień: 'jesienią',
  zima: 'zimą',
  wiek: 'wiekiem',
  tysiąclecie: 'tysiącleciem',
  kwartał: 'kwartałem',
  półrocze: 'półroczem',
  lata: 'latami',
  pierwsza: 'pierwszą',
  druga: 'drugą',
  dekada: 'dekadą',
};
const PART_GENITIVES: Readonly<Record<DatePart, string>> = {
  year: 'roku',
  month: 'miesiąca',
  day: 'dnia',
  timeZoneName: 'strefy czasowej',
};

function since(date: string, kind: DateKind): string {
  if (isPhrase(date, kind)) return `początek: ${date}`;
  return kind === 'phrase' ? date.replace(ABOUT, 'mniej więcej od ') : `od ${genitive(date, kind)}`;
}

function until(date: string, kind: DateKind): string {
  if (isPhrase(date, kind)) return `koniec: ${date}`;
  return kind === 'phrase' ? date.replace(ABOUT, 'mniej więcej do ') : `do ${genitive(date, kind)}`;
}

function fromTo(start: string, end: string, startKind: DateKind, endKind: DateKind): string {
  if (isTime(startKind)) return `${start} – ${end}`;
  const isYears = startKind === 'year' && endKind === 'year';
  const first = shareYear(start, end, startKind, endKind);
  return `${isYears ? `od ${firstYear(start, 'roku')}` : since(first, startKind)} ${until(end, endKind)}`;
}

function genitive(date: string, kind: DateKind): string {
  return kind === 'year' ? withYear(date, 'roku') : inflectWords(date, GENITIVE);
}

/** Days have their month in the genitive: "między 10 a 19 czerwca". */
function instrumental(date: string, kind: DateKind): string {
  return inflectWords(date, kind === 'day' ? GENITIVE : INSTRUMENTAL);
}

/** "50 roku p.n.e." */
function withYear(date: string, year: string): string {
  return date.replace(/^\d+/, `$& ${year}`);
}

/** Of two years, the word for it stands after the second, but where each has an era. */
function firstYear(date: string, year: string): string {
  return /\p{L}/u.test(date) ? withYear(date, year) : date;
}

/** Before what is a phrase itself, few prepositions can stand; before "about 1984" they can. */
function isPhrase(date: string, kind: DateKind): boolean {
  return kind === 'phrase' && (!date.startsWith(ABOUT) || date.endsWith('temu'));
}
