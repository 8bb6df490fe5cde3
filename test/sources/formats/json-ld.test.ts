import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readStory } from '../../../src/core/story/read-story.js';
import type { EventInput } from '../../../src/core/story/story.js';
import { finish } from '../../../src/core/story/steps.js';
import { jsonLdSteps, readJsonLd } from '../../../src/sources/formats/json-ld.js';
import type { ImportContext } from '../../../src/sources/formats/story-format.js';
import { expectWhole } from '../../support/expect-problems.js';
import { beforeAndAfter } from '../../support/documented.js';

const readJsonLdValue = (document: unknown, context?: ImportContext) => finish(jsonLdSteps(document, context));
const CONTEXT = { '@context': 'https://schema.org' };

/** The events made of things, and what was found, as code and place. */
function read(document: unknown): { events: EventInput[]; found: string[] } {
  const { findings, input, origins } = readJsonLdValue(document);
  expect(origins).to.have.length(input.events.length);
  return { events: input.events, found: findings.map(({ code, where }) => `${code} ${where}`) };
}

function onlyEvent(node: object): EventInput {
  const { events, found } = read({ ...CONTEXT, ...node });
  expect(found).to.deep.equal([]);
  expect(events).to.have.length(1);
  return events[0] as EventInput;
}

const concert = (more: object) => onlyEvent({ '@type': 'Event', name: 'Concert', ...more });
const article = (more: object) =>
  onlyEvent({ '@type': 'NewsArticle', headline: 'News', datePublished: '2021-03-04', ...more });

