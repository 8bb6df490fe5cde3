import type { MeasureTick } from '../axis/axis-ticks.js';
import type { TimeScale } from '../axis/time-scale.js';
import type { Era } from '../story/story.js';
import type { EraLine } from './scene.js';

/** Height of one line of eras with its titles, in CSS pixels. */
export const ERA_HEIGHT = 24;
const LINE_INSET = 4;
const TITLE_GAP = 8;

/** How many lines are needed so that no two eras overlap in time. */
export function eraLaneCount(eras: readonly Era[]): number {
  return Math.max(0, ...lanesOf(eras).values()) + (eras.length > 0 ? 1 : 0);
}

export interface EraFrame {
  readonly scale: TimeScale;
  readonly width: number;
  /** Top of the first line. */
  readonly top: number;
  /** Of each line, with its titles. */
  readonly height?: number;
  readonly measure: MeasureTick;
}

/** The eras in view. A title stays in view as long as its era does, where it has room. */
export function buildEras(
  eras: readonly Era[],
  { scale, width, top, height = ERA_HEIGHT, measure }: EraFrame,
): EraLine[] {
  const lanes = lanesOf(eras);
  return eras.flatMap((era) => {
    const left = Math.max(0, scale(era.placement.start));
    const right = Math.min(width, scale(era.placement.end));
    if (right <= 0 || left >= width) return [];
    const lane = lanes.get(era) ?? 0;
    // A title may be longer than its era, up to where the next one begins.
    const next = eras.filter((other) => lanes.get(other) === lane && other.placement.start > era.placement.start);
    const room = Math.min(width, ...next.map((other) => scale(other.placement.start) - TITLE_GAP)) - left;
    const hasRoom = measure(era.title, 'unit') <= room;
    const y = top + lane * height + LINE_INSET;
    return [{ title: era.title, left, right, y, titleX: hasRoom ? left : undefined }];
  });
}

/** First fit in the order of their starts. */
function lanesOf(eras: readonly Era[]): Map<Era, number> {
  const ends: number[] = [];
  const lanes = new Map<Era, number>();
  for (const era of [...eras].sort((a, b) => a.placement.start - b.placement.start)) {
    const free = ends.findIndex((end) => end <= era.placement.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = era.placement.end;
    lanes.set(era, lane);
  }
  return lanes;
}
