import type { EventInput, MediaInput, SourceInput } from '../../../core/story/story.js';
import { calledOff } from '../called-off.js';
import { described, plainLine } from '../described.js';
import { parameterOf, propertiesOf, propertyOf, textOf, textsOf } from './component-steps.js';
import type { CalendarComponent, CalendarProperty } from './component-steps.js';

/** What is said of an event besides its date. */
export interface EventContent {
  readonly event: EventInput;
  /** Attachments that are no addresses. */
  readonly leftOut: readonly string[];
}

const LOADED = /^(?:image|audio|video)\/|\.(?:jpe?g|png|gif|webp|avif|svg|mp3|ogg|wav|m4a|mp4|webm|mov)(?:[?#]|$)/i;

/** What is known of the calendar that an event is in. */
export interface CalendarHabits {
  /** BCP 47 language of the page. */
  readonly lang?: string | undefined;
  /** METHOD:CANCEL: all its events are called off. */
  readonly isCancelled: boolean;
  /** Our own writer made it, which writes CANCELLED of a claim that was retracted. */
  readonly isOwn: boolean;
}

/** What a VEVENT or VJOURNAL says, but for its date. */
export function eventOfComponent(component: CalendarComponent, habits: CalendarHabits): EventContent {
  const event: EventInput = {};
  const uid = textOf(component, 'UID');
  if (uid) event.id = uid;
  const summary = textOf(component, 'SUMMARY');
  if (summary) event.title = plainLine(summary);
  Object.assign(event, described(textOf(component, 'DESCRIPTION'), textOf(component, 'LOCATION')));
  const named = propertyOf(component, 'SUMMARY') ?? propertyOf(component, 'DESCRIPTION');
  const lang = named && parameterOf(named, 'language');
  if (lang) event.lang = lang;
  readStatus(event, habits.isCancelled ? 'CANCELLED' : textOf(component, 'STATUS')?.toUpperCase(), habits);
  const tags = propertiesOf(component, 'CATEGORIES').flatMap(textsOf);
  if (tags.length > 0) event.tags = [...new Set(tags)];
  const { media, sources, leftOut } = readLinks(component);
  if (sources.length > 0) event.sources = sources;
  if (media.length > 0) event.media = media;
  return { event, leftOut };
}

/** CONFIRMED says of an event that it will take place, not that a claim is true; nor is what is cancelled a claim. */
function readStatus(event: EventInput, status: string | undefined, { lang, isOwn }: CalendarHabits): void {
  if (status === 'TENTATIVE') event.status = 'planned';
  if (status !== 'CANCELLED') return;
  if (isOwn) event.status = 'retracted';
  else if (event.title ?? event.text ?? event.html)
    event.title = calledOff(event.title, 'cancelled', event.lang ?? lang);
}

interface Links {
  readonly sources: SourceInput[];
  readonly media: MediaInput[];
  readonly leftOut: string[];
}

function readLinks(component: CalendarComponent): Links {
  const sources: SourceInput[] = propertiesOf(component, 'URL')
    .flatMap(textsOf)
    .map((url) => ({ url }));
  const media: MediaInput[] = [];
  const leftOut: string[] = [];
  for (const property of [...propertiesOf(component, 'ATTACH'), ...propertiesOf(component, 'IMAGE')]) {
    const address = property.text;
    const title = fileNameOf(property);
    if (property.jCal[2] === 'binary' || !/^(?:https?:|[^:]*$)/i.test(address)) leftOut.push(title ?? property.name);
    else if (property.name === 'IMAGE' || LOADED.test(parameterOf(property, 'fmttype') ?? address)) {
      const type = parameterOf(property, 'fmttype') ?? (property.name === 'IMAGE' ? 'image' : undefined);
      media.push({ src: address, ...(title && { caption: title }), ...(type && { type }) });
    } else sources.push({ url: address, ...(title && { title }) });
  }
  return { sources: unique(sources), media, leftOut };
}

function unique(sources: readonly SourceInput[]): SourceInput[] {
  return [...new Map(sources.map((source) => [source.url, source])).values()];
}

function fileNameOf(property: CalendarProperty): string | undefined {
  return (
    parameterOf(property, 'filename') ??
    parameterOf(property, 'x-filename') ??
    parameterOf(property, 'x-apple-filename')
  );
}
