import { formatSpan } from '../dates/format-span.js';
import type { Placement, Story, StoryEvent } from '../story/story.js';
import type { Words } from '../words/words.js';

/** One line about a whole story: to see ("4 events · Feb 2021 – Oct 2023") and to hear. */
export function storySummary(story: Story, words: Words): { seen: string; spoken: string } {
  const { messages } = words;
  const count = messages.eventCount(story.events.length);
  const placed = story.events.filter(({ placement }) => placement);
  const least = (value: (placement: Placement) => number) => {
    const valueOf = ({ placement }: StoryEvent) => (placement ? value(placement) : Infinity);
    return placed.reduce((best, event) => (valueOf(event) < valueOf(best) ? event : best), placed[0] as StoryEvent)
      ?.date;
  };
  const first = least(({ start }) => start);
  const last = least(({ end }) => -end);
  const span = (style: 'short' | 'long') =>
    first && last ? formatSpan(first, last, words.locale, style, words.zone?.name) : '';
  return { seen: messages.summary(count, span('short')), spoken: messages.spokenSummary(count, span('long')) };
}
