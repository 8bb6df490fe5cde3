import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { withoutShared, yearMonthDay } from './year-month-day.js';

const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map((name) => `${name}月`);
const UNKNOWN_YEAR = '年份不详';
const PARTS: Readonly<Record<DatePart, string>> = { year: '年份', month: '月份', day: '日期', timeZoneName: '时区' };

/** Chinese in simplified characters. Whatever a date is, words stand before or after it unchanged. */
export const zh: DatePhrases = {
  about: (date) => (date === UNKNOWN_YEAR ? date : `约${date}`),
  possibly(date) {
    if (date === UNKNOWN_YEAR) return date;
    return date.startsWith('约') ? `可能约为${date.slice(1)}` : `可能为${date}`;
  },
  since: (date) => (isPossible(date) ? `开始：${date}` : `${date}起`),
  until: (date) => (isPossible(date) ? `结束：${date}` : `至${date}止`),
  orEarlier: (date) => `${date}或更早`,
  orLater: (date) => `${date}或更晚`,
  startUnknown: (date) => (isPossible(date) ? `开始时间不详；结束：${date}` : `至${date}止，开始时间不详`),
  endUnknown: (date) => (isPossible(date) ? `开始：${date}；结束时间不详` : `${date}起，结束时间不详`),
  between: (start, end, startKind) => `${stretch(start, end, startKind)}之间`,
  fromTo(start, end, startKind) {
    if (isPossible(start) || isPossible(end)) return `开始：${start}；结束：${end}`;
    return stretch(start, end, startKind);
  },
  to: stretch,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit === 'quarter') return `${year}第${'一二三四'[index]}季度`;
    if (unit === 'half') return `${year}${index ? '下' : '上'}半年`;
    if (unit === 'quadrimester') return `${year}${index * 4 + 1}月至${index * 4 + 4}月`;
    const half = hemisphere ? { north: '（北半球）', south: '（南半球）' }[hemisphere] : '';
    return `${year}${'春夏秋冬'[index]}季${half}`;
  },
  decade(year, style, firstYear) {
    if (style === 'short') return `${year}代`;
    const century = `${Math.floor(firstYear / 100) + 1}世纪`;
    const inCentury = firstYear % 100;
    // "The aughts" and "the tens" have no number of their own.
    return inCentury < 20 ? `${century}${inCentury ? '第二个' : '头'}十年` : `${century}${inCentury}年代`;
  },
  age: (unit, ordinal, beforeChrist) =>
    `${beforeChrist ? '公元前' : ''}${unit === 'century' ? `${ordinal}世纪` : `第${ordinal}个千年`}`,
  deepTime(count, _years, isFuture) {
    const number = Number(count.replace(/,/g, ''));
    return `${number % 1000 === 0 ? `${number / 1e4}万` : count}年${isFuture ? '后' : '前'}`;
  },
  tidy: yearMonthDay,
  some(unit, date, kind) {
    const name = unit === 'day' ? '某日' : '某月';
    return kind === 'phrase' ? `某年${name}` : `${date}${name}`;
  },
  unknownYear: UNKNOWN_YEAR,
  ofSomeYear: (date, years, kind) => `${kind === 'phrase' ? '' : years}某年${inDigits(date)}`,
  ofSomeMonth(day, years, kind) {
    if (kind === 'phrase') return `某年某月${day}`;
    return `${years}${kind === 'year' ? '' : '某年'}某月${day}`;
  },
  notes: {
    notGiven: (_parts, names) => `未注明${names[0] === 'day' ? '具体' : ''}${partNames(names)}`,
    approximate: '大致日期',
    uncertain: '日期存疑',
    approximateParts: (_parts, names) => `${partNames(names)}为约数`,
    uncertainParts: (_parts, names) => `${partNames(names)}存疑`,
    start: { unknown: '开始时间不详', open: '无明确开始时间' },
    end: { unknown: '结束时间不详', open: '无明确结束时间' },
    oneOfSeveral: '几个可能的日期之一',
  },
};

function isPossible(date: string): boolean {
  return date.startsWith('可能');
}

function stretch(start: string, end: string, startKind: DateKind): string {
  // Of "2021–2022年" the start is a bare number.
  const named = startKind === 'year' ? start.replace(/\d$/, '$&年') : start;
  return `${named}至${withoutShared(named, end)}`;
}

/** `Intl` writes a month that stands alone in words. */
function inDigits(date: string): string {
  const index = MONTHS.indexOf(date);
  return index < 0 ? date : `${index + 1}月`;
}

function partNames(names: readonly DatePart[]): string {
  return names.map((name) => PARTS[name]).join('和');
}
