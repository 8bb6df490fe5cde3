import type { Story } from '../core/story/story.js';

/** For each id of a story one that is a single word, as HTML wants them; most are already. */
export function wordIds({ events }: Story): ReadonlyMap<string, string> {
  const given = new Set(events.map(({ id }) => id));
  const made = new Map<string, string>();
  for (const { id } of events) {
    let word = id.replace(/\s+/g, '-');
    while (word !== id && given.has(word)) word += '-';
    given.add(word);
    made.set(id, word);
  }
  return made;
}
