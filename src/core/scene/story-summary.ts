import { formatSpan } from '../dates/format-span.js';
import type { Placement, Story, StoryEvent } from '../story/story.js';
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
  const least = (value: (placement: Placement) => number) => {
    let best: StoryEvent | undefined;
    for (const event of story.events) {
      if (event.placement && (!best?.placement || value(event.placement) < value(best.placement))) best = event;
    }
    return best?.date;
  };
  const first = least(({ start }) => start);
  const last = least(({ end }) => -end);
  const span = (style: 'short' | 'long') =>
    first && last ? formatSpan(first, last, words.locale, style, words.zone?.name) : '';
  return { seen: messages.summary(count, span('short')), spoken: messages.spokenSummary(count, span('long')) };
}
