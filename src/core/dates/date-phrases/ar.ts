import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';

const ORDINALS = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
  'الحادي عشر',
  'الثاني عشر',
  'الثالث عشر',
  'الرابع عشر',
  'الخامس عشر',
  'السادس عشر',
  'السابع عشر',
  'الثامن عشر',
  'التاسع عشر',
  'العشرون',
  'الحادي والعشرون',
];
const FEMININE_ORDINALS = ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة'];
const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'];
const SUB_YEARS = { quarter: 'الربع', quadrimester: 'الثلث', half: 'النصف' };
const HEMISPHERES = { north: ' في نصف الكرة الشمالي', south: ' في نصف الكرة الجنوبي' };
/** From the twenties; the first two decades of a century are counted instead. */
const DECADES = ['عشرينيات', 'ثلاثينيات', 'أربعينيات', 'خمسينيات', 'ستينيات', 'سبعينيات', 'ثمانينيات', 'تسعينيات'];
const PARTS: Readonly<Record<DatePart, string>> = {
  year: 'السنة',
  month: 'الشهر',
  day: 'اليوم',
  timeZoneName: 'المنطقة الزمنية',
};

/**
 * Arabic. Words, not dashes, stand between two dates, so that they keep their order in a line of either direction.
 * What follows a preposition is in the genitive; of all these words it shows in "عشرون" alone.
 */
export const ar: DatePhrases = {
  about: (date, kind) => (kind === 'phrase' ? date.replace(/^(قبل )?/, '$1نحو ') : `نحو ${of(date, kind)}`),
  possibly: (date, kind) => `ربما ${kind === 'year' ? of(date, kind) : date}`,
  since: (date, kind) => (isPhrase(date, kind) ? `البداية: ${date}` : `منذ ${of(date, kind)}`),
  until,
  orEarlier: (date) => `${date} أو قبل ذلك`,
  orLater: (date) => `${date} أو بعد ذلك`,
  startUnknown: (date, kind) => `${until(date, kind)}، البداية غير معروفة`,
  endUnknown: (date, kind) =>
    `${isPhrase(date, kind) ? `البداية: ${date}` : `من ${of(date, kind)}`}، النهاية غير معروفة`,
  between(start, end, startKind, endKind) {
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `ليس قبل: ${start}، ليس بعد: ${end}`;
    if (startKind === 'year' && endKind === 'year') return `بين عامي ${start} و${end}`;
    return `بين ${of(start, startKind)} و${of(end, endKind)}`;
  },
  fromTo(start, end, startKind, endKind) {
    if (isPhrase(start, startKind) || isPhrase(end, endKind)) return `البداية: ${start}؛ النهاية: ${end}`;
    return `من ${of(start, startKind)} إلى ${of(end, endKind)}`;
  },
  to: (start, end) => `${start} إلى ${genitive(end)}`,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit !== 'season') return `${SUB_YEARS[unit]} ${ORDINALS[index]} من عام ${year}`;
    return `${SEASONS[index]} ${year}${hemisphere ? HEMISPHERES[hemisphere] : ''}`;
  },
  decade(_year, _style, firstYear) {
    const inCentury = Math.floor(firstYear / 10) % 10;
    const century = genitive(centuryName(Math.floor(firstYear / 100) + 1));
    return inCentury < 2 ? `العقد ${ORDINALS[inCentury]} من ${century}` : `${DECADES[inCentury - 2]} ${century}`;
  },
  age(unit, ordinal, beforeChrist) {
    const millennium = `الألفية ${FEMININE_ORDINALS[ordinal - 1] ?? ordinal}`;
    return `${unit === 'century' ? centuryName(ordinal) : millennium}${beforeChrist ? ' ق.م' : ''}`;
  },
  deepTime(count, years, isFuture) {
    // A million alone and two have no number; of three to ten there are "millions".
    const [number, scale = ''] = count.split(/\s/);
    const [one = '', few = ''] = years < 1e9 ? ['مليون', 'ملايين'] : ['مليار', 'مليارات'];
    const units = Number((years / (years < 1e9 ? 1e6 : 1e9)).toPrecision(5));
    const isFew = Number.isInteger(units) && units > 2 && units < 11;
    const counted = units === 1 ? one : units === 2 ? `${one}ي` : isFew ? `${number} ${few}` : `${number} ${scale}`;
    return `${isFuture ? 'بعد' : 'قبل'} ${counted.trim()} سنة`;
  },
  some: (unit, date, kind) => `${unit === 'day' ? 'يوم' : 'شهر'} في ${of(date, kind)}`,
  unknownYear: 'سنة غير معروفة',
  ofSomeYear: (date, years, kind) => `${date} من ${kind === 'phrase' ? years : `إحدى سنوات ${genitive(years)}`}`,
  ofSomeMonth: (day, years, kind) => `اليوم ${day} من شهر غير معروف في ${of(years, kind)}`,
  notes: {
    notGiven: (_parts, names) =>
      `${partNames(names)} ${/year|timeZone/.test(names.join()) ? 'غير مذكورة' : 'غير مذكور'}`,
    approximate: 'تاريخ تقريبي',
    uncertain: 'تاريخ غير مؤكد',
    approximateParts: (_parts, names) => `تقريبًا: ${partNames(names)}`,
    uncertainParts: (_parts, names) => `غير مؤكد: ${partNames(names)}`,
    start: { unknown: 'البداية غير معروفة', open: 'البداية مفتوحة' },
    end: { unknown: 'النهاية غير معروفة', open: 'النهاية مفتوحة' },
    oneOfSeveral: 'أحد التواريخ المحتملة',
  },
};

function until(date: string, kind: DateKind): string {
  return isPhrase(date, kind) ? `النهاية: ${date}` : `حتى ${of(date, kind)}`;
}

function centuryName(ordinal: number): string {
  return `القرن ${ORDINALS[ordinal - 1] ?? ordinal}`;
}

/** After a preposition. A bare number is a year only with the word for it. */
function of(date: string, kind: DateKind): string {
  return kind === 'year' ? `عام ${date}` : genitive(date);
}

/** Before what is a phrase itself, few prepositions can stand; before "about 1984" they can. */
function isPhrase(date: string, kind: DateKind): boolean {
  return kind === 'phrase' && !date.startsWith('نحو ');
}

function genitive(date: string): string {
  return date.replace(/عشرون/, 'عشرين');
}

/** Intl has "day" without the article that "year" and "month" have. */
function partNames(names: readonly DatePart[]): string {
  return names.map((name) => PARTS[name]).join(' و');
}
