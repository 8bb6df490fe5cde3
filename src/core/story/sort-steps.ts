import type { Steps } from './steps.js';

/** So few items are sorted, or put in place, in one step. */
const RUN = 2048;

/** A sorted copy, as `toSorted` makes it, in steps; what is in order already is only looked through. */
export function* sortSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let sorted = items.slice();
  const { length } = sorted;
  const isOrdered = (index: number) => compare(sorted[index - 1] as T, sorted[index] as T) <= 0;
  let ordered = 1;
  while (ordered < length && isOrdered(ordered)) if (ordered++ % RUN === 0) yield 0;
  if (ordered >= length) return sorted;
  for (let from = 0; from < length; from += RUN) {
    const run = sorted.slice(from, from + RUN).sort(compare);
    for (let index = 0; index < run.length; index += 1) sorted[from + index] = run[index] as T;
    yield (0.5 * from) / length;
  }
  let spare = sorted.slice();
  for (let width = RUN; width < length; width *= 2) {
    for (let from = 0; from < length; from += 2 * width) {
      const middle = Math.min(from + width, length);
      const end = Math.min(middle + width, length);
      let [left, right] = [from, middle];
      for (let to = from; to < end; to += 1) {
        const isLeft = right >= end || (left < middle && compare(sorted[left] as T, sorted[right] as T) <= 0);
        spare[to] = sorted[isLeft ? left++ : right++] as T;
        if (to % RUN === 0) yield 0.5 + (0.5 * width) / length;
      }
    }
    [sorted, spare] = [spare, sorted];
  }
  return sorted;
}
