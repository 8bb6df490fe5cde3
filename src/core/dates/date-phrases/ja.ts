import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { myriads } from './myriads.js';
import { withoutShared, yearMonthDay } from './year-month-day.js';

const UNKNOWN_YEAR = '年不明';
const PARTS: Readonly<Record<DatePart, string>> = {
  year: '年',
  month: '月',
  day: '日にち',
  timeZoneName: 'タイムゾーン',
};

/** Japanese. Words follow the date unchanged, whatever it is; only "some 170 million years ago" has its word before it. */
export const ja: DatePhrases = {
  about(date, kind) {
    if (kind !== 'phrase') return `${date}ごろ`;
    return date === UNKNOWN_YEAR ? date : `約${date}`;
  },
  possibly: (date) => (date === UNKNOWN_YEAR ? date : `${date}の可能性`),
  since: (date) => (isPossible(date) ? `開始：${date}` : `${date}から`),
  until: (date) => (isPossible(date) ? `終了：${date}` : `${date}まで`),
  orEarlier: (date) => (isPossible(date) ? `${date}、またはそれ以前` : `${date}以前`),
  orLater: (date) => (isPossible(date) ? `${date}、またはそれ以降` : `${date}以降`),
  startUnknown: (date) => (isPossible(date) ? `開始時期不明、終了：${date}` : `${date}まで、開始時期不明`),
  endUnknown: (date) => (isPossible(date) ? `開始：${date}、終了時期不明` : `${date}から、終了時期不明`),
  between: (start, end) => `${stretch(start, end)}の間`,
  fromTo: (start, end) =>
    isPossible(start) || isPossible(end) ? `開始：${start}、終了：${end}` : `${stretch(start, end)}まで`,
  to: stretch,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit === 'quarter') return `${year}第${index + 1}四半期`;
    if (unit === 'half') return `${year}${index ? '下' : '上'}半期`;
    if (unit === 'quadrimester') return `${year}${index * 4 + 1}～${index * 4 + 4}月`;
    const half = hemisphere ? { north: '（北半球）', south: '（南半球）' }[hemisphere] : '';
    return `${year.replace('年～', '～')}${'春夏秋冬'[index]}${half}`;
  },
  decade: (year) => `${year}代`,
  age(unit, ordinal, beforeChrist) {
    const era = beforeChrist ? '紀元前' : '';
    return unit === 'century' ? `${era}${ordinal}世紀` : `${era || '第'}${ordinal}千年紀`;
  },
  deepTime: (count, _years, isFuture) => `${myriads(count, ['万', '億', '兆'])}年${isFuture ? '後' : '前'}`,
  tidy: yearMonthDay,
  some: (unit, date, kind) => `${kind === 'phrase' ? 'ある年' : date}のある${unit === 'day' ? '日' : '月'}`,
  unknownYear: UNKNOWN_YEAR,
  ofSomeYear: (date, years, kind) => (kind === 'phrase' ? `${UNKNOWN_YEAR}の${date}` : `${years}のある年の${date}`),
  ofSomeMonth: (day, years, kind) => `${ofYears(years, kind)}のある月の${day}`,
  notes: {
    notGiven: (_parts, names) => `${partNames(names)}の記載なし`,
    approximate: 'おおよその日付',
    uncertain: '日付は不確か',
    approximateParts: (_parts, names) => `${partNames(names)}はおおよそ`,
    uncertainParts: (_parts, names) => `${partNames(names)}は不確か`,
    start: { unknown: '開始時期不明', open: '開始時期は特定せず' },
    end: { unknown: '終了時期不明', open: '終了時期は特定せず' },
    oneOfSeveral: '複数の日付のいずれか',
  },
};

function isPossible(date: string): boolean {
  return date.endsWith('の可能性');
}

function stretch(start: string, end: string): string {
  return `${start}から${withoutShared(start, end)}`;
}

function ofYears(years: string, kind: DateKind): string {
  if (kind === 'phrase') return UNKNOWN_YEAR;
  return kind === 'year' ? years : `${years}のある年`;
}

function partNames(names: readonly DatePart[]): string {
  return names.map((name) => PARTS[name]).join('と');
}
