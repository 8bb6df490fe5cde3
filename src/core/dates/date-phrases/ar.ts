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
  about: (date, kind) => (kind === 'phrase' ? date.replace(/^(قبل )?/, '$1نحو ') : `نحو ${genitive(date)}`),
  possibly: (date) => `ربما ${date}`,
  since: (date, kind) => (kind === 'phrase' ? `البداية: ${date}` : `منذ ${genitive(date)}`),
  until,
  orEarlier: (date) => `${date} أو قبل ذلك`,
  orLater: (date) => `${date} أو بعد ذلك`,
  startUnknown: (date, kind) => `${until(date, kind)}، البداية غير معروفة`,
  endUnknown: (date, kind) => `${kind === 'phrase' ? `البداية: ${date}` : `من ${genitive(date)}`}، النهاية غير معروفة`,
  between(start, end, startKind, endKind) {
    if (startKind === 'phrase' || endKind === 'phrase') return `ليس قبل: ${start}، ليس بعد: ${end}`;
    return `بين ${genitive(start)} و${genitive(end)}`;
  },
  fromTo(start, end, startKind, endKind) {
    if (startKind === 'phrase' || endKind === 'phrase') return `البداية: ${start}؛ النهاية: ${end}`;
    return `من ${genitive(start)} إلى ${genitive(end)}`;
  },
  to: (start, end) => `${start} إلى ${genitive(end)}`,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit !== 'season') return `${SUB_YEARS[unit]} ${ORDINALS[index]} من ${year}`;
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
  some: (unit, date) => `${unit === 'day' ? 'يوم' : 'شهر'} في ${genitive(date)}`,
  unknownYear: 'سنة غير معروفة',
  ofSomeYear: (date, years, kind) => `${date} من ${kind === 'phrase' ? years : `إحدى سنوات ${genitive(years)}`}`,
  ofSomeMonth: (day, years) => `اليوم ${day} من شهر غير معروف، ${years}`,
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
  return kind === 'phrase' ? `النهاية: ${date}` : `حتى ${genitive(date)}`;
}

function centuryName(ordinal: number): string {
  return `القرن ${ORDINALS[ordinal - 1] ?? ordinal}`;
}

function genitive(date: string): string {
  return date.replace(/عشرون/, 'عشرين');
}

/** Intl has "day" without the article that "year" and "month" have. */
function partNames(names: readonly DatePart[]): string {
  return names.map((name) => PARTS[name]).join(' و');
}
