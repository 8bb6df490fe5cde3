import { formatSpan } from '../dates/format-span.js';
import type { Story, StoryEvent } from '../story/story.js';
import type { Words } from '../words/words.js';

/** One line about a whole story: to see ("4 events · Feb 2021 – Oct 2023") and to hear. */
export function storySummary(story: Story, words: Words): { seen: string; spoken: string } {
  const { messages } = words;
  const count = messages.eventCount(story.events.length);
  const first = story.events.find(isPlaced)?.date;
  const last = story.events.filter(isPlaced).reduce<StoryEvent | undefined>(later, undefined)?.date;
  const span = (style: 'short' | 'long') =>
    first && last ? formatSpan(first, last, words.locale, style, words.timeZone) : '';
  return { seen: messages.summary(count, span('short')), spoken: messages.spokenSummary(count, span('long')) };
}

function isPlaced(event: StoryEvent): boolean {
  return event.placement !== undefined;
}

function later(a: StoryEvent | undefined, b: StoryEvent): StoryEvent {
  return a && (a.placement?.end ?? 0) >= (b.placement?.end ?? 0) ? a : b;
}
