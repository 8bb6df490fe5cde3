import fc from 'fast-check';
import type { EdtfDate } from '../../../src/core/dates/edtf-date.js';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const masked = (length: number) => fc.stringMatching(new RegExp(`^[\\dX]{${length}}$`));
const sign = fc.constantFrom('', '', '-');
const doubt = fc.constantFrom('', '', '', '?', '~', '%');
const two = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'));
const month = fc.oneof(two(1, 12), two(1, 41), fc.constantFrom('XX', '0X', '1X'));
const day = fc.oneof(two(1, 28), fc.constantFrom('XX', '0X', '1X', '2X', '31'));
const time = fc.constantFrom('', '', 'T16:30:00', 'T23:59:59Z', 'T00:00:00+14:00', 'T08:15:30-03:30');
const longYear = fc.tuple(sign, fc.integer({ min: 10_000 }), fc.constantFrom('', '', 'S3', 'S1', 'E3', 'E9', 'E12S2'));

const points = fc.oneof(
  fc.tuple(sign, digits(4), doubt).map((parts) => parts.join('')),
  fc.tuple(sign, masked(4), doubt).map((parts) => parts.join('')),
  fc.tuple(sign, fc.oneof(digits(4), masked(4)), fc.constant('-'), month, doubt).map((parts) => parts.join('')),
  fc.tuple(sign, masked(4), doubt, fc.constant('-'), month, doubt, fc.constant('-'), doubt, day).map((p) => p.join('')),
  fc.tuple(digits(4), fc.constant('-'), two(1, 12), fc.constant('-'), two(1, 31), time).map((parts) => parts.join('')),
  longYear.map(([minus, year, rest]) => `Y${minus}${year}${rest}`),
  fc.tuple(digits(4), fc.constantFrom('S1', 'S2', 'S3', 'S4')).map((parts) => parts.join('')),
);
const ends = fc.oneof({ weight: 4, arbitrary: points }, { weight: 1, arbitrary: fc.constantFrom('', '..') });
const members = fc.array(
  fc.oneof(
    points,
    fc.tuple(points, points).map(([start, end]) => `${start}..${end}`),
    points.map((start) => `${start}..`),
    points.map((end) => `..${end}`),
  ),
  { minLength: 1, maxLength: 4 },
);

/** Any date that EDTF knows. What is put together at random and is no date is tried again. */
export const edtfDates: fc.Arbitrary<EdtfDate> = fc
  .oneof(
    { weight: 4, arbitrary: points },
    { weight: 3, arbitrary: fc.tuple(ends, ends).map((pair) => pair.join('/')) },
    { weight: 1, arbitrary: members.map((list) => `[${list.join(',')}]`) },
    { weight: 1, arbitrary: members.map((list) => `{${list.join(',')}}`) },
  )
  .map((text) => {
    try {
      return parseEdtf(text);
    } catch {
      return undefined;
    }
  })
  .filter((date) => date !== undefined);
