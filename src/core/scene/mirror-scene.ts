import type { Scene } from './scene.js';

/** The same picture from right to left: everything before this is computed from the start edge. */
export function mirrorScene(scene: Scene): Scene {
  const x = (value: number) => scene.width - value;
  const span = <T extends { readonly left: number; readonly right: number }>(item: T): T => ({
    ...item,
    left: x(item.right),
    right: x(item.left),
  });
  return {
    ...scene,
    untilX: scene.untilX === undefined ? undefined : x(scene.untilX),
    ticks: {
      ...scene.ticks,
      units: scene.ticks.units.map((tick) => ({ ...tick, x: x(tick.x), labelX: x(tick.labelX) })),
      periods: scene.ticks.periods.map((period) => ({ ...period, x: x(period.x), labelX: x(period.labelX) })),
    },
    marks: scene.marks.map((mark) => ({
      ...span(mark),
      leftEnd: mark.rightEnd,
      rightEnd: mark.leftEnd,
      members: mark.members.map(span).reverse(),
    })),
    flags: scene.flags.map((flag) => ({
      ...flag,
      left: x(flag.left + flag.width),
      hangs: flag.hangs === 'right' ? 'left' : 'right',
    })),
    clusters: scene.clusters.map((cluster) => ({ ...cluster, left: x(cluster.left + cluster.width) })),
    poles: scene.poles.map((pole) => ({ ...pole, x: x(pole.x) })),
    arcs: scene.arcs.map((arc) => ({
      ...arc,
      x1: x(arc.x1),
      x2: x(arc.x2),
      ...(arc.label && { label: { ...arc.label, x: x(arc.label.x) } }),
    })),
    eras: scene.eras.map((era) => ({ ...span(era), titleX: era.titleX === undefined ? undefined : x(era.titleX) })),
    folds: scene.folds.map((fold) => ({ ...fold, x: x(fold.x), left: x(fold.left + fold.width) })).reverse(),
  };
}
