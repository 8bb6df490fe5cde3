import { eventsOf } from '../core/story/read-story-with.js';
import { MAX_BYTES, StoryLoadError, type LoadedFile } from './load-story.js';

/** What can be read of a large file. */
export type ParsedFile = Pick<LoadedFile, 'input' | 'findings'>;

/**
 * Makes of a large file what can be shown of it. Gives undefined for one that is whole, but whose list of events can't be
 * made out.
 * @param isWhole false where the file was too large, and not read to its end
 * @throws {StoryLoadError} where there is nothing to show
 */
export async function parseFile(
  parse: () => Promise<unknown>,
  start: string,
  url: string,
  isWhole: boolean,
): Promise<ParsedFile | undefined> {
  const input = await parse().catch((error: unknown) => {
    throw error instanceof SyntaxError ? noJson(error, start, url) : error;
  });
  if (isWhole) return input === undefined ? undefined : { input, findings: [] };
  const { length } = eventsOf(input);
  const fault = `The file is larger than ${MAX_BYTES / 1e6} MB`;
  if (length === 0) throw new StoryLoadError('story-not-json', url, fault);
  const detail = `${fault}: only the ${length} events up to there are shown`;
  return { input, findings: [{ code: 'story-too-large', where: 'attribute "src"', value: url, detail }] };
}

/** @param text the file, or how it begins */
function noJson(error: unknown, text: string, url: string): StoryLoadError {
  const isMarkup = text.trimStart().startsWith('<');
  const detail = isMarkup ? 'The file is a web page or XML, not JSON' : `The file is no JSON (${String(error)})`;
  return new StoryLoadError('story-not-json', url, detail);
}
