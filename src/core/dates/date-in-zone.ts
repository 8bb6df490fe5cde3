import type { EdtfDate, EdtfPoint } from './edtf-date.js';
import { UTC, type TimeZone } from './time-zone.js';

/**
 * The same date with moments of a zone for its bounds: days, and times that name no offset, begin when the zone's clocks
 * say so. A time with an offset is a moment already.
 */
export function dateInZone(date: EdtfDate, zone: TimeZone): EdtfDate {
  if (zone === UTC) return date;
  if (date.type === 'point') return pointInZone(date, zone);
  if (date.type === 'interval') {
    const [start, end] = [endInZone(date.start, zone), endInZone(date.end, zone)];
    const earliest = typeof start === 'string' ? date.earliest : start.earliest;
    return { ...date, start, end, earliest, latest: typeof end === 'string' ? date.latest : end.latest };
  }
  const members = date.members.map((member) =>
    'type' in member
      ? pointInZone(member, zone)
      : { start: endInZone(member.start, zone), end: endInZone(member.end, zone) },
  );
  // The dates of a set have no time, and so no offset.
  return { ...date, members, ...boundsInZone(date.earliest ?? -Infinity, date.latest ?? Infinity, zone) };
}

function endInZone<Missing extends string>(end: EdtfPoint | Missing, zone: TimeZone): EdtfPoint | Missing {
  return typeof end === 'string' ? end : pointInZone(end, zone);
}

function pointInZone(point: EdtfPoint, zone: TimeZone): EdtfPoint {
  if (point.time?.offset !== undefined) return point;
  return { ...point, ...boundsInZone(point.earliest, point.latest, zone) };
}

function boundsInZone(earliest: number, latest: number, zone: TimeZone): { earliest: number; latest: number } {
  const start = momentOf(earliest, zone);
  // A moment stays one also where clocks are changed just then.
  return { earliest: start, latest: latest === earliest ? start : momentOf(latest + 1, zone) - 1 };
}

function momentOf(bound: number, zone: TimeZone): number {
  return Number.isFinite(bound) ? zone.momentOf(bound) : bound;
}
