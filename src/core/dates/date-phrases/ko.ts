import type { DateKind, DatePart, DatePhrases } from '../date-phrases.js';
import { myriads } from './myriads.js';

const SEASONS = ['봄', '여름', '가을', '겨울'];
const UNKNOWN_YEAR = '연도 미상';
const PARTS: Readonly<Record<DatePart, string>> = { year: '연도', month: '월', day: '일자', timeZoneName: '시간대' };

/** Korean. Particles follow the date unchanged: those used here have one form after vowels and consonants. */
export const ko: DatePhrases = {
  about(date, kind) {
    if (kind === 'phrase') return date === UNKNOWN_YEAR ? date : `약 ${date}`;
    return isCalendar(kind) ? `${date}경` : `${date} 무렵`;
  },
  possibly: (date) => (date === UNKNOWN_YEAR ? date : `${date}(추정)`),
  since: (date) => `${date}부터`,
  until: (date) => `${date}까지`,
  orEarlier: (date) => `${date} 또는 그 이전`,
  orLater: (date) => `${date} 또는 그 이후`,
  startUnknown: (date) => `${date}까지, 시작 시점 미상`,
  endUnknown: (date) => `${date}부터, 종료 시점 미상`,
  between: (start, end) => `${start}에서 ${withEra(start, end)} 사이`,
  fromTo: stretch,
  to: stretch,
  subYear(unit, index, year, _style, hemisphere) {
    const years = year.replace(/년\s?~\s?/, '~');
    if (unit === 'quarter') return `${years} ${index + 1}분기`;
    if (unit === 'half') return `${years} ${index ? '하' : '상'}반기`;
    if (unit === 'quadrimester') return `${years} ${index * 4 + 1}~${index * 4 + 4}월`;
    const half = hemisphere ? { north: '(북반구)', south: '(남반구)' }[hemisphere] : '';
    return `${years} ${SEASONS[index]}${half}`;
  },
  decade: (year) => `${year}대`,
  age: (unit, ordinal, beforeChrist) =>
    `${beforeChrist ? '기원전 ' : ''}${unit === 'century' ? `${ordinal}세기` : `제${ordinal}천년기`}`,
  deepTime(count, _years, isFuture) {
    const number = myriads(count, ['만', '억', '조'], ' ');
    return `${number}${/\d$/.test(number) ? '' : ' '}년 ${isFuture ? '후' : '전'}`;
  },
  tidy: (text) =>
    text
      .replace(/BC(?=\s\d)/g, '기원전')
      .replace(/AD(?=\s\d)/g, '서기')
      .replace(/AM(?=\s\d)/g, '오전')
      .replace(/PM(?=\s\d)/g, '오후')
      .replace(/(\d+):(\d\d)(?!:)/g, (_, hour: string, minute: string) =>
        minute === '00' ? `${hour}시` : `${hour}시 ${Number(minute)}분`,
      )
      .replace(/년\s~\s(?=\d+년$)/, '년~'),
  some(unit, date, kind) {
    const year = kind === 'phrase' ? '어느 해' : date;
    return unit === 'day' ? `${year}의 어느 날` : `${year}의 어느 달`;
  },
  unknownYear: UNKNOWN_YEAR,
  ofSomeYear: (date, years, kind) => (kind === 'phrase' ? `어느 해 ${date}` : `${years} 어느 해 ${date}`),
  ofSomeMonth(day, years, kind) {
    if (kind === 'phrase') return `어느 해 어느 달 ${day}`;
    return `${years}${kind === 'year' ? '' : ' 어느 해'} 어느 달 ${day}`;
  },
  notes: {
    notGiven: (_parts, names) => `${partNames(names)} 표기 없음`,
    approximate: '대략적인 날짜',
    uncertain: '불확실한 날짜',
    approximateParts: (_parts, names) => `대략적인 ${partNames(names)}`,
    uncertainParts: (_parts, names) => `불확실한 ${partNames(names)}`,
    start: { unknown: '시작 시점 미상', open: '시작 시점 특정되지 않음' },
    end: { unknown: '종료 시점 미상', open: '종료 시점 특정되지 않음' },
    oneOfSeveral: '여러 날짜 중 하나',
  },
};

function stretch(start: string, end: string): string {
  return `${start}부터 ${withEra(start, end)}까지`;
}

/** `Intl` says an era that both ends share with the start only. */
function withEra(start: string, end: string): string {
  return start.startsWith('기원전') && /^\d+년/.test(end) ? `기원전 ${end}` : end;
}

function isCalendar(kind: DateKind): boolean {
  return ['year', 'month', 'day', 'minute', 'second', 'millisecond'].includes(kind);
}

function partNames(names: readonly DatePart[]): string {
  return names.map((name) => PARTS[name]).join('·');
}
