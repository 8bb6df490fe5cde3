import type { Steps } from '../core/story/steps.js';
import { StoryScanner } from './story-scanner.js';

/** In characters: what is looked through in one step. */
const STRIDE = 65_536;

/**
 * Parses the text of a story, given in parts, as `JSON.parse` does, but some events at a time. Of a text that ends early
 * it takes the events that are whole. Gives undefined for what it does not understand: that may be right or wrong.
 * @throws {SyntaxError}
 */
export function* parseSteps(texts: readonly string[], isWhole: boolean, scanner = new StoryScanner()): Steps<unknown> {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  try {
    for (const text of texts) {
      for (let from = 0; from < text.length; from += STRIDE) {
        const part = text.slice(from, from + STRIDE);
        if (!scanner.scan(part)) return undefined;
        done += part.length;
        yield done / total;
      }
    }
    return scanner.end(isWhole);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // The place that it tells is one in a piece.
    const fault = error.message.replace(/(,| in JSON)? at (position|line) .*/, '');
    throw new SyntaxError(`${fault}, near character ${done}`);
  }
}