describe('readJsonLd', () => {
  it('makes of the documented things the documented story', async () => {
    const { after, before } = await beforeAndAfter('json-ld.md');
    const { findings, input } = await readJsonLd(before, {});
    expect(input).to.deep.equal(after);
    expect(findings).to.deep.equal([]);
  });

  describe('dates', () => {
    const cases: [written: string, date: string][] = [
      ['2021-03-04', '2021-03-04'],
      ['2021-03', '2021-03'],
      ['2021', '2021'],
      ['20210304', '2021-03-04'],
      ['2021-03-04T05:06:07+00:00', '2021-03-04T05:06:07Z'],
      ['2021-03-04T05:06:07-00:00', '2021-03-04T05:06:07Z'],
      ['2021-03-04T05:06:07Z', '2021-03-04T05:06:07Z'],
      ['2021-03-04T05:06:07-05:00', '2021-03-04T05:06:07-05:00'],
      ['2021-03-04T05:06:07-0500', '2021-03-04T05:06:07-05:00'],
      ['2021-03-04T05:06:07+05', '2021-03-04T05:06:07+05:00'],
      ['2021-03-04T05:06:07.089Z', '2021-03-04T05:06:07Z'],
      ['2021-03-04T05:06:07', '2021-03-04T05:06:07'],
      ['2021-03-04T05:06', '2021-03-04T05:06:00'],
      ['2021-03-04 05:06:07', '2021-03-04T05:06:07'],
      ['20210304T050607Z', '2021-03-04T05:06:07Z'],
      ['2021-02-28T24:00:00Z', '2021-03-01T00:00:00Z'],
      [' 2021-03-04 ', '2021-03-04'],
    ];
    for (const [written, date] of cases) {
      // A second thing with a time, so that midnight is not all there is.
      it(`reads ${written}`, () => {
        const other = { '@type': 'Event', name: 'B', startDate: '2020-01-01T12:34:56Z' };
        const { events, found } = read([{ '@type': 'Event', name: 'A', startDate: written }, other]);
        expect([events[0]?.date, found]).to.deep.equal([date, []]);
        expect(readStory(events).problems).to.deep.equal([]);
      });
    }

    const stretches: [name: string, node: object, date: string, end?: string][] = [
      ['two days', { startDate: '2021-03-04', endDate: '2021-03-06' }, '2021-03-04/2021-03-06'],
      ['the same day twice', { startDate: '2021-03-04', endDate: '2021-03-04' }, '2021-03-04'],
      [
        'two times',
        { startDate: '2021-03-04T19:00Z', endDate: '2021-03-04T21:00Z' },
        '2021-03-04T19:00:00Z',
        '2021-03-04T21:00:00Z',
      ],
      [
        'a day and a time',
        { startDate: '2021-03-04', endDate: '2021-03-05T21:00Z' },
        '2021-03-04',
        '2021-03-05T21:00:00Z',
      ],
      ['an interval', { temporalCoverage: '2011-03/2012' }, '2011-03/2012'],
      ['an interval without end', { temporalCoverage: '2011-03-05/..' }, '2011-03-05/..'],
      [
        'an interval of times',
        { temporalCoverage: '2011-03-05T10:00:00Z/2011-03-05T11:00:00Z' },
        '2011-03-05T10:00:00Z',
        '2011-03-05T11:00:00Z',
      ],
      ['a date with its type', { startDate: { '@type': 'Date', '@value': '2021-03-04' } }, '2021-03-04'],
      ['a year as a number', { startDate: 2021 }, '2021'],
    ];
    for (const [name, node, date, end] of stretches) {
      it(`reads ${name}`, () => {
        expect(concert(node)).to.deep.equal({ title: 'Concert', date, ...(end && { end }) });
        expect(readStory([concert(node)]).problems).to.deep.equal([]);
      });
    }

    it('tells of a date that is written as people do', () => {
      const { events, found } = read({ '@type': 'Event', name: 'A', startDate: 'March 4, 2021' });
      expect([events[0]?.date, found]).to.deep.equal(['2021-03-04', ['import-guess Event']]);
    });

    it('has the reader of the story tell of what is no date', () => {
      const { input, origins } = readJsonLdValue([{ '@type': 'Event', name: 'A', startDate: 'To be announced' }]);
      const { problems, story } = readStory(input, { origins });
      expect(story.events).to.have.length(1);
      expect(problems.map(({ code, where }) => [code, where])).to.deep.equal([['date-invalid', 'Event ([0]), date']]);
      expectWhole(problems);
    });

    it('reads days where all times are midnight, and says so', () => {
      const { events, found } = read([
        { '@type': 'Event', name: 'A', startDate: '2021-03-04T00:00:00', endDate: '2021-03-05T00:00:00' },
        { '@type': 'Event', name: 'B', startDate: '2021-03-06T00:00:00+01:00' },
      ]);
      expect(events.map(({ date }) => date)).to.deep.equal(['2021-03-04/2021-03-05', '2021-03-06']);
      expect(found).to.deep.equal(['import-guess file']);
    });

    it('takes the last change of an article for its date where there is no other, and says so', () => {
      const { events, found } = read({ '@type': 'Article', headline: 'A', dateModified: '2021-03-04' });
      expect([events[0]?.date, found]).to.deep.equal(['2021-03-04', ['import-guess Article']]);
    });

    it('leaves out a schedule of repetitions, and says so', () => {
      const schedule = { '@type': 'Schedule', repeatFrequency: 'P1W' };
      const { found } = read({ '@type': 'Event', name: 'A', startDate: '2021', eventSchedule: schedule });
      expect(found).to.deep.equal(['import-left-out Event']);
    });
  });

  describe('what is read', () => {
    const types: [type: string | string[], isRead: boolean][] = [
      ['Event', true],
      ['MusicEvent', true],
      ['Festival', true],
      [['Thing', 'SportsEvent'], true],
      ['schema:Event', true],
      ['http://schema.org/Event', true],
      ['https://schema.org/Event', true],
      ['NewsArticle', true],
      ['ReportageNewsArticle', true],
      ['BlogPosting', true],
      ['Report', true],
      ['ClaimReview', true],
      ['Concert', true],
      ['JobPosting', false],
      ['Person', false],
      ['Dataset', false],
      ['constructor', false],
    ];
    for (const [type, isRead] of types) {
      it(`${isRead ? 'is' : 'is not'} a ${JSON.stringify(type)}`, () => {
        const isEvent = /Event|Festival|Concert/.test(String(type));
        const date = isEvent ? { startDate: '2021' } : { datePublished: '2021' };
        const { events, found } = read({ ...CONTEXT, '@type': type, name: 'A', ...date });
        expect([events.length, found.length]).to.deep.equal(isRead ? [1, 0] : [0, 1]);
      });
    }

    const one = { '@type': 'Event', name: 'A', startDate: '2021' };
    const two = { '@type': 'Event', name: 'B', startDate: '2022' };
    const holders: [name: string, document: unknown, wheres: string[]][] = [
      ['one thing', one, ['Event']],
      ['a list', [one, two], ['Event ([0])', 'Event ([1])']],
      ['a graph', { ...CONTEXT, '@graph': [one, two] }, ['Event (@graph[0])', 'Event (@graph[1])']],
      [
        'a list of graphs',
        [{ '@graph': [one] }, { '@graph': [two] }],
        ['Event ([0].@graph[0])', 'Event ([1].@graph[0])'],
      ],
      ['a list of lists', [[one], [two]], ['Event ([0][0])', 'Event ([1][0])']],
      [
        'an ItemList',
        { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: one }, two] },
        ['Event (itemListElement[0].item)', 'Event (itemListElement[1])'],
      ],
      [
        'a list in JSON-LD',
        { '@type': 'ItemList', itemListElement: { '@list': [one] } },
        ['Event (itemListElement[0])'],
      ],
      [
        'a page',
        { '@type': 'WebPage', mainEntity: { '@type': 'ItemList', itemListElement: [one] } },
        ['Event (mainEntity.itemListElement[0])'],
      ],
      ['a place with events', { '@type': 'Place', event: [one] }, ['Event (event[0])']],
      ['an event with parts', { ...one, subEvent: [two] }, ['Event', 'Event (subEvent[0])']],
      [
        'an article about an event',
        { '@type': 'Article', headline: 'C', datePublished: '2023', about: one },
        ['Article', 'Event (about)'],
      ],
      ['the same twice', [one, { ...one }], ['Event ([0])']],
      ['the same twice, once with an id', [one, { ...one, '@id': '#a' }], ['Event ([0])']],
      [
        'two of the same title and date',
        [
          { ...one, '@id': '#a' },
          { ...one, '@id': '#b' },
        ],
        ['Event ([0])', 'Event ([1])'],
      ],
      [
        'an article that its page tells of twice',
        ['#a', '#b'].map((id) => ({
          '@type': 'Article',
          '@id': id,
          headline: 'C',
          datePublished: '2021',
          url: 'https://a.example/',
        })),
        ['Article ([0])'],
      ],
      [
        'the same by its id',
        [
          { ...one, '@id': '#a' },
          { '@type': 'Thing', event: { '@id': '#a' } },
        ],
        ['Event ([0])'],
      ],
    ];
    for (const [name, document, wheres] of holders) {
      it(`is found in ${name}`, () => {
        const { findings, origins } = readJsonLdValue(document);
        expect(origins).to.deep.equal(wheres);
        expect(findings).to.deep.equal([]);
      });
    }

    it('is each post of a live blog, which gives the story its title', () => {
      const { input } = readJsonLdValue({
        '@type': 'LiveBlogPosting',
        headline: 'Election night',
        description: 'As it happened',
        inLanguage: 'en',
        liveBlogUpdate: [
          {
            '@type': 'BlogPosting',
            headline: 'Polls close',
            datePublished: '2021-09-20T22:00:00-04:00',
            articleBody: 'One.\n\nTwo.',
          },
          { '@type': 'BlogPosting', headline: 'It is called', datePublished: '2021-09-20T22:40:00-04:00' },
        ],
      });
      expect(input).to.deep.equal({
        title: 'Election night',
        summary: 'As it happened',
        lang: 'en',
        events: [
          { title: 'Polls close', date: '2021-09-20T22:00:00-04:00', text: 'One.\n\nTwo.' },
          { title: 'It is called', date: '2021-09-20T22:40:00-04:00' },
        ],
      });
    });

    it('leaves out what is no event, and says what and how often', () => {
      const { findings, input } = readJsonLdValue({
        ...CONTEXT,
        '@graph': [
          { '@type': 'NewsArticle', headline: 'A', datePublished: '2021', publisher: { '@id': '#o' } },
          { '@type': 'Organization', '@id': '#o', name: 'Globe' },
          { '@type': 'WebSite', name: 'x' },
          { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'x' }] },
          { '@type': 'WebSite', name: 'y' },
        ],
      });
      expect(input.events).to.have.length(1);
      expect(findings.map(({ value }) => value)).to.deep.equal(['2 WebSite, 1 BreadcrumbList']);
    });

    it('tells of entries of a list that are only links', () => {
      const { findings, input } = readJsonLdValue({
        '@type': 'ItemList',
        itemListElement: [one, { '@type': 'ListItem', url: 'https://a.example/' }, 'https://b.example/'],
      });
      expect(input.events).to.have.length(1);
      expect(findings.map(({ code, value }) => [code, value])).to.deep.equal([
        ['import-left-out', '2 ListItem (a link alone)'],
      ]);
    });

    it('tells once of all that have no date', () => {
      const { findings } = readJsonLdValue([one, { ...two, startDate: '' }, { '@type': 'Article', headline: 'C' }]);
      expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([['import-guess', 'Event ([1])']]);
    });

    const spellings: [name: string, node: object][] = [
      [
        'a prefix',
        {
          '@context': { schema: 'http://schema.org/' },
          '@type': 'schema:Event',
          'schema:name': 'A',
          'schema:startDate': '2021',
        },
      ],
      [
        'a prefix of its own',
        {
          '@context': ['x', { sdo: 'https://schema.org/' }],
          '@type': 'sdo:Event',
          'sdo:name': 'A',
          'sdo:startDate': '2021',
        },
      ],
      [
        'addresses',
        {
          '@type': ['https://schema.org/Event'],
          'https://schema.org/name': [{ '@value': 'A' }],
          'http://schema.org/startDate': [{ '@value': '2021' }],
        },
      ],
      ['names without @', { type: 'Event', id: undefined, name: 'A', startDate: '2021' }],
    ];
    for (const [name, node] of spellings) {
      it(`may be written with ${name}`, () => {
        expect(read(node)).to.deep.equal({ events: [{ title: 'A', date: '2021' }], found: [] });
      });
    }

    it('is in the language of the page, where there are several', () => {
      const name = [
        { '@value': 'Konzert', '@language': 'de' },
        { '@value': 'Concert', '@language': 'en' },
      ];
      const titleIn = (lang?: string) =>
        readJsonLdValue({ '@type': 'Event', name }, lang ? { lang } : {}).input.events[0]?.title;
      expect([titleIn(), titleIn('en-CA'), titleIn('fr')]).to.deep.equal(['Konzert', 'Concert', 'Konzert']);
    });
  });

  describe('what an event says', () => {
    const cases: [name: string, given: object, expected: Partial<EventInput>][] = [
      [
        'an id',
        { '@id': 'https://a.example/#e' },
        { id: 'https://a.example/#e', sources: [{ url: 'https://a.example/#e' }] },
      ],
      [
        'character references in the name',
        { name: 'Tom &amp; Jerry&#8217;s &quot;day&quot;' },
        { title: 'Tom & Jerry’s "day"' },
      ],
      ['a text', { description: 'One\n\nTwo' }, { text: 'One\n\nTwo' }],
      ['rich text', { description: '<p>One</p>' }, { html: '<p>One</p>' }],
      ['a cancelled event', { eventStatus: 'https://schema.org/EventCancelled' }, { title: 'Cancelled: Concert' }],
      [
        'a cancelled event, as a thing',
        { eventStatus: { '@id': 'schema:EventCancelled' } },
        { title: 'Cancelled: Concert' },
      ],
      ['a postponed event', { eventStatus: 'EventPostponed' }, { title: 'Postponed: Concert', status: 'planned' }],
      ['an event that is scheduled', { eventStatus: 'https://schema.org/EventScheduled' }, {}],
      ['a place', { location: 'Hall' }, { text: 'Hall' }],
      [
        'a place with its address',
        {
          description: 'Text',
          location: {
            '@type': 'Place',
            name: 'Hall',
            address: {
              '@type': 'PostalAddress',
              streetAddress: 'Main 1',
              addressLocality: 'Town',
              addressCountry: { name: 'Canada' },
            },
          },
        },
        { text: 'Text\n\nHall, Main 1, Town, Canada' },
      ],
      [
        'a page, by its organizer',
        { url: 'https://a.example/', organizer: { name: 'Club' } },
        { sources: [{ publisher: 'Club', url: 'https://a.example/' }] },
      ],
      [
        'what tells of it',
        { subjectOf: { '@type': 'NewsArticle', headline: 'News', url: '/n', publisher: 'Globe' } },
        { sources: [{ title: 'News', publisher: 'Globe', url: '/n' }] },
      ],
      ['tags', { keywords: 'a, b,a', about: [{ '@type': 'Person', name: 'Jane' }, 'c'] }, { tags: ['a', 'b', 'Jane'] }],
      ['tags as things', { keywords: [{ '@type': 'DefinedTerm', name: 'a' }, 'b'] }, { tags: ['a', 'b'] }],
    ];
    for (const [name, given, expected] of cases) {
      it(`reads ${name}`, () => {
        const plain = { title: 'Concert', date: '2021' };
        expect(concert({ startDate: '2021', ...given })).to.deep.equal({ ...plain, ...expected });
      });
    }
  });

  describe('what an article says', () => {
    const cases: [name: string, given: object, expected: Partial<EventInput>][] = [
      ['its name', { headline: undefined, name: 'N' }, { title: 'N' }],
      ['a summary rather than the whole text', { description: 'Short', articleBody: 'Long' }, { text: 'Short' }],
      ['the whole text', { articleBody: 'Long' }, { text: 'Long' }],
      [
        'author and publisher',
        { author: [{ name: 'Jane' }, 'Joe'], publisher: { name: 'Globe' }, url: '/a' },
        { sources: [{ title: 'Jane, Joe', publisher: 'Globe', url: '/a' }] },
      ],
      ['an author alone', { author: { '@type': 'Person', name: 'Jane' } }, { sources: [{ publisher: 'Jane' }] }],
      [
        'a publisher that is the author',
        { author: 'Globe', publisher: 'Globe' },
        { sources: [{ publisher: 'Globe' }] },
      ],
      [
        'its page',
        { mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://a.example/' } },
        { sources: [{ url: 'https://a.example/' }] },
      ],
      ['its page as a text', { mainEntityOfPage: 'https://a.example/' }, { sources: [{ url: 'https://a.example/' }] }],
      ['no page where it is only said to be one', { mainEntityOfPage: true }, {}],
      [
        'what it cites',
        { url: '/a', citation: ['https://b.example/', 'A book', { name: 'Study', url: '/s' }], isBasedOn: '/a' },
        {
          sources: [
            { url: '/a' },
            { url: 'https://b.example/' },
            { title: 'A book' },
            { title: 'Study', url: '/s' },
            { title: '/a' },
          ],
        },
      ],
      ['a section', { articleSection: ['News', 'World'] }, { tags: ['News', 'World'] }],
      [
        'a picture',
        { image: 'https://a.example/1.jpg' },
        { media: [{ src: 'https://a.example/1.jpg', type: 'image' }] },
      ],
      [
        'one of several shapes of a picture',
        { image: ['/16x9.jpg', '/4x3.jpg', { url: '/1x1.jpg' }] },
        { media: [{ src: '/16x9.jpg', type: 'image' }] },
      ],
      [
        'pictures that have captions',
        {
          image: [
            { '@type': 'ImageObject', url: '/1', caption: 'One', description: 'A dog', width: 800, height: '600' },
            {
              '@type': 'ImageObject',
              contentUrl: '/2',
              url: '/page',
              caption: 'Two',
              creditText: 'Jane',
              width: '9px',
              height: { value: 3 },
            },
          ],
        },
        {
          media: [
            { src: '/1', type: 'image', caption: 'One', alt: 'A dog', width: 800, height: 600 },
            { src: '/2', type: 'image', caption: 'Two', credit: 'Jane' },
          ],
        },
      ],
      ['a thumbnail where there is no picture', { thumbnailUrl: '/t' }, { media: [{ src: '/t', type: 'image' }] }],
      [
        'a film',
        { video: { '@type': 'VideoObject', name: 'Film', contentUrl: '/f', thumbnailUrl: '/t' } },
        { media: [{ src: '/f', type: 'video', caption: 'Film', poster: '/t' }] },
      ],
      ['a film in a page', { video: { name: 'Film', embedUrl: '/f' } }, { media: [{ src: '/f', caption: 'Film' }] }],
      ['a film that is nowhere', { video: { name: 'Film' } }, {}],
    ];
    for (const [name, given, expected] of cases) {
      it(`reads ${name}`, () => {
        expect(article(given)).to.deep.equal({ title: 'News', date: '2021-03-04', ...expected });
      });
    }

    it('reads things that stand elsewhere in the document', () => {
      const { events } = read([
        { '@type': 'Article', headline: 'A', datePublished: '2021', image: { '@id': '#i' }, author: { '@id': '#p' } },
        { '@id': '#i', '@type': 'ImageObject', url: '/i' },
        { '@id': '#p', '@type': 'Person', name: 'Jane' },
      ]);
      expect(events).to.deep.equal([
        { title: 'A', date: '2021', sources: [{ publisher: 'Jane' }], media: [{ src: '/i', type: 'image' }] },
      ]);
    });

    const languages: [given: unknown, lang: string | undefined][] = [
      ['fr', 'fr'],
      ['en_CA', 'en-CA'],
      [{ '@type': 'Language', name: 'French', alternateName: 'fr' }, 'fr'],
      ['French language', undefined],
    ];
    for (const [inLanguage, lang] of languages) {
      it(`reads the language ${JSON.stringify(inLanguage)}`, () => {
        const { input } = readJsonLdValue([{ '@type': 'Article', headline: 'A', inLanguage }]);
        expect([input.lang, input.events[0]?.lang]).to.deep.equal([lang, undefined]);
      });
    }

    it('keeps the languages of articles that have several', () => {
      const { input } = readJsonLdValue(
        ['en', 'fr', undefined].map((inLanguage, index) => ({ '@type': 'Article', headline: `${index}`, inLanguage })),
      );
      expect([input.lang, ...input.events.map(({ lang }) => lang)]).to.deep.equal([undefined, 'en', 'fr', undefined]);
    });
  });

  it('does not end in things that hold each other, or are nested without end', async () => {
    const circular = [
      { '@id': '#a', '@type': 'Event', name: 'A', startDate: '2021', subEvent: { '@id': '#b' } },
      { '@id': '#b', '@type': 'Event', name: 'B', startDate: '2022', subEvent: { '@id': '#a' } },
    ];
    expect(read(circular).events.map(({ title }) => title)).to.deep.equal(['A', 'B']);
    const deep = `${'['.repeat(5000)}1${']'.repeat(5000)}`;
    expect((await readJsonLd(deep, {})).input.events).to.deep.equal([]);
    const nested = `${'{"event":'.repeat(3000)}{"@type":"Event","name":"A"}${'}'.repeat(3000)}`;
    expect((await readJsonLd(nested, {})).input.events).to.deep.equal([]);
  });

  it('never throws, whatever the values, and makes a story of what it gives', () => {
    const key = fc.constantFrom(
      '@type',
      '@id',
      '@graph',
      '@value',
      '@context',
      'name',
      'startDate',
      'endDate',
      'image',
      'author',
      'about',
      'keywords',
      'itemReviewed',
      'reviewRating',
      'ratingValue',
      'location',
      'mainEntityOfPage',
      '__proto__',
      'constructor',
      'eventStatus',
      'inLanguage',
    );
    const text = fc.constantFrom(
      'Event',
      'NewsArticle',
      'ClaimReview',
      'Claim',
      '#a',
      '2021',
      '2021-03-04T00:00:00Z',
      'a/b',
      '',
      'toString',
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        text,
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(value, (document) => {
        const { findings, input, origins } = readJsonLdValue(document);
        expect(origins).to.have.length(input.events.length);
        expectWhole(readStory(input, { origins }).problems);
        expect(findings.every(({ detail, where }) => detail && where)).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  describe('the text', () => {
    const node = '{"@type":"Event","name":"A","startDate":"2021"}';
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    const whole: [name: string, text: string][] = [
      ['as it is', node],
      ['with a byte order mark', `\ufeff ${node}`],
      ['in a comment', `<!--\n${node}\n-->`],
      ['in CDATA', `//<![CDATA[\n${node}\n//]]>`],
      ['in CDATA within a comment', `/*<![CDATA[*/${node}/*]]>*/`],
      ['in a script element', script(node)],
      ['in a page', `<!doctype html><head><title>x</title>${script(`\n${node}\n`)}<script>var a = {}</script>`],
      [
        'in a page with other quotation marks',
        `<html><script class=x type='application/ld+json' data-a="b">${node}</script>`,
      ],
    ];
    for (const [name, text] of whole) {
      it(`is read ${name}`, async () => {
        const { findings, input } = await readJsonLd(text, {});
        expect([input.events, findings]).to.deep.equal([[{ title: 'A', date: '2021' }], []]);
      });
    }

    it('is read with line breaks and tabs within texts, and that is told', async () => {
      const { findings, input } = await readJsonLd(
        '{"@type":"Event","name":"A","description":"One\n\tTwo","startDate":"2021"}',
        {},
      );
      expect(input.events[0]?.text).to.equal('One\n\tTwo');
      expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([['import-guess', 'file']]);
    });

    it('of several blocks loses only the one that is broken, and says so', async () => {
      const { findings, input } = await readJsonLd(
        `<html>${script(node)}${script('{"@type": Event}')}${script(node.replace('A', 'B'))}`,
        {},
      );
      expect(input.events.map(({ title }) => title)).to.deep.equal(['A', 'B']);
      expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([['import-left-out', 'script 2']]);
    });

    for (const text of ['', 'Title,Date', '{"@type":', '<p>No script</p>', script('{')]) {
      it(`is refused where it is ${JSON.stringify(text)}`, async () => {
        const error: unknown = await readJsonLd(text, {}).catch((caught: unknown) => caught);
        expect(error).to.be.instanceOf(SyntaxError);
      });
    }
  });
});
