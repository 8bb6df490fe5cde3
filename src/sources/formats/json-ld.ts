import type { Finding } from '../../core/story/problem.js';
import type { Steps } from '../../core/story/steps.js';
import { entrySteps, storyTextsOf, type LdEntry } from './json-ld/entries-of-graph.js';
import { languageOf } from './json-ld/event-of-node.js';
import { graphSteps } from './json-ld/graph.js';
import { reviewSteps } from './json-ld/review-events.js';
import { parseJson, type ParsedJson } from './parse-json.js';
import { readInSlices } from './read-in-slices.js';
import { shareLanguage } from './share-language.js';
import { tellUndated } from './tell-undated.js';
import type { ImportContext, ImportedStory, ReadFormat } from './story-format.js';

const SCRIPT = /<script\b[^<>]*\btype\s*=\s*["']?application\/ld\+json\b[^<>]*>([^]*?)<\/script\s*>/gi;
/** What keeps old browsers and XML parsers from reading a script. */
const OPENING = /^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/;
const CLOSING = /(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?$/;

/**
 * Reads JSON-LD in the words of schema.org: Event and Article with all that is below them, ClaimReview, and lists of them.
 * The text may also be that of a web page: the blocks of JSON-LD in it are read.
 * @throws {SyntaxError} where there is no JSON to read
 */
export const readJsonLd: ReadFormat = async (text, context) => readInSlices(textSteps(text, context));

function* textSteps(text: string, context: ImportContext): Steps<ImportedStory> {
  const findings: Finding[] = [];
  const values = blocksOf(text).flatMap((block, index, { length }) => {
    const parsed = length > 1 ? attempt(block, index, findings) : parseJson(block);
    findings.push(...(parsed?.findings ?? []));
    return parsed ? [parsed.value] : [];
  });
  if (values.length === 0) throw new SyntaxError('There is no JSON-LD in the file that can be read');
  const { findings: more, ...story } = yield* jsonLdSteps(values.length === 1 ? values[0] : values, context);
  return { ...story, findings: [...findings, ...more] };
}

/** Reads JSON-LD that has been parsed already; see `readJsonLd`. */
export function* jsonLdSteps(document: unknown, { lang }: ImportContext = {}): Steps<ImportedStory> {
  const findings: Finding[] = [];
  const graph = yield* graphSteps(document, lang);
  const { isMidnight } = graph;
  const habits = { isMidnight, lang };
  const { entries: found, holder, leftOut } = yield* entrySteps(graph, habits);
  const tellVerdict = ({ where }: LdEntry, value: string) => {
    const detail = `Nothing tells whether the review takes the claim for true (“${value}”): it is shown as an answer to it.`;
    findings.push({ code: 'import-guess', where, value, detail });
  };
  const { claims, merged } = yield* reviewSteps(graph, found, habits, tellVerdict);
  const entries = [...found.filter((entry) => !merged.has(entry)), ...claims];
  if (isMidnight) {
    const detail = 'All times of day are 00:00: they were left out, and the days read.';
    findings.push({ code: 'import-guess', where: 'file', value: '00:00', detail });
  }
  for (const entry of entries) findings.push(...findingsOf(entry));
  const undated = entries.filter(({ event }) => event.date === undefined && event.title);
  findings.push(
    ...tellUndated(
      undated.map(({ where }) => where),
      'Give it a startDate, or a datePublished.',
    ),
  );
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
