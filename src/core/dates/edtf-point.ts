import { MS_PER_DAY, daysFromCivil, daysInMonth } from './calendar.js';
import type { EdtfPoint, Precision, Qualification } from './edtf-date.js';
import { type Day, LONGEST_EXACT, digitsOf, findDay, numbersOf } from './edtf-mask.js';
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

type Part = [name: 'year' | 'month' | 'day', doubt: Qualification, text: string | undefined];

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
    // Of a masked year, the earliest counts.
    const count = daysInMonth(Number(mask.replaceAll('X', '0')), months[0] as number);
    return fail('no-such-day', `${yearText}-${monthText} has ${count} days`, dayAt);
  }
  const [year, month, day] = first;
  const [earliest, latest] =
    mask.length > LONGEST_EXACT
      ? boundsOfYear(mask)
      : [
          startOf(first),
          startOf(
            findDay(mask, true, months.toReversed(), days.toReversed()) ?? first,
            lastingMonths,
            dayText ? 1 : 0,
          ) - 1,
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
    ...(monthText &&
      /[?~%]./.test(text) &&
      qualifiedOf([
        ['year', readDoubt(`${yearSign}${yearSigns}${monthSigns}${daySigns}`), yearText],
        ['month', readDoubt(`${monthSign}${monthSigns}${daySigns}`), monthText],
        ['day', readDoubt(`${daySign}${daySigns}`), dayText],
      ])),
  };
  return rest ? atTime(point, rest, from + text.length - rest.length) : point;
}

/** The moment at which a day begins that comes so many months and days after another. */
function startOf([year, month, day]: Day, months = 0, days = 0): number {
  return daysFromCivil(year, month + months, day + days) * MS_PER_DAY;
}

/** Of a year alone that is too long for doubles, masked at most at its end. */
function boundsOfYear(mask: string): [earliest: number, latest: number] {
  const known = mask.slice(0, `${mask}X`.indexOf('X'));
  const filled = (last: boolean) => BigInt(known.padEnd(mask.length, digitsOf(mask, last).charAt(0)));
  return [Number(startOfYear(filled(false))), Number(startOfYear(filled(true) + 1n) - 1n)];
}

/** The components that are stated and doubted; nothing where all are doubted alike. */
function qualifiedOf(parts: readonly Part[]): Pick<EdtfPoint, 'qualified'> {
  const stated = parts.filter(([, , text]) => text);
  if (new Set(stated.map(([, doubt]) => `${doubt.uncertain}${doubt.approximate}`)).size < 2) return {};
  return { qualified: Object.fromEntries(stated.filter(([, doubt]) => doubt.uncertain || doubt.approximate)) };
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
  const maskedAt = yearMask.indexOf('X');
  if (maskedAt >= 0) return (['decade', 'century'] as const)[yearMask.length - maskedAt - 1] ?? 'millennium';
  return month.includes('X') ? 'year' : (ofGroup ?? (day.includes('X') ? 'month' : 'day'));
}
