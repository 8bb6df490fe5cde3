import type { EdtfInterval, EdtfPoint } from './edtf-date.js';
import { wholeOf } from './edtf-reading.js';
import { EdtfSyntaxError, fail } from './edtf-syntax-error.js';

export type IntervalEnd = EdtfPoint | 'open' | 'unknown';

/** The interval between any two dates, also moments, such as two separate fields hold. */
export function intervalBetween(start: IntervalEnd, end: IntervalEnd): EdtfInterval {
  const [startText, endText] = [spell(start), spell(end)];
  try {
    return intervalOf(`${startText}/${endText}`, start, end, 0);
  } catch {
    throw new EdtfSyntaxError('end-before-start', `The end (${endText}) lies before the start (${startText}).`, 0);
  }
}

/** An interval spelt `edtf`, whose end stands at `endAt` in all of what is read. */
export function intervalOf(edtf: string, start: IntervalEnd, end: IntervalEnd, endAt: number): EdtfInterval {
  const earliest = start === 'open' ? -Infinity : start === 'unknown' ? null : start.earliest;
  const latest = end === 'open' ? Infinity : end === 'unknown' ? null : end.latest;
  // Beyond some hundred thousand years, the end of one and the start of the next are the same double.
  const isReversed = typeof start === 'object' && typeof end === 'object' && start.year > end.year;
  if (earliest !== null && latest !== null && (earliest > latest || (earliest === latest && isReversed))) {
    fail('end-before-start', 'the end lies before the start', endAt);
  }
  return {
    type: 'interval',
    ...wholeOf(edtf, [start, end]),
    earliest,
    latest,
    start,
    end,
  };
}

function spell(end: IntervalEnd): string {
  return end === 'open' ? '..' : end === 'unknown' ? '' : end.edtf;
}
