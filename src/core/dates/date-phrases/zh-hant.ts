import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { withoutShared, yearMonthDay } from './year-month-day.js';

const UNKNOWN_YEAR = '年份不詳';
const PARTS: Readonly<Record<DatePart, string>> = { year: '年份', month: '月份', day: '日期', timeZoneName: '時區' };

/** Chinese in traditional characters, as in Taiwan. Whatever a date is, words stand before or after it unchanged. */
export const zhHant: DatePhrases = {
  about: (date) => (date === UNKNOWN_YEAR ? date : `約${date}`),
  possibly(date) {
    if (date === UNKNOWN_YEAR) return date;
    return date.startsWith('約') ? `可能約為${date.slice(1)}` : `可能為${date}`;
  },
  since: (date) => (isPossible(date) ? `開始：${date}` : `${date}起`),
  until: (date) => (isPossible(date) ? `結束：${date}` : `至${date}為止`),
  orEarlier: (date) => `${date}或更早`,
  orLater: (date) => `${date}或更晚`,
  startUnknown: (date) => (isPossible(date) ? `開始時間不詳；結束：${date}` : `至${date}為止，開始時間不詳`),
  endUnknown: (date) => (isPossible(date) ? `開始：${date}；結束時間不詳` : `${date}起，結束時間不詳`),
  between: (start, end) => `${stretch(start, end)}之間`,
  fromTo: (start, end) => (isPossible(start) || isPossible(end) ? `開始：${start}；結束：${end}` : stretch(start, end)),
  to: stretch,
  subYear(unit, index, year, _style, hemisphere) {
    if (unit === 'quarter') return `${year}第${'一二三四'[index]}季`;
    if (unit === 'half') return `${year}${index ? '下' : '上'}半年`;
    if (unit === 'quadrimester') return `${year}${index * 4 + 1}月至${index * 4 + 4}月`;
    const half = hemisphere ? { north: '（北半球）', south: '（南半球）' }[hemisphere] : '';
    return `${year}${'春夏秋冬'[index]}季${half}`;
  },
  decade: (year) => `${year}代`,
  age: (unit, ordinal, beforeChrist) =>
    `${beforeChrist ? '西元前' : ''}${unit === 'century' ? `${ordinal}世紀` : `第${ordinal}個千年`}`,
  deepTime: (count, _years, isFuture) => `${inMyriads(count)}年${isFuture ? '後' : '前'}`,
  tidy,
  some(unit, date, kind) {
    const name = unit === 'day' ? '某日' : '某月';
    return kind === 'phrase' ? `某年${name}` : `${date}${name}`;
  },
  unknownYear: UNKNOWN_YEAR,
  ofSomeYear: (date, years, kind) => `${kind === 'phrase' ? '' : years}某年${date}`,
  ofSomeMonth(day, years, kind) {
    if (kind === 'phrase') return `某年某月${day}`;
    return `${years}${kind === 'year' ? '' : '某年'}某月${day}`;
  },
  notes: {
    notGiven: (_parts, names) => `未註明${names[0] === 'day' ? '確切' : ''}${partNames(names)}`,
    approximate: '大約日期',
    uncertain: '日期存疑',
    approximateParts: (_parts, names) => `${partNames(names)}為約數`,
    uncertainParts: (_parts, names) => `${partNames(names)}存疑`,
    start: { unknown: '開始時間不詳', open: '無明確開始時間' },
    end: { unknown: '結束時間不詳', open: '無明確結束時間' },
    oneOfSeveral: '數個可能日期之一',
  },
};

/** "2.2萬" for "22,000"; and for Hong Kong `Intl` counts in millions, "170M", where newspapers there do not. */
function inMyriads(count: string): string {
  const [, number = '', unit = ''] = /^([\d.,]+)([KMBT]?)$/.exec(count) ?? [];
  const value = Number(number.replace(/,/g, '')) * 1e3 ** ' KMBT'.indexOf(unit || ' ');
  if (!value || (!unit && value % 1000)) return count;
  return value < 1e8 ? `${Number((value / 1e4).toPrecision(5))}萬` : `${Number((value / 1e8).toPrecision(5))}億`;
}

/** In ranges of years `Intl` leaves out 年. */
function tidy(text: string, kind: DateKind): string {
  return yearMonthDay(kind === 'year' ? text.replace(/\d+(?![\d年])/g, '$&年') : text);
}

function isPossible(date: string): boolean {
  return date.startsWith('可能');
}

function stretch(start: string, end: string): string {
  return `${start}至${withoutShared(start, end)}`;
}

function partNames(names: readonly DatePart[]): string {
  return names.map((name) => PARTS[name]).join('與');
}
