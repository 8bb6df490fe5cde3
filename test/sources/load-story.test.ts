import { expect } from '@open-wc/testing';
import { Work } from '../../src/sources/work.js';
import { loadStory, MAX_BYTES, StoryLoadError } from '../../src/sources/load-story.js';

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

/** A text as a network brings it. */
function inPieces(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let sent = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(bytes.subarray(sent, (sent += 500_000)));
      if (sent >= bytes.length) controller.close();
    },
  });
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
    ['a letter', () => new Response('Dear all'), 'story-not-json', /can’t be told/],
    ['two values', () => new Response('null null'), 'story-not-json', /can’t be told/],
    ['a control character', () => new Response('\u0000'), 'story-not-json', /can’t be told/],
    ['Markwhen', () => new Response('title: A\n\n2021-03: Event\n2022: Other'), 'story-not-json', /Markwhen/],
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
      serve(() => new Response(inPieces(text + tail)));
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
      expect((await faultOf(load())).message).to.match(/no JSON/);
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

describe('loadStory of other formats', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  const titles = ({ input }: { input: unknown }) =>
    (input as { events: { title: string }[] }).events.map(({ title }) => title);
  const served = async (body: string, hints: object = {}, headers: HeadersInit = {}) => {
    serve(() => new Response(body, { headers }));
    return loadStory(URL_OF_FILE, new Work(() => undefined), hints);
  };
  const files: [string, string][] = [
    ['CSV', 'date,title\n2021,A\n2022,B'],
    ['a table with tabs', 'Date\tEvent\n2021\tA\n2022\tB'],
    [
      'TimelineJS',
      '{"events":[{"start_date":{"year":2021},"text":{"headline":"A"}},{"start_date":{"year":"2022"},"text":{"headline":"B"}}]}',
    ],
    [
      'TimelineJS of old',
      '{"timeline":{"headline":"H","date":[{"startDate":"2021","headline":"A"},{"startDate":"2022","headline":"B"}]}}',
    ],
    [
      'a calendar',
      'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20210101\nSUMMARY:A\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nDTSTART:20220101\nSUMMARY:B\nEND:VEVENT\nEND:VCALENDAR',
    ],
    [
      'JSON-LD',
      '[{"@context":"https://schema.org","@type":"Event","name":"A","startDate":"2021"},{"@context":"https://schema.org","@type":"Event","name":"B","startDate":"2022"}]',
    ],
    ['our own with a comma too many', '{"events":[{"title":"A"},{"title":"B"},]}'],
    ['our own, assigned by a script', 'window.story = [{"title":"A"},{"title":"B"}];'],
  ];
  for (const [name, body] of files) {
    it(`reads ${name}`, async () => expect(titles(await served(body))).to.deep.equal(['A', 'B']));
  }

  it('takes columns as the page says they are', async () => {
    const file = await served('Wann,Was,Wo\n2021,A,X', { columns: 'date=Wann, title=Wo' });
    expect(titles(file)).to.deep.equal(['X']);
  });

  it('believes the page before the file, and says so of a type that it does not know', async () => {
    const body = 'when;what\n2021;A, B';
    expect(titles(await served(body, { type: 'csv' }))).to.deep.equal(['A, B']);
    const { findings } = await served(body, { type: 'xlsx' });
    expect(findings[0]).to.include({ code: 'attribute-invalid', where: 'attribute "type"', value: 'xlsx' });
  });

  it('names the row of what is wrong', async () => {
    const { origins } = await served('date,title\n2021,A\nsoon,B');
    expect(origins).to.deep.equal(['row 2', 'row 3']);
  });

  it('reads a script of the page', async () => {
    const script = document.createElement('script');
    script.type = 'text/csv';
    script.id = 'table';
    script.textContent = 'date,title\n2021,A\n2022,B';
    document.head.append(script);
    const file = await loadStory('#table', new Work(() => undefined));
    script.remove();
    expect(titles(file)).to.deep.equal(['A', 'B']);
    expect(file.baseUrl).to.equal(document.baseURI);
    expect((await faultOf(loadStory('#table', new Work(() => undefined)))).finding.code).to.equal('story-unreachable');
  });
});
