import type { Gathered } from '../layout/gather-events.js';
import { firstNotBelow, type EventColumns } from '../story/event-columns.js';
import { matchSums } from '../story/match-sums.js';

/** What a search finds among the events that a cluster stands for. */
export interface ClusterMatches {
  readonly count: number;
  /** Index of the weightiest, the first of equals. */
  readonly heaviest: number;
}

const known = new WeakMap<Gathered, { readonly of: ReadonlySet<string>; readonly matches: ClusterMatches }>();

/**
 * Counted once for what was found: while the view moves, nothing is.
 * @param singles indices of the events that are drawn one by one, ascending; of those within, no cluster stands for any
 */
export function matchesOf(
  cluster: Gathered,
  columns: EventColumns,
  singles: readonly number[],
  matching: ReadonlySet<string>,
): ClusterMatches {
  const last = known.get(cluster);
  if (last?.of === matching) return last.matches;
  const matches = count(cluster, columns, singles, matching);
  known.set(cluster, { of: matching, matches });
  return matches;
}

function count(
  { from, to, heaviest }: Gathered,
  columns: EventColumns,
  singles: readonly number[],
  matching: ReadonlySet<string>,
): ClusterMatches {
  const sums = matchSums(columns, matching);
  const matchesAt = (index: number) => (sums[index + 1] as number) > (sums[index] as number);
  const drawn = singles.slice(firstNotBelow(singles, from), firstNotBelow(singles, to));
  const found = (sums[to] as number) - (sums[from] as number) - drawn.filter(matchesAt).length;
  if (found === 0 || matchesAt(heaviest)) return { count: found, heaviest };
  let best = -1;
  let next = 0;
  for (let index = from; index < to; index += 1) {
    if (drawn[next] === index) next += 1;
    else if (matchesAt(index) && !((columns.weights[best] ?? -Infinity) >= (columns.weights[index] as number)))
      best = index;
  }
  return { count: found, heaviest: best };
}
