// Rare dates need rare words.
import { formatDate } from '../core/dates/format-date.js';
import { UTC } from '../core/dates/time-zone.js';
import { inZone } from '../core/scene/flag-text.js';
import { storySummary } from '../core/scene/story-summary.js';
import { windowWords } from '../core/scene/window-words.js';
import { storyAsOf } from '../core/story/story-as-of.js';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import type { SvgOptions } from './svg-options.js';

/** What a picture tells of a story. */
export interface Told {
  /** All that is known, which decides how long the axis is. */
  readonly all: Story;
  /** What was known by the day asked for. */
  readonly story: Story;
  readonly words: Words;
  readonly heading: string;
  readonly summary: { readonly seen: string; readonly spoken: string };
  /** That day's end, in ms since the epoch UTC; undefined where all is told. */
  readonly until: number | undefined;
}

export function tellStory(all: Story, words: Words, { asOf, heading, summary, window }: SvgOptions): Told {
  const { messages, locale, zone = UTC } = words;
  const latest = asOf && zone.dateIn(asOf).latest;
  const until = typeof latest === 'number' && latest < Infinity ? latest : undefined;
  const story = until === undefined ? all : storyAsOf(all, until, zone);
  // Its end is not part of it: what ends with June is not said to end on July 1.
  const part = window ? windowWords({ start: window.start, end: window.end - 1 }, words) : '';
  const tell = (counted: Told['summary'], own: string | undefined): Told => ({
    all,
    story,
    words,
    heading: heading ?? all.title ?? '',
    until,
    summary: {
      seen: [own ?? counted.seen, part].filter(Boolean).join(' · '),
      spoken: [counted.spoken, own, part].filter(Boolean).join('. '),
    },
  });
  if (!asOf || until === undefined) return tell(storySummary(story, words), summary ?? all.summary);
  const count = messages.someOf(story.events.length, all.events.length);
  const day = messages.asOf(formatDate(asOf, locale, inZone(words.zone)));
  return tell({ seen: messages.summary(count, day), spoken: messages.spokenSummary(count, day) }, summary);
}

/** What has no place on the axis is named below it. */
export function undatedLine({ story, words }: Told): string {
  const undated = story.events.filter(({ placement }) => !placement);
  if (undated.length === 0) return '';
  return `${words.messages.undated(undated.length)}: ${undated.map(({ title }) => title).join(' · ')}`;
}
