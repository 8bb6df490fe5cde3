import type { EdtfDate, EdtfPoint } from '../dates/edtf-date.js';
import { PRECISION_LENGTH } from '../dates/precision-length.js';
import { UTC, type TimeZone } from '../dates/time-zone.js';
import type { Placement } from './story.js';

/**
 * The finite stretch of a date on the axis. The anchor, where the flag's pole stands, is the middle of a point ("sometime
 * in May" has no better place) and the start of an interval. A date without any finite bound has no place.
 *
 * Days, and times that name no offset, begin when the clocks of `zone` say so; the axis shows the same clocks.
 */
export function placementOf(given: EdtfDate, zone: TimeZone = UTC): Placement | undefined {
  const date = zone.dateIn(given);
  const earliest = finite(date.earliest);
  const latest = finite(date.latest);
  if (earliest === undefined && latest === undefined) return undefined;
  const start = earliest ?? boundsStart(date, latest as number);
  const end = (latest ?? boundsEnd(date, earliest as number)) + 1;
  return {
    start,
    end,
    anchor: anchorOf(date, start, end),
    fade: date.approximate ? PRECISION_LENGTH[date.precision] : 0,
    date,
  };
}

function finite(bound: number | null): number | undefined {
  return bound !== null && Number.isFinite(bound) ? bound : undefined;
}

/** The one known end of a half-open date is drawn over that end's own span. */
function boundsStart(date: EdtfDate, fallback: number): number {
  return date.type === 'interval' && isPoint(date.end) ? date.end.earliest : fallback;
}

function boundsEnd(date: EdtfDate, fallback: number): number {
  return date.type === 'interval' && isPoint(date.start) ? date.start.latest : fallback;
}

function anchorOf(date: EdtfDate, start: number, end: number): number {
  if (date.type === 'interval') {
    const known = isPoint(date.start) ? date.start : date.end;
    if (isPoint(known)) return middle(known.earliest, known.latest + 1);
  }
  return date.type === 'set' ? start : middle(start, end);
}

function middle(a: number, b: number): number {
  return a + (b - a) / 2;
}

function isPoint(end: EdtfPoint | 'open' | 'unknown'): end is EdtfPoint {
  return typeof end !== 'string';
}
