import type { DateKind, DatePhrases } from '../date-phrases.js';

const ORDINALS = [
  'اول',
  'دوم',
  'سوم',
  'چهارم',
  'پنجم',
  'ششم',
  'هفتم',
  'هشتم',
  'نهم',
  'دهم',
  'یازدهم',
  'دوازدهم',
  'سیزدهم',
  'چهاردهم',
  'پانزدهم',
  'شانزدهم',
  'هفدهم',
  'هجدهم',
  'نوزدهم',
  'بیستم',
  'بیست‌ویکم',
];
const SEASONS = ['بهار', 'تابستان', 'پاییز', 'زمستان'];
const SUB_YEARS = { quarter: 'سه‌ماهه', quadrimester: 'چهارماهه', half: 'نیمه' };
const UNKNOWN_YEAR = 'سال نامعلوم';

/**
 * Persian. Words, not dashes, stand between two dates, so that they keep their order in a line of either direction. The
 * ezafe after "ه" is not written, as in most newspapers. A bare number is a year only with the word for it.
 */
export const fa: DatePhrases = {
  about(date, kind) {
    return date === UNKNOWN_YEAR ? date : `حدود ${named(date, kind)}`;
  },
  possibly: (date, kind) => (date === UNKNOWN_YEAR ? date : `شاید ${named(date, kind)}`),
  since: (date, kind) => (isPossible(date) ? `آغاز: ${date}` : `از ${named(date, kind)}`),
  until: (date, kind) => (isPossible(date) ? `پایان: ${date}` : `تا ${named(date, kind)}`),
  orEarlier: (date) => `${date} یا پیش از آن`,
  orLater: (date) => `${date} یا پس از آن`,
  startUnknown: (date, kind) => `${fa.until(date, kind)}، آغاز نامعلوم`,
  endUnknown: (date, kind) => `${fa.since(date, kind)}، پایان نامعلوم`,
  between(start, end, startKind, endKind) {
    if (isPossible(start) || isPossible(end)) return `نه پیش از: ${start}؛ نه پس از: ${end}`;
    if (startKind === 'year' && endKind === 'year') return `بین سال‌های ${start} و ${end}`;
    return `بین ${named(start, startKind)} و ${named(end, endKind)}`;
  },
  fromTo(start, end, startKind, endKind) {
    if (isPossible(start) || isPossible(end)) return `آغاز: ${start}؛ پایان: ${end}`;
    return `از ${named(start, startKind)} تا ${startKind === endKind ? end : named(end, endKind)}`;
  },
  to: (start, end) => `${start} تا ${end}`,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit !== 'season') return `${SUB_YEARS[unit]} ${ORDINALS[index]} سال ${year}`;
    const half = hemisphere ? { north: ' (نیمکره شمالی)', south: ' (نیمکره جنوبی)' }[hemisphere] : '';
    return `${SEASONS[index]} ${year.replace(/\sتا\s/, '–')}${half}`;
  },
  decade: (year) => `دهه ${year}`,
  age(unit, ordinal, beforeChrist, style) {
    const era = style === 'long' ? ' پیش از میلاد' : ' ق.م.';
    const name = ORDINALS[ordinal - 1] ?? ordinal.toLocaleString('fa');
    return `${unit === 'century' ? 'قرن' : 'هزاره'} ${name}${beforeChrist ? era : ''}`;
  },
  deepTime: (count, _years, isFuture) => `${count.replace(/^۱\s(?=\p{L})/u, 'یک ')} سال ${isFuture ? 'دیگر' : 'پیش'}`,
  tidy: plainEzafe,
  some: (unit, date, kind) => `${unit === 'day' ? 'روزی' : 'ماهی'} در ${within(date, kind)}`,
  unknownYear: UNKNOWN_YEAR,
  ofSomeYear: (date, years, kind) =>
    kind === 'phrase' ? `${date} سالی نامعلوم` : `${date} یکی از سال‌های ${named(years, kind)}`,
  ofSomeMonth: (day, years, kind) => `روز ${day} از ماهی نامعلوم در ${within(years, kind)}`,
  notes: {
    notGiven: (parts) => `${plainEzafe(parts)} ذکر نشده`,
    approximate: 'تاریخ تقریبی',
    uncertain: 'تاریخ غیرقطعی',
    approximateParts: (parts) => `${parts} تقریبی`,
    uncertainParts: (parts) => `${parts} غیرقطعی`,
    start: { unknown: 'آغاز نامعلوم', open: 'آغاز باز' },
    end: { unknown: 'پایان نامعلوم', open: 'پایان باز' },
    oneOfSeveral: 'یکی از چند تاریخ',
  },
};

function plainEzafe(text: string): string {
  return text.replace(/هٔ|ۀ/g, 'ه');
}

function named(date: string, kind: DateKind): string {
  return kind === 'year' ? `سال ${date}` : date;
}

function within(date: string, kind: DateKind): string {
  return kind === 'phrase' ? 'سالی نامعلوم' : named(date, kind);
}

function isPossible(date: string): boolean {
  return date.startsWith('شاید ');
}
