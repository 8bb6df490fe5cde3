import { MS_PER_MINUTE } from './calendar.js';
import type { EdtfDate, EdtfInterval, EdtfPoint } from './edtf-date.js';
import { intervalBetween } from './edtf-interval.js';
import { LONGEST_DATE } from './edtf-grammar.js';
import { parseEdtf } from './parse-edtf.js';

/** A date and what was taken leniently to read it, in English sentences for its author. */
export interface ReadDate {
  readonly date: EdtfDate;
  readonly notes: string[];
}

/** What is read as something else, where that is certain: a pattern, its replacement, and what to say. */
const LENIENCIES: readonly [pattern: RegExp, replacement: string, note: string][] = [
  [/[\u2010-\u2013\u2212]/g, '-', 'A dash or minus sign was read as a hyphen (-).'],
  [/(\d\d) (?=\d\d:)/g, '$1T', 'The space between date and time was read as "T".'],
  [/(\d\d)t(?=\d\d:)/g, '$1T', 'The small "t" before the time was read as "T".'],
  [/(:\d\d(?:[.,]\d+)?)z/g, '$1Z', 'The small "z" after the time was read as "Z".'],
];

/**
 * Where a dash of print between a year and two digits stands for "to": `1939–41` is two years, not the second half of
 * 1939, which is what a hyphen would make of it.
 */
const SHORTENED_YEARS = /^\d{4}\u2013(?:1[3-9]|[2-9]\d)$/;

/** A day with a time that lacks its seconds, or has a fraction of one. */
const LENIENT_TIME = /^([^[{/]*T\d\d:\d\d)(?:(:\d\d)[.,](\d+))?(Z|[+-][\d:]*)?$/;

/**
 * Reads a date as `parseEdtf` does, and leniently where the meaning is certain: spaces around it and its parts, dashes
 * and minus signs of print, a small `t` or `z`, a space for the `T`, a time without seconds or with a fraction of a
 * second, a time in an interval. Each leniency is told in `notes`, but for a time of ISO 8601 that EDTF would only write in
 * another way.
 *
 * With one of the last three, the `edtf` of the date is not EDTF proper, but what this function reads again.
 *
 * @throws {EdtfSyntaxError} whose `index` counts in the text that its message quotes.
 */
export function readDate(text: string): ReadDate {
  // What is no text, or too long, is refused there.
  if (typeof text !== 'string' || text.length > LONGEST_DATE) return { date: parseEdtf(text), notes: [] };
  const notes: string[] = [];
  const certain = respell(text, notes);
  const [start = '', end, more] = certain.split('/');
  if (end === undefined || more !== undefined || !/T\d\d:/.test(certain)) {
    return { date: readWhole(certain, notes), notes };
  }
  notes.push('The interval has a time of day, which EDTF leaves out there: it was read with it.');
  return { date: intervalBetween(readEnd(start, notes), readEnd(end, notes)), notes };
}

function respell(text: string, notes: string[]): string {
  const trimmed = text.trim();
  let certain = trimmed
    .split(/^[[{]/.test(trimmed) ? /(,)/ : /(\/)/)
    .map((part) => part.trim())
    .join('');
  if (certain !== text) notes.push('The spaces around the date or its parts were left out.');
  if (SHORTENED_YEARS.test(certain)) return certain;
  for (const [pattern, replacement, note] of LENIENCIES) {
    const replaced = certain.replace(pattern, replacement);
    if (replaced !== certain) notes.push(note);
    certain = replaced;
  }
  return certain;
}

function readEnd(text: string, notes: string[]): EdtfInterval['end'] {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  const date = readWhole(text, notes);
  // An end has neither "/" nor brackets around it, or it is refused.
  return date as EdtfPoint;
}

/** Reads a time that EDTF does not know as one that it does, and then makes it what it says. */
function readWhole(text: string, notes: string[]): EdtfDate {
  const match = LENIENT_TIME.exec(text);
  if (!match) return parseEdtf(text);
  const [, toMinute = '', second = '', fraction, zone = ''] = match;
  const date = parseEdtf(`${toMinute}${second || ':00'}${zone}`);
  if (date.type !== 'point' || !date.time) return date;
  if (fraction === undefined) {
    // ISO 8601 has such times: nothing is wrong with one, and it is shown as that whole minute.
    const { hour, minute, offset } = date.time;
    const time = { hour, minute, ...(offset !== undefined && { offset }) };
    return { ...date, edtf: text, time, precision: 'minute', latest: date.earliest + MS_PER_MINUTE - 1 };
  }
  const digits = fraction.slice(0, 3).padEnd(3, '0');
  const millisecond = Number(digits);
  const cut = fraction.length > 3 ? '; the digits after that were left out' : '';
  if (fraction !== digits)
    notes.push(`The fraction of a second ".${fraction}" was read as ${millisecond} milliseconds${cut}.`);
  const moment = date.earliest + millisecond;
  const edtf = `${toMinute}${second}.${digits}${zone}`;
  return {
    ...date,
    edtf,
    time: { ...date.time, millisecond },
    precision: 'millisecond',
    earliest: moment,
    latest: moment,
  };
}
