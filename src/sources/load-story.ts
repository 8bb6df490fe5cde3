import type { ProblemCode } from '../core/story/problem.js';

/** A story that could not be fetched or read; `message` is fit to be shown. */
export class StoryLoadError extends Error {
  override readonly name = 'StoryLoadError';

  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly hint: string,
    readonly where: string,
  ) {
    super(message);
  }
}

export const MAX_BYTES = 50_000_000;
export const TIME_LIMIT = 30_000;

/**
 * Fetches a story file, without credentials to other origins.
 * @param url absolute, or relative to the page
 * @throws {StoryLoadError} where there is nothing to read; a `DOMException` named AbortError where `signal` ended it
 */
export async function loadStory(url: string, signal: AbortSignal): Promise<{ input: unknown; baseUrl: string }> {
  const timeout = AbortSignal.timeout(TIME_LIMIT);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]), credentials: 'same-origin' });
    if (!response.ok) {
      throw unreachable(url, `The address answered ${response.status} ${response.statusText}`.trim());
    }
    return { input: parseStory(await readText(response, url), url), baseUrl: response.url || document.baseURI };
  } catch (error) {
    if (error instanceof StoryLoadError || signal.aborted) throw error;
    if (timeout.aborted) throw unreachable(url, `The address did not answer within ${TIME_LIMIT / 1000} seconds`);
    throw unreachable(url, 'The address could not be reached');
  }
}

function unreachable(url: string, what: string): StoryLoadError {
  const hint = 'Check the address in src, and that its server allows this page to read it (CORS).';
  return new StoryLoadError('story-unreachable', `${what}: ${url}`, hint, 'attribute "src"');
}

async function readText(response: Response, url: string): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > MAX_BYTES) {
      await reader?.cancel();
      throw notJson(url, `it is larger than ${MAX_BYTES / 1e6} MB`);
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

/** Parses a story file; an empty one is an empty story. */
export function parseStory(text: string, url: string): unknown {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (!trimmed) return [];
  if (trimmed.startsWith('<')) throw notJson(url, 'it is a web page or XML');
  try {
    return JSON.parse(trimmed) as unknown;
  } catch (error) {
    throw notJson(url, error instanceof Error ? error.message : String(error));
  }
}

function notJson(url: string, why: string): StoryLoadError {
  const hint = 'Give the address of a JSON file: { "events": [ … ] }.';
  return new StoryLoadError('story-not-json', `The file is no story in JSON (${why}): ${url}`, hint, 'attribute "src"');
}
