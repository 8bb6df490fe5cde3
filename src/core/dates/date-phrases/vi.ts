import type { DateKind, DatePhrases } from '../date-phrases.js';

const SEASONS = ['xuân', 'hè', 'thu', 'đông'];
const QUARTERS = ['I', 'II', 'III', 'IV'];
const UNKNOWN_YEAR = 'không rõ năm';

/** Vietnamese. In a phrase a date is told what it is: "năm 1984", "ngày 12 tháng 9 năm 2023". */
export const vi: DatePhrases = {
  about(date, kind) {
    if (kind !== 'phrase') return `khoảng ${named(date, kind)}`;
    if (date === UNKNOWN_YEAR) return date;
    return date.startsWith('trong khoảng') ? `${date} (ước chừng)` : date.replace(/^(sau )?/, '$1khoảng ');
  },
  possibly: (date, kind) => (date === UNKNOWN_YEAR ? date : `có thể là ${named(date, kind)}`),
  since: (date, kind) => (isPossible(date) ? `bắt đầu: ${date}` : `từ ${named(date, kind)}`),
  until: (date, kind) => (isPossible(date) ? `kết thúc: ${date}` : `đến ${named(date, kind)}`),
  orEarlier: (date) => `${date} hoặc trước đó`,
  orLater: (date) => `${date} hoặc sau đó`,
  startUnknown: (date, kind) => `${vi.until(date, kind)}, không rõ thời điểm bắt đầu`,
  endUnknown: (date, kind) => `${vi.since(date, kind)}, không rõ thời điểm kết thúc`,
  between: (start, end, startKind, endKind) => `trong khoảng từ ${named(start, startKind)} đến ${named(end, endKind)}`,
  fromTo(start, end, startKind, endKind) {
    if (isPossible(start) || isPossible(end))
      return `bắt đầu: ${named(start, startKind)}; kết thúc: ${named(end, endKind)}`;
    return `từ ${named(start, startKind)} đến ${named(end, endKind)}`;
  },
  to: (start, end) => `${start} đến ${end}`,
  subYear(unit, index, year, style, hemisphere) {
    if (unit === 'quarter') return `quý ${QUARTERS[index]}${style === 'short' ? '/' : ' năm '}${year}`;
    if (unit === 'half') return `nửa ${index ? 'cuối' : 'đầu'} năm ${year}`;
    if (unit === 'quadrimester') return `tháng ${index * 4 + 1} đến tháng ${index * 4 + 4} năm ${year}`;
    const half = hemisphere ? { north: ' (Bắc bán cầu)', south: ' (Nam bán cầu)' }[hemisphere] : '';
    return `mùa ${SEASONS[index]} ${style === 'short' ? '' : 'năm '}${year}${half}`;
  },
  decade: (year) => `thập niên ${year}`,
  age: (unit, ordinal, beforeChrist) =>
    `${unit === 'century' ? 'thế kỷ' : 'thiên niên kỷ thứ'} ${ordinal}${beforeChrist ? ' TCN' : ''}`,
  tidy,
  rangeParts,
  some: (unit, date, kind) =>
    `một ${unit === 'day' ? 'ngày' : 'tháng'} ${kind === 'phrase' ? 'của một năm không rõ' : `trong ${named(date, kind)}`}`,
  unknownYear: UNKNOWN_YEAR,
  ofSomeYear(date, years, kind) {
    // `Intl` begins a month that stands alone with a capital.
    const known = date.replace(/^T/, 't');
    return kind === 'phrase' ? `${known}, ${UNKNOWN_YEAR}` : `${known} của một năm trong ${years}`;
  },
  ofSomeMonth: (day, years, kind) =>
    `ngày ${day} của một tháng không rõ${kind === 'phrase' ? `, ${UNKNOWN_YEAR}` : ` trong ${named(years, kind)}`}`,
  notes: {
    notGiven: (parts) => `không ghi ${parts.toLowerCase()}`,
    approximate: 'ngày tháng ước chừng',
    uncertain: 'ngày tháng chưa chắc chắn',
    approximateParts: (parts) => `${parts.toLowerCase()} ước chừng`,
    uncertainParts: (parts) => `${parts.toLowerCase()} chưa chắc chắn`,
    start: { unknown: 'không rõ thời điểm bắt đầu', open: 'thời điểm bắt đầu để ngỏ' },
    end: { unknown: 'không rõ thời điểm kết thúc', open: 'thời điểm kết thúc để ngỏ' },
    oneOfSeveral: 'một trong nhiều mốc thời gian',
  },
};

/** In full as in a letter, "12 tháng 9 năm 2023"; abbreviated as in the papers, "12/9/2023". */
function tidy(text: string): string {
  return (
    text
      // Between two times of different days, the start has the end’s word, too.
      .replace(/\s–\slúc\s*$/, '')
      .replace(/(\d+) thg (\d+),? (?=\d{3,}(?![\d:]))/g, '$1/$2/')
      .replace(/(\d+) thg (\d+)(?=\s–\s)/g, '$1/$2')
      .replace(/thg (\d+) (?=\d{3,}(?![\d:]))/g, 'tháng $1/')
      .replace(/thg/g, 'tháng')
      .replace(/(tháng \d+),? (?=\d+(?![\d:]))/g, '$1 năm ')
      .replace(/(:\d\d[^–]*?) (?=\d+(?:\/| tháng))/g, '$1 ngày ')
  );
}

/** Some releases of `Intl` name what each end is: "Ngày 01 tháng 2 năm 2021 - Ngày 03 tháng 3 năm 2022", "Tháng 1 năm 700 - Tháng 2 năm 900". */
function rangeParts(format: Intl.DateTimeFormat, start: number, end: number): Intl.DateTimeRangeFormatPart[] {
  const parts = format.formatRangeToParts(start, end);
  const namesMonths = parts.some(({ value }) => value.includes('Tháng '));
  return parts.map((part) => {
    if (part.type === 'day') return { ...part, value: part.value.replace(/^0/, '') };
    if (part.type === 'month' && namesMonths) return { ...part, value: `tháng ${part.value}` };
    return { ...part, value: part.value.replace(/^( - )?(Ngày|Tháng) $/, (_, dash) => (dash ? ' – ' : '')) };
  });
}

/** With the word for what it is. */
function named(date: string, kind: DateKind): string {
  if (kind === 'year') return `năm ${date}`;
  return kind === 'day' ? `ngày ${date}` : date;
}

function isPossible(date: string): boolean {
  return date.startsWith('có thể là');
}
