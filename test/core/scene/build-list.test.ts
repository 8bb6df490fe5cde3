import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { timeZoneOf } from '../../../src/core/dates/iana-zone.js';
import { buildList, cutList } from '../../../src/core/scene/build-list.js';
import { readStory } from '../../../src/core/story/read-story.js';
import type { Story } from '../../../src/core/story/story.js';
import { anyStory, datedEvents } from '../../support/random-stories.js';
import { FOUR_EVENTS, storyOf } from '../../support/stories.js';
import { plainSpaces } from '../dates/plain-spaces.js';
import { ENGLISH } from '../../support/words.js';

const datesOf = (...dates: string[]) => storyOf(dates.map((date, index) => ({ id: `e${index}`, date, title: date })));
const titles = (story: Story, words = ENGLISH) => buildList(story, words).map(({ title }) => plainSpaces(title));
const range = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, i) => make(i));

describe('buildList', () => {
  for (const [what, dates, expected] of [
    ['a story of three years', ['2021-02', '2023-03-22', '2023-05', '2023-10-03'], ['2021', '2023']],
    ['some weeks of one month', ['2023-05-02', '2023-05-09', '2023-05-21'], ['May 2023']],
    ['some days', range(12, (i) => `2023-05-1${i % 3}`), ['May 10, 2023', 'May 11, 2023', 'May 12, 2023']],
    ['one day', ['2023-05-02T10:00', '2023-05-02T10:30', '2023-05-02T11:00'], ['May 2, 2023']],
    ['one event', ['1969-07-20'], ['July 20, 1969']],
    [
      'a hundred years',
      range(40, (i) => `${1900 + i * 3}-03`),
      ['1900 – 1909', '1910 – 1919', '1920 – 1929', '1930 – 1939', '1940 – 1949', '1950 – 1959'].concat([
        '1960 – 1969',
        '1970 – 1979',
        '1980 – 1989',
        '1990 – 1999',
        '2000 – 2009',
        '2010 – 2019',
      ]),
    ],
    [
      'two thousand years, with those before Christ',
      ['-0043-03-15', '0079-08-24', '0410', '1066', '1492', '1789', '1815', '1969'],
      ['1000 – 1 BC', '1 – 999 AD', '1000 – 1999'],
    ],
    [
      'deep time',
      ['Y-4540000000', 'Y-3500000000', 'Y-541000000', 'Y-252000000', 'Y-66000000'],
      ['5B years ago', '4B years ago', '1B years ago'],
    ],
  ] as const) {
    it(`has headings for ${what}`, () => expect(titles(datesOf(...dates))).to.deep.equal([...expected]));
  }

  it('says no more of a date than is known', () => {
    const days = range(36, (i) => `2019-${String(1 + Math.floor(i / 3)).padStart(2, '0')}-0${1 + (i % 3)}`);
    const story = datesOf(...days, '2019', '201X');
    const sections = buildList(story, ENGLISH);
    const headingOf = (date: string) =>
      sections.find(({ events }) => events.some(({ title }) => title === date))?.title;
    expect(headingOf('2019-02-03')).to.equal('February 2019');
    expect(headingOf('2019')).to.equal('2019');
    expect(plainSpaces(headingOf('201X') ?? '')).to.equal('2010 – 2019');
  });

  it('lists what lasts where it begins, and what is open where its known end is', () => {
    const years = ['2001', '2001-05', '2002', '2002-06', '2003', '2003-02', '2004'];
    const sections = buildList(datesOf(...years, '2002-02/2004', '../2003-01', '2001-02/..'), ENGLISH);
    const listed = Object.fromEntries(sections.map(({ title, events }) => [title, events.map((event) => event.title)]));
    expect(listed['2001']).to.include('2001-02/..');
    expect(listed['2002']).to.include('2002-02/2004');
    expect(listed['2003']).to.include('../2003-01');
  });

  it('has those without a date last, under their own heading', () => {
    const sections = buildList(storyOf([{ title: 'Some day' }, ...FOUR_EVENTS]), ENGLISH);
    expect(sections.map(({ title }) => title)).to.deep.equal(['2021', '2023', 'No date given']);
    expect(sections.at(-1)?.events.map(({ title }) => title)).to.deep.equal(['Some day']);
  });

  it('lists those that match alone; the headings stay', () => {
    const story = storyOf([{ id: 'someday', title: 'Some day' }, ...FOUR_EVENTS]);
    const listed = (...ids: string[]) =>
      buildList(story, ENGLISH, new Set(ids)).map(({ title, events }) => [title, ...events.map(({ id }) => id)]);
    expect(listed('report', 'someday')).to.deep.equal([
      ['2023', 'report'],
      ['No date given', 'someday'],
    ]);
    expect(listed('no such event')).to.deep.equal([]);
    expect(buildList(storyOf([]), ENGLISH)).to.deep.equal([]);
  });

  for (const [name, dates, expected] of [
    [
      'Asia/Tokyo',
      range(12, (i) => `196${i >> 1}-0${1 + (i % 2)}-01`),
      ['1960', '1961', '1962', '1963', '1964', '1965'],
    ],
    ['Asia/Tokyo', range(40, (i) => `${1900 + i}-01-01`), ['1900 – 1909', '1910 – 1919', '1920 – 1929', '1930 – 1939']],
    ['America/Toronto', ['2023-05-02T23:30-04:00', '2023-05-03', '2023-05-03'], ['May 2, 2023', 'May 3, 2023']],
  ] as const) {
    it(`begins periods by the clocks of ${name}`, () => {
      const zone = timeZoneOf(name);
      const { story } = readStory({ timeZone: name, events: dates.map((date) => ({ date, title: date })) });
      const found = titles(story, { ...ENGLISH, zone });
      expect(found.slice(0, expected.length)).to.deep.equal([...expected]);
    });
  }

  it('lists every event of any story exactly once, in its order, under keys of their own', () => {
    fc.assert(
      fc.property(fc.oneof(anyStory, datedEvents), (input) => {
        const { story } = readStory(input);
        const sections = buildList(story, ENGLISH);
        expect(sections.flatMap(({ events }) => events)).to.deep.equal([...story.events]);
        expect(new Set(sections.map(({ key }) => key)).size).to.equal(sections.length);
        for (const { title, events } of sections) expect(title && events.length).to.be.greaterThan(0);
      }),
    );
  });

  it('gives about as many headings as events under each', () => {
    fc.assert(
      fc.property(datedEvents, (events) => {
        const sections = buildList(storyOf(events), ENGLISH);
        expect(sections.length).to.be.at.most(Math.max(3, 3 * Math.sqrt(events.length)));
      }),
    );
  });

  it('cuts out any stretch of a list', () => {
    fc.assert(
      fc.property(datedEvents, fc.nat(70), fc.nat(70), (events, a, b) => {
        const story = storyOf(events);
        const page = { from: Math.min(a, b), to: Math.max(a, b) };
        const cut = cutList(buildList(story, ENGLISH), page);
        expect(cut.flatMap((section) => section.events)).to.deep.equal(story.events.slice(page.from, page.to));
        for (const section of cut) expect(section.events).to.have.length.greaterThan(0);
      }),
    );
  });
});
