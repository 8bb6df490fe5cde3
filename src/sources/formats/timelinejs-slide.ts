import type { Finding } from '../../core/story/problem.js';
import type { EraInput, EventInput, StoryInput } from '../../core/story/story.js';
import { isGiven, objectOf, scalarText, valueOf, withoutGaps, type Given } from './given-values.js';
import { embeddedIn, hasTags, lineOf, linksOf, wordsOf } from './markup-parts.js';
import { readSlideDate } from './timelinejs-date.js';
import { readSlideMedia, type SlideMedia } from './timelinejs-media.js';

type Report = (finding: Finding) => void;

/** A slide of TimelineJS as an event. What is no object is left to the reader of stories, which reports it. */
export function readSlide(given: unknown, where: string, report: Report): EventInput {
  if (!isGiven(given)) return given as EventInput;
  const { headline, text } = textsOf(given);
  const read = readSlideMedia(valueOf(given, 'media'));
  if (read.leftOut !== undefined) reportMedia(read.leftOut, where, report);
  const embedded = embeddedIn(text ?? '').map(({ src, ...more }) => ({
    src: src.replace(/^\/\//, 'https://'),
    ...more,
  }));
  const media = [...read.media, ...embedded];
  const sources = unique([...read.sources, ...linksOf(headline)]);
  const event = withoutGaps({
    id: scalarText(valueOf(given, 'unique_id')),
    ...readSlideDate(given, where, report),
    title: lineOf(headline) ?? (wordsOf(text ?? '') ? undefined : nameOf(read)),
    ...richText(text, read.html),
    group: lineOf(scalarText(valueOf(given, 'group'))),
    ...(sources.length > 0 && { sources }),
    ...(media.length > 0 && { media }),
  });
  return event as EventInput;
}

/** The title slide tells what the story is called and, as its summary, what it is about. */
export function readTitleSlide(given: unknown, where: string, report: Report): Pick<StoryInput, 'title' | 'summary'> {
  if (!isGiven(given)) return withoutGaps({ title: lineOf(scalarText(given)) }) as Pick<StoryInput, 'title'>;
  const { headline, text } = textsOf(given);
  const { media, sources, html, leftOut } = readSlideMedia(valueOf(given, 'media'));
  const url = media[0]?.src ?? sources[0]?.url ?? leftOut;
  if (url) reportMedia(url, where, report);
  const links = linksOf(`${headline ?? ''} ${text ?? ''}`);
  if (links.length > 0) {
    const detail = 'The summary is plain text: the links of the title slide were left out.';
    report({ code: 'import-left-out', where, value: links[0]?.url, detail });
  }
  const summary = [text, html].map((part) => wordsOf(part ?? '')).filter(Boolean);
  return withoutGaps({ title: lineOf(headline), summary: summary.join('\n\n') || undefined }) as StoryInput;
}

/** An era needs a name and a date; without them it is reported and left out. */
export function readEra(given: unknown, where: string, report: Report): EraInput[] {
  const era = isGiven(given) ? given : {};
  const { headline, text } = textsOf(era);
  const findings: Finding[] = [];
  const { date, end, displayDate } = readSlideDate(era, where, (finding) => findings.push(finding));
  const title = lineOf(headline) ?? lineOf(text) ?? displayDate;
  if (!date || !title) {
    report({ code: 'era-invalid', where, value: given, hint: 'Give it a headline, a start date and an end date.' });
    return [];
  }
  findings.forEach(report);
  // EDTF has no time of day in an interval.
  const span = [date, end].flatMap((edge) => edge?.replace(/T.*/, '') ?? []);
  return [{ title, date: span.join('/') }];
}

function textsOf(slide: Given): { headline: string | undefined; text: string | undefined } {
  const text = objectOf(slide, 'text');
  return {
    headline: scalarText(valueOf(text, 'headline')) ?? scalarText(valueOf(slide, 'headline')),
    text: scalarText(valueOf(text, 'text')) ?? scalarText(valueOf(slide, 'text')),
  };
}

/** Text that TimelineJS takes for HTML, and what of the media belongs to it. */
function richText(text: string | undefined, quotation: string | undefined): Pick<EventInput, 'text' | 'html'> {
  if (!quotation && !(text && hasTags(text))) return text ? { text: wordsOf(text) } : {};
  const own = !text || hasTags(text) ? (text ?? '') : `<p>${text.replace(/\n\s*\n/g, '</p><p>')}</p>`;
  const html = own + (quotation ?? '');
  const words = wordsOf(html);
  // Of markup without words, such as an empty paragraph, nothing is to be shown.
  return words ? { text: words, html } : {};
}

/** What to call a slide that has only media. */
function nameOf({ media, sources }: SlideMedia): string | undefined {
  const [first] = media;
  const name =
    first &&
    (first.caption ??
      first.alt ??
      first.credit ??
      first.src
        .replace(/[?#].*/, '')
        .split('/')
        .at(-1));
  return name || sources[0]?.title || sources[0]?.url;
}

function unique<T extends { readonly url?: string }>(sources: readonly T[]): T[] {
  return sources.filter(({ url }, index) => sources.findIndex((other) => other.url === url) === index);
}

function reportMedia(value: string, where: string, report: Report): void {
  const detail = `“${value.slice(0, 60)}” found no place in the story and was left out.`;
  report({ code: 'import-left-out', where: `${where}, media`, value, detail });
}
