import type { StoryInput } from '../../core/story/story.js';
import { detectParsed, isJson, type FormatName } from './detect-format.js';
import { parseLargeJson } from './parse-json.js';
import { readInSlices } from './read-in-slices.js';
import type { ImportContext, ImportedStory, ReadFormat } from './story-format.js';

/** The formats that are read here; a web page is another matter. */
export type ReadableFormat = Exclude<FormatName, 'html' | 'markwhen'>;

const READERS: Readonly<Record<Exclude<ReadableFormat, 'story'>, () => Promise<ReadFormat>>> = {
  timelinejs: async () => (await import('./timelinejs.js')).readTimelineJs,
  csv: async () => (await import('./csv.js')).readCsv,
  tsv: async () => (await import('./csv.js')).readCsv,
  ical: async () => (await import('./icalendar.js')).readICalendar,
  jsonld: async () => (await import('./json-ld.js')).readJsonLd,
};

/**
 * Reads a file of a known format, with code that is fetched for it. What was taken for a story of our own and shows, once
 * parsed, to be of another format, is read as that.
 * @throws {SyntaxError} where the text is not of the format; the message is fit to be shown
 */
export async function readFormat(
  format: ReadableFormat,
  text: string,
  context: ImportContext = {},
): Promise<ImportedStory> {
  if (format === 'story') {
    const { value, findings } = await parseLargeJson(text);
    const { input, origins, findings: more } = (await readParsed(value, context)) ?? ownStory(value);
    return { input, origins, findings: [...findings, ...more] };
  }
  // The spreadsheet of TimelineJS is of TimelineJS too.
  const read = await READERS[format === 'timelinejs' && !isJson(text) ? 'csv' : format]();
  return read(text, context);
}

/**
 * Reads JSON that has been parsed already.
 * @returns undefined for a story of our own, which needs no reading of this kind
 * @throws {SyntaxError}
 */
export async function readParsed(value: unknown, context: ImportContext = {}): Promise<ImportedStory | undefined> {
  const format = detectParsed(value);
  if (format === 'story') return undefined;
  if (format === 'timelinejs') return readInSlices((await import('./timelinejs.js')).timelineJsSteps(value));
  return readInSlices((await import('./json-ld.js')).jsonLdSteps(value, context));
}

/** What is no story is left to the reader of stories, which says so. */
function ownStory(value: unknown): ImportedStory {
  return { input: (Array.isArray(value) ? { events: value } : value) as StoryInput, origins: [], findings: [] };
}
