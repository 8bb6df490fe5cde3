import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readStory } from '../../src/core/story/read-story.js';
import type { EventInput, StoryEvent } from '../../src/core/story/story.js';
import { eventAddress } from '../../src/exports/event-address.js';
import { writeJsonLd } from '../../src/exports/write-json-ld.js';
import { readJsonLd } from '../../src/sources/formats/json-ld.js';
import { edtfDates } from '../core/dates/edtf-dates.js';
import { ALL_HOSTILE } from '../support/hostile-strings.js';
import { importText } from '../support/imported.js';
import { stated } from '../support/stated.js';
import { FULL_MAKERS, mediaOf, oddLine, oddText, pages, shortWord, storyInputs } from '../support/story-inputs.js';
import { storyOf } from '../support/stories.js';

interface Thing {
  readonly [name: string]: unknown;
}

/** The things of a document: first the list of events, then reviews. */
function graphOf(input: unknown, url?: string): { list: Thing; items: Thing[]; reviews: Thing[] } {
  const text = writeJsonLd(storyOf(input), url === undefined ? {} : { url });
  const [list = {}, ...reviews] = (JSON.parse(text) as { '@graph': Thing[] })['@graph'];
  return { list, items: (list['itemListElement'] as { item: Thing }[]).map(({ item }) => item), reviews };
}

const CLAIM: EventInput = {
  id: 'bribe',
  date: '1810',
  title: 'A bribe',
  status: 'alleged',
  reported: '1812-03',
  sources: [{ title: 'Letter', url: 'https://mercury.example/1' }, { title: 'Hearsay' }],
};
const FINDING: EventInput = {
  id: 'court',
  date: '1815-08-03',
  title: 'The court finds for the village',
  sources: [{ title: 'Record', publisher: 'The court', url: 'https://court.example/1' }],
  relations: [{ type: 'refutes', to: 'bribe' }],
};

