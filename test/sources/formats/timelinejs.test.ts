import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finish } from '../../../src/core/story/steps.js';
import { readTimelineJs, timelineJsSteps } from '../../../src/sources/formats/timelinejs.js';
import { beforeAndAfter } from '../../support/documented.js';
import { expectWhole } from '../../support/expect-problems.js';
import { importText, readImported } from '../../support/imported.js';

const read = (data: unknown) => readImported(finish(timelineJsSteps(data)));

/** An invented timeline of a bridge, with most of what TimelineJS knows. */
const BRIDGE = {
  scale: 'human',
  title: {
    unique_id: 'cover',
    text: {
      headline: 'The <em>bridge</em> at Karlsund',
      text: '<p>Built twice.</p><p>See <a href="https://example.org/all">all</a>.</p>',
    },
    media: { url: 'https://example.org/bridge.jpg', caption: 'The bridge' },
    background: { color: '#333' },
  },
  events: [
    {
      unique_id: 'plan',
      start_date: { year: '1899', month: '4', day: '' },
      end_date: { year: '', month: '', day: '' },
      text: { headline: 'A <b>plan</b> &amp; a quarrel', text: 'Plain text &eacute;' },
      media: {
        url: 'https://example.org/plan.png',
        caption: 'The plan',
        credit: 'City archive',
        alt: 'A drawing of an arch',
      },
      group: ' Planning ',
      autolink: false,
      background: { url: 'https://example.org/back.jpg' },
    },
    {
      start_date: { year: 1901 },
      end_date: { year: 1904, month: 5, day: 3 },
      text: {
        headline: 'Built',
        text: '<p>With <a href="https://example.org/stone">stone</a></p><p>and <img src="//example.org/stone.jpg" alt="Stone"> iron</p>',
      },
    },
    { start_date: { year: 1931 }, display_date: 'One night in 1931', text: { headline: 'It falls' }, media: null },
  ],
  eras: [
    { start_date: { year: 1914 }, end_date: { year: 1918 }, text: { headline: 'War' } },
    {
      start_date: { year: 1939, month: 9, day: 1, hour: 4 },
      end_date: { year: 1945 },
      text: { headline: 'Another <i>war</i>' },
    },
  ],
};

