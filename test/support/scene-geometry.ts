import type { Arc, Flag, Scene } from '../../src/core/scene/scene.js';
import { crosses, overlappingPairs, type Rectangle } from './geometry.js';

const SAMPLES = 60;
/** Of a flag, in CSS pixels, before its text begins: the edge of another on the same spot may run there. */
const PADDING = 2;

export function rectangleOf({ left, top, width, height }: Flag): Rectangle {
  return { left, right: left + width, low: top, high: top + height };
}

function withoutPadding({ left, right, ...rest }: Rectangle): Rectangle {
  return { left: left + PADDING, right: right - PADDING, ...rest };
}

export function shownFlags({ flags }: Scene): Flag[] {
  return flags.filter(({ shown }) => shown);
}

export function overlappingFlags(scene: Scene): string[] {
  const boxes = shownFlags(scene).map((flag) => ({ id: flag.id, ...rectangleOf(flag) }));
  return overlappingPairs(boxes).map(([a, b]) => `${a.id} over ${b.id}`);
}

export function polesThroughFlags(scene: Scene): string[] {
  return scene.poles.flatMap(({ id, x, top, bottom }) =>
    shownFlags(scene)
      .filter((flag) => crosses({ x, low: top, high: bottom }, withoutPadding(rectangleOf(flag))))
      .map((flag) => `${id} through ${flag.id}`),
  );
}

/** Arcs rise no higher than `rise` over their ends, and stay between them. */
export function arcsThroughFlags(scene: Scene): string[] {
  return scene.arcs.flatMap((arc) =>
    shownFlags(scene)
      .filter((flag) => pointsOf(arc).some(([x, y]) => contains(rectangleOf(flag), x, y)))
      .map((flag) => `${arc.from}–${arc.to} through ${flag.id}`),
  );
}

/** Points of the flattest and of the fullest curve that an arc's numbers allow: a parabola and its box's sides. */
function pointsOf({ x1, x2, y, rise }: Arc): [x: number, y: number][] {
  return Array.from({ length: SAMPLES + 1 }, (_, index) => index / SAMPLES).flatMap((t): [number, number][] => [
    [x1 + (x2 - x1) * t, y - rise * 4 * t * (1 - t)],
    [x1 + (x2 - x1) * t, y - rise],
  ]);
}

function contains({ left, right, low, high }: Rectangle, x: number, y: number): boolean {
  return left < x && x < right && low < y && y < high;
}
