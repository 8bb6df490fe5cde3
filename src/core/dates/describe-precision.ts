import { listText } from './calendar-words.js';
import { datePhrases, ENGLISH } from './date-phrases.js';
import type { DateNotes, DatePart, PartsPhrase } from './date-phrases.js';
import type { EdtfDate, EdtfPoint } from './edtf-date.js';
import { intlFormatter } from './intl-cache.js';

const QUALIFIABLE = ['year', 'month', 'day'] as const;

const ENGLISH_NOTES: DateNotes = {
  notGiven: (parts) => `${parts} not given`,
  approximate: 'approximate',
  uncertain: 'uncertain',
  approximateParts: (parts) => `${parts} approximate`,
  uncertainParts: (parts) => `${parts} uncertain`,
  start: { unknown: 'start not known', open: 'open start' },
  end: { unknown: 'end not known', open: 'open end' },
  oneOfSeveral: 'one of several dates',
};

/** For languages without a table, and for tables without notes. */
const SIGN_NOTES: DateNotes = {
  notGiven: (parts) => `${parts}: ?`,
  approximate: '~',
  uncertain: '?',
  approximateParts: (parts) => `~ ${parts}`,
  uncertainParts: (parts) => `? ${parts}`,
  start: { unknown: '? –', open: '… –' },
  end: { unknown: '– ?', open: '– …' },
  oneOfSeveral: '',
};

/**
 * Short notes on what is not known of a date, to stand beside it: "May 2023 · day not given". Nothing is missing of
 * a full day: it has none.
 *
 * @param timeZone the zone in which times hold that name no offset, where one is known
 */
export function describePrecision(date: EdtfDate, locale: string, timeZone?: string): string[] {
  const phrases = datePhrases(locale);
  const { notes = phrases === ENGLISH ? ENGLISH_NOTES : SIGN_NOTES } = phrases;
  const described: string[] = [];
  const describeParts = (phrase: PartsPhrase, names: readonly DatePart[]) => {
    if (names.length > 0) described.push(phrase(partNames(names, locale), names));
  };
  if (date.type === 'point') {
    describeParts(notes.notGiven, missingParts(date, timeZone));
  } else if (date.type === 'set') {
    if (!date.all) described.push(notes.oneOfSeveral);
  } else {
    const { start, end } = date;
    if (typeof start === 'string') described.push(notes.start[start]);
    if (typeof end === 'string') described.push(notes.end[end]);
  }
  const { qualified, significantDigits } = date as Partial<EdtfPoint>;
  const isEstimate = significantDigits && date.precision !== 'year';
  if (qualified) {
    const doubted = (doubt: 'approximate' | 'uncertain') => QUALIFIABLE.filter((part) => qualified[part]?.[doubt]);
    describeParts(notes.approximateParts, doubted('approximate'));
    describeParts(notes.uncertainParts, doubted('uncertain'));
  } else {
    if (date.approximate || isEstimate) described.push(notes.approximate);
    if (date.uncertain) described.push(notes.uncertain);
  }
  return described.filter(Boolean);
}

/** The largest part that is not wholly known. In deep time nobody asks for the month. */
function missingParts(point: EdtfPoint, timeZone: string | undefined): DatePart[] {
  const { year, month = 13, day, time, masked = {}, significantDigits } = point;
  if (masked.year) return ['year'];
  if (Math.abs(year) >= 10_000 || significantDigits) return [];
  if (month > 12 || masked.month) return ['month'];
  if (day === undefined || masked.day) return ['day'];
  return time && time.offset === undefined && timeZone === undefined ? ['timeZoneName'] : [];
}

function partNames(names: readonly DatePart[], locale: string): string {
  const display = intlFormatter(Intl.DisplayNames, locale, { type: 'dateTimeField' });
  const texts = names.map((name) => display.of(name) ?? name);
  return listText(texts, 'conjunction', locale);
}
