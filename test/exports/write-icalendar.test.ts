import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { idFromTitle } from '../../src/core/story/event-ids.js';
import { readStory } from '../../src/core/story/read-story.js';
import type { EventInput, StoryEvent, StoryInput } from '../../src/core/story/story.js';
import { calendarSpan } from '../../src/exports/calendar-span.js';
import { writeICalendar } from '../../src/exports/write-icalendar.js';
import { readICalendar } from '../../src/sources/formats/icalendar.js';
import { ALL_HOSTILE } from '../support/hostile-strings.js';
import { importText } from '../support/imported.js';
import { FULL_MAKERS, oddLine, oddText, shortWord, storyInputs } from '../support/story-inputs.js';
import { storyOf } from '../support/stories.js';

const NOW = new Date('2026-11-28T12:34:56.789Z');
const write = (input: StoryInput | EventInput[], url?: string) =>
  writeICalendar(storyOf(input), { now: NOW, ...(url !== undefined && { url }) });

/** What another program reads of a calendar: the components, and each of their properties as it stands in jCal. */
function parsed(text: string): { calendar: ICAL.Component; components: ICAL.Component[] } {
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, never[], never[]]);
  return { calendar, components: calendar.getAllSubcomponents() };
}

const textsOf = (component: ICAL.Component | undefined, name: string) =>
  component?.getAllProperties(name).map((property) => String(property.getFirstValue()));

