import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { isTime } from './is-time.js';
import { shareYear } from './share-year.js';

/** Finnish. Endings stand for prepositions: of months, years and ages they are known, days do without. */
export const fi: DatePhrases = {
  about: (date, kind) => `noin ${when(date, kind)}`,
  possibly: (date, kind) => `mahdollisesti ${when(date, kind)}`,
  since: (date, kind) => since(date, kind),
  until: (date, kind) => until(date, kind),
  orEarlier: (date) => `${date} tai aiemmin`,
  orLater: (date) => `${date} tai myöhemmin`,
  startUnknown: (date, kind) => `${until(date, kind)}, alku tuntematon`,
  endUnknown: (date, kind) => `${since(date, kind)}, loppu tuntematon`,
  between(start, end, startKind, endKind) {
    if ([startKind, endKind].some((kind) => kind === 'phrase' || isTime(kind))) {
      return `aikaisintaan ${start}, viimeistään ${end}`;
    }
    if (startKind === 'year' && endKind === 'year') return `vuosien ${start} ja ${end} välillä`;
    const first = shareYear(start, end, startKind, endKind);
    return `${inCase('genitive', first, startKind)} ja ${inCase('genitive', end, endKind)} välillä`;
  },
  fromTo: (start, end, startKind, endKind) =>
    isRange(start, end, startKind, endKind)
      ? fromTo(start, end, startKind, endKind)
      : `alku: ${when(start, startKind)}; loppu: ${when(end, endKind)}`,
  to: (start, end, startKind, endKind) =>
    isRange(start, end, startKind, endKind) ? fromTo(start, end, startKind, endKind) : `${start} – ${end}`,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit !== 'season') return `${index + 1}. ${SUB_YEARS[unit]} ${year}`;
    const half = hemisphere
      ? { north: ' (pohjoinen pallonpuolisko)', south: ' (eteläinen pallonpuolisko)' }[hemisphere]
      : '';
    return `${['kevät', 'kesä', 'syksy', 'talvi'][index]} ${year}${half}`;
  },
  // "2000-luku" is a century as well as a decade.
  decade: (year, _style, firstYear) => (firstYear % 100 === 0 ? `${year}-luvun 1. vuosikymmen` : `${year}-luku`),
  age(unit, ordinal, beforeChrist) {
    const century = ordinal === 1 ? '1. vuosisata' : `${(ordinal - 1) * 100}-luku`;
    return `${unit === 'century' ? century : `${ordinal}. vuosituhat`}${beforeChrist ? ' eKr.' : ''}`;
  },
  deepTime(count, _years, isFuture) {
    if (!isFuture) return `${count} vuotta sitten`;
    const inGenitive = count.replace(/(miljoona|biljoona)\p{L}*/u, '$1n').replace(/miljardi\p{L}*/u, 'miljardin');
    return `${inGenitive} vuoden kuluttua`;
  },
  // "Helmi 2021", as `Intl` has it in short, nobody writes.
  tidy: (text, kind) => (kind === 'month' ? text.replace(MONTH_STEM, '$&kuu') : text),
  some: (unit, date, kind) => `jokin ${unit === 'day' ? 'päivä' : 'kuukausi'} ${within(date, kind)}`,
  unknownYear: 'tuntematon vuosi',
  ofSomeYear: (date, years, kind) => `${date} tuntemattomana vuonna${kind === 'phrase' ? '' : ` (${years})`}`,
  ofSomeMonth: (day, years, kind) => `tuntemattoman kuukauden ${day}. päivä ${within(years, kind)}`,
  notes: {
    notGiven: (_parts, names) => `${names.map((name) => PARTITIVES[name]).join(' ja ')} ei ilmoitettu`,
    approximate: 'likimääräinen ajankohta',
    uncertain: 'epävarma ajankohta',
    approximateParts: (parts, names) => `${parts} ${names.length > 1 ? 'likimääräiset' : 'likimääräinen'}`,
    uncertainParts: (parts, names) => `${parts} ${names.length > 1 ? 'epävarmat' : 'epävarma'}`,
    start: { unknown: 'alku tuntematon', open: 'alku avoin' },
    end: { unknown: 'loppu tuntematon', open: 'loppu avoin' },
    oneOfSeveral: 'jokin useista ajankohdista',
  },
};

type Case = 'when' | 'since' | 'until' | 'genitive';

