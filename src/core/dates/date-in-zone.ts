import type { EdtfDate, EdtfPoint } from './edtf-date.js';
import type { TimeZone } from './time-zone.js';

type MomentOf = TimeZone['momentOf'];

/** See `TimeZone.dateIn`. */
export function dateInZone(date: EdtfDate, momentOf: MomentOf): EdtfDate {
  if (date.type === 'point') return pointInZone(date, momentOf);
  if (date.type === 'interval') {
    const [start, end] = [endInZone(date.start, momentOf), endInZone(date.end, momentOf)];
    const earliest = typeof start === 'string' ? date.earliest : start.earliest;
    return { ...date, start, end, earliest, latest: typeof end === 'string' ? date.latest : end.latest };
  }
  const members = date.members.map((member) =>
    'type' in member
      ? pointInZone(member, momentOf)
      : { start: endInZone(member.start, momentOf), end: endInZone(member.end, momentOf) },
  );
  // The dates of a set have no time, and so no offset.
  return { ...date, members, ...boundsInZone(date.earliest ?? -Infinity, date.latest ?? Infinity, momentOf) };
}

function endInZone<Missing extends string>(end: EdtfPoint | Missing, momentOf: MomentOf): EdtfPoint | Missing {
  return typeof end === 'string' ? end : pointInZone(end, momentOf);
}

function pointInZone(point: EdtfPoint, momentOf: MomentOf): EdtfPoint {
  if (point.time?.offset !== undefined) return point;
  return { ...point, ...boundsInZone(point.earliest, point.latest, momentOf) };
}

function boundsInZone(earliest: number, latest: number, momentOf: MomentOf): { earliest: number; latest: number } {
  const start = shifted(earliest, momentOf);
  // A moment stays one also where clocks are changed just then.
  return { earliest: start, latest: latest === earliest ? start : shifted(latest + 1, momentOf) - 1 };
}

/** An open end stays open. */
function shifted(bound: number, momentOf: MomentOf): number {
  return Number.isFinite(bound) ? momentOf(bound) : bound;
}
