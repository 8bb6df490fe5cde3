import { daysInMonth, toMs } from './calendar.js';
import type { EdtfInterval, EdtfPoint, Precision, Qualification } from './edtf-date.js';
import { readDoubt } from './edtf-reading.js';
import { EdtfSyntaxError } from './edtf-syntax-error.js';
import { atTime } from './edtf-time.js';
import { intervalBetween, type IntervalEnd } from './interval-between.js';

/** Year, month or season, day, time; or a long year; with a sign of doubt for the whole. */
const PLAIN = /^(?:((?!-0000)-?\d{4})(?:-(\d\d)(?:-(\d\d)(T.+)?)?)?|Y(-?[1-9]\d{4}))([?~%]?)$/;
const FIRST_SEASON = 21;
const CERTAIN: Qualification = { uncertain: false, approximate: false };

/**
 * The fast way through the dates that most stories have: days, months, seasons, years, long years, moments, with a sign
 * of doubt for the whole, and intervals of them. What it reads, it reads as `parseEdtf` does; it refuses, without a word
 * of explanation, everything else, be it wrong or only rare.
 * @throws {EdtfSyntaxError}
 */
export function readPlainEdtf(text: string): EdtfPoint | EdtfInterval {
  const [start = '', end, more] = text.split('/');
  if (end === undefined) return readPoint(text);
  if (more !== undefined || text.includes('T')) return refuse(text);
  return intervalBetween(readEnd(start), readEnd(end));
}

function readEnd(text: string): IntervalEnd {
  return text === '' ? 'unknown' : text === '..' ? 'open' : readPoint(text);
}

function readPoint(text: string): EdtfPoint {
  const [, shortYear, monthText, dayText, time, longYear, doubt] = PLAIN.exec(text) ?? refuse(text);
  const year = Number(shortYear ?? longYear);
  const month = monthText === undefined ? undefined : Number(monthText);
  const day = dayText === undefined ? undefined : Number(dayText);
  const season = (month ?? 0) - FIRST_SEASON;
  const isSeason = season >= 0 && season < 4 && day === undefined;
  const isMonth = month === undefined || (month > 0 && month < 13);
  const isDay = day === undefined || (day > 0 && day <= daysInMonth(year, month ?? 1));
  if (!(isSeason || isMonth) || !isDay) return refuse(text);
  // Spring begins in March.
  const first = isSeason ? 3 + 3 * season : (month ?? 1);
  const length = isSeason ? 3 : month === undefined ? 12 : 1;
  const earliest = toMs(year, first, day);
  const level = year < 0 || longYear || isSeason || doubt ? 1 : 0;
  const latest = (day === undefined ? toMs(year, first + length) : toMs(year, first, day + 1)) - 1;
  const precision = precisionOf(month, day, isSeason);
  const { uncertain, approximate } = doubt ? readDoubt(doubt) : CERTAIN;
  const whole = {
    type: 'point',
    edtf: text,
    level,
    earliest,
    latest,
    precision,
    year,
    uncertain,
    approximate,
  } as const;
  if (month === undefined) return whole;
  if (day === undefined) return { ...whole, month };
  // Written out, because of days there are many: what is spread takes half as long again, and more room.
  const point: EdtfPoint = {
    type: 'point',
    edtf: text,
    level,
    earliest,
    latest,
    precision,
    year,
    month,
    day,
    uncertain,
    approximate,
  };
  return time ? atTime(point, time, text.length - time.length) : point;
}

function precisionOf(month: number | undefined, day: number | undefined, isSeason: boolean): Precision {
  if (day !== undefined) return 'day';
  return isSeason ? 'season' : month === undefined ? 'year' : 'month';
}

function refuse(text: string): never {
  throw new EdtfSyntaxError('unexpected-text', text, 0);
}
