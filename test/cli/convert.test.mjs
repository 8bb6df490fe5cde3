import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cliModule, workspace } from './run-cli.mjs';

const { run, read, write } = workspace();

const STORY = {
  title: 'Three days',
  lang: 'en',
  events: [
    { id: 'claim', date: '2021-02', title: 'A claim, “quoted”', text: 'What was said; and more', status: 'alleged' },
    { id: 'answer', date: '2021-03-04', title: 'An answer', relations: [{ type: 'refutes', to: 'claim' }] },
    { id: 'since', date: '2021-05/..', title: 'What goes on', sources: [{ title: 'S', url: 'https://example.org/s' }] },
  ],
};
const brief = ({ events }) => events.map(({ date, title }) => `${date} ${title}`).sort();

describe('story-timeline convert', () => {
  for (const [name, ...others] of [['story.json'], ['story.csv'], ['story.ics', '--from', 'ics'], ['story.jsonld']]) {
    it(`writes ${name}, which reads back`, async () => {
      write('in.json', STORY);
      assert.deepEqual(await run(['convert', 'in.json', '-o', name === 'story.json' ? 'own.json' : name]), {
        code: 0,
        stdout: '',
        stderr: '',
      });
      const back = await run([
        'convert',
        name === 'story.json' ? 'own.json' : name,
        '-o',
        '-',
        '--to',
        'json',
        ...others,
      ]);
      assert.equal(back.code, 0);
      const told = brief(JSON.parse(back.stdout));
      // A calendar has no months, and JSON-LD tells a claim's standing as a review besides.
      const isPlain = /json$|csv$/.test(name);
      for (const event of STORY.events) {
        const wanted = isPlain ? `${event.date} ${event.title}` : event.title;
        assert.equal(told.filter((line) => line.endsWith(wanted)).length, 1, wanted);
      }
    });
  }

  it('writes markup and pictures too', async () => {
    write('in.json', STORY);
    await run(['convert', 'in.json', '-o', 'story.html']);
    assert.match(read('story.html'), /^<story-timeline[^]*<article[^]*An answer/);
    await run(['convert', 'in.json', '-o', 'story.svg']);
    assert.match(read('story.svg'), /^<svg [^]*An answer[^]*<\/svg>$/);
  });

  it('takes what is piped in, and pipes out', async () => {
    const { code, stdout, stderr } = await run(['convert', '-', '-o', '-', '--to', 'csv'], JSON.stringify(STORY));
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /2021-03-04,.*An answer/);
  });

  it('reads the exports of TimelineJS, and JSON-LD in a web page', async () => {
    const deck = { events: [{ start_date: { year: '2021', month: '2' }, text: { headline: 'A slide', text: '' } }] };
    const tell = async (input, ...options) =>
      brief(JSON.parse((await run(['convert', '-', '-o', '-', '--to', 'json', ...options], input)).stdout));
    assert.deepEqual(await tell(JSON.stringify(deck)), ['2021-02 A slide']);
    const event = { '@context': 'https://schema.org', '@type': 'Event', name: 'On a page', startDate: '2021-02-03' };
    const page = `<!doctype html><title>x</title><script type="application/ld+json">${JSON.stringify(event)}</script>`;
    assert.deepEqual(await tell(page), ['2021-02-03 On a page']);
    assert.deepEqual(await tell('Wann;Was\n2021-02-03;Eins\n', '--columns', 'date=Wann, title=Was'), [
      '2021-02-03 Eins',
    ]);
  });

  it('reads UTF-16 and, with a word about it, Windows-1252', async () => {
    write('wide.csv', Buffer.from('\ufeffdate,title\n2021,Café\n', 'utf16le'));
    write('old.csv', Buffer.from('date,title\n2021,Caf\xe9 \x93x\x94\n', 'latin1'));
    const wide = await run(['convert', 'wide.csv', '-o', '-', '--to', 'json']);
    assert.deepEqual([brief(JSON.parse(wide.stdout)), wide.stderr], [['2021 Café'], '']);
    const old = await run(['convert', 'old.csv', '-o', '-', '--to', 'json']);
    assert.deepEqual(brief(JSON.parse(old.stdout)), ['2021 Café “x”']);
    assert.equal(old.stderr, 'old.csv is no UTF-8: it was read as Windows-1252.\n');
  });

  it('leaves relative addresses as they are, or makes them whole', async () => {
    const urls = ['a.html', '../up.html?x=1#y', '/root.html', 'sub/b.html', 'https://example.org/c', '//example.org/d'];
    write('links.json', [
      {
        date: '2021',
        title: 'A',
        sources: urls.map((url) => ({ title: 'S', url })),
        media: [{ src: 'p.jpg', alt: 'P' }],
      },
    ]);
    const told = ({ stdout }) => {
      const [{ sources, media }] = JSON.parse(stdout).events;
      return [...sources.map(({ url }) => url), media[0].src];
    };
    const args = ['convert', 'links.json', '-o', '-', '--to', 'json'];
    assert.deepEqual(told(await run(args)), [...urls.slice(0, 5), 'https://example.org/d', 'p.jpg']);
    assert.deepEqual(told(await run([...args, '--base-url', 'https://news.example/story/links.json'])), [
      'https://news.example/story/a.html',
      'https://news.example/up.html?x=1#y',
      'https://news.example/root.html',
      'https://news.example/story/sub/b.html',
      'https://example.org/c',
      'https://example.org/d',
      'https://news.example/story/p.jpg',
    ]);
    const calendar = await run(['convert', 'links.json', '-o', 'links.ics']);
    assert.equal(calendar.stderr, '5 addresses are relative: --base-url makes that whole.\n');
    for (const text of [read('links.ics'), (await run(args)).stdout]) assert.doesNotMatch(text, /relative\.invalid/);
  });

  it('says that something is wrong, and writes what can be read', async () => {
    write('faulty.json', [{ date: '2021-13', title: 'A' }, { date: '2021', title: 'B' }, 7]);
    const { code, stderr } = await run(['convert', 'faulty.json', '-o', 'rest.csv']);
    assert.equal(code, 0);
    assert.equal(stderr, 'faulty.json: 2 errors; “story-timeline check faulty.json” lists them.\n');
    assert.match(read('rest.csv'), /2021,.*B/);
  });
});

describe('asWritten', () => {
  it('gives back what was resolved against the stand-in', async () => {
    const { asWritten, STAND_IN } = await cliModule('relative-addresses.js');
    for (const written of [
      'a',
      'a/b?c#d',
      '?q',
      '#f',
      '../a',
      '../../../../a',
      '/a',
      '/',
      'https://relative.invalid.example/',
    ]) {
      assert.equal(asWritten(new URL(written, STAND_IN).href), written);
    }
    assert.equal(asWritten(new URL('.', STAND_IN).href), './');
  });
});
