import { quickReading, type Reading } from '../core/story/reading.js';

/** The code for stories with faults, fetched when the first one is met; where it can't be had, faults stay terse. */
export function loadCarefulReading(): Promise<Reading> {
  return import('../core/story/careful-reading.js').then(
    ({ carefulReading }) => carefulReading,
    () => quickReading,
  );
}
