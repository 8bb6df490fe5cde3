import type { DateKind, DatePhrases } from '../date-phrases.js';
import { inflectWords } from './inflect-words.js';
import { isTime } from './is-time.js';
import { romanNumeral } from './roman-numeral.js';
import { shareYear } from './share-year.js';

/** Russian. Prepositions want the genitive, "по" the accusative, "между" the instrumental; "г." and "в." fit them all. */
export const ru: DatePhrases = {
  about: (date, kind) => (kind === 'phrase' ? `примерно ${date}` : `${ABOUT}${genitive(date, kind)}`),
  possibly: (date, kind) => `возможно, ${kind === 'year' ? withYear(date) : date}`,
  since: (date, kind) => since(date, kind),
  until: (date, kind) => until(date, kind),
  orEarlier: (date) => `${date} или раньше`,
  orLater: (date) => `${date} или позже`,
  startUnknown: (date, kind) => `${until(date, kind)}, начало неизвестно`,
  endUnknown: (date, kind) => `${since(date, kind)}, конец неизвестен`,
  between(start, end, startKind, endKind) {
    if (startKind === 'year' && endKind === 'year') return `между ${twoYears(start, end, ' и ')}`;
    if ([startKind, endKind].some((kind) => kind === 'phrase' || isTime(kind))) {
      return `не раньше: ${start}; не позже: ${end}`;
    }
    const first = shareYear(start, end, startKind, endKind);
    return `между ${inflectWords(first, INSTRUMENTAL)} и ${inflectWords(end, INSTRUMENTAL)}`;
  },
  fromTo: (start, end, startKind, endKind) =>
    isPhrase(start, startKind) || isPhrase(end, endKind)
      ? `начало: ${start}; конец: ${end}`
      : fromTo(start, end, startKind, endKind),
  to: (start, end, startKind, endKind) =>
    isPhrase(start, startKind) || isPhrase(end, endKind) ? `${start} — ${end}` : fromTo(start, end, startKind, endKind),
  subYear(unit, index, year, _style, hemisphere) {
    const dated = withYear(year.replace('–', '/'));
    if (unit === 'quadrimester') return `${['первая', 'вторая', 'третья'][index]} треть ${dated}`;
    if (unit !== 'season') {
      return `${romanNumeral(index + 1)} ${unit === 'quarter' ? 'квартал' : 'полугодие'} ${dated}`;
    }
    const half = hemisphere ? { north: ' (северное полушарие)', south: ' (южное полушарие)' }[hemisphere] : '';
    return `${['весна', 'лето', 'осень', 'зима'][index]} ${dated}${half}`;
  },
  decade: (year, style) => `${year}-е${style === 'long' ? ' годы' : ''}`,
  age(unit, ordinal, beforeChrist, style) {
    const names = unit === 'century' ? ['век', 'в.'] : ['тысячелетие', 'тыс.'];
    return `${romanNumeral(ordinal)} ${names[style === 'long' ? 0 : 1]}${beforeChrist ? ' до н. э.' : ''}`;
  },
  // As newspapers do, in abbreviations, which fit every case.
  deepTime(count, _years, isFuture) {
    const short = count
      .replace(/миллион\p{L}*/u, 'млн')
      .replace(/миллиард\p{L}*/u, 'млрд')
      .replace(/триллион\p{L}*/u, 'трлн');
    return isFuture ? `через ${short} лет` : `${short} лет назад`;
  },
  some: (unit, date, kind) => `один из ${unit === 'day' ? 'дней' : 'месяцев'} ${genitive(date, kind)}`,
  unknownYear: 'неизвестный год',
  ofSomeYear: (date, years, kind) => `${date} неизвестного года${kind === 'phrase' ? '' : ` (${years})`}`,
  ofSomeMonth: (day, years, kind) => `${day}-е число неизвестного месяца ${genitive(years, kind)}`,
  notes: {
    notGiven: (parts) => `${parts} не указан`,
    approximate: 'дата приблизительная',
    uncertain: 'дата под вопросом',
    approximateParts: (parts) => `${parts} приблизительно`,
    uncertainParts: (parts) => `${parts} под вопросом`,
    start: { unknown: 'начало неизвестно', open: 'открытое начало' },
    end: { unknown: 'конец неизвестен', open: 'открытый конец' },
    oneOfSeveral: 'одна из нескольких дат',
  },
};

