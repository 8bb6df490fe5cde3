import { MS_PER_DAY, daysFromCivil, daysInMonth } from './calendar.js';
import type { EdtfPoint, Precision } from './edtf-date.js';
import { findDay, numbersOf } from './edtf-mask.js';
import { levelOf, readDoubt } from './edtf-reading.js';
import { fail } from './edtf-syntax-error.js';
import { atTime } from './edtf-time.js';
import { readYear } from './edtf-year.js';
import { startOfYear } from './start-of-year.js';
import { subYearGroup } from './sub-year-group.js';

/**
 * Takes any text apart, valid or not, so that each part can be judged where it stands: year, month and day, each between
 * its signs of doubt, and the rest. It matches always, and without going back: no part can begin with what may still
 * belong to the part before it.
 */
const PARTS = /^([?~%]?)(Y?-?[\dXES]*)([?~%]?)(?:-([?~%]?)([\dX]*)([?~%]?))?(?:-([?~%]?)([\dX]*)([?~%]?))?(.*)$/s;
type Parts = [
  text: string,
  yearSign: string,
  year: string,
  yearSigns: string,
  monthSign: string | undefined,
  month: string | undefined,
  monthSigns: string | undefined,
  daySign: string | undefined,
  day: string | undefined,
  daySigns: string | undefined,
  rest: string,
];

/** Characters of a year whose moments are exact as doubles, whatever the order of computing. */
const LONGEST_EXACT = 5;

type Part = [name: string, text: string | undefined, signs: string];

/** Reads one date. `from` is where `text` begins within all of what is read. */
export function parsePoint(text: string, from = 0): EdtfPoint {
  const [, yearSign, yearText, yearSigns, monthSign, monthText, monthSigns, daySign, dayText, daySigns, rest] =
    PARTS.exec(text) as unknown as Parts;
  const yearAt = from + yearSign.length;
  const monthAt = yearAt + `${yearText}${yearSigns}-${monthSign}`.length;
  const dayAt = monthAt + `${monthText}${monthSigns}-${daySign}`.length;
  const [mask, estimate] = readYear(yearText, yearAt, monthText !== undefined);
  const [groupMonth, lastingMonths = dayText ? 0 : monthText ? 1 : 12, groupPrecision] =
    (dayText === undefined && subYearGroup(Number(monthText))) || [];
  const months = readNumbers('month', monthText, 12, monthAt, groupMonth);
  const days = readNumbers('day', dayText, 31, dayAt);
  const first = findDay(mask, false, months, days);
  if (!first) {
    return fail(
      'no-such-day',
      `${yearText}-${monthText} has ${daysInMonth(Number(yearText), Number(monthText))} days`,
      dayAt,
    );
  }
  const [year, month, day] = first;
  const isMasked = `${mask}${monthText}${dayText}`.includes('X');
  const [lastYear, lastMonth, lastDay] =
    (isMasked && findDay(mask, true, [...months].reverse(), [...days].reverse())) || first;
  const [earliest, latest] =
    mask.length > LONGEST_EXACT
      ? boundsOfYear(mask)
      : [
          daysFromCivil(year, month, day) * MS_PER_DAY,
          daysFromCivil(lastYear, lastMonth + lastingMonths, lastDay + (dayText ? 1 : 0)) * MS_PER_DAY - 1,
        ];
  const point: EdtfPoint = {
    type: 'point',
    edtf: text,
    level: levelOf(text),
    earliest,
    latest,
    precision: precisionOf(mask, monthText, dayText, groupPrecision),
    year,
    ...estimate,
    ...(monthText?.match(/\d/) && { month: groupMonth ? Number(monthText) : month }),
    ...(dayText?.match(/\d/) && { day }),
    ...readDoubt(text),
    ...(text.includes('X') && {
      masked: {
        ...(yearText.includes('X') && { year: yearText }),
        ...(monthText?.includes('X') && { month: monthText }),
        ...(dayText?.includes('X') && { day: dayText }),
      },
    }),
    // A sign on the right of a component applies to it and to all to its left, one on the left to it alone.
    ...(/[?~%]./.test(text) &&
      readQualified([
        ['year', yearText, `${yearSign}${yearSigns}${monthSigns}${daySigns}`],
        ['month', monthText, `${monthSign}${monthSigns}${daySigns}`],
        ['day', dayText, `${daySign}${daySigns}`],
      ])),
  };
  return rest ? atTime(point, rest, from + text.length - rest.length) : point;
}

/** Of a year alone, masked or not, that is too long for doubles. */
function boundsOfYear(mask: string): [earliest: number, latest: number] {
  const [low, high] = mask.startsWith('-') ? ['9', '0'] : ['0', '9'];
  return [startOfYear(BigInt(mask.replaceAll('X', low))), startOfYear(BigInt(mask.replaceAll('X', high)) + 1n, 1n)];
}

/** The components that are doubted, of the signs that apply to each; nothing where all are doubted alike. */
function readQualified(parts: readonly Part[]): Pick<EdtfPoint, 'qualified'> {
  const doubts = parts.filter(([, text]) => text).map(([name, , signs]) => [name, readDoubt(signs)] as const);
  if (new Set(doubts.map(([, doubt]) => JSON.stringify(doubt))).size < 2) return {};
  return { qualified: Object.fromEntries(doubts.filter(([, doubt]) => doubt.uncertain || doubt.approximate)) };
}

/** The numbers that a month or day may be: more than one where it is masked, `known` where that is not its own. */
function readNumbers(
  name: 'month' | 'day',
  digits: string | undefined,
  highest: number,
  index: number,
  known?: number,
): readonly number[] {
  if (digits === undefined) return [1];
  if (digits.length !== 2) fail(`${name}-form`, `the ${name} needs two digits`, index);
  const numbers = known ? [known] : numbersOf(digits, highest);
  if (!numbers[0]) fail(`no-such-${name}`, `there is no ${name} ${digits}`, index);
  return numbers;
}

/** The coarsest unit that a masked digit leaves open, else the finest unit stated. */
function precisionOf(yearMask: string, month = 'X', day = 'X', ofGroup?: Precision): Precision {
  const maskedPlaces = yearMask.length - yearMask.search(/X|$/);
  if (maskedPlaces > 0) return maskedPlaces > 2 ? 'millennium' : maskedPlaces > 1 ? 'century' : 'decade';
  return month.includes('X') ? 'year' : (ofGroup ?? (day.includes('X') ? 'month' : 'day'));
}
