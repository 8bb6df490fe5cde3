import { expect } from '@open-wc/testing';
import type { StoryInput } from '../../src/core/story/story.js';
import { loadStory, StoryLoadError } from '../../src/sources/load-story.js';
import { Work } from '../../src/sources/work.js';

const TABLE = 'Date;Event\r\n2021;„Größe“ – 5 €\r\n';
const realFetch = globalThis.fetch;

/** In Windows-1252, as far as the table above needs it. */
function windows1252(text: string): Uint8Array<ArrayBuffer> {
  const own = new Map([...'€„–“'].map((letter, index) => [letter, [0x80, 0x84, 0x96, 0x93][index] ?? 0]));
  return Uint8Array.from([...text].map((letter) => own.get(letter) ?? letter.charCodeAt(0)));
}

function utf16(text: string, isBigEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), !isBigEndian);
  }
  return new Uint8Array(view.buffer);
}

describe('importFile', () => {
  let asked = 0;

  function serve(bytes: Uint8Array<ArrayBuffer>, contentType = 'text/csv', times = Infinity): void {
    asked = 0;
    globalThis.fetch = async () => {
      asked += 1;
      if (asked > times) throw new TypeError('Out of reach');
      return new Response(bytes, { headers: { 'content-type': contentType } });
    };
  }

  async function load(): Promise<{ title: string | undefined; found: string[] }> {
    const { findings, input } = await loadStory('https://a.example/events.csv', new Work(() => undefined));
    return { title: (input as StoryInput).events[0]?.title, found: findings.map(({ detail = '' }) => detail) };
  }

  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  const encodings: [name: string, bytes: Uint8Array<ArrayBuffer>, contentType: string, found: string[]][] = [
    ['UTF-8', new TextEncoder().encode(TABLE), 'text/csv', []],
    ['UTF-16, little end first', utf16(`\ufeff${TABLE}`, false), 'text/csv', []],
    ['UTF-16, big end first', utf16(`\ufeff${TABLE}`, true), 'text/csv', []],
    ['UTF-16 without a mark', utf16(TABLE, false), 'text/csv', ['The file is no UTF-8: it was read as UTF-16.']],
    ['Windows-1252', windows1252(TABLE), 'text/csv', ['The file is no UTF-8: it was read as Windows-1252.']],
    ['Windows-1252, as its server says', windows1252(TABLE), 'text/csv; charset=windows-1252', []],
    [
      'Windows-1252, though its server says otherwise',
      windows1252(TABLE),
      'text/csv; charset=UTF-8',
      ['The file is no UTF-8: it was read as Windows-1252.'],
    ],
  ];
  for (const [name, bytes, contentType, found] of encodings) {
    it(`reads a table in ${name}`, async () => {
      serve(bytes, contentType);
      expect(await load()).to.deep.equal({ title: '„Größe“ – 5 €', found });
    });
  }

  it('reads what a page tells search engines of its events, and refuses one that tells of none', async () => {
    const page = (node: string) => `<!doctype html><title>A</title><script type='application/ld+json'>${node}</script>`;
    serve(new TextEncoder().encode(page('{"@type":"Event","name":"A","startDate":"2021"}')), 'text/html');
    expect(await load()).to.deep.equal({ title: 'A', found: [] });
    serve(new TextEncoder().encode(page('{"@type":"WebSite","name":"A"}')), 'text/html');
    const error: unknown = await load().catch((caught: unknown) => caught);
    expect(error)
      .to.be.instanceOf(StoryLoadError)
      .and.to.have.property('message')
      .that.matches(/web page/);
  });

  it('asks no second time for a table in UTF-8, and takes what it has where it can’t ask again', async () => {
    serve(new TextEncoder().encode(TABLE));
    await load();
    expect(asked).to.equal(1);
    serve(windows1252(TABLE), 'text/csv', 1);
    expect(await load()).to.deep.equal({
      title: '\ufffdGr\ufffd\ufffde\ufffd \ufffd 5 \ufffd',
      found: ['The file is no UTF-8: some letters could not be read.'],
    });
  });

  it('keeps the sign for what was lost before, where it stands in the file', async () => {
    serve(new TextEncoder().encode(TABLE.replace('Größe', 'Gr\ufffdße')));
    expect(await load()).to.deep.equal({ title: '„Gr\ufffdße“ – 5 €', found: [] });
  });
});