describe('readTimelineJs', () => {
  it('makes a story of a whole file', async () => {
    const { story, codes, origins } = await importText(readTimelineJs, JSON.stringify(BRIDGE));
    expect(story).to.include({ title: 'The bridge at Karlsund', summary: 'Built twice.\n\nSee all.' });
    expect(story.events.map(({ title, date }) => [title, date?.edtf])).to.deep.equal([
      ['A plan & a quarrel', '1899-04'],
      ['Built', '1901/1904-05-03'],
      ['It falls', '1931'],
    ]);
    expect(story.eras.map(({ title, date }) => [title, date.edtf])).to.deep.equal([
      ['War', '1914/1918'],
      ['Another war', '1939-09-01/1945'],
    ]);
    const [plan, built, fall] = story.events;
    expect(plan).to.include({ id: 'plan', group: 'Planning', text: 'Plain text é' }).and.not.to.have.property('html');
    expect(plan?.media).to.deep.equal([
      {
        kind: 'image',
        src: 'https://example.org/plan.png',
        alt: 'A drawing of an arch',
        caption: 'The plan',
        credit: 'City archive',
      },
    ]);
    expect(built?.html).to.include('<a href="https://example.org/stone">');
    expect(built?.text).to.equal('With stone\n\nand iron');
    expect(built?.media[0]).to.include({ src: 'https://example.org/stone.jpg', alt: 'Stone' });
    expect(fall).to.include({ displayDate: 'One night in 1931' });
    // The picture and the link of the title slide.
    expect(codes).to.deep.equal(['import-left-out', 'import-left-out']);
    expect(origins).to.deep.equal(['events[0]', 'events[1]', 'events[2]']);
  });

  it('makes of the documented file the documented story', async () => {
    const { before, after } = await beforeAndAfter('timelinejs.md');
    const { input } = await importText(readTimelineJs, before);
    expect(input).to.deep.equal(after);
  });

  const titles: [name: string, title: unknown, expected: object][] = [
    ['a text without a headline', { text: { text: 'About <b>it</b>' } }, { summary: 'About it' }],
    ['a headline alone', { text: { headline: 'It' } }, { title: 'It' }],
    ['a plain text', 'It', { title: 'It' }],
    [
      'a quotation as media',
      { text: { headline: 'It' }, media: { url: '<blockquote>Words</blockquote>' } },
      { title: 'It', summary: 'Words' },
    ],
    ['null', null, {}],
    ['a list', [], {}],
    ['nulls', { text: { headline: null, text: null }, media: null }, {}],
  ];
  for (const [name, title, expected] of titles) {
    it(`takes from a title slide: ${name}`, () => {
      const { events: _, ...story } = read({ title, events: [] }).input;
      expect(story).to.deep.equal(expected);
    });
  }

  it('keeps a long text of the title slide whole', () => {
    const text = 'A sentence about it. '.repeat(100).trim();
    const { story, codes } = read({ title: { text: { headline: 'It', text } }, events: [] });
    expect(story.summary).to.equal(text);
    expect(codes).to.deep.equal([]);
  });

  const slides: [name: string, slide: object, expected: object][] = [
    [
      'no headline',
      { text: { text: 'The start of it. And more.' } },
      { title: 'The start of it.', text: 'The start of it. And more.' },
    ],
    [
      'no text at all but a caption',
      { media: { url: 'https://a.org/x.jpg', caption: 'A bridge' } },
      { title: 'A bridge' },
    ],
    ['no text at all but a file', { media: { url: 'https://a.org/a-bridge.jpg?x=1' } }, { title: 'a-bridge.jpg' }],
    [
      'a post alone',
      { media: { url: '<blockquote cite="https://a.org/1">Words</blockquote>' } },
      { title: 'https://a.org/1' },
    ],
    ['a headline that is a number', { text: { headline: 2011 } }, { title: '2011' }],
    ['a headline in lines', { text: { headline: 'One<br>two\n three' } }, { title: 'One two three' }],
    ['a headline with a link', { text: { headline: '<a href="https://a.org/">Linked</a>' } }, { title: 'Linked' }],
    ['texts beside the slide', { headline: 'H', text: 'T' }, { title: 'H', text: 'T' }],
    [
      'Chinese',
      { text: { headline: '大桥<b>建成</b>', text: '<p>第一段</p><p>第二段</p>' } },
      { title: '大桥建成', text: '第一段\n\n第二段' },
    ],
    ['Arabic', { text: { headline: 'الجسر &amp; النهر' } }, { title: 'الجسر & النهر' }],
    [
      'a script in the text',
      { text: { headline: 'H', text: '<script>alert(1)</script>Words' } },
      { title: 'H', text: 'Words' },
    ],
    ['an empty paragraph', { text: { headline: 'H', text: '<p>&nbsp;</p>' } }, { title: 'H', text: '' }],
    ['null for an id', { unique_id: null, text: { headline: 'H' } }, { id: 'h' }],
    ['a number for an id and a group', { unique_id: 7, group: 3, text: { headline: 'H' } }, { id: '7', group: '3' }],
  ];
  for (const [name, slide, expected] of slides) {
    it(`reads a slide with ${name}`, () => {
      const { story } = read({ events: [{ start_date: { year: 2011 }, ...slide }] });
      expect(story.events).to.have.length(1);
      expect(story.events[0]).to.include(expected);
      expect(story.events[0]).to.have.property('placement');
    });
  }

  it('makes a source of a link in the headline', () => {
    const { story } = read({ events: [{ text: { headline: '<a href="/a">Linked</a>' } }] });
    expect(story.events[0]?.sources).to.deep.equal([{ title: 'Linked', url: 'https://example.org/a' }]);
  });

  it('adds a quotation to a text without markup', () => {
    const slide = { text: { headline: 'H', text: 'One\n\nTwo' }, media: { url: '<blockquote>Words</blockquote>' } };
    expect(read({ events: [slide] }).story.events[0]).to.include({
      html: '<p>One</p><p>Two</p><blockquote>Words</blockquote>',
      text: 'One\n\nTwo\n\nWords',
    });
  });

  it('lists an event without a date, and says so', () => {
    const { story, problems } = read({
      events: [{ text: { headline: 'Undated' } }, { start_date: 'someday', text: { headline: 'Someday' } }],
    });
    expect(story.events.map(({ title, displayDate, placement }) => [title, displayDate, placement])).to.deep.equal([
      ['Undated', undefined, undefined],
      ['Someday', 'someday', undefined],
    ]);
    expect(problems.map(({ code, where }) => [code, where])).to.deep.equal([
      ['import-guess', 'events[0]'],
      ['date-invalid', 'events[1], start date'],
    ]);
    expectWhole(problems);
  });

  it('shows the start of an event whose end lies before it, and says so', () => {
    const { story, problems } = read({
      events: [{ start_date: { year: 2011 }, end_date: { year: 2010 }, text: { headline: 'A' } }],
    });
    expect(story.events[0]?.date?.edtf).to.equal('2011');
    expect(problems.map(({ code, where }) => [code, where])).to.deep.equal([['end-before-start', 'events[0].end']]);
  });

  it('reports what is no slide, and keeps the others', () => {
    const { story, problems } = read({
      events: [null, 'x', 7, [], { text: { headline: 'A' }, start_date: { year: 1 } }],
    });
    expect(story.events.map(({ title }) => title)).to.deep.equal(['A']);
    expect(problems.map(({ code }) => code)).to.deep.equal(Array(4).fill('event-not-object'));
  });

  it('reports an era without a name or a date, and keeps the others', () => {
    const span = { start_date: { year: 1914 }, end_date: { year: 1918 } };
    const eras = [{ text: { headline: 'No date' } }, span, null, { ...span, text: { headline: 'War' } }];
    const { story, problems } = read({ events: [], eras });
    expect(story.eras.map(({ title }) => title)).to.deep.equal(['War']);
    expect(problems.map(({ code, where }) => `${where}: ${code}`)).to.deep.equal([
      'eras[0]: era-invalid',
      'eras[1]: era-invalid',
      'eras[2]: era-invalid',
    ]);
  });

  const lists: [name: string, data: unknown, codes: string[]][] = [
    ['no events', { title: {} }, ['events-not-list']],
    ['null for events', { title: {}, events: null }, ['events-not-list']],
    ['an object for events', { events: {} }, ['value-invalid']],
    ['a text for eras', { events: [], eras: 'none' }, ['value-invalid']],
    ['null for eras', { events: [], eras: null }, []],
  ];
  for (const [name, data, codes] of lists) {
    it(`reads a file with ${name}`, () => {
      const { story, codes: found } = read(data);
      expect(story.events).to.deep.equal([]);
      expect(found).to.deep.equal(codes);
    });
  }

  for (const value of [null, 7, 'text', {}, { a: 1 }]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(() => finish(timelineJsSteps(value))).to.throw(SyntaxError, /^The file is JSON, but /);
    });
  }

  it('reads a list of slides, and a deck within "timeline"', () => {
    const events = [{ start_date: { year: 2011 }, text: { headline: 'A' } }];
    expect(read(events).story.events).to.have.length(1);
    expect(read({ timeline: { events } }).story.events).to.have.length(1);
    expect(read({ timeline: events }).story.events).to.have.length(1);
  });

  it('reads a file with a comma too many, and says so', async () => {
    const { story, codes } = await importText(
      readTimelineJs,
      '{"events": [{"start_date": {"year": 2011,}, "text": {"headline": "A"}},]}',
    );
    expect(story.events[0]?.date?.edtf).to.equal('2011');
    expect(codes).to.deep.equal(['import-guess']);
  });

  it('refuses what is no JSON with a clear message', async () => {
    const error = await Promise.resolve()
      .then(() => readTimelineJs('{"events": [', {}))
      .catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(SyntaxError);
    expect((error as Error).message).to.match(/^The file is no JSON: /);
  });

  describe('of version 1', () => {
    const OLD = {
      timeline: {
        headline: 'The <b>bridge</b>',
        type: 'default',
        startDate: '1899',
        text: '<p>Built twice.</p>',
        asset: { media: 'bridge.jpg', credit: 'A', caption: 'B' },
        date: [
          {
            startDate: '1899,4',
            endDate: '',
            headline: 'A plan',
            text: '<p>Words</p>',
            tag: 'Planning',
            asset: { media: 'https://a.org/p.jpg', credit: 'C', caption: '' },
          },
          { startDate: '1901,12,10,07,02,10', endDate: '1904, 5, 3', headline: 'Built', text: '' },
          { startDate: 1931, headline: 'It falls', asset: {} },
          { startDate: '12/10/1935', headline: 'Built again' },
          { startDate: '-44,3,15', headline: 'Long before' },
          { startDate: '2012,13,1', headline: 'A thirteenth month' },
          { startDate: 'soon', headline: 'Torn down' },
          { headline: 'Undated' },
        ],
        era: [{ startDate: '1914', endDate: '1918', headline: 'War' }],
      },
    };

    it('makes a story of a whole file', () => {
      const { story, problems, origins } = read(OLD);
      expect(story).to.include({ title: 'The bridge', summary: 'Built twice.' });
      expect(story.events.map(({ title, date, displayDate }) => [title, date?.edtf ?? displayDate])).to.deep.equal([
        ['Long before', '-0043-03-15'],
        ['A plan', '1899-04'],
        ['Built', '1901-12-10T07:02:10/1904-05-03'],
        ['It falls', '1931'],
        ['Built again', '1935-12-10'],
        ['A thirteenth month', '2012'],
        ['Torn down', 'soon'],
        ['Undated', undefined],
      ]);
      expect(story.events[1]).to.include({ group: 'Planning', html: '<p>Words</p>' });
      expect(story.events[1]?.media[0]).to.include({ src: 'https://a.org/p.jpg', credit: 'C' });
      expect(story.eras.map(({ date }) => date.edtf)).to.deep.equal(['1914/1918']);
      expect(origins[0]).to.equal('timeline.date[0]');
      expect(problems.map(({ code, where }) => `${where}: ${code}`)).to.include.members([
        'timeline, media: import-left-out',
        'timeline.date[5], start date: date-partial',
        'timeline.date[6], start date: date-invalid',
        'timeline.date[7]: import-guess',
      ]);
      expectWhole(problems);
    });

    it('reads one date and one era without a list around them', () => {
      const { story } = read({
        timeline: {
          headline: 'A',
          date: { startDate: '2011', headline: 'B' },
          era: { startDate: '2010', endDate: '2012', headline: 'C' },
        },
      });
      expect(story.events).to.have.length(1);
      expect(story.eras).to.have.length(1);
    });

    it('reads the script that version 1 loads', async () => {
      const { story } = await importText(readTimelineJs, `storyjs_jsonp_data = ${JSON.stringify(OLD)};`);
      expect(story.events).to.have.length(8);
    });
  });

  describe('whatever is in it', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('', ' ', '2011', '13', 'May', '-44', '<b>x</b>', '<a href="x">', 'a.jpg', '__proto__'),
    );
    const date = fc.oneof(
      value,
      fc.record(
        { year: value, month: value, day: value, hour: value, minute: value, second: value, display_date: value },
        { requiredKeys: [] },
      ),
    );
    const text = fc.oneof(value, fc.record({ headline: value, text: value }, { requiredKeys: [] }));
    const media = fc.oneof(
      value,
      fc.record(
        { url: value, caption: value, credit: value, thumbnail: value, alt: value, link: value },
        { requiredKeys: [] },
      ),
    );
    const slide = fc.oneof(
      value,
      fc.record(
        { start_date: date, end_date: date, text, media, group: value, unique_id: value, display_date: value },
        { requiredKeys: [] },
      ),
    );
    const oldSlide = fc.oneof(
      value,
      fc.record({ startDate: value, endDate: value, headline: value, text: value, asset: media }, { requiredKeys: [] }),
    );
    const slides = fc.array(slide, { maxLength: 6 });
    const files = fc.oneof(
      fc.record(
        { title: slide, events: slides, eras: fc.oneof(value, slides), scale: value },
        { requiredKeys: ['events'] },
      ),
      fc.record({
        timeline: fc.record({
          headline: value,
          text: value,
          date: fc.array(oldSlide, { maxLength: 6 }),
          era: fc.array(oldSlide, { maxLength: 3 }),
        }),
      }),
    );

    it('no slide is lost without a word', () => {
      fc.assert(
        fc.property(files, (file) => {
          const given = 'timeline' in file ? file.timeline.date : file.events;
          const { story, problems, origins } = read(file);
          expect(origins).to.have.length(given.length);
          const kept = new Set(story.events.map((event) => event.given));
          const lost = given.flatMap((_, index) => (kept.has(index) ? [] : (origins[index] ?? 'nowhere')));
          for (const origin of lost) {
            const told = problems.filter(({ where, severity }) => where.startsWith(origin) && severity === 'error');
            expect(told, `${origin} of ${JSON.stringify(file)}`).not.to.deep.equal([]);
          }
          expectWhole(problems);
        }),
        { numRuns: 500 },
      );
    });

    it('an event without a place on the axis has its date reported', () => {
      fc.assert(
        fc.property(fc.array(slide, { maxLength: 6 }), (events) => {
          const { story, problems, origins } = read({ events });
          for (const event of story.events.filter(({ placement }) => !placement)) {
            const origin = origins[event.given] ?? 'nowhere';
            const told = problems.some(
              ({ where, code }) =>
                where.startsWith(origin) && /^(?:date-invalid|import-guess|end-before-start)$/.test(code),
            );
            expect(told, `${origin} of ${JSON.stringify(events)}`).to.equal(true);
          }
        }),
        { numRuns: 500 },
      );
    });
  });
});
