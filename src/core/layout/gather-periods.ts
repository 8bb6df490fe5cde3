import { nextStep, stepStart, type PeriodStep } from '../axis/tick-steps.js';
import { UTC, type TimeZone } from '../dates/time-zone.js';
import { firstNotBelow, type EventColumns } from '../story/event-columns.js';

/** The events of a period, by their indices in the columns. */
export interface PeriodGroup {
  /** Of the period, in ms since the epoch UTC. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

export interface Periods {
  readonly step: PeriodStep;
  readonly groups: readonly PeriodGroup[];
}

const FEWEST = 5;
const MOST = 60;
/** From the coarsest to the finest. */
const STEPS: readonly PeriodStep[] = [
  ...[9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((power) => ({ unit: 'year' as const, count: 10 ** power })),
  { unit: 'month', count: 1 },
  { unit: 'day', count: 1 },
  { unit: 'minute', count: 60 },
  { unit: 'minute', count: 1 },
];

/**
 * The events by the periods that they lie in, by the coarsest unit that parts them into a handful of groups. Where one
 * unit gives too few and the next one too many, too few.
 */
export function gatherPeriods(columns: EventColumns, zone: TimeZone = UTC): Periods {
  let coarser: Periods | undefined;
  for (const step of STEPS) {
    const groups = groupsOf(columns, step, zone);
    if (groups.length > MOST) break;
    coarser = { step, groups };
    if (groups.length >= FEWEST) break;
  }
  return coarser ?? { step: STEPS[0] as PeriodStep, groups: [] };
}

/** One group more than the most tells that there are too many. */
function groupsOf({ anchors }: EventColumns, step: PeriodStep, zone: TimeZone): PeriodGroup[] {
  const groups: PeriodGroup[] = [];
  for (let from = 0; from < anchors.length && groups.length <= MOST;) {
    const time = anchors[from] as number;
    const wall = stepStart(time + zone.offsetAt(time), step);
    const end = zone.momentOf(nextStep(wall, step));
    const to = Math.max(from + 1, firstNotBelow(anchors, end, from));
    groups.push({ start: zone.momentOf(wall), from, to });
    from = to;
  }
  return groups;
}

/** Indices of the weightiest events of a group, ascending; of equals, some that stand far from each other. */
export function weightiest({ weights }: EventColumns, { from, to }: PeriodGroup, count: number): number[] {
  const least = weights.slice(from, to).sort().at(-count) ?? -Infinity;
  const heavier: number[] = [];
  const equal: number[] = [];
  for (let index = from; index < to; index += 1) {
    const weight = weights[index] as number;
    if (weight > least) heavier.push(index);
    else if (weight === least) equal.push(index);
  }
  const missing = Math.min(count - heavier.length, equal.length);
  const spread = Array.from(
    { length: missing },
    (_, at) => equal[Math.floor(((at + 0.5) * equal.length) / missing)] as number,
  );
  return [...heavier, ...spread].sort((a, b) => a - b);
}