const SUB_YEARS = { quarter: 'vuosineljännes', quadrimester: 'vuosikolmannes', half: 'vuosipuolisko' };
const PARTITIVES: Readonly<Record<DatePart, string>> = {
  year: 'vuotta',
  month: 'kuukautta',
  day: 'päivää',
  timeZoneName: 'aikavyöhykettä',
};
/** The ends of words: of "when" (also what `about` made of it), of "since", "until" and the genitive. */
const ENDINGS: readonly (readonly [
  nominative: string,
  when: string,
  since: string,
  until: string,
  genitive: string,
])[] = [
  ['kuu', 'kuussa', 'kuusta', 'kuuhun', 'kuun'],
  ['vuosi', 'vuonna', 'vuodesta', 'vuoteen', 'vuoden'],
  ['kevät', 'keväällä', 'keväästä', 'kevääseen', 'kevään'],
  ['kesä', 'kesällä', 'kesästä', 'kesään', 'kesän'],
  ['syksy', 'syksyllä', 'syksystä', 'syksyyn', 'syksyn'],
  ['talvi', 'talvella', 'talvesta', 'talveen', 'talven'],
  ['neljännes', 'neljänneksellä', 'neljänneksestä', 'neljännekseen', 'neljänneksen'],
  ['kolmannes', 'kolmanneksella', 'kolmanneksesta', 'kolmannekseen', 'kolmanneksen'],
  ['puolisko', 'puoliskolla', 'puoliskosta', 'puoliskoon', 'puoliskon'],
  ['luku', 'luvulla', 'luvulta', 'luvulle', 'luvun'],
  ['kymmen', 'kymmenellä', 'kymmeneltä', 'kymmenelle', 'kymmenen'],
  ['sata', 'sadalla', 'sadalta', 'sadalle', 'sadan'],
  ['tuhat', 'tuhannella', 'tuhannelta', 'tuhannelle', 'tuhannen'],
];
const CASES: readonly Case[] = ['when', 'since', 'until', 'genitive'];
const MONTH_STEM = /(tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)(?!\p{L})/gu;
const ABOUT = 'noin ';

function since(date: string, kind: DateKind): string {
  return isPhrase(date, kind) ? `alku: ${date}` : `${inCase('since', date, kind)} lähtien`;
}

function until(date: string, kind: DateKind): string {
  return isPhrase(date, kind) ? `loppu: ${date}` : `${inCase('until', date, kind)} asti`;
}

function when(date: string, kind: DateKind): string {
  return kind === 'phrase' ? date : inCase('when', date, kind);
}

/** Where the smaller lies in the larger. The only phrase here is the unknown year. */
function within(date: string, kind: DateKind): string {
  return kind === 'phrase' ? 'tuntemattomana vuonna' : when(date, kind);
}

function fromTo(start: string, end: string, startKind: DateKind, endKind: DateKind): string {
  // "1.–3. helmikuuta 2021" of one month, "1. helmikuuta – 3. huhtikuuta 2021" of two.
  if (startKind === 'day') return /^\d+\.?$/.test(start) ? `${start}–${end}` : `${start} – ${end}`;
  if (isTime(startKind)) return `${start} – ${end}`;
  return `${inCase('since', shareYear(start, end, startKind, endKind), startKind)} ${inCase('until', end, endKind)}`;
}

/** Whether two dates can be said as a stretch: days and moments need a dash, all else has endings. */
function isRange(start: string, end: string, startKind: DateKind, endKind: DateKind): boolean {
  if (isPhrase(start, startKind) || isPhrase(end, endKind)) return false;
  return hasNoEnding(startKind) === hasNoEnding(endKind);
}

function hasNoEnding(kind: DateKind): boolean {
  return kind === 'day' || isTime(kind);
}

function inCase(wanted: Case, date: string, kind: DateKind): string {
  if (hasNoEnding(kind)) return date;
  const text = kind === 'year' ? `vuosi ${date}` : date;
  for (const [nominative, when, ...others] of ENDINGS) {
    const ending = new RegExp(`(?:${nominative}|${when})(?!\\p{L})`, 'u');
    if (ending.test(text)) return text.replace(ending, [when, ...others][CASES.indexOf(wanted)] as string);
  }
  return text;
}

/** What is a phrase itself can't be inflected, but for "about 1984"; "about September 12" can't either. */
function isPhrase(date: string, kind: DateKind): boolean {
  const isAbout = date.startsWith(ABOUT) && !date.startsWith(`${ABOUT}tuntem`) && !/\d\. \p{L}+ta /u.test(date);
  return kind === 'phrase' && !(isAbout && inCase('genitive', date, kind) !== date);
}
