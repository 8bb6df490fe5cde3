/** How an address answers, and what comes of it: a story, a story without events, or an error. */
export const ANSWERS = {
  whole: 'story',
  pieces: 'story',
  redirected: 'story',
  /** Goes on when it is told to stop. */
  deaf: 'story',
  empty: 'empty',
  'no body': 'empty',
  number: 'error',
  truncated: 'error',
  'breaks off': 'error',
  page: 'error',
  missing: 'error',
  failing: 'error',
  unreachable: 'error',
  never: 'error',
} as const;

export type Answer = keyof typeof ANSWERS;

export interface Exchange {
  readonly answer: Answer;
  /** In ms, until the answer begins. */
  readonly delay: number;
  /** The story, as it would be told. */
  readonly text: string;
}

export interface FakeNetwork {
  /** Has an address answer. */
  serve(address: string, exchange: Exchange): void;
  /** What never answers is given up, as a browser does in the end. */
  giveUp(): void;
  restore(): void;
}

/** Stands in for the network: every `fetch` of the page is answered by it. */
export function fakeNetwork(): FakeNetwork {
  const served = new Map<string, Exchange>();
  const ending = new Set<() => void>();
  const plainFetch = globalThis.fetch;
  globalThis.fetch = async (input, { signal = null } = {}) => {
    const exchange = served.get(String(input));
    if (!exchange) throw new TypeError(`Nobody serves ${String(input)}`);
    const { answer, delay } = exchange;
    const heard = answer === 'deaf' ? null : signal;
    if (answer === 'never') {
      await Promise.race([aborted(heard), new Promise<void>((resolve) => ending.add(resolve))]);
      throw new TypeError('Given up');
    }
    await Promise.race([aborted(heard), new Promise((resolve) => setTimeout(resolve, delay))]);
    if (answer === 'unreachable') throw new TypeError('Out of reach');
    return respond(exchange, heard);
  };
  return {
    serve: (address, exchange) => void served.set(address, exchange),
    giveUp: () => ending.forEach((end) => end()),
    restore: () => void (globalThis.fetch = plainFetch),
  };
}

/** Never settles but by being aborted. */
function aborted(signal: AbortSignal | null): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function respond({ answer, text }: Exchange, signal: AbortSignal | null): Response {
  switch (answer) {
    case 'pieces':
      return new Response(streamOf(text, signal));
    case 'breaks off':
      return new Response(streamOf(text, signal, true));
    case 'truncated':
      return new Response(text.slice(0, -2));
    case 'page':
      return new Response('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } });
    case 'empty':
      return new Response('');
    case 'no body':
      return new Response(null, { status: 204 });
    case 'number':
      return Response.json(42);
    case 'missing':
      return new Response('Not here', { status: 404 });
    case 'failing':
      return new Response('{"events": []}', { status: 500 });
    case 'redirected':
      return Object.defineProperty(new Response(text), 'url', { value: 'https://elsewhere.invalid/story.json' });
    default:
      return new Response(text);
  }
}

/** In two pieces, between which a sign of several bytes may be parted; of one that breaks off, the second never comes. */
function streamOf(text: string, signal: AbortSignal | null, breaksOff = false): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const half = Math.ceil(bytes.length / 2);
  return new ReadableStream({
    start(controller) {
      signal?.addEventListener('abort', () => controller.error(signal.reason), { once: true });
      controller.enqueue(bytes.slice(0, half));
      setTimeout(() => {
        if (signal?.aborted) return;
        if (breaksOff) return controller.error(new TypeError('Broken off'));
        controller.enqueue(bytes.slice(half));
        controller.close();
      }, 5);
    },
  });
}
