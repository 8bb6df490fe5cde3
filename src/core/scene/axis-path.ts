import { ZIGZAG } from './build-folds.js';
import type { Scene } from './scene.js';

/** The line of the axis as the path of a drawing, with a zigzag where a stretch is folded. */
export function axisPath({ width, axisY, folds }: Pick<Scene, 'width' | 'axisY' | 'folds'>): string {
  const third = ZIGZAG / 3;
  const zigzags = folds
    .filter(({ isFolded }) => isFolded)
    .map(({ x }) => `H${x - ZIGZAG}l${third},-6 ${2 * third},12 ${2 * third},-12 ${third},6`);
  return `M0,${axisY}${zigzags.join('')}H${width}`;
}
