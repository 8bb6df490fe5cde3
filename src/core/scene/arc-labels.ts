import type { MeasureTick } from '../axis/axis-ticks.js';
import type { Messages } from '../words/messages.js';
import { ARC_LABEL_HEIGHT } from './arc-room.js';
import type { Arc } from './scene.js';

/** Free around the words, in CSS pixels. */
const CLEAR = 4;
/** So many places along an arc are tried, from its middle outward. */
const TRIES = 24;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stands around the names of arcs. */
export interface LabelFrame {
  readonly messages: Messages;
  readonly measure: MeasureTick;
  /** Where lines run down through the room of the arcs. */
  readonly poles: readonly number[];
  readonly width: number;
}

/**
 * Names each arc where its words cross no pole, no other arc and no other words; an arc without such a place has none.
 * What it means is said in the details too.
 * @param open the event whose arcs they are
 */
export function labelArcs(
  arcs: readonly Arc[],
  open: string | undefined,
  { messages, measure, poles, width }: LabelFrame,
): Arc[] {
  const taken: Box[] = [];
  return arcs.map((arc) => {
    const words = arc.from === open ? messages.relations[arc.type] : messages.relationsBy[arc.type];
    const half = measure(words, 'unit') / 2 + CLEAR;
    for (let step = 0; step < TRIES; step += 1) {
      const t = 0.5 + (step % 2 ? 1 : -1) * (Math.ceil(step / 2) / TRIES) * 0.8;
      const x = pointAt(arc, t).x;
      const bottom = Math.min(highest(arc, x - half, x + half), arc.y - arc.rise / 2) - CLEAR;
      const box = { left: x - half, right: x + half, top: bottom - ARC_LABEL_HEIGHT, bottom };
      const isFree =
        box.left >= 0 &&
        box.right <= width &&
        !poles.some((pole) => pole > box.left && pole < box.right) &&
        !taken.some((other) => overlaps(box, other)) &&
        !arcs.some((other) => other !== arc && crosses(other, box));
      if (!isFree) continue;
      taken.push(box);
      return { ...arc, label: { words, x, y: bottom - CLEAR } };
    }
    return arc;
  });
}

/** Of the cubic curve that is drawn: its handles lie a quarter of the way from each end, a third higher than it rises. */
function pointAt({ x1, x2, y, rise }: Arc, t: number): { x: number; y: number } {
  const rest = 1 - t;
  const share = (3 * t * rest * rest) / 4 + (9 * t * t * rest) / 4 + t ** 3;
  return { x: x1 + (x2 - x1) * share, y: y - 4 * rise * t * rest };
}

function pointsOf(arc: Arc): { x: number; y: number }[] {
  return Array.from({ length: 41 }, (_, index) => pointAt(arc, index / 40));
}

/** The highest place of an arc above a stretch. */
function highest(arc: Arc, from: number, to: number): number {
  const inside = pointsOf(arc).filter(({ x }) => x >= from && x <= to);
  return Math.min(arc.y, ...inside.map(({ y }) => y));
}

function crosses(arc: Arc, { left, right, top, bottom }: Box): boolean {
  return pointsOf(arc).some(({ x, y }) => x >= left && x <= right && y >= top - CLEAR && y <= bottom + CLEAR);
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