describe('writeJsonLd', () => {
  it('writes a list of events', () => {
    const { list, items } = graphOf(
      {
        title: 'The mill',
        summary: 'Whose it is',
        lang: 'en',
        events: [
          {
            id: 'a b',
            date: '2024-03-05',
            end: '2024-03-06',
            title: 'Talk',
            text: 'Who built it.',
            status: 'planned',
            tags: ['talk', 'mill'],
            sources: [
              { title: 'The News', publisher: 'Press', url: 'https://news.example/1', date: '2024-03', quote: 'So.' },
            ],
            media: [
              {
                src: 'https://news.example/a.jpg',
                alt: 'A mill',
                caption: 'Mill',
                credit: 'J. Doe',
                width: 4,
                height: 3,
              },
              { src: 'https://news.example/a.mp4', caption: 'Film', poster: 'https://news.example/b.jpg' },
              { src: 'https://news.example/a.mp3' },
              { src: 'https://news.example/more', caption: 'More' },
            ],
          },
        ],
      },
      'https://mill.example/',
    );
    expect(list).to.deep.include({
      '@type': 'ItemList',
      name: 'The mill',
      description: 'Whose it is',
      numberOfItems: 1,
    });
    expect(items).to.deep.equal([
      {
        '@type': 'Event',
        '@id': 'https://mill.example/#story-id=a%20b',
        url: 'https://mill.example/#story-id=a%20b',
        name: 'Talk',
        description: 'Who built it.',
        disambiguatingDescription: 'Planned',
        startDate: '2024-03-05',
        endDate: '2024-03-06',
        eventStatus: 'https://schema.org/EventScheduled',
        inLanguage: 'en',
        keywords: ['talk', 'mill'],
        subjectOf: [
          {
            '@type': 'CreativeWork',
            name: 'The News',
            url: 'https://news.example/1',
            publisher: { '@type': 'Organization', name: 'Press' },
            datePublished: '2024-03',
            abstract: 'So.',
          },
          { '@type': 'CreativeWork', name: 'More', url: 'https://news.example/more' },
        ],
        image: [
          {
            '@type': 'ImageObject',
            contentUrl: 'https://news.example/a.jpg',
            caption: 'Mill',
            description: 'A mill',
            creditText: 'J. Doe',
            width: 4,
            height: 3,
          },
        ],
        video: [
          {
            '@type': 'VideoObject',
            contentUrl: 'https://news.example/a.mp4',
            name: 'Film',
            thumbnailUrl: 'https://news.example/b.jpg',
          },
        ],
        audio: [{ '@type': 'AudioObject', contentUrl: 'https://news.example/a.mp3' }],
      },
    ]);
  });

  it('says of an event no more than is known', () => {
    expect(graphOf([{ id: 'x', title: 'T' }]).items).to.deep.equal([
      { '@type': 'Event', '@id': '#story-id=x', name: 'T' },
    ]);
  });

  const dates: [given: EventInput, timeZone: string | undefined, written: object][] = [
    [{ date: '2021' }, undefined, { startDate: '2021' }],
    [{ date: '2021-02' }, undefined, { startDate: '2021-02' }],
    [{ date: '2021-02-03' }, 'Asia/Tokyo', { startDate: '2021-02-03' }],
    [{ date: '2021-02-03T10:00:00Z' }, 'Asia/Tokyo', { startDate: '2021-02-03T10:00:00Z' }],
    [{ date: '2021-02-03T10:00:00-05' }, undefined, { startDate: '2021-02-03T10:00:00-05:00' }],
    [{ date: '2021-02-03T10:00:00' }, undefined, { startDate: '2021-02-03T10:00:00Z' }],
    [{ date: '2021-07-03T10:00:00' }, 'Europe/London', { startDate: '2021-07-03T10:00:00+01:00' }],
    [{ date: '2021-01-03T10:00:00' }, 'America/St_Johns', { startDate: '2021-01-03T10:00:00-03:30' }],
    [{ date: '1810-01-03T10:00:00' }, 'Europe/Paris', { startDate: '1810-01-03T10:00:00' }],
    [
      { date: '2021-02-03T10:00:00', end: '2021-02-04' },
      undefined,
      { startDate: '2021-02-03T10:00:00Z', endDate: '2021-02-04' },
    ],
    [{ date: '2021/2022-03' }, undefined, { startDate: '2021', endDate: '2022-03' }],
    [{ date: '2021/..' }, undefined, { temporalCoverage: '2021/..' }],
    [{ date: '2021~' }, undefined, { temporalCoverage: '2021~' }],
    [{ date: '2021-21' }, undefined, { temporalCoverage: '2021-21' }],
    [{ date: '198X' }, undefined, { temporalCoverage: '198X' }],
    [{ date: '[2021,2022]' }, undefined, { temporalCoverage: '[2021,2022]' }],
    [{ date: '-0043' }, undefined, { temporalCoverage: '-0043' }],
    [{ date: '0000' }, undefined, { temporalCoverage: '0000' }],
    [{ date: '2021?/2022' }, undefined, { temporalCoverage: '2021?/2022' }],
    [{ date: 'Y-66000000' }, undefined, { temporalCoverage: 'Y-66000000' }],
  ];
  for (const [given, timeZone, written] of dates) {
    it(`writes ${JSON.stringify(given)} in ${timeZone ?? 'no zone'} as ${JSON.stringify(written)}`, () => {
      const { items } = graphOf({ timeZone, events: [{ id: 'x', title: 'T', ...given }] });
      expect(items).to.deep.equal([{ '@type': 'Event', '@id': '#story-id=x', name: 'T', ...written }]);
    });
  }

  it('writes a review of a claim that another event refutes', () => {
    const { items, reviews } = graphOf([CLAIM, FINDING], 'https://mill.example/');
    expect(items[0]).to.include({
      disambiguatingDescription: 'Alleged · Found false by: The court finds for the village, August 3, 1815',
    });
    expect(reviews).to.deep.equal([
      {
        '@type': 'ClaimReview',
        url: 'https://court.example/1',
        claimReviewed: 'A bribe',
        datePublished: '1815-08-03',
        author: { '@type': 'Organization', name: 'The court' },
        about: { '@id': 'https://mill.example/#story-id=court' },
        reviewRating: { '@type': 'Rating', alternateName: 'False' },
        itemReviewed: {
          '@type': 'Claim',
          url: 'https://mill.example/#story-id=bribe',
          datePublished: '1812-03',
          appearance: [{ '@type': 'CreativeWork', name: 'Letter', url: 'https://mercury.example/1' }],
        },
      },
    ]);
  });

  const reviews: [name: string, claim: EventInput, finding: EventInput, expected: object | undefined][] = [
    ['that confirms', CLAIM, { ...FINDING, relations: [{ type: 'confirms', to: 'bribe' }] }, { rating: 'Confirmed' }],
    ['that disputes', CLAIM, { ...FINDING, relations: [{ type: 'disputes', to: 'bribe' }] }, { rating: 'Disputed' }],
    ['that only corrects', CLAIM, { ...FINDING, relations: [{ type: 'corrects', to: 'bribe' }] }, undefined],
    ['that only answers', CLAIM, { ...FINDING, relations: [{ type: 'repliesTo', to: 'bribe' }] }, undefined],
    ['of what nobody marks as a claim', { ...CLAIM, status: undefined as never }, FINDING, undefined],
    ['of a plan', { ...CLAIM, status: 'planned' }, FINDING, undefined],
    ['without a date', CLAIM, { ...FINDING, date: undefined as never }, undefined],
    ['whose date is doubted', CLAIM, { ...FINDING, date: '1815~' }, undefined],
    ['that was retracted', CLAIM, { ...FINDING, status: 'retracted' }, undefined],
    ['with the date on which it became public', CLAIM, { ...FINDING, reported: '1816' }, { date: '1816' }],
    ['over some days', CLAIM, { ...FINDING, date: '1815-08-03/1815-08-09' }, { date: '1815-08-03' }],
    ['by a source without publisher', CLAIM, { ...FINDING, sources: ['Record'] }, { author: 'Record' }],
    ['by an address alone', CLAIM, { ...FINDING, sources: [{ url: 'https://a.example/' }] }, { author: undefined }],
    ['without a source', CLAIM, { ...FINDING, sources: [] }, { author: undefined, url: undefined }],
  ];
  for (const [name, claim, finding, expected] of reviews) {
    it(`writes ${expected ? 'a' : 'no'} review ${name}`, () => {
      const [review, ...more] = graphOf([claim, finding]).reviews as [Record<string, Thing>?, ...unknown[]];
      expect(more).to.deep.equal([]);
      const found = review && {
        rating: review['reviewRating']?.['alternateName'],
        author: review['author']?.['name'],
        date: review['datePublished'],
        url: review['url'],
      };
      if (expected) expect(found).to.deep.include(expected);
      else expect(found).to.equal(undefined);
    });
  }

  const verdicts = ['refutes', 'disputes', 'confirms'] as const;
  for (const type of verdicts) {
    it(`writes a review that is read as one that ${type} the claim`, async () => {
      const story = storyOf([CLAIM, { ...FINDING, relations: [{ type, to: 'bribe' }] }]);
      const { story: back, codes } = await importText(readJsonLd, writeJsonLd(story));
      expect(back.events.flatMap(({ relations }) => relations)).to.deep.equal([{ type, to: '#story-id=bribe' }]);
      expect(codes).to.deep.equal([]);
    });
  }

  it('keeps events of one title and date apart, with and without a page', async () => {
    const story = storyOf(['a', 'b'].map((id) => ({ id, title: 'T' })));
    const countOf = async (text: string) => (await importText(readJsonLd, text)).story.events.length;
    expect(await countOf(writeJsonLd(story))).to.equal(2);
    expect(await countOf(writeJsonLd(story, { url: PAGE }))).to.equal(2);
  });

  it('can stand in a script as it is', () => {
    const events = ALL_HOSTILE.map((text, index) => ({ id: `${index}${text}`, title: text, text, tags: [text] }));
    const text = writeJsonLd(storyOf({ title: ALL_HOSTILE.join(), events }), { url: 'https://mill.example/' });
    expect(text).to.not.include('<');
    const titles = graphOf({ events }).items.map(({ name }) => name);
    expect(titles).to.include('<script>canary()</script>');
  });

  it('is read back as the same story, as far as schema.org can say it', async () => {
    const property = fc.asyncProperty(storyInputs(MAKERS), async (input) => {
      const { story } = readStory(input);
      const { story: back } = await importText(readJsonLd, writeJsonLd(story, { url: PAGE }));
      // A review is an event of its own.
      const events = back.events.filter(({ id }) => id.startsWith(`${PAGE}#`));
      // What holds events is told by them, and by its name.
      const [title, summary] = events.length > 0 && story.title ? [story.title, story.summary] : [];
      expect([back.title, back.summary]).to.deep.equal([title, summary]);
      expect(events.map((event) => said(event, back.lang))).to.deep.equal(
        story.events.map((event) => said(onPage(event), story.lang)),
      );
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

/** Without what the reader takes for markup. */
const word = (text: string) => `w ${text.replace(/[<&]/g, '')}`;
const MAKERS = {
  ...FULL_MAKERS,
  line: oddLine.map(word),
  name: oddLine.map(word),
  text: oddText.map((text) => text.split('\n\n').map(word).join('\n\n')),
  html: fc.constant(undefined),
  id: shortWord('abc"é'),
  tag: shortWord('abc;é'),
  // Times come back with the offset of the zone, and what begins and ends nobody knows when with no date.
  dates: fc.record(
    { date: edtfDates.map(({ edtf }) => edtf).filter((edtf) => !/T|^[./]*$/.test(edtf)) },
    { requiredKeys: [] },
  ),
  url: pages,
  media: mediaOf(oddLine.map(word), [undefined, 'image']),
};

const PAGE = 'https://mill.example/';

/** An event as one that is told of on a page, which is the first of its sources; the last are what it only links to. */
function onPage(event: StoryEvent): StoryEvent {
  const address = eventAddress(PAGE, event.id);
  const links = event.media.filter(({ kind }) => kind === 'link');
  const linked = links.map(({ src, alt, caption }) => ({ title: caption ?? alt ?? src, url: src }));
  return { ...event, id: address, sources: [{ title: address, url: address }, ...event.sources, ...linked] };
}

/** What an event says, in the words of schema.org. */
function said({ id, title, text, date, lang, sources, tags }: StoryEvent, storyLang: string | undefined): object {
  return stated({
    id,
    title,
    text,
    date: date?.edtf,
    lang: lang ?? storyLang,
    tags: [...new Set(tags)],
    sources: sources.map(({ title: name, url, publisher }) => stated({ title: name, url, publisher })),
  });
}
