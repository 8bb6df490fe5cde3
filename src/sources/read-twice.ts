import { quickReading, type Reading } from '../core/story/reading.js';

/** How long, in ms, to wait for the code of careful reading before what was read quickly is shown meanwhile. */
export const PATIENCE = 1_000;

/**
 * Reads quickly and, where that meets a fault or a rare date, carefully, with code that is fetched for it. Where that
 * can't be had, faults stay terse.
 * @param tell `isFinal` is false where a second reading follows
 */
export async function readTwice<T extends { readonly problems: readonly unknown[] }>(
  read: (reading: Reading) => T | Promise<T>,
  tell: (read: T, isFinal: boolean) => void,
): Promise<void> {
  const first = read(quickReading);
  // What was read at once is told at once.
  const result = first instanceof Promise ? await first : first;
  if (result.problems.length === 0) return tell(result, true);
  const careful = loadCarefulReading();
  const waiting = setTimeout(() => tell(result, false), PATIENCE);
  const reading = await careful;
  clearTimeout(waiting);
  tell(await read(reading), true);
}

export function loadCarefulReading(): Promise<Reading> {
  return import('../core/story/careful-reading.js').then(
    ({ carefulReading }) => carefulReading,
    () => quickReading,
  );
}
