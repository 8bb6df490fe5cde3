import type { EdtfDate, EdtfPoint } from '../dates/edtf-date.js';
import { UTC, type TimeZone } from '../dates/time-zone.js';
import type { StoryEvent } from './story.js';

/**
 * From when on an event was public, in ms since the epoch UTC: the last moment at which it may have become so, for
 * nothing is shown as known before it certainly was. `reported` tells, else the event's own date; what lasts was known
 * from its start. Undefined where neither tells.
 */
export function publicFrom({ reported, date }: StoryEvent, zone: TimeZone = UTC): number | undefined {
  if (reported) return known(zone.dateIn(reported).latest) ?? begun(zone.dateIn(reported));
  return date && begun(zone.dateIn(date));
}

function begun(date: EdtfDate): number | undefined {
  if (date.type !== 'interval') return known(date.latest) ?? known(date.earliest);
  return [date.start, date.end].find((end): end is EdtfPoint => typeof end !== 'string')?.latest;
}

function known(bound: number | null): number | undefined {
  return bound !== null && Number.isFinite(bound) ? bound : undefined;
}
