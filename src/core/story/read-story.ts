import { carefulReading } from './careful-reading.js';
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
  return finish(readStorySteps(carefulReading, handleMany, input, options));
}
