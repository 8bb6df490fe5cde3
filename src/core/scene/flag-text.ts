import { formatDate } from '../dates/date-words.js';
import { describePrecision } from '../dates/describe-precision.js';
import type { TimeZone } from '../dates/time-zone.js';
import { isRetracted, standingOf, type Doubt, type Standing } from '../story/standing.js';
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
  /** "3 sources", seen beside the date: undefined where there are fewer than two, or where the flag has one line. */
  readonly sources?: string | undefined;
  readonly lang: string | undefined;
  /** The title has more lines than the flag shows. */
  readonly isCut?: boolean;
  /** Of a story with many events: one line, bold where the event weighs more than others. */
  readonly line?: 'plain' | 'weighty';
}

const TONES: Record<Doubt, Tone> = { none: 'plain', doubted: 'doubt', false: 'false' };

/** @param group the words of its lane, to hear */
export function flagText(
  story: Story,
  event: StoryEvent,
  words: Words,
  group = '',
  style: 'long' | 'short' = 'long',
): FlagText {
  const standing = standingOf(story, event);
  const precision = event.date ? describePrecision(event.date, words.locale, words.zone?.name) : [];
  const relations = standing.relations.map((relation) => attribution(story, relation, words));
  const count = event.sources.length;
  const sources = sourceWords(count, words);
  const badge = badgeOf(event, standing, words) ?? (count === 0 ? sources : undefined);
  const isCounted = count > 1;
  const isSeen = isCounted || badge === sources;
  return {
    date: dateWords(event, words, style),
    title: event.title,
    badge,
    tone: TONES[standing.doubt],
    markTone: TONES[standing.ownDoubt],
    notes: listed(group, ...precision, ...relations, isSeen ? undefined : sources),
    sources: isCounted ? sources : undefined,
    lang: event.lang,
  };
}

/** The words on a flag of one line: the date is short, and sources are only heard. */
export function lineText(story: Story, event: StoryEvent, words: Words, group: string): FlagText {
  const text = flagText(story, event, words, group, 'short');
  return {
    ...text,
    notes: listed(text.notes, text.sources),
    sources: undefined,
    line: event.weight > 1 ? 'weighty' : 'plain',
  };
}

function listed(...notes: (string | undefined)[]): string {
  return notes.filter(Boolean).join(', ');
}

function sourceWords(count: number, { messages, marksUnsourced }: Words): string | undefined {
  if (count > 0) return messages.sourceCount(count);
  return marksUnsourced ? messages.noSource : undefined;
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
export function attribution(story: Story, { type, from }: Standing['relations'][number], words: Words): string {
  const { relationsBy, sinceRetracted } = words.messages;
  const said = `${relationsBy[type]}: ${from.title}, ${dateWords(from, words)}`;
  return isRetracted(story, from) ? sinceRetracted(said) : said;
}

function badgeOf(event: StoryEvent, { decisive }: Standing, words: Words): string | undefined {
  const { standing, standings, statuses } = words.messages;
  if (decisive) return standing(standings[decisive.type], dateWords(decisive.from, words));
  return event.status && event.status !== 'reported' ? statuses[event.status] : undefined;
}
