import type { Steps } from '../core/story/steps.js';
import { pause } from '../pause.js';

/** In ms: short enough for a page to answer in between. */
const SLICE = 8;

/**
 * Does work in slices between which the page gets its turn. What it did last, and what follows, are two tasks.
 * @param progress is told, after each slice, the share of the work that is done
 * @throws the signal's reason, once it is aborted
 */
export async function runInSlices<T>(
  steps: Steps<T>,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<T> {
  signal.throwIfAborted();
  let step = steps.next();
  for (let end = performance.now() + SLICE; !step.done; step = steps.next()) {
    if (performance.now() < end) continue;
    progress(step.value);
    await pause();
    signal.throwIfAborted();
    end = performance.now() + SLICE;
  }
  await pause();
  signal.throwIfAborted();
  return step.value;
}
