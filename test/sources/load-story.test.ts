import { expect } from '@open-wc/testing';
import { Work } from '../../src/sources/work.js';
import { loadStory, MAX_BYTES, parseStory, StoryLoadError } from '../../src/sources/load-story.js';

const URL_OF_FILE = 'https://news.example/story.json';
const realFetch = globalThis.fetch;

/** What the stubbed network was asked for. */
let asked: { url: string; init: RequestInit | undefined }[] = [];

function serve(answer: () => Response | Promise<Response>): void {
  globalThis.fetch = async (input, init) => {
    asked.push({ url: input instanceof Request ? input.url : String(input), init });
    return answer();
  };
}

async function faultOf(loading: Promise<unknown>): Promise<StoryLoadError> {
  const error = await loading.then(
    () => new Error('It was loaded.'),
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(StoryLoadError);
  return error as StoryLoadError;
}

const load = (work = new Work(() => undefined)) => loadStory(URL_OF_FILE, work);

/** A file of so many bytes, at least, that tells of events; it ends where it has so many, like one that was cut. */
function largeFile(bytes: number, head: string): { text: string; count: number } {
  const event = JSON.stringify({ title: 'x'.repeat(9_990) });
  const count = Math.ceil(bytes / event.length);
  return { text: `${head}${Array.from({ length: count }, () => event).join()}]`, count };
}

describe('loadStory', () => {
  beforeEach(() => {
    asked = [];
  });

  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  const files: [string, BodyInit, unknown][] = [
    ['an object', '{"events":[]}', { events: [] }],
    ['a list', '[{"title":"a"}]', [{ title: 'a' }]],
    ['a file that begins with a byte order mark', '\uFEFF[]', []],
    ['an empty file, as an empty story', '', []],
    ['a file of spaces', ' \n', []],
    ['letters of any script', '["长征","بداية","🙂"]', ['长征', 'بداية', '🙂']],
  ];
  for (const [name, body, input] of files) {
    it(`reads ${name}`, async () => {
      serve(() => new Response(body));
      expect((await load()).input).to.deep.equal(input);
    });
  }

  it('puts letters together that are parted by chunks', async () => {
    const bytes = new TextEncoder().encode('["长征🙂"]');
    const chunks = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    serve(() => new Response(chunks));
    expect((await load()).input).to.deep.equal(['长征🙂']);
  });

  it('asks once, for that address, without credentials to other origins', async () => {
    serve(() => new Response('[]'));
    await load();
    const requests = asked.map(({ url, init }) => new Request(url, init));
    expect(requests.map(({ url, credentials }) => [url, credentials])).to.deep.equal([[URL_OF_FILE, 'same-origin']]);
  });

  it('tells the address that the file came from in the end', async () => {
    const redirected = new Response('[]');
    Object.defineProperty(redirected, 'url', { value: 'https://cdn.example/moved.json' });
    serve(() => redirected);
    expect((await load()).baseUrl).to.equal('https://cdn.example/moved.json');
  });

  const faults: [string, () => Response | Promise<Response>, string, RegExp][] = [
    ['not found', () => new Response('', { status: 404 }), 'story-unreachable', /404/],
    ['a broken server', () => new Response('[]', { status: 500 }), 'story-unreachable', /500/],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'story-unreachable', /reached/],
    ['a web page', () => new Response('<!doctype html><p>Sorry'), 'story-not-json', /web page/],
    ['half a file', () => new Response('{"events":['), 'story-not-json', /JSON/],
    ['a spreadsheet', () => new Response('date,title\n2021,a'), 'story-not-json', /JSON/],
  ];
  for (const [name, answer, code, message] of faults) {
    it(`says so of ${name}`, async () => {
      serve(answer);
      const { finding, message: said } = await faultOf(load());
      expect(finding).to.include({ code, where: 'attribute "src"', value: URL_OF_FILE });
      expect(said).to.match(message).and.to.include(URL_OF_FILE);
    });
  }

  it('reads no further than the limit, though nothing was announced', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
    });
    serve(() => new Response(endless));
    expect((await faultOf(load())).finding.code).to.equal('story-not-json');
    expect(sent).to.be.within(MAX_BYTES, MAX_BYTES * 1.2);
  });

  it('refuses a file that turns out too large where nothing in it can be read', async () => {
    serve(() => new Response(`[${' '.repeat(MAX_BYTES)}]`));
    const { finding, message } = await faultOf(load());
    expect(finding.code).to.equal('story-not-json');
    expect(message).to.contain('50 MB');
  });

  for (const [name, head, tail] of [
    ['a list', '[', ''],
    ['an object', '{"title":"Long","events":[', ',"groups":[]}'],
  ] as const) {
    it(`takes of ${name} that is too large the events up to there, and says so`, async () => {
      const { text, count } = largeFile(MAX_BYTES + 5_000_000, head);
      serve(() => new Response(new Blob([text, tail]).stream()));
      const { input, findings } = await load();
      const events = (Array.isArray(input) ? input : (input as { events: unknown[] }).events) as unknown[];
      expect(events.length).to.be.within(count - 700, count - 100);
      expect(events.at(-1)).to.deep.equal(events[0]);
      if (!Array.isArray(input)) expect(input).to.include({ title: 'Long' });
      expect(findings).to.have.length(1);
      expect(findings[0]).to.include({ code: 'story-too-large', value: URL_OF_FILE });
      expect(findings[0]?.detail).to.contain('50 MB').and.to.contain(String(events.length));
    }).timeout(60_000);
  }

  it('reads a large file as it reads a small one', async () => {
    const { text } = largeFile(2_000_000, '{"events":[');
    serve(() => new Response(`${text},"title":"All of it"}`));
    expect(await load()).to.deep.include({ input: JSON.parse(`${text},"title":"All of it"}`), findings: [] });
  });

  it('says of a large file that is no JSON what is wrong, as of a small one', async () => {
    const { text } = largeFile(2_000_000, '[');
    for (const tail of ['}', ',', ']]'].map((end) => text.slice(0, -1) + end)) {
      serve(() => new Response(tail));
      expect((await faultOf(load())).message).to.match(/no JSON \(SyntaxError: \S+/);
    }
    serve(() => new Response(`<script>${text}</script>`));
    expect((await faultOf(load())).message).to.contain('web page');
  });

  it('ends when it is no longer wanted', async () => {
    globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      });
    const work = new Work(() => undefined);
    const loading = load(work);
    work.end();
    const ended = await loading.then(
      () => 'loaded',
      () => 'ended',
    );
    expect(ended).to.equal('ended');
  });
});

describe('parseStory', () => {
  it('throws what can be shown, with the address, whatever the text', () => {
    for (const text of ['<', 'null null', '{', '\u0000', 'undefined']) {
      expect(() => parseStory(text, URL_OF_FILE)).to.throw(StoryLoadError, URL_OF_FILE);
    }
  });
});
