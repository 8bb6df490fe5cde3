import { groupStory, type GroupStory } from '../core/story/group-story.js';
import { adoptStyles } from '../render/adopt-styles.js';
import { laneStyles } from '../render/styles/lanes.js';

/** What parts a story into lanes, and the colours of those; fetched where a page asks for them. */
export function beginGrouping(root: ShadowRoot): GroupStory {
  adoptStyles(root, laneStyles);
  return groupStory;
}
