import { handleMany } from '../core/story/handle-many.js';
import type { Handling } from '../core/story/handling.js';
import type { Steps } from '../core/story/steps.js';
import { parseFile, type ParsedFile } from './parse-file.js';
import { parseSteps } from './parse-in-slices.js';
import { prepareStory } from './prepare-story.js';
import { runInSlices } from './run-in-slices.js';

/** In ms: what is done sooner is not worth a bar, */
const PATIENCE = 500;
/** and more often than this no bar need grow. */
const INTERVAL = 100;

/** Work that a page must not be held up by, in parts that follow each other: few pages load the code for it. */
export class LongWork {
  /** How many events are handled. */
  readonly handling: Handling = { ...handleMany, prepare: prepareStory };
  #next = performance.now() + PATIENCE;
  #share = 0;

  /** @param tell is told the share of all the work that is done, from 0 to 1, where it takes long */
  constructor(
    readonly signal: AbortSignal,
    readonly tell: (share: number) => void,
  ) {}

  /**
   * Does a part of the work: half of what is left or, at last, all of it.
   * @throws the signal's reason, once it is aborted
   */
  run<T>(steps: Steps<T>, isLast = false): Promise<T> {
    const from = this.#share;
    const length = (1 - from) / (isLast ? 1 : 2);
    return runInSlices(steps, this.signal, (share) => this.#progress(from + length * share));
  }

  /**
   * Parses the text of a story, given in parts. Gives undefined where its list of events can't be made out; `JSON.parse`
   * may know more.
   * @param isWhole false where the text ends early: of that, the events that are whole are taken
   * @throws {SyntaxError}
   */
  parse(texts: readonly string[], isWhole = true): Promise<unknown> {
    return this.run(parseSteps(texts, isWhole));
  }

  /** Parses a file; see `parseFile`. */
  parseFile(texts: readonly string[], url: string, isWhole: boolean): Promise<ParsedFile | undefined> {
    return parseFile(() => this.parse(texts, isWhole), texts[0] ?? '', url, isWhole);
  }

  #progress(share: number): void {
    this.#share = share;
    if (performance.now() < this.#next) return;
    this.#next = performance.now() + INTERVAL;
    this.tell(share);
  }
}