const ABOUT = 'около ';
const GENITIVE = {
  январь: 'января',
  февраль: 'февраля',
  март: 'марта',
  апрель: 'апреля',
  май: 'мая',
  июнь: 'июня',
  июль: 'июля',
  август: 'августа',
  сентябрь: 'сентября',
  октябрь: 'октября',
  ноябрь: 'ноября',
  декабрь: 'декабря',
  весна: 'весны',
  лето: 'лета',
  осень: 'осени',
  зима: 'зимы',
  век: 'века',
  тысячелетие: 'тысячелетия',
  квартал: 'квартала',
  полугодие: 'полугодия',
  первая: 'первой',
  вторая: 'второй',
  третья: 'третьей',
  треть: 'трети',
  неизвестный: 'неизвестного',
  год: 'года',
  // "1990-е годы"
  е: 'х',
  годы: 'годов',
};
const ACCUSATIVE = { весна: 'весну', зима: 'зиму', первая: 'первую', вторая: 'вторую', третья: 'третью' };
const INSTRUMENTAL = {
  январь: 'январём',
  февраль: 'февралём',
  март: 'мартом',
  апрель: 'апрелем',
  май: 'маем',
  июнь: 'июнем',
  июль: 'июлем',
  август: 'августом',
  сентябрь: 'сентябрём',
  октябрь: 'октябрём',
  ноябрь: 'ноябрём',
  декабрь: 'декабрём',
  весна: 'весной',
  лето: 'летом',
  осень: 'осенью',
  зима: 'зимой',
  век: 'веком',
  тысячелетие: 'тысячелетием',
  квартал: 'кварталом',
  полугодие: 'полугодием',
  первая: 'первой',
  вторая: 'второй',
  третья: 'третьей',
  треть: 'третью',
  е: 'ми',
  годы: 'годами',
};

function since(date: string, kind: DateKind): string {
  if (isPhrase(date, kind)) return `начало: ${date}`;
  return kind === 'phrase' ? `примерно ${from(date.replace(ABOUT, ''))}` : from(genitive(date, kind));
}

/** The "о" is spoken before "второго" and "второй". */
function from(inGenitive: string): string {
  return `${/^(2(?!\d)|вто)/.test(inGenitive) ? 'со' : 'с'} ${inGenitive}`;
}

function until(date: string, kind: DateKind): string {
  if (isPhrase(date, kind)) return `конец: ${date}`;
  return kind === 'phrase' ? date.replace(ABOUT, 'примерно до ') : `до ${genitive(date, kind)}`;
}

function fromTo(start: string, end: string, startKind: DateKind, endKind: DateKind): string {
  if (isTime(startKind)) return `${start} — ${end}`;
  const isYears = startKind === 'year' && endKind === 'year';
  const inAccusative = endKind === 'year' ? withYear(end) : inflectWords(end, ACCUSATIVE);
  const first = isYears ? from(start) : since(shareYear(start, end, startKind, endKind), startKind);
  return `${first} ${endKind === 'phrase' ? until(end, endKind) : `по ${inAccusative}`}`;
}

function genitive(date: string, kind: DateKind): string {
  return kind === 'year' ? withYear(date) : inflectWords(date, GENITIVE);
}

/** `Intl` has "г." after all but bare years. */
function withYear(date: string): string {
  return date.includes('г.') ? date : `${date} г.`;
}

/** The word for both years stands after the second, "1670 и 1672 гг.", but where each has an era. */
function twoYears(start: string, end: string, between: string): string {
  const isShared = !/\p{L}/u.test(start);
  return isShared
    ? start + between + withYear(end).replace(/(?<!г)г\./, 'гг.')
    : withYear(start) + between + withYear(end);
}

/** Before what is a phrase itself, few prepositions can stand; before "about 1984" they can. */
function isPhrase(date: string, kind: DateKind): boolean {
  return kind === 'phrase' && !date.startsWith(ABOUT);
}
