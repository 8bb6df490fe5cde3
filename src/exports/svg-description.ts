import type { TimeWindow } from '../core/axis/time-window.js';
import { flagText } from '../core/scene/flag-text.js';
import type { Story, StoryEvent } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';

/** More make no description that anybody hears to its end. */
const MOST_EVENTS = 500;

/**
 * What a picture shows, for those who hear it: the summary, then one line for each event.
 * @param window what of the story is drawn; undefined for all, also what has no date
 */
export function describeStory(story: Story, spoken: string, window: TimeWindow | undefined, words: Words): string {
  const events = window ? story.events.filter((event) => isWithin(event, window)) : story.events;
  const told = events.slice(0, MOST_EVENTS).map((event) => {
    const { date, title, badge } = flagText(story, event, words);
    return `${date}: ${title}${badge ? ` (${badge})` : ''}`;
  });
  const rest = events.length > MOST_EVENTS ? [words.messages.someOf(MOST_EVENTS, events.length)] : [];
  return [spoken, ...told, ...rest].join('\n');
}

function isWithin({ placement, date }: StoryEvent, { start, end }: TimeWindow): boolean {
  if (!placement || !date) return false;
  const from = date.earliest === -Infinity ? -Infinity : placement.start;
  const to = date.latest === Infinity ? Infinity : placement.end;
  // Neither end of a window nor that of an event is part of it; a moment has no length.
  return from < end && (to > start || from >= start);
}
