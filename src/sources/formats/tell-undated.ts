import type { Finding } from '../../core/story/problem.js';

/**
 * Tells once of all events that have no date, where the file has nothing that was to be one.
 * @param wheres the places of these events, of which the first is named
 */
export function tellUndated(wheres: readonly string[], hint: string): Finding[] {
  const [where] = wheres;
  if (where === undefined) return [];
  const detail =
    wheres.length === 1
      ? 'There is no date: the event is listed without one.'
      : `${wheres.length} events, of which this is the first, have no date and are listed without one.`;
  return [{ code: 'import-guess', where, value: undefined, detail, hint }];
}
