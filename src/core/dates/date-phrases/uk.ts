import type { DateKind, DatePhrases } from '../date-phrases.js';
import { inflectWords } from './inflect-words.js';
import { isTime } from './is-time.js';
import { romanNumeral } from './roman-numeral.js';
import { shareYear } from './share-year.js';

/** Ukrainian. Prepositions want the genitive, "між" the instrumental; "р." and "ст." fit both. */
export const uk: DatePhrases = {
  about: (date, kind) => (kind === 'phrase' ? `приблизно ${date}` : `${ABOUT}${genitive(date, kind)}`),
  possibly: (date, kind) => `можливо, ${kind === 'year' ? withYear(date) : date}`,
  since: (date, kind) => since(date, kind),
  until: (date, kind) => until(date, kind),
  orEarlier: (date) => `${date} або раніше`,
  orLater: (date) => `${date} або пізніше`,
  startUnknown: (date, kind) => `${until(date, kind)}, початок невідомий`,
  endUnknown: (date, kind) => `${since(date, kind)}, кінець невідомий`,
  between(start, end, startKind, endKind) {
    if (startKind === 'year' && endKind === 'year') return `між ${twoYears(start, end, ' і ')}`;
    if ([startKind, endKind].some((kind) => kind === 'phrase' || isTime(kind))) {
      return `не раніше: ${start}; не пізніше: ${end}`;
    }
    const [first, last] = apart(start, end, startKind, endKind);
    return `між ${inflectWords(first, INSTRUMENTAL)} і ${inflectWords(last, INSTRUMENTAL)}`;
  },
  fromTo: (start, end, startKind, endKind) =>
    isPhrase(start, startKind) || isPhrase(end, endKind)
      ? `початок: ${start}; кінець: ${end}`
      : fromTo(start, end, startKind, endKind),
  to: (start, end, startKind, endKind) =>
    isPhrase(start, startKind) || isPhrase(end, endKind) ? `${start} — ${end}` : fromTo(start, end, startKind, endKind),
  subYear(unit, index, year, _style, hemisphere) {
    const dated = withYear(year.replace('–', '/'));
    if (unit === 'quadrimester') return `${['перша', 'друга', 'третя'][index]} третина ${dated}`;
    if (unit !== 'season') {
      return `${romanNumeral(index + 1)} ${unit === 'quarter' ? 'квартал' : 'півріччя'} ${dated}`;
    }
    const half = hemisphere ? { north: ' (північна півкуля)', south: ' (південна півкуля)' }[hemisphere] : '';
    return `${['весна', 'літо', 'осінь', 'зима'][index]} ${dated}${half}`;
  },
  decade(year, style, firstYear) {
    const ending = firstYear % 1000 === 0 ? 'ні' : firstYear % 100 === 40 ? 'ві' : 'ті';
    return `${year}-${ending}${style === 'long' ? ' роки' : ''}`;
  },
  age(unit, ordinal, beforeChrist, style) {
    const names = unit === 'century' ? ['століття', 'ст.'] : ['тисячоліття', 'тис.'];
    return `${romanNumeral(ordinal)} ${names[style === 'long' ? 0 : 1]}${beforeChrist ? ' до н. е.' : ''}`;
  },
  // As newspapers do, in abbreviations, which fit every case.
  deepTime(count, _years, isFuture) {
    const short = count
      .replace(/мільйон\p{L}*/u, 'млн')
      .replace(/мільярд\p{L}*/u, 'млрд')
      .replace(/трильйон\p{L}*/u, 'трлн');
    return isFuture ? `через ${short} років` : `${short} років тому`;
  },
  // "250 р. до н. е."
  tidy: (text, kind) => (kind === 'year' ? text.replace(/^(\d+) (?=[дн])/, '$1 р. ') : text),
  some: (unit, date, kind) => `один із ${unit === 'day' ? 'днів' : 'місяців'} ${genitive(date, kind)}`,
  unknownYear: 'невідомий рік',
  ofSomeYear: (date, years, kind) => `${date} невідомого року${kind === 'phrase' ? '' : ` (${years})`}`,
  ofSomeMonth: (day, years, kind) => `${day} число невідомого місяця ${genitive(years, kind)}`,
  notes: {
    notGiven: (parts) => `${parts} не вказано`,
    approximate: 'дата приблизна',
    uncertain: 'дата під сумнівом',
    approximateParts: (parts) => `${parts} приблизно`,
    uncertainParts: (parts) => `${parts} під сумнівом`,
    start: { unknown: 'початок невідомий', open: 'відкритий початок' },
    end: { unknown: 'кінець невідомий', open: 'відкритий кінець' },
    oneOfSeveral: 'одна з кількох дат',
  },
};

