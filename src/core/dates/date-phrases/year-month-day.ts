const YEAR_FIRST = /(?<![\d:])(\d+)[/-](\d{1,2})(?:[/-](\d{1,2}))?(?![\d:])/g;
const YEAR_LAST = /(?<![\d:])(?:(\d{1,2})\/)?(\d{1,2})\/(\d{3,})(?!\d)/g;
const TIME_IN_WORDS = /(\d+)時(\d+)分(?:(\d+)秒)?/g;
const START = /^(公元前?|西元前?|紀元前|西暦)?(\d+年)(?!代)(\d+月)?/;
const RANGE = /^(.*\d[年月日]?)\s*([–～至])\s*(\d.*)$/;

/**
 * What `Intl` says in Chinese and Japanese, with 年, 月 and 日 also in ranges, where it writes numbers with slashes, the
 * year first or, in Hong Kong, last: "2021年2月1日–3日", not "2021/2/1 – 2021/2/3".
 */
export function yearMonthDay(text: string): string {
  const written = text
    .replace(YEAR_LAST, (_, day: string | undefined, month: string, year: string) => inWords(year, month, day))
    .replace(YEAR_FIRST, (_, year: string, month: string, day?: string) => inWords(year, month, day))
    .replace(TIME_IN_WORDS, (_, ...[hour, minute, second]: string[]) =>
      [hour, minute, second].filter(Boolean).join(':'),
    );
  const [, start, sign, end] = RANGE.exec(written) ?? [];
  return start && end ? `${start}${sign}${withoutShared(start, end)}` : written;
}

function inWords(year: string, month: string, day: string | undefined): string {
  return `${year}年${Number(month)}月${day ? `${Number(day)}日` : ''}`;
}

/**
 * Of the end of a stretch, what its start has not said already: "3日" after "2021年2月1日". A year before Christ is told
 * from one after: "前44年" after "公元前50年".
 */
export function withoutShared(start: string, end: string): string {
  const [, era = '', year = '', month = ''] = START.exec(start) ?? [];
  const dated = end.startsWith(era) ? end.slice(era.length) : end;
  const rest = dated.slice(year.length);
  if (!year || !dated.startsWith(year) || !/^[\d春夏秋冬]/.test(rest)) {
    return era.endsWith('前') && /^\d+年/.test(end) ? `前${end}` : end;
  }
  return month && rest.startsWith(month) && /^\d+月\d+日$/.test(rest) ? rest.slice(month.length) : rest;
}
