import { isGiven, valueOf } from './given-values.js';

/** The formats of a story's file: our own, and those that are read as well. */
export const FORMATS = ['story', 'timelinejs', 'csv', 'tsv', 'ical', 'jsonld', 'markwhen', 'html'] as const;
export type FormatName = (typeof FORMATS)[number];

/** What is known of a file besides its text. */
export interface FormatHints {
  /** As the page tells in the attribute `type`: one of `FORMATS`, another name of it, or a media type. Goes before all else. */
  readonly type?: string | null | undefined;
  /** The media type of the response, with or without parameters. */
  readonly contentType?: string | null | undefined;
  /** Address of the file: its ending may tell. */
  readonly url?: string | undefined;
}

/** Other names, media types and endings of files. */
const NAMES: Readonly<Record<FormatName, RegExp>> = {
  story: /^(?:story|story-timeline)$/,
  timelinejs: /^timeline(?:js3?)?$/,
  csv: /^(?:csv|text\/csv|application\/csv)$/,
  tsv: /^(?:tsv|tab|text\/tab-separated-values)$/,
  ical: /^(?:ical|icalendar|ics|ifb|text\/calendar)$/,
  jsonld: /^(?:jsonld|json-ld|schema\.org|application\/ld\+json)$/,
  markwhen: /^(?:markwhen|mw|text\/(?:x-)?markwhen)$/,
  html: /^(?:html?|text\/html|application\/xhtml\+xml)$/,
};

/** So much of a file is looked at. */
const BEGINNING = 30_000;
/** JSON, or a script that assigns it or calls a function with it. */
const JSON_BEGINS =
  /^(?:(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*(?:(?:(?:var|let|const)\s+)?[\w$.]+\s*[=(]|export\s+default\b)\s*)?[[{]\s*(?:["\]}[{\d]|\/[/*])/;
const TIMELINEJS_KEY = /"(?:start_date|startDate|timeline|scale|unique_id)"\s*:|"title"\s*:\s*\{/;
const JSON_LD_KEY = /"@(?:context|graph|type|id)"\s*:/;
/** `2021-03: Event`, `2021/2022: Event`, `March 2021 - now: Event`, or a section, at the beginning of a line. */
const MARKWHEN_LINE =
  /^\s*(?:section |group |(?:now|\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|[A-Z][a-z]+\.? \d{1,2},? \d{4}|[A-Z][a-z]+\.? \d{4})[^:\n,;\t]*(?::|\d:\d\d[^:\n]*:)\s+\S)/m;

/**
 * Finds out of which format a file is, by what the page says, by how it begins, by its media type and its ending, in this
 * order. Looks at the beginning alone; of JSON that has been parsed, `detectParsed` is surer.
 * @returns undefined where nothing tells
 */
export function detectFormat(text: string, { type, contentType, url }: FormatHints = {}): FormatName | undefined {
  const told = formatNamed(type);
  if (told) return told;
  const beginning = beginningOf(text);
  if (/^BEGIN:VCALENDAR/i.test(beginning)) return 'ical';
  if (beginning.startsWith('<')) return 'html';
  if (JSON_BEGINS.test(beginning)) return detectJson(beginning);
  const ending = /\.([a-z]+)$/i.exec(url?.replace(/[?#].*/, '') ?? '')?.[1];
  // What does not begin as a web page is none, whatever a server says.
  const named = [contentType, ending].map(formatNamed).find((format) => format && format !== 'html');
  if (named) return named;
  if (MARKWHEN_LINE.test(beginning)) return 'markwhen';
  return isTable(beginning) ? (/^[^\n]*\t/.test(beginning) ? 'tsv' : 'csv') : undefined;
}

/** Whether a text begins as JSON does, or as a script that holds it. */
export function isJson(text: string): boolean {
  return JSON_BEGINS.test(beginningOf(text));
}

function beginningOf(text: string): string {
  return text
    .slice(0, BEGINNING)
    .replace(/^\uFEFF/, '')
    .trimStart();
}

/** The format that a name, a media type or an ending of files stands for. */
export function formatNamed(name: string | null | undefined): FormatName | undefined {
  const plain = name?.replace(/;[^]*/, '').trim().toLowerCase();
  return plain ? FORMATS.find((format) => NAMES[format].test(plain)) : undefined;
}

/** The format of JSON that has been parsed. */
export function detectParsed(value: unknown): 'story' | 'timelinejs' | 'jsonld' {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (isGiven(first) && ['@context', '@graph', '@type'].some((key) => Object.hasOwn(first, key))) return 'jsonld';
  const keyed = isGiven(value) ? ['events', 'date', 'timeline'].map((key) => valueOf(value, key)) : [value];
  const entries = keyed.filter(Array.isArray).flat() as unknown[];
  // An odd event or title among events of our own makes no story of another format.
  if (entries.some(isOwnEvent)) return 'story';
  const isTitled = isGiven(value) && ['timeline', 'title'].some((key) => isGiven(valueOf(value, key)));
  return isTitled || entries.some(isSlide) ? 'timelinejs' : 'story';
}

function isOwnEvent(value: unknown): boolean {
  return isGiven(value) && typeof valueOf(value, 'title') === 'string';
}

function isSlide(value: unknown): boolean {
  if (!isGiven(value)) return false;
  return (
    ['start_date', 'startDate', 'unique_id'].some((key) => Object.hasOwn(value, key)) || isGiven(valueOf(value, 'text'))
  );
}

function detectJson(beginning: string): FormatName {
  const isJsonLd = JSON_LD_KEY.test(beginning);
  return isJsonLd ? 'jsonld' : TIMELINEJS_KEY.test(beginning) ? 'timelinejs' : 'story';
}

/** At least two lines with the same number of separators. */
function isTable(beginning: string): boolean {
  const [header = '', line = ''] = beginning.split(/\r?\n/, 2);
  return ['\t', ';', ',', '|'].some((mark) => {
    const count = header.split(mark).length;
    return count > 1 && (line.includes('"') || line.split(mark).length === count);
  });
}
