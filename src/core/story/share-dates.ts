import type { EdtfDate } from '../dates/edtf-date.js';
import type { TimeZone } from '../dates/time-zone.js';
import { placementOf } from './placement.js';
import type { Reading } from './reading.js';
import type { Placement } from './story.js';

/** More days than a story of a century has; beyond them, sharing begins anew. */
const CAPACITY = 50_000;

/** Reads a date that many events have but once: they share what was read. What is no date is not tried again either. */
export function sharingDates(reading: Reading): Reading {
  const faults = new Map<string, unknown>();
  const readDate = remember((text: string) => {
    if (faults.has(text)) throw faults.get(text);
    try {
      return reading.readDate(text);
    } catch (fault) {
      if (faults.size < CAPACITY) faults.set(text, fault);
      throw fault;
    }
  });
  return { ...reading, readDate };
}

/** Places dates on the axis of a zone; events that share a date share its place. */
export function placingIn(zone: TimeZone): (date: EdtfDate) => Placement | undefined {
  return remember((date: EdtfDate) => placementOf(date, zone));
}

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const value = make(key);
    if (made.size >= CAPACITY) made.clear();
    made.set(key, value);
    return value;
  };
}
