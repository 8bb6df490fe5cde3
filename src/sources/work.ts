import { handleFew, type Handling } from '../core/story/handling.js';
import { finish, type Steps } from '../core/story/steps.js';
import type { LongWork } from './long-work.js';

/** More events are not read, or placed, in one task; */
export const MANY = 2_000;
/** nor is a text parsed that has more characters. */
export const LARGE = 1_000_000;

/** The reading of one source, until a newer one takes its place. */
export class Work {
  readonly #ending = new AbortController();
  readonly signal = this.#ending.signal;
  /** Whether the source has changed meanwhile, and must be read again in the end. */
  isOutdated = false;
  #long: Promise<LongWork | undefined> | undefined;

  /** @param tell is told the share that is done, from 0 to 1, of work that takes long */
  constructor(readonly tell: (share: number) => void) {}

  /**
   * Does what takes long without holding up the page; at once, where the code for that can't be had.
   * @throws the signal's reason, once it is aborted
   */
  async run<T>(steps: (handling: Handling) => Steps<T>, isLast = false): Promise<T> {
    const long = await this.long();
    return long ? long.run(steps(long.handling), isLast) : finish(steps(handleFew));
  }

  end(): void {
    this.#ending.abort();
  }

  /** What knows how to do much; undefined where the code for that can't be had. */
  long(): Promise<LongWork | undefined> {
    return (this.#long ??= import('./long-work.js').then(
      ({ LongWork }) => new LongWork(this.signal, this.tell),
      () => undefined,
    ));
  }
}
