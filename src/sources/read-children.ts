import { finish, part, type Steps } from '../core/story/steps.js';
import { RELATION_TYPES, type EventInput } from '../core/story/story.js';
import { blockText } from './block-text.js';
import { citedSources, type ReadParts } from './cited-sources.js';
import { textOf } from './text-of.js';

/** The events that an element's children tell, with the elements they come from. */
export interface ChildStory {
  readonly title?: string;
  readonly events: readonly EventInput[];
  /** How each event is named to its author: `child 2 (article#report)`. */
  readonly origins: readonly string[];
  readonly elements: readonly Element[];
}

/** So many elements are read in one step. */
const STRIDE = 16;
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const LISTS = 'ul, ol';
/** Children that are never events. */
const SILENT = 'script, style, template, link, meta, noscript, slot';

/**
 * Reads events from an element's children: each child element, or each `<li>` of a list that is a child. A heading that
 * is itself a child, without a date, is the title of the story.
 */
export function* childrenSteps(host: Element, readParts: ReadParts = citedSources): Steps<ChildStory> {
  const { title, elements } = yield* part(0, 0.2, elementSteps(host));
  const events: EventInput[] = [];
  const origins: string[] = [];
  for (const element of elements) {
    events.push(readElement(element, readParts));
    const count = origins.push(`child ${events.length} (${nameOf(element)})`);
    if (count % STRIDE === 0) yield 0.2 + (0.8 * count) / elements.length;
  }
  const heading = title && textOf(title);
  return { ...(heading && { title: heading }), events, origins, elements };
}

/** Reads all of them at once. */
export function readChildren(host: Element, readParts?: ReadParts): ChildStory {
  return finish(childrenSteps(host, readParts));
}

/** About how many events an element's children are. */
export function countChildren(host: Element): number {
  return host.querySelectorAll(`:scope > *, :scope > :is(${LISTS}) > *`).length;
}

function* elementSteps(host: Element): Steps<{ title: Element | undefined; elements: Element[] }> {
  let title: Element | undefined;
  const elements: Element[] = [];
  for (let child = host.firstElementChild; child; child = child.nextElementSibling) {
    if (!title && child.matches(HEADINGS) && !dateOf(child)) {
      title = child;
      continue;
    }
    const isList = child.matches(LISTS) && !dateAttribute(child);
    for (let item = isList ? child.firstElementChild : child; item; item = isList ? item.nextElementSibling : null) {
      if (!item.matches(SILENT)) elements.push(item);
      yield 0;
    }
  }
  return { title, elements };
}

function readElement(element: Element, readParts: ReadParts): EventInput {
  const heading = element.matches(HEADINGS) ? element : element.querySelector(HEADINGS);
  const time = dateAttribute(element) ? null : element.querySelector('time');
  const own = [heading, time].filter((node) => node !== null);
  const { sources, media, quotes, names } = readParts(element, own);
  const text = (...quoted: Element[]) => blockText(element, new Set([...own, ...names, ...quoted]));
  const title = attribute(element, 'title-text') ?? attribute(element, 'title') ?? (heading && textOf(heading));
  const input: Record<string, unknown> = {
    id: element.id,
    date: dateOf(element),
    title,
    // An event that only quotes is told in the words of the quotation.
    text: text(...quotes) || (title ? '' : text()),
    lang: element.getAttribute('lang'),
    sources,
    media,
    // `data-refutes`, `data-replies-to` … name the events related to.
    relations: RELATION_TYPES.flatMap((type) =>
      words(attribute(element, type.replace('T', '-t'))).map((to) => ({ type, to })),
    ),
    tags: words(attribute(element, 'tags')),
  };
  for (const name of ['end', 'status', 'reported', 'group', 'weight']) input[name] = attribute(element, name);
  input['displayDate'] = attribute(element, 'display-date');
  // What is not there is left out, so that the event reads as if it came from a file.
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );
}

function dateAttribute(element: Element): string | null {
  return element.getAttribute('date') ?? element.getAttribute('data-date');
}

function dateOf(element: Element): string | undefined {
  const time = element.matches('time') ? element : element.querySelector('time');
  return dateAttribute(element) ?? time?.getAttribute('datetime') ?? (time ? textOf(time) : undefined);
}

/** `data-name` on any element; `name` on `<story-event>`, whose attributes are its own; `title-text` on both. */
function attribute(element: Element, name: string): string | undefined {
  const own = element.localName === 'story-event' || name === 'title-text' ? element.getAttribute(name) : null;
  return element.getAttribute(`data-${name}`) ?? own ?? undefined;
}

function nameOf(element: Element): string {
  return element.id ? `${element.localName}#${element.id}` : element.localName;
}

function words(text: string | undefined): string[] {
  return text?.split(/\s+/).filter(Boolean) ?? [];
}
