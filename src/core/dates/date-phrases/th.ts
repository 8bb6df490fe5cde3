import type { DateKind, DatePhrases } from '../date-phrases.js';
import { isTime } from './is-time.js';

const SEASONS = ['ฤดูใบไม้ผลิ', 'ฤดูร้อน', 'ฤดูใบไม้ร่วง', 'ฤดูหนาว'];
const MONTHS = ['มกราคมถึงเมษายน', 'พฤษภาคมถึงสิงหาคม', 'กันยายนถึงธันวาคม'];
const UNKNOWN_YEAR = 'ไม่ทราบปี';
const BEFORE_CHRIST = ' ปีก่อน ค.ศ.';

/**
 * Thai. Words are written together, but for a space beside numbers and abbreviations. In a phrase a date is told what it
 * is, "ปี 1984"; where it is abbreviated, for labels, that is left out.
 */
export const th: DatePhrases = {
  about(date, kind) {
    if (kind !== 'phrase') return join('ราว', named(date, kind));
    if (date === UNKNOWN_YEAR) return date;
    return date.startsWith('อีก ') ? date.replace(' ', 'ราว ') : join('ราว', date);
  },
  possibly: (date, kind) => (date === UNKNOWN_YEAR ? date : join('อาจเป็น', named(date, kind))),
  since: (date, kind) => (isPossible(date) ? `เริ่มต้น: ${date}` : join('ตั้งแต่', named(date, kind))),
  until: (date, kind) => (isPossible(date) ? `สิ้นสุด: ${date}` : join('จนถึง', named(date, kind))),
  orEarlier: (date) => `${date} หรือก่อนหน้านั้น`,
  orLater: (date) => `${date} หรือหลังจากนั้น`,
  startUnknown: (date, kind) => `${th.until(date, kind)} (ไม่ทราบว่าเริ่มเมื่อใด)`,
  endUnknown: (date, kind) => `${th.since(date, kind)} (ไม่ทราบว่าสิ้นสุดเมื่อใด)`,
  between: (start, end, startKind, endKind) => join('ระหว่าง', stretch(start, end, startKind, endKind)),
  fromTo(start, end, startKind, endKind) {
    if (isPossible(start) || isPossible(end)) return `เริ่มต้น: ${named(start, startKind)} สิ้นสุด: ${named(end, endKind)}`;
    return join('ตั้งแต่', stretch(start, end, startKind, endKind));
  },
  to: (start, end) => join(join(start, 'ถึง'), end),
  subYear(unit, index, year, style, hemisphere) {
    if (unit === 'quarter') {
      return style === 'short' ? `ไตรมาส ${index + 1}/${year}` : `ไตรมาสที่ ${index + 1} ปี ${year}`;
    }
    if (unit === 'half') return `ครึ่ง${index ? 'หลัง' : 'แรก'}ของปี ${year}`;
    if (unit === 'quadrimester') return `${MONTHS[index]} ${year}`;
    const half = hemisphere ? { north: ' (ซีกโลกเหนือ)', south: ' (ซีกโลกใต้)' }[hemisphere] : '';
    return `${SEASONS[index]}${style === 'short' ? '' : 'ปี'} ${year}${half}`;
  },
  decade: (year) => `ทศวรรษ ${year}`,
  age(unit, ordinal, beforeChrist) {
    if (unit === 'millennium') return `สหัสวรรษที่ ${ordinal}${beforeChrist ? ' ก่อนคริสตกาล' : ''}`;
    return beforeChrist ? `ศตวรรษที่ ${ordinal} ก่อนคริสตกาล` : `คริสต์ศตวรรษที่ ${ordinal}`;
  },
  deepTime: (count, _years, isFuture) => (isFuture ? `อีก ${join(count, 'ปีข้างหน้า')}` : join(count, 'ปีก่อน')),
  tidy(text, kind) {
    // "Before AD 44" of `Intl` might be taken for a year of our era.
    const dated = text
      .replace(/ก่อน ค\.ศ\. (\d+(?:–\d+)?)/g, `$1${BEFORE_CHRIST}`)
      .replace(/(ปีก่อน ค\.ศ\.\s–\s[^–ค]*\d)$/, `$1${BEFORE_CHRIST}`);
    return isTime(kind) ? dated.replace(/(?<![\d:])\d+(?::\d\d)+(?:\.\d+)?(?![\d:])(?!\sน\.)/g, '$& น.') : dated;
  },
  some: (unit, date, kind) => `${unit === 'day' ? 'วันหนึ่ง' : 'เดือนหนึ่ง'}ใน${within(date, kind)}`,
  unknownYear: UNKNOWN_YEAR,
  ofSomeYear: (date, years, kind) =>
    kind === 'phrase' ? `${date} (${UNKNOWN_YEAR})` : `${date} ปีใดปีหนึ่งใน${within(years, kind)}`,
  ofSomeMonth: (day, years, kind) => `วันที่ ${day} ของเดือนใดเดือนหนึ่งใน${within(years, kind)}`,
  notes: {
    notGiven: (parts) => `ไม่ระบุ${ofCalendar(parts)}`,
    approximate: 'วันที่โดยประมาณ',
    uncertain: 'วันที่ไม่แน่ชัด',
    approximateParts: (parts) => `${ofCalendar(parts)}โดยประมาณ`,
    uncertainParts: (parts) => `${ofCalendar(parts)}ไม่แน่ชัด`,
    start: { unknown: 'ไม่ทราบวันเริ่มต้น', open: 'ไม่กำหนดวันเริ่มต้น' },
    end: { unknown: 'ไม่ทราบวันสิ้นสุด', open: 'ไม่กำหนดวันสิ้นสุด' },
    oneOfSeveral: 'วันใดวันหนึ่งจากหลายวัน',
  },
};

function join(first: string, second: string): string {
  const isOneWord = /[ก-๎]$/.test(first) && /^[ก-๎](?![^ ]*\.)/.test(second);
  return `${first}${isOneWord ? '' : ' '}${second}`;
}

function stretch(start: string, end: string, startKind: DateKind, endKind: DateKind): string {
  // An era that both ends share, `Intl` says with the start only.
  const era = start.endsWith(BEFORE_CHRIST) && /\d$/.test(end) && !end.includes('ค.ศ.') ? BEFORE_CHRIST : '';
  const last = (startKind === endKind ? end : named(end, endKind)) + era;
  return join(join(named(start, startKind), 'ถึง'), last);
}

/** With the word for what it is. */
function named(date: string, kind: DateKind): string {
  if (/[ก-๎]\.(?!ศ)/.test(date)) return date;
  if (kind === 'year') return `ปี ${date}`;
  if (kind === 'month') return `เดือน${date}`;
  return kind === 'day' || isTime(kind) ? `วันที่ ${date}` : date;
}

function within(date: string, kind: DateKind): string {
  return kind === 'phrase' ? 'ปีที่ไม่ทราบแน่ชัด' : named(date, kind);
}

/** A day is called by another word where it is a date. */
function ofCalendar(parts: string): string {
  return parts.replace(/วัน$/, 'วันที่');
}

function isPossible(date: string): boolean {
  return date.startsWith('อาจเป็น');
}
