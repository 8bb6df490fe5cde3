import { formatDate } from '../dates/date-words.js';
import { describePrecision } from '../dates/describe-precision.js';
import { htmlDateTime } from '../dates/html-date-time.js';
import { neighbourAmong } from '../story/neighbour-among.js';
import { isRetracted, standingOf } from '../story/standing.js';
import type { Media, Source, Story, StoryEvent } from '../story/story.js';
import type { Words } from '../words/words.js';
import { dateWords, inZone } from './flag-text.js';

/** Everything that the details of an open event say, in words. */
export interface EventDetails {
  readonly id: string;
  readonly title: string;
  readonly lang: string | undefined;
  readonly date: string;
  /** The value for `<time datetime>`, where HTML has one for this date. */
  readonly dateTime: string | undefined;
  /** What the date leaves open: "day not given". */
  readonly precision: readonly string[];
  readonly paragraphs: readonly string[];
  /** As the author gave it: to be shown in place of the paragraphs, but only through an allow-list. */
  readonly html: string | undefined;
  /** What links in it are resolved against. */
  readonly baseUrl: string | undefined;
  readonly media: readonly MediaDetail[];
  readonly status: string | undefined;
  readonly relations: readonly RelationDetail[];
  readonly sourceHeading: string;
  readonly sources: readonly SourceDetail[];
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
  readonly position: string;
}

/** "Finds false: Conversation, February 2021", the title being a way to that event. */
export interface RelationDetail {
  readonly label: string;
  readonly id: string;
  readonly title: string;
  readonly date: string;
}

export interface SourceDetail {
  readonly title: string;
  readonly url: string | undefined;
  /** Publisher and date. */
  readonly rest: string;
  /** Paragraphs of its words. */
  readonly quote: readonly string[];
}

export interface MediaDetail extends Media {
  /** Whose it is: "youtube.com". */
  readonly host: string;
}

export interface Neighbour {
  readonly id: string;
  /** Short: the date. */
  readonly label: string;
  /** In full, to hear. */
  readonly name: string;
}

/** @param matching ids of the events that previous and next lead to; all, where undefined */
export function eventDetails(
  story: Story,
  event: StoryEvent,
  words: Words,
  matching?: ReadonlySet<string>,
): EventDetails {
  const { messages, locale } = words;
  const { events } = story;
  const index = events.indexOf(event);
  return {
    id: event.id,
    title: event.title,
    lang: event.lang,
    date: dateWords(event, words),
    dateTime: event.date && htmlDateTime(event.date),
    precision: event.date ? describePrecision(event.date, locale, words.zone?.name) : [],
    paragraphs: paragraphsOf(event.text),
    html: event.html,
    baseUrl: story.baseUrl,
    media: event.media.map((media) => ({ ...media, host: new URL(media.src).host.replace(/^www\./, '') })),
    status: event.status && messages.statuses[event.status],
    relations: relationDetails(story, event, words),
    sourceHeading: messages.sourceHeading(event.sources.length),
    sources: event.sources.map((source) => sourceDetail(source, words)),
    previous: neighbour('previous', neighbourAmong(story, event.id, -1, matching), words),
    next: neighbour('next', neighbourAmong(story, event.id, 1, matching), words),
    position: messages.position(index + 1, events.length),
  };
}

/** What the event does to others, then what others do to it: links both ways. */
function relationDetails(story: Story, event: StoryEvent, words: Words): RelationDetail[] {
  const detail = (label: string, other: StoryEvent): RelationDetail => ({
    label,
    id: other.id,
    title: other.title,
    date: dateWords(other, words),
  });
  return [
    ...event.relations.flatMap(({ type, to }) => {
      const other = story.byId.get(to);
      return other && other !== event ? [detail(words.messages.relations[type], other)] : [];
    }),
    ...standingOf(story, event).relations.map(({ type, from }) => {
      const said = words.messages.relationsBy[type];
      return detail(isRetracted(story, from) ? words.messages.sinceRetracted(said) : said, from);
    }),
  ];
}

function sourceDetail({ title, url, publisher, date, quote }: Source, { locale, zone }: Words): SourceDetail {
  const rest = [publisher, date && formatDate(date, locale, inZone(zone))].filter(Boolean).join(', ');
  return { title, url, rest, quote: paragraphsOf(quote) };
}

function paragraphsOf(text = ''): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
}

function neighbour(key: 'previous' | 'next', event: StoryEvent | undefined, words: Words): Neighbour | undefined {
  if (!event) return undefined;
  const label = dateWords(event, words, 'short');
  // The name holds what is seen on the button, or voice control would not find it.
  return { id: event.id, label, name: words.messages[key](label, event.title) };
}
