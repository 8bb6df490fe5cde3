import type { EdtfDate, Precision, Qualification } from './edtf-date.js';

/** Dates of level 0: year, month, day, day with time. */
const LEVEL_0 = /^\d{4}(-[01]\d(-\d\d)?)?($|T)/;

/** What level 1 adds: Y, minus, seasons, masks from the right, signs of doubt at the end. */
const LEVEL_1 = /^(Y-?\d+|-?\d\d([\dX]X|\d\d(-(2[1-4]|XX(-XX)?|[01]\d(-XX|-\d\d)?))?))[?~%]?($|T)/;

const FINE_TO_COARSE = 'millisecond second minute day month season quarter quadrimester half year decade century'.split(
  ' ',
) as Precision[];

/** The lowest level that allows a single date known to be valid. */
export function levelOf(date: string): 0 | 1 | 2 {
  return LEVEL_0.test(date) ? 0 : LEVEL_1.test(date) ? 1 : 2;
}

/** What `?`, `~` and `%` (both) in a text say. */
export function readDoubt(text: string): Qualification {
  return { uncertain: /[?%]/.test(text), approximate: /[~%]/.test(text) };
}

/** What an interval or a set takes over from the dates in it; an open or unknown end is of level 1. */
export function wholeOf(
  edtf: string,
  dates: readonly (EdtfDate | string)[],
): Pick<EdtfDate, 'edtf' | 'level' | 'precision' | 'uncertain' | 'approximate'> {
  const parts = dates as readonly Partial<EdtfDate>[];
  const precisions = parts.map((date) => date.precision);
  return {
    edtf,
    level: Math.max(...parts.map(({ level = 1 }) => level)) as EdtfDate['level'],
    precision: FINE_TO_COARSE.find((unit) => precisions.includes(unit)) ?? 'millennium',
    ...readDoubt(edtf),
  };
}
