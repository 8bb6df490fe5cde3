import type { DateKind, DatePhrases } from '../date-phrases.js';

const ORDINALS = ['पहली', 'दूसरी', 'तीसरी', 'चौथी', '5वीं', 'छठी'];
const SEASONS = ['वसंत', 'ग्रीष्म', 'शरद', 'शीत'];
const FOUR_MONTHS = ['जनवरी से अप्रैल', 'मई से अगस्त', 'सितंबर से दिसंबर'];
const UNKNOWN_YEAR = 'वर्ष अज्ञात';
const BEFORE_CHRIST = 'ईसा पूर्व';
const AFTER_YEAR = / (ईसा पूर्व|ईस्वी)$/;

/** Hindi. Postpositions follow the date; before them "का" becomes "के", and nothing else changes. */
export const hi: DatePhrases = {
  about(date, kind) {
    if (kind === 'phrase') return date === UNKNOWN_YEAR ? date : `लगभग ${date}`;
    return `${oblique(date)} के आसपास`;
  },
  possibly: (date) => (date === UNKNOWN_YEAR ? date : `संभवतः ${date}`),
  since: (date) => `${oblique(date)} से`,
  until: (date) => `${oblique(date)} तक`,
  orEarlier: (date) => `${date} या उससे पहले`,
  orLater: (date) => `${date} या उसके बाद`,
  startUnknown: (date) => `${oblique(date)} तक, आरंभ अज्ञात`,
  endUnknown: (date) => `${oblique(date)} से, अंत अज्ञात`,
  between(start, end) {
    const [first, last] = inOneEra(start, end);
    return `${oblique(first)} और ${oblique(last)} के बीच`;
  },
  fromTo: (start, end) => `${stretch(start, end)} तक`,
  to: stretch,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit === 'quarter' || unit === 'half') {
      return `${year} की ${ORDINALS[index]} ${unit === 'quarter' ? 'तिमाही' : 'छमाही'}`;
    }
    if (unit === 'quadrimester') return `${FOUR_MONTHS[index]} ${year}`;
    const half = hemisphere ? { north: ' (उत्तरी गोलार्ध)', south: ' (दक्षिणी गोलार्ध)' }[hemisphere] : '';
    return `${SEASONS[index]} ऋतु ${year}${half}`;
  },
  decade: (year) => `${year} का दशक`,
  age(unit, ordinal, beforeChrist) {
    const name = `${ORDINALS[ordinal - 1] ?? `${ordinal}वीं`} ${unit === 'century' ? 'सदी' : 'सहस्राब्दी'}`;
    return beforeChrist ? `${name} ${BEFORE_CHRIST}` : name;
  },
  deepTime: (count, _years, isFuture) => `${count} वर्ष ${isFuture ? 'बाद' : 'पहले'}`,
  // No word stands around a time that has its half of the day.
  tidy: (text) => tidyEra(text.replace(/ को (?=\p{Nd})/gu, ', ').replace(/ बजे/g, '')),
  some(unit, date, kind) {
    return `${within(date, kind)} का कोई ${unit === 'day' ? 'दिन' : 'महीना'}`;
  },
  unknownYear: UNKNOWN_YEAR,
  ofSomeYear: (date, years, kind) =>
    kind === 'phrase' ? `${date}, ${UNKNOWN_YEAR}` : `${oblique(years)} के किसी वर्ष में ${date}`,
  ofSomeMonth: (day, years, kind) => `${within(years, kind)} के किसी महीने की ${day} तारीख`,
  notes: {
    notGiven: (parts) => `${parts} नहीं दिया गया`,
    approximate: 'अनुमानित तारीख',
    uncertain: 'अनिश्चित तारीख',
    approximateParts: (parts) => `${parts} अनुमानित`,
    uncertainParts: (parts) => `${parts} अनिश्चित`,
    start: { unknown: 'आरंभ अज्ञात', open: 'आरंभ निर्धारित नहीं' },
    end: { unknown: 'अंत अज्ञात', open: 'अंत निर्धारित नहीं' },
    oneOfSeveral: 'कई तारीखों में से एक',
  },
};

function oblique(date: string): string {
  return date.replace(/ का (?=दशक)/, ' के ');
}

function within(date: string, kind: DateKind): string {
  return kind === 'phrase' ? 'अज्ञात वर्ष' : oblique(date);
}

function stretch(start: string, end: string): string {
  const [first, last] = inOneEra(start, end);
  return `${oblique(first)} से ${oblique(last)}`;
}

/** An era that both ends share is said once, after the end. */
function inOneEra(start: string, end: string): [string, string] {
  const era = AFTER_YEAR.exec(start)?.[0];
  if (!era || !/^[\p{Nd}]/u.test(end) || AFTER_YEAR.test(end)) return [start, end];
  return [start.slice(0, -era.length), dayMonthYear(end) + era];
}

/** `Intl` begins with the era, and then the year, in ranges, and in months of an era. */
function tidyEra(text: string): string {
  const written = text.replace(/ईसा-पूर्व/g, BEFORE_CHRIST);
  const [start = '', end] = written.split(/\s*–\s*/);
  const first = afterYear(start);
  if (end === undefined) return first;
  return first === start ? written : inOneEra(first, afterYear(end)).join(' – ');
}

function afterYear(date: string): string {
  const [, month = '', era, year] = /^([\p{L}\p{M}॰]+ )?(ईसा पूर्व|ईस्वी) (\p{Nd}+.*)$/u.exec(date) ?? [];
  return year ? `${month}${dayMonthYear(year)} ${era}` : date;
}

/** Of "44 मार्च 15", which has the year first. */
function dayMonthYear(date: string): string {
  return date.replace(/^(\p{Nd}+) ([\p{L}\p{M}॰]+)(?: (\p{Nd}+))?$/u, (_, year: string, month: string, day?: string) =>
    [day, month, year].filter(Boolean).join(' '),
  );
}
