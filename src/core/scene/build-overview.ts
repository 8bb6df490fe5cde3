import type { Folding } from '../axis/folding.js';
import { timeScale } from '../axis/time-scale.js';
import type { TimeWindow } from '../axis/time-window.js';
import { firstNotBelow, type EventColumns } from '../story/event-columns.js';
import { matchSums } from '../story/match-sums.js';
import type { Words } from '../words/words.js';

/** Of the strip, in CSS pixels. */
export const OVERVIEW_HEIGHT = 36;
/** Width of a bar with the gap behind it, more or less. */
const BIN = 10;
const GAP = 1;
/** The height of the least bar, and the most that one event, or any number, adds up to. */
const LEAST_HEIGHT = 3;
const MOST_HEIGHT_OF_ONE = 8;
const MOST_HEIGHT = 28;
/** The window is drawn no narrower, however deep the zoom. */
export const LEAST_BRUSH = 8;
/** Width of what is pressed to move an end of the window, and of what is seen of it. */
const TARGET = 24;
const GRIP = 8;

/** The whole story in a strip: how many events stand where, and which part of it is in view. In CSS pixels from its left edge. */
export interface OverviewScene {
  readonly width: number;
  readonly height: number;
  /** In date order, as the gaps. */
  readonly bars: readonly Bar[];
  /** Of the events that match what a reader looks for; undefined where all do. */
  readonly found: readonly Bar[] | undefined;
  /** The folded stretches. */
  readonly gaps: readonly Side[];
  readonly brush: Brush;
}

export interface Side {
  readonly left: number;
  readonly right: number;
}

export interface Bar extends Side {
  readonly height: number;
  readonly count: number;
}

/** The window in view. */
export interface Brush extends Side {
  /** Where it begins and ends, as shares of the whole, from 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** To move its start and its end with. */
  readonly handles: { readonly from: Handle; readonly to: Handle };
}

/** A target, and within it what is seen. */
export interface Handle extends Side {
  readonly grip: Side;
}

export interface OverviewInput {
  readonly columns: EventColumns;
  /** The window that shows the whole story. */
  readonly fitted: TimeWindow;
  readonly window: TimeWindow;
  readonly folding: Folding;
  readonly width: number;
  readonly direction: Words['direction'];
  /** Ids of the events that match what a reader looks for; undefined where all do. */
  readonly matching?: ReadonlySet<string> | undefined;
}

/** What does not depend on the window: made once for a story and width. */
export type OverviewBars = Pick<OverviewScene, 'bars' | 'found' | 'gaps'>;

export function buildOverview(input: OverviewInput, { bars, found, gaps } = overviewBars(input)): OverviewScene {
  return { width: input.width, height: OVERVIEW_HEIGHT, bars, found, gaps, brush: brushOf(input) };
}

/** Between the folded stretches the strip is parted into bins, whose events are counted by binary search. */
export function overviewBars(input: OverviewInput): OverviewBars {
  const { columns, fitted, folding, width, matching } = input;
  const scale = timeScale(fitted, width, folding);
  const side = sides(input);
  const sums = matching && matchSums(columns, matching);
  const bins: (Side & { readonly count: number; readonly found: number })[] = [];
  let first = 0;
  const { folded } = folding;
  [...folded, undefined].forEach((fold, index) => {
    const from = scale(folded[index - 1]?.end ?? fitted.start);
    const length = scale(fold?.start ?? fitted.end) - from;
    const parts = Math.max(1, Math.round(length / BIN));
    for (let part = 1; part <= parts; part += 1) {
      const right = from + (length * part) / parts;
      // The last before a fold takes what rounding might leave over.
      const until = part < parts ? scale.invert(right) : (fold?.end ?? Infinity);
      const next = firstNotBelow(columns.anchors, until, first);
      const left = Math.round(right - length / parts);
      const found = sums ? (sums[next] as number) - (sums[first] as number) : 0;
      bins.push({ ...side(left, Math.max(left + 1, Math.round(right) - GAP)), count: next - first, found });
      first = next;
    }
  });
  const most = bins.reduce((greatest, { count }) => Math.max(greatest, count), 1);
  const barsOf = (countOf: (bin: (typeof bins)[number]) => number): Bar[] =>
    bins.flatMap((bin) => {
      const { left, right } = bin;
      const count = countOf(bin);
      return count ? { left, right, count, height: heightOf(count, most) } : [];
    });
  return {
    bars: barsOf(({ count }) => count),
    found: matching && barsOf(({ found }) => found),
    gaps: folded.map(({ start, end }) => side(scale(start), scale(end))),
  };
}

/** By the root, so that few events are seen beside many; the fullest bin is as high as the strip allows. */
function heightOf(count: number, most: number): number {
  return Math.max(LEAST_HEIGHT, Math.sqrt(count / most) * Math.min(MOST_HEIGHT, most * MOST_HEIGHT_OF_ONE));
}

function brushOf(input: OverviewInput): Brush {
  const { window, fitted, folding, width } = input;
  const scale = timeScale(fitted, width, folding);
  const [start, end] = [scale(window.start), scale(window.end)];
  const length = Math.min(width, Math.max(LEAST_BRUSH, end - start));
  const left = Math.min(Math.max((start + end - length) / 2, 0), width - length);
  const right = left + length;
  return {
    ...sides(input)(left, right),
    from: start / width,
    to: end / width,
    handles: {
      from: handleAt(left, length, sides(input)),
      to: handleAt(width - right, length, sides(input, 'rtl')),
    },
  };
}

/**
 * The handle of the start of a brush of some length. It lies upon that edge; inside the strip where the edge is at the
 * strip's own; and for the most part outside of a brush that is narrow, which leaves the brush itself to be pressed.
 */
function handleAt(edge: number, length: number, side: ToSide): Handle {
  const inner = edge + Math.min(Math.max(TARGET / 2, TARGET - edge), length / 4);
  const seen = Math.max(Math.min(edge + GRIP / 2, inner), Math.min(GRIP, inner));
  return { ...side(Math.max(0, inner - TARGET), inner), grip: side(Math.max(0, seen - GRIP), seen) };
}

/** From distances from the start edge of the strip to places in it. */
type ToSide = (left: number, right: number) => Side;

/** @param from the side that distances are given from, as if all ran from left to right */
function sides({ width, direction }: OverviewInput, from: Words['direction'] = 'ltr'): ToSide {
  return (left, right) => (direction === from ? { left, right } : { left: width - right, right: width - left });
}