const ABOUT = 'близько ';
const GENITIVE = {
  січень: 'січня',
  лютий: 'лютого',
  березень: 'березня',
  квітень: 'квітня',
  травень: 'травня',
  червень: 'червня',
  липень: 'липня',
  серпень: 'серпня',
  вересень: 'вересня',
  жовтень: 'жовтня',
  листопад: 'листопада',
  грудень: 'грудня',
  весна: 'весни',
  літо: 'літа',
  осінь: 'осені',
  зима: 'зими',
  квартал: 'кварталу',
  перша: 'першої',
  друга: 'другої',
  третя: 'третьої',
  третина: 'третини',
  невідомий: 'невідомого',
  рік: 'року',
  // "1990-ті роки"
  ті: 'х',
  ві: 'х',
  ні: 'х',
  роки: 'років',
};
const INSTRUMENTAL = {
  січень: 'січнем',
  лютий: 'лютим',
  березень: 'березнем',
  квітень: 'квітнем',
  травень: 'травнем',
  червень: 'червнем',
  липень: 'липнем',
  серпень: 'серпнем',
  вересень: 'вереснем',
  жовтень: 'жовтнем',
  листопад: 'листопадом',
  грудень: 'груднем',
  весна: 'весною',
  літо: 'літом',
  осінь: 'осінню',
  зима: 'зимою',
  століття: 'століттям',
  тисячоліття: 'тисячоліттям',
  квартал: 'кварталом',
  півріччя: 'півріччям',
  перша: 'першою',
  друга: 'другою',
  третя: 'третьою',
  третина: 'третиною',
  ті: 'ми',
  ві: 'ми',
  ні: 'ми',
  роки: 'роками',
};

function since(date: string, kind: DateKind): string {
  if (isPhrase(date, kind)) return `початок: ${date}`;
  return kind === 'phrase' ? `приблизно ${from(date.replace(ABOUT, ''))}` : from(genitive(date, kind));
}

/** "Із" is easier to say before a hissing sound, which "6" and "7" begin with, too. */
function from(inGenitive: string): string {
  return `${/^([сзшжцч]|1?[67](?!\d))/.test(inGenitive) ? 'із' : 'з'} ${inGenitive}`;
}

function until(date: string, kind: DateKind): string {
  if (isPhrase(date, kind)) return `кінець: ${date}`;
  return kind === 'phrase' ? date.replace(ABOUT, 'приблизно до ') : `до ${genitive(date, kind)}`;
}

function fromTo(start: string, end: string, startKind: DateKind, endKind: DateKind): string {
  if (isTime(startKind)) return `${start} — ${end}`;
  if (startKind === 'year' && endKind === 'year') return `${from(start)} ${until(end, endKind)}`;
  const [first, last] = apart(start, end, startKind, endKind);
  return `${since(first, startKind)} ${until(last, endKind)}`;
}

function genitive(date: string, kind: DateKind): string {
  return kind === 'year' ? withYear(date) : inflectWords(date, GENITIVE);
}

/** Of two days `Intl` has one word for the years of both, "2021–2022 рр.", which a phrase tears apart. */
function apart(start: string, end: string, startKind: DateKind, endKind: DateKind): [start: string, end: string] {
  const hasBoth = startKind !== 'year' && end.includes('рр.');
  if (hasBoth) return [withYear(start), end.replace('рр.', 'р.')];
  return [shareYear(start, end, startKind, endKind), end];
}

/** `Intl` has "р." after months and days, but not after bare years: "250 р. до н. е." */
function withYear(date: string): string {
  return date.includes('р.') ? date : date.replace(/\d+(?!.*\d)/, '$& р.');
}

/** The word for both years stands after the second, "1670 і 1672 рр.", but where each has an era. */
function twoYears(start: string, end: string, between: string): string {
  const isShared = !/\p{L}/u.test(start);
  return isShared
    ? start + between + withYear(end).replace(/(?<!р)р\./, 'рр.')
    : withYear(start) + between + withYear(end);
}

/** Before what is a phrase itself, few prepositions can stand; before "about 1984" they can. */
function isPhrase(date: string, kind: DateKind): boolean {
  return kind === 'phrase' && !date.startsWith(ABOUT);
}
