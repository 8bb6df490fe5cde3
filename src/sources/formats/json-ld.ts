import type { Finding } from '../../core/story/problem.js';
import { entriesOfGraph, storyTextsOf, type LdEntry } from './json-ld/entries-of-graph.js';
import { languageOf } from './json-ld/event-of-node.js';
import { readGraph, type LdGraph, type LdNode } from './json-ld/graph.js';
import { textOf } from './json-ld/node-values.js';
import { reviewEvents } from './json-ld/review-events.js';
import { timeIn } from './json-ld/schema-date.js';
import { parseJson, type ParsedJson } from './parse-json.js';
import { shareLanguage } from './share-language.js';
import type { ImportContext, ImportedStory } from './story-format.js';

const SCRIPT = /<script\b[^<>]*\btype\s*=\s*["']?application\/ld\+json\b[^<>]*>([^]*?)<\/script\s*>/gi;
/** What keeps old browsers and XML parsers from reading a script. */
const OPENING = /^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/;
const CLOSING = /(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?$/;

/**
 * Reads JSON-LD in the words of schema.org: Event and Article with all that is below them, ClaimReview, and lists of them.
 * The text may also be that of a web page: the blocks of JSON-LD in it are read.
 * @throws {SyntaxError} where there is no JSON to read
 */
export function readJsonLd(text: string, context: ImportContext = {}): ImportedStory {
  const findings: Finding[] = [];
  const values = blocksOf(text).flatMap((block, index, { length }) => {
    const parsed = length > 1 ? attempt(block, index, findings) : parseJson(block);
    findings.push(...(parsed?.findings ?? []));
    return parsed ? [parsed.value] : [];
  });
  if (values.length === 0) throw new SyntaxError('There is no JSON-LD in the file that can be read');
  const { findings: more, ...story } = readJsonLdValue(values.length === 1 ? values[0] : values, context);
  return { ...story, findings: [...findings, ...more] };
}

/** Reads JSON-LD that has been parsed already; see `readJsonLd`. */
export function readJsonLdValue(document: unknown, { lang }: ImportContext = {}): ImportedStory {
  const findings: Finding[] = [];
  const graph = readGraph(document, lang);
  const isMidnight = areAllMidnight(graph);
  const habits = { isMidnight, lang };
  const { entries: found, holder, leftOut } = entriesOfGraph(graph, habits);
  const tellVerdict = ({ where }: LdEntry, value: string) => {
    const detail = `Nothing tells whether the review takes the claim for true (“${value}”): it is shown as an answer to it.`;
    findings.push({ code: 'import-guess', where, value, detail });
  };
  const claims = reviewEvents(graph, found, habits, tellVerdict);
  const entries = [...found, ...claims];
  if (isMidnight) {
    const detail = 'All times of day are 00:00: they were left out, and the days read.';
    findings.push({ code: 'import-guess', where: 'file', value: '00:00', detail });
  }
  for (const entry of entries) findings.push(...findingsOf(entry));
  const others = [...leftOut].map(([type, count]) => `${count} ${type}`);
  if (others.length > 0) {
    const detail = `Left out was what is neither an event nor an article nor a review: ${others.join(', ')}.`;
    findings.push({ code: 'import-left-out', where: 'file', value: others.join(', '), detail });
  }
  const events = entries.map(({ event }) => event);
  const storyLang = shareLanguage(events) ?? (holder && languageOf(graph, holder));
  const input = { ...storyTextsOf(holder), ...(storyLang !== undefined && { lang: storyLang }), events };
  return { input, origins: entries.map(({ where }) => where), findings };
}

/** The blocks of a page, or the text itself. */
function blocksOf(text: string): string[] {
  const plain = unwrapped(text.replace(/^\ufeff/, ''));
  if (!plain.startsWith('<')) return [plain];
  return [...plain.matchAll(SCRIPT)].map(([, block = '']) => unwrapped(block)).filter(Boolean);
}

function unwrapped(text: string): string {
  const opened = text.trim().replace(OPENING, '').trim();
  return /(?:-->|\]\]>|\*\/)$/.test(opened) ? opened.replace(CLOSING, '').trim() : opened;
}

/** One broken block of several does not cost the others. */
function attempt(block: string, index: number, findings: Finding[]): ParsedJson | undefined {
  try {
    return parseJson(block);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const detail = `${error.message}: this block was left out`;
    findings.push({ code: 'import-left-out', where: `script ${index + 1}`, value: block, detail });
    return undefined;
  }
}

/** Where all times are midnight, none of them is meant. */
function areAllMidnight({ roots }: LdGraph): boolean {
  const times = new Set<string>();
  const look = (node: LdNode): void => {
    for (const name of ['startDate', 'endDate', 'datePublished', 'dateCreated']) {
      times.add(timeIn(textOf(node, name) ?? ''));
    }
    for (const values of node.properties.values()) {
      for (const value of values) if (typeof value === 'object') look(value);
    }
  };
  roots.forEach(look);
  return times.has('midnight') && !times.has('other');
}

function findingsOf({ guesses, kind, node, where }: LdEntry): Finding[] {
  const found: Finding[] = guesses.map((value) => ({
    code: 'import-guess',
    where,
    value,
    detail: `The date “${value}” is not written as schema.org wants it, or not the one of publication; check what was read.`,
  }));
  if (kind === 'event' && node.properties.has('eventSchedule')) {
    const detail = 'The schedule of repetitions (eventSchedule) is not read.';
    found.push({ code: 'import-left-out', where, value: 'eventSchedule', detail });
  }
  return found;
}
