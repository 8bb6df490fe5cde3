import { periodLabel, unitLabel } from '../axis/axis-labels.js';
import { DEEP_STEP, nextStep, stepLength, stepStart, type PeriodStep } from '../axis/tick-steps.js';
import { UTC, type TimeZone } from '../dates/time-zone.js';
import type { ListPage } from '../layout/list-page.js';
import type { Story, StoryEvent } from '../story/story.js';
import type { Words } from '../words/words.js';

/** Events that are listed under one heading. */
export interface ListSection {
  /** Of its own within the list. */
  readonly key: string;
  readonly title: string;
  readonly events: readonly StoryEvent[];
}

/** From the coarsest to the finest. */
const STEPS: readonly PeriodStep[] = [
  ...[9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((power) => ({ unit: 'year' as const, count: 10 ** power })),
  { unit: 'month', count: 1 },
  { unit: 'day', count: 1 },
  { unit: 'minute', count: 60 },
];

/** How much nearer, as a logarithm, a finer unit has to come to what is wanted; hours stand in no calendar, and more so. */
const LEAST_GAIN = 0.1;
const HOUR_GAIN = 0.7;

/** A period of the calendar by the clocks of the story: what clocks in UTC show there, in ms since the epoch. */
interface Period {
  readonly step: PeriodStep;
  readonly start: number;
}

/**
 * A story's events under headings of the calendar, in the order of the story; those without a place on the axis come last,
 * under a heading of their own. A heading never says more than the dates below it do: where a story is told by months, what
 * happened some time in 2019 stands under "2019".
 *
 * @param matching ids of the events that are listed; without it, all are. The headings are those of the whole story.
 */
export function buildList(story: Story, words: Words, matching?: ReadonlySet<string>): ListSection[] {
  const { zone = UTC, messages } = words;
  const placed = story.events.filter(({ placement }) => placement);
  const steps = STEPS.slice(0, STEPS.indexOf(chooseStep(placed, zone)) + 1);
  const sections: (ListSection & { readonly events: StoryEvent[] })[] = [];
  const used = new Map<string, number>();
  let last = '';
  for (const event of story.events) {
    if (matching && !matching.has(event.id)) continue;
    const period = event.placement && periodOf(event, steps, zone);
    const name = period ? `${period.step.unit}${period.step.count} ${period.start}` : 'undated';
    if (name !== last) {
      // What a coarser heading interrupts goes on under the same one again.
      const count = used.get(name) ?? 0;
      used.set(name, count + 1);
      sections.push({ key: `${name} ${count}`, title: period ? titleOf(period, words) : messages.noDate, events: [] });
      last = name;
    }
    sections.at(-1)?.events.push(event);
  }
  return sections;
}

/** Of sections, the part that holds the events from one place in the list to another. */
export function cutList(sections: readonly ListSection[], { from, to }: ListPage): ListSection[] {
  let place = 0;
  return sections.flatMap((section) => {
    const events = section.events.slice(Math.max(0, from - place), Math.max(0, to - place));
    place += section.events.length;
    return events.length > 0 ? { ...section, events } : [];
  });
}

/**
 * The unit by which there are about as many headings as events under each; of two that are as good, the coarser. Decades
 * and more that are longer than the whole story say less than they could.
 */
function chooseStep(placed: readonly StoryEvent[], zone: TimeZone): PeriodStep {
  const coarsest = STEPS[0] as PeriodStep;
  const [first, last] = [placed[0]?.placement, placed.at(-1)?.placement];
  if (!first || !last) return coarsest;
  const wanted = Math.sqrt(placed.length);
  const span = last.anchor - first.anchor;
  const distance = (count: number) => Math.abs(Math.log(placed.length / count / wanted));
  let best = { step: coarsest, count: 1, distance: Infinity };
  for (const step of STEPS) {
    const count = countPeriods(placed, step, zone);
    const isOne = count === 1;
    // An hour that holds them all says no more than their day does.
    const isTooLong = !isOne && step.count > 1 && step.unit === 'year' && stepLength(step) > span;
    if (isTooLong || (isOne && step.unit === 'minute')) continue;
    const own = distance(count);
    const gain = step.unit === 'minute' ? HOUR_GAIN : LEAST_GAIN;
    if (own < best.distance - gain || (isOne && best.count === 1)) best = { step, count, distance: own };
  }
  return best.step;
}

function countPeriods(placed: readonly StoryEvent[], step: PeriodStep, zone: TimeZone): number {
  let count = 0;
  let end = -Infinity;
  for (const { placement } of placed) {
    const wall = wallOf(placement?.anchor ?? 0, zone);
    if (wall < end) continue;
    count += 1;
    end = nextStep(stepStart(wall, step), step);
  }
  return count;
}

/** The period in which an event stands: the finest that its date, or the start of a stretch, does not reach beyond. */
function periodOf(event: StoryEvent, steps: readonly PeriodStep[], zone: TimeZone): Period | undefined {
  const [from, to] = boundsOf(event).map((bound) => wallOf(bound, zone)) as [number, number];
  for (const step of steps.toReversed()) {
    const start = stepStart(from, step);
    if (to <= nextStep(start, step)) return { step, start };
  }
  const step = steps[0] as PeriodStep;
  return { step, start: stepStart(from, step) };
}

/** In ms since the epoch UTC; the end is the first millisecond after. */
function boundsOf({ placement }: StoryEvent): [from: number, to: number] {
  if (!placement) return [0, 0];
  const { date, start, end } = placement;
  if (date.type === 'interval') {
    const known = typeof date.start === 'object' ? date.start : date.end;
    if (typeof known === 'object') return [known.earliest, known.latest + 1];
  }
  // All of several dates begin with the first of them; of one of several, nobody knows which.
  return date.type === 'set' && date.all ? [start, start + 1] : [start, end];
}

function wallOf(moment: number, zone: TimeZone): number {
  return moment + zone.offsetAt(moment);
}

/** Days and longer periods have no zone; hours are told by the clocks of the story. */
function titleOf({ step, start }: Period, words: Words): string {
  const { locale, zone = UTC } = words;
  if (step.unit === 'minute') return periodLabel(zone.momentOf(start), step, words);
  return step.count < DEEP_STEP
    ? periodLabel(start, step, { locale })
    : unitLabel(start, { ...step, period: undefined }, { locale });
}
