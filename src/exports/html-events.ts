import { formatDate } from '../core/dates/date-words.js';
import { htmlDateTime } from '../core/dates/html-date-time.js';
import { dateWords, inZone } from '../core/scene/flag-text.js';
import { RELATION_TYPES, type Relation, type Source, type Story, type StoryEvent } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import type { ExportOptions } from './export-options.js';
import { standingNotes } from './export-words.js';
import { block, element, escaped, type Attributes } from './html-element.js';
import { mediaFigure } from './media-figure.js';
import { wordIds } from './word-ids.js';
import { shortenUrl } from './shorten-url.js';
import { dateFields, endsOf } from './date-fields.js';
import { uniqueLabels } from './unique-labels.js';

/** What all events of a story share. */
interface HtmlContext {
  readonly story: Story;
  readonly words: Words;
  /** Ids without spaces: those of relations are parted by them. */
  readonly ids: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string | undefined, string>;
  readonly shorten: (url: string) => string;
}

/** Writes the events of a story as `<article>` elements. */
export function htmlEvents(
  story: Story,
  words: Words,
  { baseUrl }: Pick<ExportOptions, 'baseUrl'>,
): (event: StoryEvent) => string {
  const shorten = shortenUrl(baseUrl);
  const context = { story, words, ids: wordIds(story), labels: uniqueLabels(story), shorten };
  return (event) => article(event, context);
}

function article(event: StoryEvent, context: HtmlContext): string {
  const { story, words, ids, labels, shorten } = context;
  const { id, lang, displayDate, status, reported, group, weight, tags, text, title } = event;
  const { datetime, ...dates } = dateAttributes(event);
  const own = lang ?? story.lang;
  // Where nothing tells the language of the story, it is that of the words.
  const inWords = { lang: own === undefined || own === words.locale ? undefined : words.locale };
  const ofDate = displayDate === undefined ? inWords : {};
  const time = datetime && element('time', { datetime, ...ofDate }, escaped(dateWords(event, words)));
  const notes = [...(time || isUndated(event) ? [] : [dateWords(event, words)]), ...standingNotes(story, event, words)];
  const small = notes.length > 0 && element('small', inWords, escaped(notes.join(' · ')));
  const attributes: Attributes = {
    id: ids.get(id),
    lang,
    ...dates,
    'data-display-date': displayDate,
    // What stands in the heading beside the title is not part of it.
    'data-title': small ? title : undefined,
    'data-status': status,
    'data-reported': reported?.edtf,
    'data-group': labels.get(group) ?? group,
    'data-weight': weight === 1 ? undefined : weight,
    ...relationAttributes(event.relations, ids),
    'data-tags': tags.map((tag) => tag.trim().replace(/\s+/g, '-')).join(' '),
  };
  return block('article', attributes, [
    element('h3', {}, small ? `${escaped(title)} ${small}` : escaped(title)),
    // Below its heading: above it, a date would stand in one line with the sources of the event before.
    time ?? '',
    ...paragraphs(text),
    ...event.media.map((media) => mediaFigure(media, shorten)),
    ...event.sources.map((source) => sourceMarkup(source, words, shorten)),
  ]);
}

/** There is nothing to be told of its date. */
function isUndated({ date, displayDate }: StoryEvent): boolean {
  return !date && displayDate === undefined;
}

/**
 * A date as `<time>` where HTML has it in the same spelling; an interval as its start, with the end apart. Others are data
 * alone.
 */
function dateAttributes({ date }: StoryEvent): { datetime?: string; 'data-date'?: string; 'data-end'?: string } {
  if (!date) return {};
  const [start, end] = endsOf(date) ?? [date];
  if (htmlDateTime(start) === start.edtf) return { datetime: start.edtf, ...(end && { 'data-end': end.edtf }) };
  const fields = dateFields(date);
  return { 'data-date': fields.date, ...(fields.end && { 'data-end': fields.end }) };
}

/** `data-refutes="…"`, `data-replies-to="…"` */
function relationAttributes(relations: readonly Relation[], ids: ReadonlyMap<string, string>): Attributes {
  const entries = RELATION_TYPES.map((type) => {
    const named = relations.filter((relation) => relation.type === type);
    // What leads nowhere is kept as it is, if it is one word.
    const words = named.map(({ to }) => ids.get(to) ?? to.replace(/\s+/g, '-'));
    return [`data-${type.replace('T', '-t')}`, words.join(' ')];
  });
  return Object.fromEntries(entries) as Attributes;
}

/**
 * A source by its name, with publisher and date, for which markup has no place of their own; with words of it, as the
 * caption of a quotation.
 */
function sourceMarkup(source: Source, words: Words, shorten: (url: string) => string): string {
  const { title, publisher, date, quote } = source;
  const url = source.url && shorten(source.url);
  const name = [title, publisher, date && formatDate(date, words.locale, inZone(words.zone))]
    .filter(Boolean)
    .join(', ');
  const cite = element('cite', {}, url ? element('a', { href: url }, escaped(name)) : escaped(name));
  if (quote === undefined) return cite;
  const quotation = block('blockquote', { cite: url }, paragraphs(quote));
  return block('figure', {}, [quotation, element('figcaption', {}, cite)]);
}

function paragraphs(text: string): string[] {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim());
  return parts.map((part) => element('p', {}, escaped(part)));
}
