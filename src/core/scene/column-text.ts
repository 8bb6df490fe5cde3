import type { Story, StoryEvent } from '../story/story.js';
import type { Words } from '../words/words.js';
import { flagText, type FlagText } from './flag-text.js';

/** The words of a label in a column, where the group of an event is told beside its date. */
export function columnText(
  story: Story,
  event: StoryEvent,
  words: Words,
  group?: { readonly label: string },
): FlagText {
  const text = flagText(story, event, words);
  return group?.label ? { ...text, date: `${text.date} · ${group.label}` } : text;
}
