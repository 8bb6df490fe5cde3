import type { Finding, ProblemCode } from '../core/story/problem.js';
import { LARGE, type Work } from './work.js';

/** A story that could not be fetched or read. The message is fit to be shown. */
export class StoryLoadError extends Error {
  override readonly name = 'StoryLoadError';
  readonly finding: Finding;

  constructor(code: ProblemCode, url: string, detail: string) {
    super(`${detail}: ${url}`);
    this.finding = { code, where: 'attribute "src"', value: url, detail };
  }
}

export const MAX_BYTES = 50_000_000;
export const TIME_LIMIT = 30_000;
/** In ms: how long to read without a pause. */
const LONGEST_TASK = 8;

export interface LoadedFile {
  readonly input: unknown;
  readonly baseUrl: string;
  /** What was wrong with the file as a whole, though it could be read. */
  readonly findings: readonly Finding[];
}

/**
 * Fetches a story file, without credentials to other origins.
 * @param url absolute, or relative to the page
 * @throws {StoryLoadError} where there is nothing to read
 */
export async function loadStory(url: string, work: Work): Promise<LoadedFile> {
  const { signal } = work;
  const timeout = AbortSignal.timeout(TIME_LIMIT);
  try {
    // By default, fetch sends no credentials to other origins.
    const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]) });
    if (!response.ok) throw new StoryLoadError('story-unreachable', url, `The address answered ${response.status}`);
    const { texts, length } = await readTexts(response);
    const isWhole = length <= MAX_BYTES;
    const parsed = length > LARGE ? await (await work.long())?.parseFile(texts, url, isWhole) : undefined;
    return { findings: [], ...(parsed ?? { input: parseStory(texts.join(''), url) }), baseUrl: response.url };
  } catch (error) {
    if (error instanceof StoryLoadError || signal.aborted) throw error;
    const fault = timeout.aborted ? 'did not answer in time' : 'could not be reached';
    throw new StoryLoadError('story-unreachable', url, `The address ${fault}`);
  }
}

/** Reads little further than the limit, whatever length was announced. Parts are not joined: that may take long. */
async function readTexts({ body }: Response): Promise<{ texts: string[]; length: number }> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  const texts: string[] = [];
  let length = 0;
  let pausedAt = performance.now();
  for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
    texts.push(decoder.decode(chunk.value, { stream: true }));
    length += chunk.value.length;
    if (length > MAX_BYTES) {
      void reader?.cancel();
      break;
    }
    // What has arrived already would else be read to its end in one task.
    if (performance.now() - pausedAt < LONGEST_TASK) continue;
    await new Promise((resolve) => setTimeout(resolve));
    pausedAt = performance.now();
  }
  return { texts: [...texts, decoder.decode()], length };
}

/** Parses a story file; an empty one is an empty story. */
export function parseStory(text: string, url: string): unknown {
  const trimmed = text.trim();
  try {
    return trimmed ? (JSON.parse(trimmed) as unknown) : [];
  } catch (error) {
    throw noJson(error, trimmed, url);
  }
}

/** @param text the file, or how it begins */
export function noJson(error: unknown, text: string, url: string): StoryLoadError {
  const isMarkup = text.trimStart().startsWith('<');
  const detail = isMarkup ? 'The file is a web page or XML, not JSON' : `The file is no JSON (${String(error)})`;
  return new StoryLoadError('story-not-json', url, detail);
}
