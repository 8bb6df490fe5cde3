import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';

const ORDINALS = [
  'প্রথম',
  'দ্বিতীয়',
  'তৃতীয়',
  'চতুর্থ',
  'পঞ্চম',
  'ষষ্ঠ',
  'সপ্তম',
  'অষ্টম',
  'নবম',
  'দশম',
  'একাদশ',
  'দ্বাদশ',
  'ত্রয়োদশ',
  'চতুর্দশ',
  'পঞ্চদশ',
  'ষোড়শ',
  'সপ্তদশ',
  'অষ্টাদশ',
  'ঊনবিংশ',
  'বিংশ',
  'একবিংশ',
];
const SEASONS = ['বসন্তকাল', 'গ্রীষ্মকাল', 'শরৎকাল', 'শীতকাল'];
const FOUR_MONTHS = ['জানুয়ারি থেকে এপ্রিল', 'মে থেকে আগস্ট', 'সেপ্টেম্বর থেকে ডিসেম্বর'];
const UNKNOWN_YEAR = 'বছর অজানা';
/** In the genitive, which "no mention of" wants. */
const OF_PARTS: Readonly<Record<DatePart, string>> = {
  year: 'বছরের',
  month: 'মাসের',
  day: 'দিনের',
  timeZoneName: 'সময় অঞ্চলের',
};

/** Bengali. Postpositions follow the date, some of them after the genitive. A bare number is a year with the word for it. */
export const bn: DatePhrases = {
  about: (date, kind) => (date === UNKNOWN_YEAR ? date : `আনুমানিক ${named(date, kind)}`),
  possibly: (date, kind) => (date === UNKNOWN_YEAR ? date : `সম্ভবত ${named(date, kind)}`),
  since: (date, kind) => `${named(date, kind)} থেকে`,
  until: (date, kind) => `${named(date, kind)} পর্যন্ত`,
  orEarlier: (date) => `${date} বা তার আগে`,
  orLater: (date) => `${date} বা তার পরে`,
  startUnknown: (date, kind) => `${named(date, kind)} পর্যন্ত, শুরু অজানা`,
  endUnknown: (date, kind) => `${named(date, kind)} থেকে, শেষ অজানা`,
  between: (start, end, _startKind, endKind) => `${start} থেকে ${genitive(end, endKind)} মধ্যে`,
  fromTo: (start, end, startKind, endKind) =>
    `${startKind === endKind ? start : named(start, startKind)} থেকে ${named(end, endKind)} পর্যন্ত`,
  to: (start, end) => `${start} থেকে ${end}`,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit === 'quadrimester') return `${FOUR_MONTHS[index]} ${year}`;
    const ofYear = genitive(year, 'year');
    if (unit === 'quarter') return `${ofYear} ${ORDINALS[index]} প্রান্তিক`;
    if (unit === 'half') return `${ofYear} ${index ? 'দ্বিতীয়ার্ধ' : 'প্রথমার্ধ'}`;
    const half = hemisphere ? { north: ' (উত্তর গোলার্ধ)', south: ' (দক্ষিণ গোলার্ধ)' }[hemisphere] : '';
    return `${ofYear} ${SEASONS[index]}${half}`;
  },
  decade: (year) => `${year}-এর দশক`,
  age(unit, ordinal, beforeChrist) {
    const name = ORDINALS[ordinal - 1] ?? `${ordinal.toLocaleString('bn')}তম`;
    return `${beforeChrist ? 'খ্রিস্টপূর্ব ' : ''}${name} ${unit === 'century' ? 'শতাব্দী' : 'সহস্রাব্দ'}`;
  },
  deepTime: (count, _years, isFuture) => `${count} বছর ${isFuture ? 'পরে' : 'আগে'}`,
  // No comma before the year, as in the papers, and one before the time.
  tidy: (text) =>
    text
      .replace(/(?<=[\p{L}\p{M}]), (?=\p{Nd}+(?![\p{Nd}:]))/gu, ' ')
      .replace(/(?<=\p{Nd})(?: এ|,)? (?=\p{Nd}+:)/gu, ', ')
      .replace(/খ্রিস্টপূর্ব(?!া)/g, 'খ্রিস্টপূর্বাব্দ')
      .replace(/খৃষ্টাব্দ/g, 'খ্রিস্টাব্দ'),
  some: (unit, date, kind) => `${within(date, kind)} কোনো এক ${unit === 'day' ? 'দিন' : 'মাস'}`,
  unknownYear: UNKNOWN_YEAR,
  ofSomeYear: (date, years, kind) =>
    kind === 'phrase' ? `${date}, ${UNKNOWN_YEAR}` : `${within(years, kind)} কোনো এক বছরের ${date}`,
  ofSomeMonth: (day, years, kind) => `${within(years, kind)} কোনো এক মাসের ${day} তারিখ`,
  notes: {
    notGiven: (parts, names) => `${names[0] ? OF_PARTS[names[0]] : parts} উল্লেখ নেই`,
    approximate: 'আনুমানিক তারিখ',
    uncertain: 'অনিশ্চিত তারিখ',
    approximateParts: (parts) => `${parts} আনুমানিক`,
    uncertainParts: (parts) => `${parts} অনিশ্চিত`,
    start: { unknown: 'শুরু অজানা', open: 'শুরু অনির্ধারিত' },
    end: { unknown: 'শেষ অজানা', open: 'শেষ অনির্ধারিত' },
    oneOfSeveral: 'একাধিক তারিখের একটি',
  },
};

function named(date: string, kind: DateKind): string {
  return kind === 'year' && endsInDigit(date) ? `${date} সাল` : date;
}

function genitive(date: string, kind: DateKind): string {
  if (endsInDigit(date)) return kind === 'year' ? `${date} সালের` : `${date}-এর`;
  return `${date}${/[ািীুূেো]$/.test(date) ? 'র' : 'ের'}`;
}

function within(date: string, kind: DateKind): string {
  return kind === 'phrase' ? 'অজানা বছরের' : genitive(date, kind);
}

function endsInDigit(date: string): boolean {
  return /\p{Nd}$/u.test(date);
}
