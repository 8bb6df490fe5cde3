import { formatDate } from '../dates/date-words.js';
import { describePrecision } from '../dates/describe-precision.js';
import type { TimeZone } from '../dates/time-zone.js';
import { standingOf, type Doubt, type Standing } from '../story/standing.js';
import type { Story, StoryEvent } from '../story/story.js';
import type { Words } from '../words/words.js';
import type { Tone } from './scene.js';

/** The words on a flag. */
export interface FlagText {
  readonly date: string;
  readonly title: string;
  /** What became of the claim, short. */
  readonly badge: string | undefined;
  /** Of the badge: what others have made of the claim. */
  readonly tone: Tone;
  /** Of the mark: what the event itself claims to be. */
  readonly markTone: Tone;
  /** What the date leaves open, and who said what of the claim: heard, not seen. */
  readonly notes: string;
  readonly lang: string | undefined;
  /** The title has more lines than the flag shows. */
  readonly isCut?: boolean;
  /** Of a story with many events: one line, bold where the event weighs more than others. */
  readonly line?: 'plain' | 'weighty';
}

const TONES: Record<Doubt, Tone> = { none: 'plain', doubted: 'doubt', false: 'false' };

/** @param group the words of its lane, to hear */
export function flagText(story: Story, event: StoryEvent, words: Words, group = ''): FlagText {
  const standing = standingOf(story, event);
  const notes = event.date ? describePrecision(event.date, words.locale, words.zone?.name) : [];
  return {
    date: dateWords(event, words),
    title: event.title,
    badge: badgeOf(event, standing, words),
    tone: TONES[standing.doubt],
    markTone: TONES[standing.ownDoubt],
    notes: [
      ...(group ? [group] : []),
      ...notes,
      ...standing.relations.map((relation) => attribution(relation, words)),
    ].join(', '),
    lang: event.lang,
  };
}

/** The words on a flag of one line: the date is short. */
export function lineText(story: Story, event: StoryEvent, words: Words, group: string): FlagText {
  const date = dateWords(event, words, 'short');
  return { ...flagText(story, event, words, group), date, line: event.weight > 1 ? 'weighty' : 'plain' };
}

/** The date of an event in words: the author's own, else the date's. */
export function dateWords(event: StoryEvent, words: Words, style: 'long' | 'short' = 'long'): string {
  if (event.displayDate) return event.displayDate;
  if (!event.date) return words.messages.noDate;
  return formatDate(event.date, words.locale, { style, ...inZone(words.zone) });
}

/** The option for a zone, where there is one. */
export function inZone(zone: TimeZone | undefined): { timeZone?: string } {
  return zone ? { timeZone: zone.name } : {};
}

/** "Found false by: Johnston report, May 2023" */
export function attribution({ type, from }: Standing['relations'][number], words: Words): string {
  return `${words.messages.relationsBy[type]}: ${from.title}, ${dateWords(from, words)}`;
}

function badgeOf(event: StoryEvent, { decisive }: Standing, words: Words): string | undefined {
  const { standing, standings, statuses } = words.messages;
  if (decisive) return standing(standings[decisive.type], dateWords(decisive.from, words));
  return event.status && event.status !== 'reported' ? statuses[event.status] : undefined;
}
