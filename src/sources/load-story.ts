import type { Finding, ProblemCode } from '../core/story/problem.js';

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

/**
 * Fetches a story file, without credentials to other origins.
 * @param url absolute, or relative to the page
 * @throws {StoryLoadError} where there is nothing to read
 */
export async function loadStory(url: string, signal: AbortSignal): Promise<{ input: unknown; baseUrl: string }> {
  const timeout = AbortSignal.timeout(TIME_LIMIT);
  try {
    // By default, fetch sends no credentials to other origins.
    const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]) });
    if (!response.ok) throw new StoryLoadError('story-unreachable', url, `The address answered ${response.status}`);
    return { input: parseStory(await readText(response, url), url), baseUrl: response.url };
  } catch (error) {
    if (error instanceof StoryLoadError) throw error;
    const fault = timeout.aborted ? 'did not answer in time' : 'could not be reached';
    throw new StoryLoadError('story-unreachable', url, `The address ${fault}`);
  }
}

/** Reads no further than the limit, whatever length was announced. */
async function readText({ body }: Response, url: string): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
    text += chunk.value;
    if (text.length <= MAX_BYTES) continue;
    void reader?.cancel();
    throw new StoryLoadError('story-not-json', url, `The file is larger than ${MAX_BYTES / 1e6} MB`);
  }
  return text;
}

/** Parses a story file; an empty one is an empty story. */
export function parseStory(text: string, url: string): unknown {
  const trimmed = text.trim();
  try {
    return trimmed ? (JSON.parse(trimmed) as unknown) : [];
  } catch (error) {
    throw new StoryLoadError(
      'story-not-json',
      url,
      trimmed.startsWith('<') ? 'The file is a web page or XML, not JSON' : `The file is no JSON (${String(error)})`,
    );
  }
}
