import fc from 'fast-check';
import type { TimeWindow } from '../../src/core/axis/time-window.js';
import { MS_PER_SECOND, MS_PER_YEAR } from '../../src/core/dates/calendar.js';

/** From the Big Bang to now. */
export const LONGEST = 13.8e9 * MS_PER_YEAR;

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Windows of any length from the least to the longest, as many short as long ones, within some distance of 1970. */
export function windowsWithin(distance: number, longest = LONGEST, shortest = MS_PER_SECOND): fc.Arbitrary<TimeWindow> {
  return fc.tuple(share, fc.double({ min: -1, max: 1, noNaN: true })).map(([length, place]) => {
    const span = shortest * (longest / shortest) ** length;
    const start = Math.round(place * distance - span / 2);
    return { start, end: start + span };
  });
}
