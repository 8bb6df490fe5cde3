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

/** What the page says of its file. */
export interface FileHints {
  /** Its format, where neither the file nor the server tells. */
  readonly type?: string | null;
  /** Which column of a table holds what. */
  readonly columns?: string | null;
  /** BCP 47 language of the page. */
  readonly lang?: string;
}

/** So much of a file is looked at; what it may show is left to the code that reads other formats. */
const GLANCE = 30_000;
const OTHER = /^(?!\s*[[{])|"(@\w+|start_?date|timeline|unique_id)"\s*:|"title"\s*:\s*{/i;

export interface LoadedFile {
  readonly input: unknown;
  /** How to name each event in a problem, where the file is of another format than our own. */
  readonly origins?: readonly string[];
  readonly baseUrl: string;
  /** What was wrong with the file as a whole, though it could be read. */
  readonly findings: readonly Finding[];
}

/**
 * Fetches a story file, without credentials to other origins.
 * @param src an address, absolute or relative to the page, or `#` and the id of a script of the page that holds data
 * @throws {StoryLoadError} where there is nothing to read
 */
export async function loadStory(src: string, work: Work, hints: FileHints = {}): Promise<LoadedFile> {
  if (src.startsWith('#')) return (await importer()).importPageScript(document, src, hints);
  const { signal } = work;
  const timeout = AbortSignal.timeout(TIME_LIMIT);
  try {
    // By default, fetch sends no credentials to other origins.
    const response = await fetch(src, { signal: AbortSignal.any([signal, timeout]) });
    if (!response.ok) throw new StoryLoadError('story-unreachable', src, `The address answered ${response.status}`);
    const { texts, length } = await readTexts(response);
    const isWhole = length <= MAX_BYTES;
    const { url } = response;
    const own = hints.type || OTHER.test((texts[0] ?? '').slice(0, GLANCE)) ? undefined : await readOwn();
    if (own) return { findings: [], ...own, baseUrl: url };
    const contentType = response.headers.get('content-type');
    return (await importer()).importFile({ text: texts.join(''), url: url || src, contentType, isWhole }, src, hints);

    async function readOwn(): Promise<Pick<LoadedFile, 'input'> | undefined> {
      const parsed = length > LARGE ? await (await work.long())?.parseFile(texts, src, isWhole) : undefined;
      return parsed ?? parseOwn(texts.join(''));
    }
  } catch (error) {
    if (error instanceof StoryLoadError || signal.aborted) throw error;
    const fault = timeout.aborted ? 'did not answer in time' : 'could not be reached';
    throw new StoryLoadError('story-unreachable', src, `The address ${fault}`);
  }
}

function importer(): Promise<typeof import('./import-file.js')> {
  return import('./import-file.js');
}

/** Undefined for what is no JSON: what is wrong with it, others say better. */
function parseOwn(text: string): Pick<LoadedFile, 'input'> | undefined {
  try {
    return { input: JSON.parse(text) as unknown };
  } catch {
    return undefined;
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
