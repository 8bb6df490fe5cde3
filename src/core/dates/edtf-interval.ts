import type { EdtfInterval, EdtfPoint } from './edtf-date.js';
import { parsePoint } from './edtf-point.js';
import { levelOf, wholeOf } from './edtf-reading.js';
import { EdtfSyntaxError, fail } from './edtf-syntax-error.js';

type IntervalEnd = EdtfPoint | 'open' | 'unknown';

/**
 * Reads `start/end`, where `..` is an open and nothing an unknown end. A range in a set is read alike, with `..` between
 * its ends and nothing for an open one. `from` is where `text` begins within all of what is read.
 */
export function parseInterval(text: string, nothing: 'unknown' | 'open' = 'unknown', from = 0): EdtfInterval {
  const separator = nothing === 'open' ? '..' : '/';
  const length = text.indexOf(separator);
  const endAt = length + separator.length;
  const parseEnd = (end: string, at: number): IntervalEnd =>
    end === '..' ? 'open' : end ? parsePoint(end, at) : nothing;
  const start = parseEnd(text.slice(0, length), from);
  const end = parseEnd(text.slice(endAt), from + endAt);
  return intervalOf(text, start, end, from + endAt);
}

/** The interval between any two dates, also moments, such as two separate fields hold. */
export function intervalBetween(start: IntervalEnd, end: IntervalEnd): EdtfInterval {
  const [startText, endText] = [spell(start), spell(end)];
  try {
    return intervalOf(`${startText}/${endText}`, start, end, 0);
  } catch {
    throw new EdtfSyntaxError('end-before-start', `The end (${endText}) lies before the start (${startText}).`, 0);
  }
}

function intervalOf(edtf: string, start: IntervalEnd, end: IntervalEnd, endAt: number): EdtfInterval {
  const earliest = start === 'open' ? -Infinity : start === 'unknown' ? null : start.earliest;
  const latest = end === 'open' ? Infinity : end === 'unknown' ? null : end.latest;
  if (earliest !== null && latest !== null && earliest > latest) {
    fail('end-before-start', 'the end lies before the start', endAt);
  }
  return {
    type: 'interval',
    ...wholeOf(edtf, [start, end]),
    level: Math.max(...edtf.split('/').map(levelOf)) as 0 | 1 | 2,
    earliest,
    latest,
    start,
    end,
  };
}

function spell(end: IntervalEnd): string {
  return end === 'open' ? '..' : end === 'unknown' ? '' : end.edtf;
}