describe('writeICalendar', () => {
  it('writes a calendar of all-day events', () => {
    const input: StoryInput = {
      title: 'Talks, at the mill',
      summary: 'All of them',
      lang: 'en-GB',
      timeZone: 'Europe/London',
      events: [
        { id: 'fair', date: '2024-06-15/2024-06-16', title: 'Fair', status: 'planned', tags: ['a, b', 'c'] },
        {
          id: 'weir',
          date: '2024-03',
          title: 'The lower weir; who built it',
          text: 'One.\n\nTwo.',
          status: 'alleged',
          sources: [{ title: 'The News', publisher: 'Press', date: '2024-03-06', url: 'https://news.example/1' }],
          media: [{ src: 'https://news.example/a.jpg', caption: 'The "weir"', alt: 'A weir' }],
        },
        {
          id: 'end',
          date: '2024-04-01',
          title: 'No',
          status: 'retracted',
          relations: [{ type: 'refutes', to: 'weir' }],
        },
        { id: 'once', title: 'Once' },
      ],
    };
    expect(write(input, 'https://mill.example/talks?x=1#top')).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//story-timeline//story-timeline//EN',
        'NAME:Talks\\, at the mill',
        'X-WR-CALNAME:Talks\\, at the mill',
        'DESCRIPTION:All of them',
        'X-WR-CALDESC:All of them',
        'URL:https://mill.example/talks?x=1#top',
        'X-WR-TIMEZONE:Europe/London',
        'BEGIN:VEVENT',
        'UID:weir@mill.example/talks?x=1',
        'DTSTAMP:20261128T123456Z',
        'DTSTART;VALUE=DATE:20240301',
        'DTEND;VALUE=DATE:20240401',
        'X-STORY-EDTF:2024-03',
        'SUMMARY;LANGUAGE=en-GB:The lower weir\\; who built it',
        'DESCRIPTION;LANGUAGE=en-GB:One.\\n\\nTwo.\\n\\nMarch 2024\\nAlleged\\nFound false',
        '  by: No\\, 1 April 2024 (since retracted)\\n\\nThe News\\, Press\\, 6 March 202',
        ' 4 https://news.example/1',
        'URL:https://mill.example/talks?x=1#top&story-id=weir',
        'TRANSP:TRANSPARENT',
        'ATTACH;FILENAME="The News":https://news.example/1',
        'IMAGE;VALUE=URI;FILENAME="The ^\'weir^\'":https://news.example/a.jpg',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:end@mill.example/talks?x=1',
        'DTSTAMP:20261128T123456Z',
        'DTSTART;VALUE=DATE:20240401',
        'DTEND;VALUE=DATE:20240402',
        'SUMMARY;LANGUAGE=en-GB:No',
        'DESCRIPTION;LANGUAGE=en-GB:Retracted',
        'URL:https://mill.example/talks?x=1#top&story-id=end',
        'STATUS:CANCELLED',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:fair@mill.example/talks?x=1',
        'DTSTAMP:20261128T123456Z',
        'DTSTART;VALUE=DATE:20240615',
        'DTEND;VALUE=DATE:20240617',
        'SUMMARY;LANGUAGE=en-GB:Fair',
        'DESCRIPTION;LANGUAGE=en-GB:Planned',
        'URL:https://mill.example/talks?x=1#top&story-id=fair',
        'CATEGORIES:a\\, b,c',
        'STATUS:TENTATIVE',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'BEGIN:VJOURNAL',
        'UID:once@mill.example/talks?x=1',
        'DTSTAMP:20261128T123456Z',
        'SUMMARY;LANGUAGE=en-GB:Once',
        'URL:https://mill.example/talks?x=1#top&story-id=once',
        'END:VJOURNAL',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  const dates: [
    given: EventInput,
    timeZone: string,
    start: string | undefined,
    end?: string | undefined,
    edtf?: string,
  ][] = [
    [{ date: '2024-03-05' }, 'UTC', '20240305', '20240306'],
    [{ date: '2024-03-05' }, 'America/New_York', '20240305', '20240306'],
    [{ date: '2024-02' }, 'UTC', '20240201', '20240301', '2024-02'],
    [{ date: '2023' }, 'UTC', '20230101', '20240101', '2023'],
    [{ date: '2023-02-27/2023-02-28' }, 'UTC', '20230227', '20230301'],
    [{ date: '1810~' }, 'UTC', '18100101', '18110101', '1810~'],
    [{ date: '198X' }, 'UTC', '19800101', '19900101', '198X'],
    [{ date: '2021-05/..' }, 'UTC', '20210501', '20210601', '2021-05/..'],
    [{ date: '/2021-05-03' }, 'UTC', '20210503', '20210504', '/2021-05-03'],
    [{ date: '[2021,2022-03-04]' }, 'UTC', '20210101', '20220305', '[2021,2022-03-04]'],
    [{ date: '{2021-02..}' }, 'UTC', '20210201', '20210202', '{2021-02..}'],
    [{ date: '[..2021-02]' }, 'UTC', '20210228', '20210301', '[..2021-02]'],
    [{ date: '2024-03-05T19:00:00Z' }, 'Asia/Tokyo', '20240305T190000Z'],
    [{ date: '2024-03-05T19:00:00+01:00' }, 'UTC', '20240305T180000Z', undefined, '2024-03-05T19:00:00+01:00'],
    [{ date: '2024-07-05T19:00:00' }, 'Europe/London', '20240705T180000Z', undefined, '2024-07-05T19:00:00'],
    [{ date: '2024-03-05T19:00' }, 'UTC', '20240305T190000Z', undefined, '2024-03-05T19:00'],
    [{ date: '2024-03-05T19:00:00Z', end: '2024-03-05T20:30:00Z' }, 'UTC', '20240305T190000Z', '20240305T203000Z'],
    [
      { date: '2024-07-05T19:00:00Z', end: '2024-07-06' },
      'Europe/London',
      '20240705T190000Z',
      '20240706T230000Z',
      '2024-07-05T19:00:00Z/2024-07-06',
    ],
    [{ date: '0001' }, 'UTC', '00010101', '00020101', '0001'],
    [{ date: '9998' }, 'UTC', '99980101', '99990101', '9998'],
    [{ date: '0000' }, 'UTC', undefined],
    [{ date: '9999-12-31' }, 'UTC', undefined],
    [{ date: '-0043/2021' }, 'UTC', undefined],
    [{ date: 'Y170000' }, 'UTC', undefined],
  ];
  for (const [given, timeZone, start, end, edtf] of dates) {
    it(`writes ${JSON.stringify(given)} in ${timeZone} as ${start ?? 'omitted'} to ${end ?? 'nothing'}`, () => {
      const text = write({ timeZone, events: [{ title: 'T', ...given }] });
      const lines = text.split('\r\n');
      const valueOf = (name: string) => lines.find((line) => line.startsWith(name))?.replace(/^.*?:/, '');
      expect(valueOf('DTSTART')).to.equal(start);
      expect(valueOf('DTEND')).to.equal(end);
      expect(valueOf('X-STORY-EDTF')?.replaceAll('\\,', ',')).to.equal(edtf);
      expect(valueOf('X-STORY-OMITTED')).to.equal(start === undefined ? `${given.date}: T` : undefined);
    });
  }

  it('tells in words what the days of a calendar do not', () => {
    const { components } = parsed(
      write([
        { date: '2021~', title: 'A' },
        { title: 'B', displayDate: 'once' },
      ]),
    );
    expect(components.flatMap((component) => textsOf(component, 'description'))).to.deep.equal(['about 2021', 'once']);
  });

  it('keeps the UID of an event of the same page, or of a story of the same title', () => {
    const events = [{ id: 'x', title: 'T' }];
    const uidsOf = (text: string) => parsed(text).components.flatMap((component) => textsOf(component, 'uid'));
    expect(uidsOf(write({ title: 'The mill', events }))).to.deep.equal(['x@the-mill']);
    expect(uidsOf(write(events))).to.deep.equal(['x@story-timeline']);
    expect(uidsOf(write({ title: 'Other', events }, 'http://a.example/b#c'))).to.deep.equal(['x@a.example/b']);
  });

  it('writes what other programs read, in lines of at most 75 octets', () => {
    const property = fc.property(storyInputs(), (input) => {
      const { story } = readStory(input, { baseUrl: 'https://mill.example/' });
      const text = writeICalendar(story, { now: NOW, url: 'https://mill.example/page' });
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).to.be.at.most(75);
        expect(line).to.not.match(/(?!\t)\p{Cc}/u);
      }
      const { calendar, components } = parsed(text);
      const omitted = textsOf(calendar, 'x-story-omitted') ?? [];
      expect(components.length + omitted.length).to.equal(story.events.length);
      const titles = components.flatMap((component) => textsOf(component, 'summary') ?? []);
      const expected = story.events.map(({ title }) => plain(title)).filter(Boolean);
      expect(expected).to.include.members(titles);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('lets no text out of its property', () => {
    const events = ALL_HOSTILE.map((text, index) => ({
      id: text,
      date: '2021',
      title: text,
      text: `${text}\r\nEND:VEVENT\nBEGIN:VALARM`,
      lang: text,
      tags: [text],
      sources: [{ title: text, url: `https://a.example/${index}?${encodeURIComponent('a')}`, quote: text }],
      media: [{ src: 'https://a.example/b.jpg', caption: `${text}\r\nX:y` }],
    }));
    const { components } = parsed(write(events));
    expect(components).to.have.length(events.length);
    const names = new Set(components.flatMap((component) => component.getAllProperties().map(({ name }) => name)));
    expect([...names].sort()).to.deep.equal(NAMES);
    expect(components.flatMap((component) => component.getAllSubcomponents())).to.deep.equal([]);
  });

  it('is read back with the same titles and tags, and all dates that a calendar has days for', async () => {
    const kept = ['summary', 'dtstart', 'dtend', 'status', 'categories'];
    const property = fc.asyncProperty(storyInputs(MAKERS), async (input) => {
      const { story } = readStory(input, { baseUrl: 'https://mill.example/' });
      const once = writeICalendar(story, { now: NOW });
      const { story: back, codes } = await importText(readICalendar, once);
      expect(codes.filter((code) => code !== 'media-no-alt')).to.deep.equal([]);
      const [before, after] = [once, writeICalendar(back, { now: NOW })].map((calendar) =>
        parsed(calendar).components.map((component) => kept.map((name) => textsOf(component, name))),
      );
      expect(after).to.have.deep.members(before ?? []);
      const { title, summary, timeZone = 'UTC' } = story;
      expect([back.title, back.summary, back.timeZone ?? 'UTC']).to.deep.equal([title, summary, timeZone]);
      const exact = story.events.filter(({ date }) => date && calendarSpan(date, story.zone));
      const dates = back.events.map(({ id, date }) => `${id} ${date?.edtf}`);
      const place = idFromTitle(title ?? 'story-timeline');
      expect(dates).to.include.members(exact.map(({ id, date }) => `${id}@${place} ${date?.edtf}`));
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
  text: oddText.map(word),
  html: fc.constant(undefined),
  id: shortWord('abcdef-'),
  tag: shortWord('abc,;é'),
};

const NAMES = 'attach categories description dtend dtstamp dtstart image summary transp uid x-story-edtf'.split(' ');

/** As a calendar has it: without controls and halves of characters. */
function plain(text: StoryEvent['title']): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\ufffd').replace(/(?![\n\t])\p{Cc}/gu, '');
}
