import type { TimeScale } from '../axis/time-scale.js';
import type { RelationType, Story } from '../story/story.js';
import type { Arc, Tone } from './scene.js';

/** Height of the words of an arc, in CSS pixels. */
export const ARC_LABEL_HEIGHT = 16;
const GREATEST_RISE = 40;
const LEAST_RISE = 16;
/** Height kept free between the marks and the flags of a story with relations, so that no arc runs through a text. */
export const ARC_ROOM = GREATEST_RISE + ARC_LABEL_HEIGHT;

const TONES: Partial<Record<RelationType, Tone>> = { refutes: 'false', retracts: 'false', disputes: 'doubt' };

/** Whether any relation could be drawn. */
export function hasArcs(story: Story): boolean {
  return [...story.relationsTo].some(
    ([to, relations]) => story.byId.get(to)?.placement && relations.some(({ from }) => from.placement),
  );
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
