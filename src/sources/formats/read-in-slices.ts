import type { Steps } from '../../core/story/steps.js';
import { runInSlices } from '../run-in-slices.js';

/** Reads a file in slices between which the page gets its turn. How far it is, nobody is told. */
export function readInSlices<T>(steps: Steps<T>): Promise<T> {
  return runInSlices(steps, new AbortController().signal, () => undefined);
}
