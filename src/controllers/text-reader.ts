import type { Story } from '../core/story/story.js';
import { textIndex, type TextIndex } from '../core/story/text-index.js';
import { runInSlices } from '../sources/run-in-slices.js';

/** Makes the texts of a story ready to be searched, in slices, so that the page can be used meanwhile. */
export class TextReader {
  #index: TextIndex | undefined;
  #stop = new AbortController();

  /** @param done texts that were waited for are ready */
  constructor(readonly done: () => void) {}

  /** Whether the texts are ready; if not, they will be. What takes no more than a slice is done at once. */
  hasRead(story: Story, locale: string): boolean {
    const index = textIndex(story, locale);
    if (!index.isReady && index !== this.#index) {
      this.rest();
      this.#index = index;
      void this.#read(index, this.#stop.signal);
    }
    return index.isReady;
  }

  /** Goes on when it is asked again. */
  rest(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#index = undefined;
  }

  async #read(index: TextIndex, signal: AbortSignal): Promise<void> {
    const reading = runInSlices(index.steps(), signal, () => {});
    const isDoneAtOnce = index.isReady;
    try {
      await reading;
    } catch (error) {
      if (!signal.aborted) throw error;
      return;
    }
    if (!isDoneAtOnce) this.done();
  }
}
