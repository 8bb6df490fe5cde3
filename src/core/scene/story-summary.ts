import { formatSpan } from '../dates/format-span.js';
import { outermostDates } from '../story/outermost-dates.js';
import type { Story } from '../story/story.js';
import type { Words } from '../words/words.js';

export interface Summary {
  readonly seen: string;
  readonly spoken: string;
}

const known = new WeakMap<Story, { readonly words: Words; readonly summary: Summary }>();

/** One line about a whole story: to see ("4 events · Feb 2021 – Oct 2023") and to hear. */
export function storySummary(story: Story, words: Words): Summary {
  const last = known.get(story);
  if (last?.words === words) return last.summary;
  const summary = summarise(story, words);
  known.set(story, { words, summary });
  return summary;
}

function summarise(story: Story, words: Words): Summary {
  const { messages } = words;
  const count = messages.eventCount(story.events.length);
  const { first, last } = outermostDates(story);
  const span = (style: 'short' | 'long') =>
    first && last ? formatSpan(first, last, words.locale, style, words.zone?.name) : '';
  return { seen: messages.summary(count, span('short')), spoken: messages.spokenSummary(count, span('long')) };
}
