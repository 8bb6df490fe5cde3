import { formatDate } from '../core/dates/date-words.js';
import { UTC } from '../core/dates/time-zone.js';
import { idFromTitle } from '../core/story/event-ids.js';
import type { Media, Source, Story, StoryEvent } from '../core/story/story.js';
import { dateWords, inZone } from '../core/scene/flag-text.js';
import type { Words } from '../core/words/words.js';
import { calendarSpan, type CalendarSpan } from './calendar-span.js';
import { addressValue, contentLine, textValue } from './content-line.js';
import { eventAddress } from './event-address.js';
import type { ExportOptions } from './export-options.js';
import { exportWords, standingNotes } from './export-words.js';

/** What all events of a calendar share. */
interface CalendarContext {
  readonly story: Story;
  readonly options: ExportOptions;
  readonly words: Words;
  /** Behind the `@` of each UID. */
  readonly place: string;
  /** When it is written. */
  readonly stamp: string;
}

/**
 * Writes a calendar (iCalendar, RFC 5545 and 7986): days and what is longer as all-day events, moments in UTC. A calendar
 * knows no doubt and no month: what a date says beyond its days stands in `X-STORY-EDTF` and, in words, in the
 * description. Events without a date are journal entries; those that lie outside of the years 1 to 9999 are only named, in
 * `X-STORY-OMITTED`. Heeds `now`, `url` and `words`.
 */
export function writeICalendar(story: Story, options: ExportOptions = {}): string {
  const { url, now = new Date() } = options;
  const { title, summary, timeZone, events } = story;
  const context: CalendarContext = {
    story,
    options,
    words: exportWords(story, options),
    // The same events of the same page keep their UID, whenever they are written.
    place: url ? url.replace(/^\w+:\/*|#[^]*$/g, '') : idFromTitle(title ?? 'story-timeline'),
    stamp: now.toISOString().replace(/[-:]|\.\d+/g, ''),
  };
  const components = events.map((event) => component(event, context));
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//story-timeline//story-timeline//EN'),
    ...['NAME', 'X-WR-CALNAME'].map((name) => contentLine(name, title && textValue(title))),
    ...['DESCRIPTION', 'X-WR-CALDESC'].map((name) => contentLine(name, summary && textValue(summary))),
    contentLine('URL', url && addressValue(url)),
    // That of UTC is the default; where it is named, times are read without it.
    contentLine('X-WR-TIMEZONE', timeZone !== UTC.name && timeZone && textValue(timeZone)),
    ...events.map((event, index) => (components[index] ? '' : omitted(event))),
    ...components,
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function omitted({ date, title }: StoryEvent): string {
  return contentLine('X-STORY-OMITTED', textValue(`${date?.edtf}: ${title}`));
}

/** Undefined for what no calendar can hold. */
function component(event: StoryEvent, context: CalendarContext): string | undefined {
  const { date, placement } = event;
  const span = date && calendarSpan(date, context.story.zone);
  if (placement && !span) return undefined;
  // An event of a calendar begins at some time, an entry of a journal need not.
  const name = span ? 'VEVENT' : 'VJOURNAL';
  const { story, options, place, stamp } = context;
  const { id, lang = story.lang, tags, title } = event;
  const type = span?.isDays ? 'DATE' : undefined;
  return [
    contentLine('BEGIN', name),
    contentLine('UID', textValue(`${id}@${place}`)),
    contentLine('DTSTAMP', stamp),
    contentLine('DTSTART', span?.start, { VALUE: type }),
    contentLine('DTEND', span?.end, { VALUE: type }),
    contentLine('X-STORY-EDTF', date && date.edtf !== span?.edtf && textValue(date.edtf)),
    contentLine('SUMMARY', textValue(title), { LANGUAGE: lang }),
    contentLine('DESCRIPTION', textValue(description(event, span, context)), { LANGUAGE: lang }),
    contentLine('URL', options.url && addressValue(eventAddress(options.url, id))),
    contentLine('CATEGORIES', tags.map(textValue).join(',')),
    contentLine('STATUS', statusOf(event, name)),
    // What others read about takes no one's time.
    contentLine('TRANSP', span && 'TRANSPARENT'),
    ...event.sources.map(attachment),
    ...event.media.map(mediaLine),
    contentLine('END', name),
  ].join('');
}

/** Text; then the date, where the calendar can't tell it; what is to be said of the claim; and who says so. */
function description(event: StoryEvent, span: CalendarSpan | undefined, { story, words }: CalendarContext): string {
  const { date, displayDate, sources, text } = event;
  const isTold = displayDate === undefined && (!date || date.edtf === span?.edtf);
  const notes = [...(isTold ? [] : [dateWords(event, words)]), ...standingNotes(story, event, words)];
  return [text, notes.join('\n'), sources.map((source) => sourceLine(source, words)).join('\n')]
    .filter(Boolean)
    .join('\n\n');
}

function sourceLine({ title, url, publisher, date, quote }: Source, { locale, zone }: Words): string {
  const name = [title, publisher, date && formatDate(date, locale, inZone(zone))].filter(Boolean).join(', ');
  const said = quote === undefined ? name : `${name}: “${quote}”`;
  return url === undefined || url === title ? said : `${said} ${url}`;
}

/** That something is confirmed means in a calendar that it will take place. */
function statusOf({ status }: StoryEvent, component: string): string | undefined {
  if (status === 'retracted') return 'CANCELLED';
  return status === 'planned' && component === 'VEVENT' ? 'TENTATIVE' : undefined;
}

function attachment({ title, url }: Source): string {
  if (!url || !/^https?:/.test(url)) return '';
  return contentLine('ATTACH', addressValue(url), { FILENAME: title === url ? undefined : title });
}

function mediaLine({ kind, src, caption }: Media): string {
  if (kind === 'image') return contentLine('IMAGE', addressValue(src), { VALUE: 'URI', FILENAME: caption });
  return contentLine('ATTACH', addressValue(src), { FILENAME: caption });
}
