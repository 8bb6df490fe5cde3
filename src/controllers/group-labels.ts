import type { GroupStory } from '../core/story/group-story.js';
import type { GroupBy } from '../core/story/grouping.js';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';

/** The group that an event belongs to. */
export interface GroupLabel {
  readonly label: string;
  /** Of the colours for groups, from 1; 0 for the story's own. */
  readonly colour: number;
}

interface GroupInput {
  readonly story: Story;
  readonly words: Words;
  readonly groupBy: GroupBy;
}

const NONE: ReadonlyMap<string, GroupLabel> = new Map();

/** In a column there is no room for lanes: each event tells its group. */
export class GroupLabels {
  #known: (GroupInput & { readonly labels: ReadonlyMap<string, GroupLabel> }) | undefined;

  /** By the ids of the events; the same object as long as nothing has changed. */
  labels({ story, words, groupBy }: GroupInput, groupStory: GroupStory | undefined): ReadonlyMap<string, GroupLabel> {
    if (groupBy === 'none' || !groupStory) return NONE;
    const known = this.#known;
    if (known?.story === story && known.words === words && known.groupBy === groupBy) return known.labels;
    const labels = new Map<string, GroupLabel>();
    for (const { story: part, label, colour } of groupStory(story, groupBy, words)) {
      for (const { id } of part.events) labels.set(id, { label, colour });
    }
    this.#known = { story, words, groupBy, labels };
    return labels;
  }
}
