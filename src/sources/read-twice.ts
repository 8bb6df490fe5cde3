import { quickReading, type Reading } from '../core/story/reading.js';

/**
 * Reads quickly, tells what was read at once, and, where that met a fault, reads again carefully with code that is
 * fetched for it. Where that can't be had, faults stay terse.
 * @param tell `isFinal` is false where a second reading follows
 */
export async function readTwice<T extends { readonly problems: readonly unknown[] }>(
  read: (reading: Reading) => T,
  tell: (read: T, isFinal: boolean) => void,
): Promise<void> {
  const result = read(quickReading);
  const isFinal = result.problems.length === 0;
  tell(result, isFinal);
  if (!isFinal) tell(read(await loadCarefulReading()), true);
}

export function loadCarefulReading(): Promise<Reading> {
  return import('../core/story/careful-reading.js').then(
    ({ carefulReading }) => carefulReading,
    () => quickReading,
  );
}
