import { MAX_EVENTS } from './read-story-with.js';
import { isObject, numberOf } from './read-values.js';
import { sortSteps } from './sort-steps.js';
import { part, type Steps } from './steps.js';

/** Nothing is looked for beyond these. */
const FARTHEST = 4 * MAX_EVENTS;
const STRIDE = 1024;

/** The indices, ascending, of the events to show where there are too many: the weightiest, and of equal ones the first. */
export function* chooseEvents(given: readonly unknown[]): Steps<readonly number[]> {
  const weights = new Float64Array(Math.min(given.length, FARTHEST));
  const indices: number[] = [];
  for (let index = 0; index < weights.length; index += 1) {
    if (index % STRIDE === 0) yield (0.2 * index) / weights.length;
    weights[index] = weightOf(given[index]);
    indices.push(index);
  }
  const byWeight = (a: number, b: number) => (weights[b] as number) - (weights[a] as number) || a - b;
  const sorted = yield* part(0.2, 0.8, sortSteps(indices, byWeight));
  const chosen = sorted.slice(0, MAX_EVENTS);
  return yield* part(
    0.8,
    1,
    sortSteps(chosen, (a, b) => a - b),
  );
}

/** As it stands, unread; what is no event comes after all that are. */
function weightOf(value: unknown): number {
  if (!isObject(value)) return -Number.MAX_VALUE;
  const weight = Object.hasOwn(value, 'weight') ? numberOf(value['weight']) : 1;
  return Number.isFinite(weight) ? weight : 1;
}
