import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readStory } from '../../../../src/core/story/read-story.js';
import { writeICalendar } from '../../../../src/exports/write-icalendar.js';
import { readICalendar } from '../../../../src/sources/formats/icalendar.js';
import { edtfDates } from '../../../core/dates/edtf-dates.js';
import { importText } from '../../../support/imported.js';
import { calendar, datesOf, onDay, vevent } from './calendars.js';

describe('notedDate', () => {
  const cases: [name: string, lines: string[], date: string, isTold?: boolean][] = [
    ['a month', ['DTSTART;VALUE=DATE:20210201', 'DTEND;VALUE=DATE:20210301', 'X-STORY-EDTF:2021-02'], '2021-02'],
    [
      'an open end',
      ['DTSTART;VALUE=DATE:20210501', 'DTEND;VALUE=DATE:20210601', 'X-STORY-EDTF:2021-05/..'],
      '2021-05/..',
    ],
    [
      'one of a set',
      ['DTSTART;VALUE=DATE:16670101', 'DTEND;VALUE=DATE:16710101', String.raw`X-STORY-EDTF:[1667\,1670]`],
      '[1667,1670]',
    ],
    [
      'about a day',
      ['DTSTART;VALUE=DATE:20210203', 'DTEND;VALUE=DATE:20210204', 'X-STORY-EDTF:2021-02-03~'],
      '2021-02-03~',
    ],
    ['a day without an end', ['DTSTART;VALUE=DATE:20210203', 'X-STORY-EDTF:2021-02-03~'], '2021-02-03~'],
    ['a minute', ['DTSTART:20210203T090000Z', 'X-STORY-EDTF:2021-02-03T09:00Z'], '2021-02-03T09:00Z'],
    ['no beginning', ['X-STORY-EDTF:-0043-03-15'], '-0043-03-15'],
    [
      'a beginning that was moved',
      ['DTSTART;VALUE=DATE:20210208', 'DTEND;VALUE=DATE:20210301', 'X-STORY-EDTF:2021-02'],
      '2021-02-08/2021-02-28',
      true,
    ],
    [
      'an end that was moved',
      ['DTSTART;VALUE=DATE:20210201', 'DTEND;VALUE=DATE:20210302', 'X-STORY-EDTF:2021-02'],
      '2021-02-01/2021-03-01',
      true,
    ],
    ['an end that was taken away', ['DTSTART;VALUE=DATE:20210201', 'X-STORY-EDTF:2021-02'], '2021-02-01', true],
    [
      'a day that got a time',
      ['DTSTART:20210203T000000Z', 'DTEND:20210204T000000Z', 'X-STORY-EDTF:2021-02-03~'],
      '2021-02-03T00:00:00Z to 2021-02-04T00:00:00Z',
      true,
    ],
    ['what is no date', ['DTSTART;VALUE=DATE:20210203', 'X-STORY-EDTF:in winter'], '2021-02-03', true],
    ['nothing', ['DTSTART;VALUE=DATE:20210203', 'X-STORY-EDTF:'], '2021-02-03'],
  ];
  for (const [name, lines, date, isTold = false] of cases) {
    it(`reads ${name} as ${date}`, async () => {
      const read = await readICalendar(calendar(vevent('SUMMARY:A', ...lines)));
      expect(datesOf(read)).to.deep.equal([date]);
      expect(read.findings.map(({ code, where }) => `${code} ${where}`)).to.deep.equal(
        isTold ? ['import-guess VEVENT 1'] : [],
      );
    });
  }

  it('knows the same moment by other clocks', async () => {
    const event = vevent(
      'SUMMARY:A',
      'DTSTART;TZID=America/Toronto:20240305T140000',
      'X-STORY-EDTF:2024-03-05T19:00:00',
    );
    expect(datesOf(await readICalendar(calendar('X-WR-TIMEZONE:Europe/London', event)))).to.deep.equal([
      '2024-03-05T14:00:00',
    ]);
    const inLondon = vevent('SUMMARY:A', 'DTSTART:20240305T190000Z', 'X-STORY-EDTF:2024-03-05T19:00:00');
    const read = await readICalendar(calendar('X-WR-TIMEZONE:Europe/London', inLondon));
    expect(datesOf(read)).to.deep.equal(['2024-03-05T19:00:00']);
    expect(read.findings).to.deep.equal([]);
  });

  it('is not asked in a series', async () => {
    const series = vevent(
      'SUMMARY:A',
      'DTSTART;VALUE=DATE:20210201',
      'DTEND;VALUE=DATE:20210301',
      'RRULE:FREQ=YEARLY;COUNT=2',
      'X-STORY-EDTF:2021-02',
    );
    expect(datesOf(await readICalendar(calendar(series)))).to.deep.equal([
      '2021-02-01/2021-02-28',
      '2022-02-01/2022-02-28',
    ]);
  });

  it('takes back every date that our own writer writes, in whatever zone', async () => {
    const zones = fc.constantFrom('UTC', 'Europe/London', 'America/Toronto', 'Asia/Kolkata');
    const property = fc.asyncProperty(
      fc.array(edtfDates, { minLength: 1, maxLength: 5 }),
      zones,
      async (dates, timeZone) => {
        const events = dates.map(({ edtf }, index) => ({ id: `e${index}`, title: `${index}`, date: edtf }));
        const { story } = readStory({ timeZone, events });
        const { story: back, codes } = await importText(readICalendar, writeICalendar(story, { now: new Date(0) }));
        const told = (given: typeof story) => given.events.map(({ title, date }) => `${title}: ${date?.edtf}`);
        expect(told(back)).to.have.members(told(story));
        expect(codes).to.deep.equal([]);
      },
    );
    await fc.assert(property, { numRuns: 200 });
  });
});

describe('omittedEvents', () => {
  it('takes back date and title of what no calendar can hold', async () => {
    const { input, origins, findings } = await readICalendar(
      calendar(String.raw`X-STORY-OMITTED:-0043-03-15: Ides\, of March: a day`, 'X-STORY-OMITTED:long ago', onDay()),
    );
    expect(input.events).to.deep.equal([
      { title: 'A', date: '2024-03-05' },
      { date: '-0043-03-15', title: 'Ides, of March: a day' },
    ]);
    expect(origins).to.deep.equal(['VEVENT 1', 'X-STORY-OMITTED 1']);
    expect(findings).to.deep.equal([]);
  });
});
