import { carefulReading } from './careful-reading.js';
import { copyData } from './copy-data.js';
import { handleMany } from './handle-many.js';
import { readStorySteps, type ReadOptions, type ReadResult } from './read-story-with.js';
import { finish } from './steps.js';

export { MAX_EVENTS } from './read-story-with.js';
export type { ReadOptions, ReadResult } from './read-story-with.js';

/**
 * Reads a story from what an author gave: a story object or a list of events. Never throws: what can't be read is
 * skipped or repaired and reported, the rest stays.
 */
export function readStory(input: unknown, options: ReadOptions = {}): ReadResult {
  const read = (given: unknown) => finish(readStorySteps(carefulReading, handleMany, given, options));
  try {
    return read(input);
  } catch {
    // Objects that a script made may throw when they are read.
    const { input: copy, findings } = copyData(input);
    const { story, problems } = read(copy);
    return { story, problems: [...findings.map(carefulReading.explain), ...problems] };
  }
}
