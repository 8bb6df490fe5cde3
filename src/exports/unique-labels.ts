import type { Story } from '../core/story/story.js';

/**
 * The labels of groups by their ids, for what has no place that tells what an id stands for. Where two have the same label
 * there are none: they would become one.
 */
export function uniqueLabels({ groups }: Story): ReadonlyMap<string | undefined, string> {
  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  return new Set(labels.values()).size === labels.size ? labels : new Map();
}
