import fc from 'fast-check';
import { foldingFor, UNFOLDED, windowInTime, windowOnAxis, type Folding } from '../../src/core/axis/folding.js';
import { timeScale } from '../../src/core/axis/time-scale.js';
import type { TimeWindow } from '../../src/core/axis/time-window.js';
import { CrowdedFlags } from '../../src/core/layout/crowded-flags.js';
import type { EventColumns } from '../../src/core/story/event-columns.js';
import type { FlagView } from '../../src/core/layout/flag-layout.js';
import type { StoryEvent } from '../../src/core/story/story.js';

/** A story of many events that nobody has told: when they happened, how much they weigh and how wide their flags are. */
export interface CrowdedStory {
  readonly width: number;
  readonly rows: number;
  readonly fitted: TimeWindow;
  readonly folding: Folding;
  readonly columns: EventColumns;
  readonly flagWidths: readonly number[];
}

export const ROW_HEIGHT = 24;
export const ROW_GAP = 3;

/** A window of a story: how far it is magnified, and what stands in its middle. */
export interface Look {
  readonly magnification: number;
  /** 0 is the first event, 1 the last. */
  readonly middle: number;
  /** From there by so many windows. */
  readonly moved?: number;
}

export interface CrowdedEvent {
  readonly time: number;
  readonly weight?: number;
  readonly width?: number;
}

export function crowdedStory(
  events: readonly CrowdedEvent[],
  { width = 1200, rows = 10, span = 1e12, isFolded = false } = {},
): CrowdedStory {
  const sorted = [...events].sort((a, b) => a.time - b.time);
  const anchors = Float64Array.from(sorted, ({ time }) => time);
  const margin = span / 50;
  const fitted = { start: -margin, end: span + margin };
  const folded = isFolded ? [{ start: span * 0.3, end: span * 0.6 }] : [];
  const folding = folded.length ? foldingFor(folded, { start: 0, end: span }, width) : UNFOLDED;
  return {
    width,
    rows,
    fitted,
    folding,
    columns: {
      events: sorted.map((_, index) => ({ id: String(index) }) as StoryEvent),
      anchors,
      weights: Float64Array.from(sorted, ({ weight = 1 }) => weight),
      starts: anchors,
      ends: anchors,
    },
    flagWidths: sorted.map((event) => event.width ?? 170),
  };
}

export function layOut(story: CrowdedStory, measure = (index: number) => story.flagWidths[index] ?? NaN): CrowdedFlags {
  const { width, rows, fitted, folding, columns } = story;
  const scale = timeScale(fitted, width, folding);
  return new CrowdedFlags(columns, {
    width,
    toX: scale,
    toTime: scale.invert,
    rows,
    rowHeight: ROW_HEIGHT,
    rowGap: ROW_GAP,
    measure,
  });
}

export function lookAt(
  { width, fitted, folding, columns: { anchors } }: CrowdedStory,
  { magnification, middle, moved = 0 }: Look,
  pinned: readonly string[] = [],
): FlagView & TimeWindow {
  const whole = windowOnAxis(fitted, folding);
  const length = (whole.end - whole.start) / magnification;
  const at = folding.toAxis(anchors[Math.round(middle * (anchors.length - 1))] ?? 0);
  const start = Math.min(Math.max(at + (moved - 0.5) * length, whole.start), whole.end - length);
  const window = windowInTime({ start, end: start + length }, folding);
  const scale = timeScale(window, width, folding);
  return { ...window, width, magnification, pinned, poleOf: (id) => scale(anchors[Number(id)] ?? NaN) };
}

/** Where a pole stands in a view, or beside it, in CSS pixels from its start. */
export function poleBeside({ width, folding, columns }: CrowdedStory, view: TimeWindow, id: string): number {
  const { start, end } = windowOnAxis(view, folding);
  return ((folding.toAxis(columns.anchors[Number(id)] ?? NaN) - start) / (end - start)) * width;
}

/** From 0 to 1, anywhere alike: most doubles are next to 0. */
export const share: fc.Arbitrary<number> = fc.nat({ max: 2 ** 30 }).map((part) => part / 2 ** 30);

const SPANS = [86_400_000, 3.2e11, 3.2e13];

/** When events happened, as shares of the span of their story: anywhere, crowded together, or at one instant. */
const shares = fc
  .record({
    clumps: fc.array(share, { minLength: 1, maxLength: 6 }),
    depth: fc.integer({ min: 0, max: 9 }),
    common: share,
    count: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 30, max: 500 })),
  })
  .chain(({ clumps, depth, common, count }) =>
    fc
      .array(
        fc.record({
          clump: fc.nat({ max: clumps.length - 1 }),
          isApart: share,
          place: fc.oneof({ weight: 4, arbitrary: share }, { weight: 1, arbitrary: fc.constant(0) }),
        }),
        { minLength: count, maxLength: count },
      )
      .map((events) =>
        events.map(({ clump, isApart, place }) => {
          const near = Math.min(1, (clumps[clump] ?? 0) + place * 10 ** -depth);
          return isApart < common ? place : near;
        }),
      ),
  );

/** 1 to 500 events, in windows of any width: spread, crowded, at one instant, of any weight, some with a folded stretch. */
export const crowdedStories: fc.Arbitrary<CrowdedStory> = fc
  .record({
    shares,
    width: fc.integer({ min: 240, max: 3840 }),
    rows: fc.integer({ min: 2, max: 12 }),
    span: fc.constantFrom(...SPANS),
    isFolded: fc.boolean(),
    seed: fc.nat(),
    weights: fc.constantFrom([1], [1, 1, 1, 2], [1, 1, 1, 1, 1, 1, 1, 1, 1, 3], [0.5, 1, 2, 3, 4, 5, 6]),
  })
  .map(({ shares: places, width, rows, span, isFolded, seed, weights }) => {
    const widest = Math.floor(Math.min(320, width * 0.48));
    const events = places.map((share, index) => {
      const mixed = Math.imul(seed + index * 2_654_435, 2_246_822_519) >>> 8;
      return {
        time: Math.round(share * span),
        weight: weights[mixed % weights.length] ?? 1,
        width: 30 + (mixed % (widest - 29)),
      };
    });
    return crowdedStory(events, { width, rows, span, isFolded });
  });

/** Ways of looking at a story, down to where a window of a thousand years has become one of minutes. */
export const looks: fc.Arbitrary<Look> = fc.record({
  magnification: fc.oneof(
    fc.integer({ min: 0, max: 22 }).map((level) => 2 ** level),
    share.map((part) => 2 ** (part * 8)),
    share.map((part) => 2 ** (part * 22)),
  ),
  middle: share,
});
