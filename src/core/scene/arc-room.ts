import type { Story } from '../story/story.js';

/** Height of the words of an arc, in CSS pixels. */
export const ARC_LABEL_HEIGHT = 16;
export const GREATEST_RISE = 40;
/** Height kept free between the marks and the flags of a story with relations, so that no arc runs through a text. */
export const ARC_ROOM = GREATEST_RISE + ARC_LABEL_HEIGHT;

/** Whether any relation could be drawn. */
export function hasArcs(story: Story): boolean {
  return [...story.relationsTo].some(
    ([to, relations]) => story.byId.get(to)?.placement && relations.some(({ from }) => from.placement),
  );
}
