import { plainText } from '../core/story/plain-text.js';
import { kindOf } from '../core/story/read-media.js';
import type {
  EventInput,
  GroupInput,
  Media,
  MediaInput,
  Source,
  SourceInput,
  Story,
  StoryEvent,
  StoryInput,
} from '../core/story/story.js';
import { dateFields } from './date-fields.js';
import type { ExportOptions } from './export-options.js';
import { inGivenOrder } from './in-given-order.js';
import { ownTitle } from './own-title.js';
import { shortenUrl } from './shorten-url.js';

/**
 * What an author would have given for a story: reading it makes the same story again. Events stand in the order in which
 * they were given; what could not be read is gone.
 *
 * Two things are not of the story as read, and so not of this: the `type` of a picture or recording, but for its kind, and
 * whether an `alt` that is missing was empty.
 */
export function toInput(story: Story, { baseUrl }: Pick<ExportOptions, 'baseUrl'> = {}): StoryInput {
  const shorten = shortenUrl(baseUrl);
  const events = inGivenOrder(story).map((event) => eventInput(event, shorten));
  return stated({
    title: story.title,
    summary: story.summary,
    lang: story.lang,
    timeZone: story.timeZone,
    groups: story.groups.map(({ id, label }): GroupInput => stated({ id, label: label === id ? undefined : label })),
    eras: story.eras.map(({ date, title }) => ({ date: date.edtf, title })),
    events,
  });
}

function eventInput(event: StoryEvent, shorten: (url: string) => string): EventInput {
  const { id, date, title, text, html, group, status, reported, displayDate, lang } = event;
  return stated<EventInput>({
    id,
    ...(date && dateFields(date)),
    displayDate,
    title,
    // The words of rich text are read from it again.
    text: html !== undefined && plainText(html) === text ? undefined : text || undefined,
    html,
    group,
    weight: event.weight === 1 ? undefined : event.weight,
    status,
    reported: reported?.edtf,
    lang,
    sources: event.sources.map((source) => sourceInput(source, shorten)),
    media: event.media.map((media) => mediaInput(media, shorten)),
    relations: event.relations.map(({ type, to }) => ({ type, to })),
    tags: [...event.tags],
  });
}

function sourceInput(source: Source, shorten: (url: string) => string): SourceInput {
  const { url, publisher, date, quote } = source;
  return stated<SourceInput>({
    title: ownTitle(source),
    url: url && shorten(url),
    publisher,
    date: date?.edtf,
    quote,
  });
}

function mediaInput({ kind, src, poster, captions, ...rest }: Media, shorten: (url: string) => string): MediaInput {
  return stated<MediaInput>({
    src: shorten(src),
    type: kindOf(src) === kind ? undefined : kind,
    alt: rest.alt,
    caption: rest.caption,
    credit: rest.credit,
    poster: poster && shorten(poster),
    captions: captions && shorten(captions),
    width: rest.width,
    height: rest.height,
  });
}

/** Without the keys that say nothing: undefined, or an empty list, but for that of the events. */
function stated<T extends object>(object: { [Key in keyof T]: T[Key] | undefined }): T {
  const isSaid = ([key, value]: [string, unknown]) =>
    value !== undefined && (key === 'events' || !Array.isArray(value) || value.length > 0);
  return Object.fromEntries(Object.entries(object).filter(isSaid)) as T;
}
