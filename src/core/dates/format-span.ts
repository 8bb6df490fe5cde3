import { MS_PER_DAY, MS_PER_YEAR } from './calendar.js';
import { CALENDAR_UNITS, isDeepTime, wordDeepTime, wordMoment, wordRange } from './calendar-words.js';
import type { CalendarUnit, Worded, Wording } from './calendar-words.js';
import { datePhrases } from './date-phrases.js';
import type { DateStyle } from './date-phrases.js';
import type { EdtfDate, EdtfPoint } from './edtf-date.js';
import { calendarUnit, inPhrase, zoneOf } from './word-point.js';
import { endsText } from './word-stretch.js';

/**
 * The extent of a whole story, from the start of its first date to the end of its last: "Feb 2021 – Oct 2023", or in
 * long "February 2021 to October 2023". As fine as the extent needs: times within a day, days within two months,
 * months within twenty years, else years; and never finer than the two dates are.
 */
export function formatSpan(
  first: EdtfDate,
  last: EdtfDate,
  locale: string,
  style: DateStyle,
  timeZone = 'UTC',
): string {
  const wording: Wording = { locale, style, timeZone, phrases: datePhrases(locale) };
  const start = endPoint(first, 'start');
  const end = endPoint(last, 'end');
  if (!start || !end) return '… – …';
  const phrase = style === 'long' ? wording.phrases.to : undefined;
  const finest = fittingUnit(end.latest - start.earliest);
  const startUnit = coarserUnit(finest, start);
  const endUnit = coarserUnit(finest, end);
  const startZone = zoneOf(start, wording);
  const endZone = zoneOf(end, wording);
  const startWorded = wordEnd(start, start.earliest, startUnit, wording, startZone);
  const endWorded = wordEnd(end, end.latest, endUnit, wording, endZone);

  const noStart = first.earliest === -Infinity;
  const noEnd = last.latest === Infinity;
  if (noStart !== noEnd) {
    return noEnd ? inPhrase(wording.phrases.since, startWorded).text : inPhrase(wording.phrases.until, endWorded).text;
  }
  if (startWorded.text === endWorded.text) return startWorded.text;
  // Ends that Intl can word alike share what they have in common: "February to April 2021".
  const alike = startUnit === endWorded.kind && endUnit === startWorded.kind && startZone === endZone;
  if (!alike) return endsText(startWorded, endWorded, phrase);
  return wordRange(start.earliest, end.latest, startUnit, phrase, wording, startZone).text;
}

/** The outermost date that is stated at all, on one side of a date. */
function endPoint(date: EdtfDate, side: 'start' | 'end'): EdtfPoint | undefined {
  if (date.type === 'point') return date;
  const range = date.type === 'interval' ? date : date.members.at(side === 'start' ? 0 : -1);
  if (!range) return undefined;
  if ('edtf' in range && range.type === 'point') return range;
  const other = side === 'start' ? range.end : range.start;
  return [range[side], other].find((end) => typeof end === 'object');
}

function fittingUnit(length: number): CalendarUnit {
  if (length < MS_PER_DAY - 1) return 'minute';
  if (length < 62 * MS_PER_DAY) return 'day';
  return length < 20 * MS_PER_YEAR ? 'month' : 'year';
}

/** A span never says more of its ends than they say themselves. What is no plain date counts as a year. */
function coarserUnit(finest: CalendarUnit, point: EdtfPoint): CalendarUnit {
  const own = calendarUnit(point) ?? 'year';
  return CALENDAR_UNITS[Math.min(CALENDAR_UNITS.indexOf(finest), CALENDAR_UNITS.indexOf(own))] ?? 'year';
}

function wordEnd(
  { year, significantDigits }: EdtfPoint,
  ms: number,
  unit: CalendarUnit,
  wording: Wording,
  zone: string | undefined,
): Worded {
  // An estimate of so many years is told as it was stated, not from its bounds.
  return isDeepTime(year) ? wordDeepTime(year, significantDigits, wording) : wordMoment(ms, unit, wording, zone);
}
