import type { TimeScale } from '../axis/time-scale.js';
import type { RelationType, Story } from '../story/story.js';
import { labelArcs, type LabelFrame } from './arc-labels.js';
import { GREATEST_RISE } from './arc-room.js';
import type { Arc, Tone } from './scene.js';

const LEAST_RISE = 16;
const TONES: Partial<Record<RelationType, Tone>> = { refutes: 'false', retracts: 'false', disputes: 'doubt' };

/** Where arcs are drawn, and how they are named. */
export interface ArcFrame extends LabelFrame {
  readonly scale: TimeScale;
  /** The foot of the arcs. */
  readonly y: number;
}

/** The arcs of the open event, each with a name where there is room for it. */
export function buildArcs(story: Story, selected: string | undefined, frame: ArcFrame): Arc[] {
  return labelArcs(arcsOf(story, selected, frame.scale, frame.y), selected, frame);
}

/** The relations of the open event, from its mark and toward it, with x from the start edge. */
export function arcsOf(story: Story, selected: string | undefined, scale: TimeScale, y: number): Arc[] {
  const open = selected === undefined ? undefined : story.byId.get(selected);
  if (!open?.placement) return [];
  const out = open.relations.map(({ type, to }) => ({ type, from: open, to: story.byId.get(to) }));
  const incoming = (story.relationsTo.get(open.id) ?? []).map(({ type, from }) => ({ type, from, to: open }));
  return [...out, ...incoming].flatMap(({ type, from, to }) => {
    if (!from.placement || !to?.placement || from === to) return [];
    const x1 = scale(from.placement.anchor);
    const x2 = scale(to.placement.anchor);
    const rise = Math.max(LEAST_RISE, Math.min(GREATEST_RISE, Math.abs(x2 - x1) / 4));
    return [{ type, from: from.id, to: to.id, tone: TONES[type] ?? 'plain', x1, x2, y, rise }];
  });
}
