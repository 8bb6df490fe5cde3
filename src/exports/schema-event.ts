import type { Media, Source, Story, StoryEvent } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import { eventAddress } from './event-address.js';
import { standingNotes } from './export-words.js';
import { schemaDate, schemaDates } from './schema-date.js';
import { ownTitle } from './own-title.js';

/** A thing of schema.org, as JSON. */
export type SchemaThing = Readonly<Record<string, unknown>>;

/** An event of a story as an Event of schema.org. It has no place, and no one who holds it: none is known. */
export function schemaEvent(story: Story, event: StoryEvent, words: Words, url: string | undefined): SchemaThing {
  const { date, id, lang = story.lang, media, sources, status, tags, text, title } = event;
  const address = eventAddress(url, id);
  const links = media.filter(({ kind }) => kind === 'link').map(linkThing);
  return withoutGaps({
    '@type': 'Event',
    '@id': address,
    url: url && address,
    name: title,
    description: text || undefined,
    // So that nobody takes a claim for a fact.
    disambiguatingDescription: standingNotes(story, event, words).join(' · ') || undefined,
    ...(date && schemaDates(date, story.zone)),
    eventStatus: status === 'planned' ? 'https://schema.org/EventScheduled' : undefined,
    inLanguage: lang,
    keywords: tags,
    subjectOf: [...sources.map(sourceThing), ...links],
    image: media.filter(({ kind }) => kind === 'image').map(pictureThing),
    video: media.filter(({ kind }) => kind === 'video').map(recordingThing),
    audio: media.filter(({ kind }) => kind === 'audio').map(recordingThing),
  });
}

/** What a source is, beyond a work by someone, nobody told. */
export function sourceThing(source: Source): SchemaThing {
  const { url, publisher, date, quote } = source;
  return withoutGaps({
    '@type': 'CreativeWork',
    name: ownTitle(source),
    url,
    publisher: publisher === undefined ? undefined : organization(publisher),
    datePublished: date && schemaDate(date),
    abstract: quote,
  });
}

export function organization(name: string): SchemaThing {
  return { '@type': 'Organization', name };
}

function linkThing({ src, caption, alt }: Media): SchemaThing {
  return withoutGaps({ '@type': 'CreativeWork', name: caption ?? alt, url: src });
}

function pictureThing({ src, alt, caption, credit, width, height }: Media): SchemaThing {
  return withoutGaps({
    '@type': 'ImageObject',
    contentUrl: src,
    caption,
    description: alt,
    creditText: credit,
    width,
    height,
  });
}

function recordingThing({ kind, src, alt, caption, credit, poster, width, height }: Media): SchemaThing {
  return withoutGaps({
    '@type': kind === 'video' ? 'VideoObject' : 'AudioObject',
    contentUrl: src,
    name: caption,
    description: alt,
    creditText: credit,
    thumbnailUrl: poster,
    width,
    height,
  });
}

/** Without the properties that are undefined or have no values. */
export function withoutGaps(thing: SchemaThing): SchemaThing {
  const isSaid = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => isSaid(value)));
}
