import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, MS_PER_YEAR } from '../dates/calendar.js';
import type { TimeZone } from '../dates/time-zone.js';
import { eventColumns } from '../story/event-columns.js';
import type { Placement, Story } from '../story/story.js';
import { nextStep, stepStart, type TickUnit } from './tick-steps.js';
import { storyExtent, type TimeWindow } from './time-window.js';

/** The units in which quiet is counted, from the longest, with their mean length in ms. */
const UNITS: readonly (readonly [unit: QuietUnit, length: number])[] = [
  ['year', MS_PER_YEAR],
  ['month', MS_PER_YEAR / 12],
  ['day', MS_PER_DAY],
  ['hour', MS_PER_HOUR],
  ['minute', MS_PER_MINUTE],
  ['second', MS_PER_SECOND],
];
export type QuietUnit = Exclude<TickUnit, 'millisecond'>;
const SHORTEST = ['second', MS_PER_SECOND] as const;

/** What is folded has to take this share of the axis: then it squeezes the rest into less than half. */
const LEAST_SHARE = 0.6;
/** And the shortest of it has to be so many times as long as the longest stretch that stays. */
const STANDS_OUT = 2.5;
const MOST = 8;
/** Some room stays free on both sides, at least one whole unit that is no longer than this share of what stays. */
const UNIT_SHARE = 0.15;
/** A February is a month. */
const NEARLY_WHOLE = 0.9;
/** How far a count of units may be from the length that it tells. */
const TOLERANCE = 0.04;

/**
 * The empty stretches of a story that squeeze the rest: nothing happens in them, no era or open interval passes through
 * them, and `now` does not lie in them. They begin and end with whole units of the zone's clocks, "22 months". The last
 * empty stretch that is left always stays: what is left between two events alone squeezes nothing.
 *
 * @param now in ms since the epoch UTC
 */
export function quietStretches(story: Story, zone: TimeZone, now: number): readonly TimeWindow[] {
  const extent = storyExtent(story);
  if (!extent) return [];
  const empty = [...emptyStretches(story)].sort((a, b) => lengthOf(b) - lengthOf(a));
  const past = empty.filter(({ start, end }) => now < start || now > end);
  // What has to stay: the stretch that we live in, or else the shortest.
  const staying = past.length < empty.length ? empty.filter((stretch) => !past.includes(stretch)) : past.splice(-1);
  const { folded, rest } = squeezing(past, Math.max(...staying.map(lengthOf)), lengthOf(extent));
  return folded.flatMap((stretch) => wholeUnits(stretch, rest, zone) ?? []).sort((a, b) => a.start - b.start);
}

/**
 * Of stretches from the longest to the shortest, those to fold: as few as take most of the axis and stand out from those
 * that stay; and again, as long as others squeeze what is left.
 */
function squeezing(
  empty: readonly TimeWindow[],
  longestStaying: number,
  total: number,
): { folded: readonly TimeWindow[]; rest: number } {
  let folded = 0;
  let rest = total;
  let sum = 0;
  empty.slice(0, MOST).forEach((stretch, index) => {
    sum += lengthOf(stretch);
    const next = empty[index + 1];
    const staying = Math.max(longestStaying, next ? lengthOf(next) : 0);
    if (sum < rest * LEAST_SHARE || lengthOf(stretch) < staying * STANDS_OUT) return;
    [folded, rest, sum] = [index + 1, rest - sum, 0];
  });
  return { folded: empty.slice(0, folded), rest };
}

/** The whole units of the zone's clocks within a stretch, with room free on both sides; undefined where none is left. */
function wholeUnits({ start, end }: TimeWindow, rest: number, zone: TimeZone): TimeWindow | undefined {
  const [unit, length] = UNITS.find(([, unitLength]) => unitLength <= rest * UNIT_SHARE) ?? SHORTEST;
  const step = { unit, count: 1 };
  const wall = (moment: number) => moment + zone.offsetAt(moment);
  const room = length * NEARLY_WHOLE;
  const from = stepStart(wall(start + room) - 1, step);
  const first = zone.momentOf(nextStep(from, step));
  const last = zone.momentOf(stepStart(wall(end - room), step));
  return first < last ? { start: first, end: last } : undefined;
}

/** The length of a stretch as a count of the longest unit that tells it well: 22 months, not 2 years. */
export function quietLength({ start, end }: TimeWindow): [count: number, unit: QuietUnit] {
  const length = end - start;
  for (const [unit, unitLength] of UNITS) {
    const count = Math.round(length / unitLength);
    const error = Math.abs(count - length / unitLength) / count;
    if (count > 1 && error <= TOLERANCE) return [count, unit];
  }
  return [Math.max(1, Math.round(length / MS_PER_SECOND)), 'second'];
}

/** Open ends reach on without end; what fades takes its fade as well. */
function spanOf({ start, end, fade, date }: Placement): TimeWindow {
  return {
    start: date.earliest === -Infinity ? -Infinity : start - fade,
    end: date.latest === Infinity ? Infinity : end + fade,
  };
}

const known = new WeakMap<Story, readonly TimeWindow[]>();

/** The stretches between the first and the last event or era that none of them touches, in order; found once. */
export function emptyStretches(story: Story): readonly TimeWindow[] {
  const empty = known.get(story) ?? findEmpty(story);
  known.set(story, empty);
  return empty;
}

/** Nothing is under way where as many have ended as have begun: which of them does not matter. */
function findEmpty(story: Story): TimeWindow[] {
  const columns = eventColumns(story);
  const eras = story.eras.map(({ placement }) => spanOf(placement));
  const edges = (side: keyof TimeWindow) =>
    sorted(
      columns[`${side}s`],
      eras.map((era) => era[side]),
    );
  const [starts, ends] = [edges('start'), edges('end')];
  const empty: TimeWindow[] = [];
  for (let index = 1; index < starts.length; index += 1) {
    const [start, end] = [ends[index - 1] as number, starts[index] as number];
    if (start < end) empty.push({ start, end });
  }
  return empty;
}

function sorted(values: Float64Array, others: readonly number[]): Float64Array {
  const all = new Float64Array(values.length + others.length);
  all.set(values);
  all.set(others, values.length);
  return all.sort();
}

function lengthOf({ start, end }: TimeWindow): number {
  return end - start;
}
