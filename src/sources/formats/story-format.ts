import type { Finding } from '../../core/story/problem.js';
import type { StoryInput } from '../../core/story/story.js';

/** What was made of a file in another format than our own. */
export interface ImportedStory {
  readonly input: StoryInput;
  /** How to name each event in a problem's `where`, as the file's author counts: `row 5`, `events[3]`, `VEVENT 2`. */
  readonly origins: readonly string[];
  /** What was left out, repaired or guessed; `where` begins with the origin where it is about one event. */
  readonly findings: readonly Finding[];
}

/** What is known of a file besides its text. */
export interface ImportContext {
  /** Absolute address of the file, for links that are relative to it. */
  readonly url?: string;
  /** Which column holds what, as the page's `columns` attribute tells: "date=When, title=What happened". */
  readonly columns?: string;
  /** BCP 47 language of the page, for a date such as 03/04/2021. */
  readonly lang?: string;
}

/**
 * Reads a file of one format. Knows no DOM, so that it serves the command line as well.
 * @throws {SyntaxError} where the text as a whole is not of the format; what is wrong with a part is a finding
 */
export type ReadFormat = (text: string, context: ImportContext) => Promise<ImportedStory>;
