import { carefulReading } from '../../src/core/story/careful-reading.js';
import type { Problem } from '../../src/core/story/problem.js';
import { readStory } from '../../src/core/story/read-story.js';
import type { Story, StoryInput } from '../../src/core/story/story.js';
import type { ImportContext, ImportedStory, ReadFormat } from '../../src/sources/formats/story-format.js';

export interface Imported {
  readonly input: StoryInput;
  readonly story: Story;
  /** What the importer found, then what the reader of stories did. */
  readonly problems: readonly Problem[];
  readonly codes: readonly string[];
  readonly origins: readonly string[];
}

/** What a page would make of a file in another format. */
export async function importText(read: ReadFormat, text: string, context: ImportContext = {}): Promise<Imported> {
  return readImported(await read(text, context), context);
}

export function readImported({ input, origins, findings }: ImportedStory, { url }: ImportContext = {}): Imported {
  const baseUrl = url ?? 'https://example.org/stories/file';
  const { story, problems: ofReader } = readStory(input, { baseUrl, origins });
  const problems = [...findings.map(carefulReading.explain), ...ofReader];
  return { input, story, problems, codes: problems.map(({ code }) => code), origins };
}
