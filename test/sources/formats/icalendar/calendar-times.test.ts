import { expect } from '@open-wc/testing';
import { readStory } from '../../../../src/core/story/read-story.js';
import { readICalendar } from '../../../../src/sources/formats/icalendar.js';
import { expectWhole } from '../../../support/expect-problems.js';
import { calendar, datesOf, onDay, onlyEvent, vevent } from './calendars.js';

const NEW_YORK = [
  'BEGIN:VTIMEZONE',
  'TZID:Our Office',
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('calendarTimes', () => {
  describe('dates', () => {
    const cases: [name: string, lines: string[], date: string, end?: string][] = [
      ['a day', ['DTSTART;VALUE=DATE:20240305'], '2024-03-05'],
      ['a day with its end', ['DTSTART;VALUE=DATE:20240305', 'DTEND;VALUE=DATE:20240306'], '2024-03-05'],
      ['a day that ends on itself', ['DTSTART;VALUE=DATE:20240305', 'DTEND;VALUE=DATE:20240305'], '2024-03-05'],
      [
        'days, the end of which is the first that is free',
        ['DTSTART;VALUE=DATE:20240228', 'DTEND;VALUE=DATE:20240302'],
        '2024-02-28/2024-03-01',
      ],
      ['days by their number', ['DTSTART;VALUE=DATE:20240305', 'DURATION:P3D'], '2024-03-05/2024-03-07'],
      ['a week', ['DTSTART;VALUE=DATE:20240305', 'DURATION:P1W'], '2024-03-05/2024-03-11'],
      ['a day with hours, which are part of it', ['DTSTART;VALUE=DATE:20240305', 'DURATION:PT8H'], '2024-03-05'],
      ['a day that is not said to be one', ['DTSTART:20240305', 'DTEND:20240307'], '2024-03-05/2024-03-06'],
      [
        'a day written with a time',
        ['DTSTART;VALUE=DATE:20240305T050000Z', 'DTEND;VALUE=DATE:20240306T050000Z'],
        '2024-03-05',
      ],
      ['a day that ends at a time', ['DTSTART;VALUE=DATE:20240305', 'DTEND:20240307T120000'], '2024-03-05/2024-03-07'],
      [
        'a day of Outlook',
        ['DTSTART:20240305T000000', 'DTEND:20240306T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'],
        '2024-03-05',
      ],
      ['a day long ago', ['DTSTART;VALUE=DATE:00010305'], '0001-03-05'],

      ['a moment in UTC', ['DTSTART:20240305T190000Z'], '2024-03-05T19:00:00Z'],
      ['a moment that ends on itself', ['DTSTART:20240305T190000Z', 'DTEND:20240305T190000Z'], '2024-03-05T19:00:00Z'],
      [
        'a stretch in UTC',
        ['DTSTART:20240305T190000Z', 'DTEND:20240306T013000Z'],
        '2024-03-05T19:00:00Z',
        '2024-03-06T01:30:00Z',
      ],
      [
        'a time of no zone',
        ['DTSTART:20240305T190000', 'DTEND:20240305T200000'],
        '2024-03-05T19:00:00',
        '2024-03-05T20:00:00',
      ],
      [
        'hours and minutes',
        ['DTSTART:20240305T190000Z', 'DURATION:PT1H30M'],
        '2024-03-05T19:00:00Z',
        '2024-03-05T20:30:00Z',
      ],
      [
        'a day and hours',
        ['DTSTART:20240305T190000Z', 'DURATION:P1DT2H'],
        '2024-03-05T19:00:00Z',
        '2024-03-06T21:00:00Z',
      ],
      [
        'a duration with a sign',
        ['DTSTART:20240305T190000Z', 'DURATION:+PT15M'],
        '2024-03-05T19:00:00Z',
        '2024-03-05T19:15:00Z',
      ],
      ['a duration that goes back', ['DTSTART:20240305T190000Z', 'DURATION:-PT15M'], '2024-03-05T19:00:00Z'],
      ['a duration that is none', ['DTSTART:20240305T190000Z', 'DURATION:an hour'], '2024-03-05T19:00:00Z'],
      ['a time without seconds', ['DTSTART:20240305T1900Z'], '2024-03-05T19:00:00Z'],
      ['the hour 24', ['DTSTART:20240305T240000Z'], '2024-03-06T00:00:00Z'],
      ['a leap second', ['DTSTART:20161231T235960Z'], '2017-01-01T00:00:00Z'],
      ['ISO 8601 with hyphens', ['DTSTART:2024-03-05T19:00:00Z'], '2024-03-05T19:00:00Z'],
      [
        'a time that ends on a day',
        ['DTSTART:20240305T190000', 'DTEND;VALUE=DATE:20240307'],
        '2024-03-05T19:00:00',
        '2024-03-06',
      ],
    ];
    for (const [name, lines, date, end] of cases) {
      it(`reads ${name}`, async () => {
        const event = await onlyEvent(calendar(vevent('SUMMARY:A', ...lines)));
        expect(event).to.deep.equal({ title: 'A', date, ...(end && { end }) });
        const { story, problems } = readStory([event]);
        expect(problems).to.deep.equal([]);
        expect(story.events[0]?.placement).not.to.equal(undefined);
      });
    }

    it('lists an event without a date as undated', async () => {
      const { findings, input } = await readICalendar(calendar(vevent('SUMMARY:A')));
      expect(input.events).to.deep.equal([{ title: 'A' }]);
      expect(findings.map(({ where }) => where)).to.deep.equal(['VEVENT 1']);
    });

    const wrong: [name: string, lines: string[], code: string][] = [
      ['no date', ['DTSTART:to be announced'], 'date-invalid'],
      ['no such day', ['DTSTART;VALUE=DATE:20240230'], 'date-invalid'],
      ['no such hour', ['DTSTART:20240305T250000Z'], 'date-invalid'],
      ['an end before the beginning', ['DTSTART:20240305T190000Z', 'DTEND:20240305T180000Z'], 'end-before-start'],
      ['a last day before the first', ['DTSTART;VALUE=DATE:20240305', 'DTEND;VALUE=DATE:20240301'], 'end-before-start'],
    ];
    for (const [name, lines, code] of wrong) {
      it(`has the reader of the story tell of ${name}`, async () => {
        const { input, origins } = await readICalendar(calendar(vevent('SUMMARY:A', ...lines)));
        const { story, problems } = readStory(input, { origins });
        expect(story.events).to.have.length(1);
        expect(problems.map((problem) => [problem.code, problem.where.slice(0, 8)])).to.deep.equal([
          [code, 'VEVENT 1'],
        ]);
        expectWhole(problems);
      });
    }
  });

  describe('time zones', () => {
    const cases: [name: string, zoneId: string, timeZone: string][] = [
      ['IANA', 'America/Toronto', 'America/Toronto'],
      ['IANA, in quotation marks', '"Europe/Berlin"', 'Europe/Berlin'],
      ['IANA, with a prefix', '/example.org/20240101_1/Europe/Berlin', 'Europe/Berlin'],
      ['IANA of three parts, with a prefix', '/example.org/America/Indiana/Knox', 'America/Indiana/Knox'],
      ['Windows', 'Eastern Standard Time', 'America/New_York'],
      ['Windows, of Europe', 'W. Europe Standard Time', 'Europe/Berlin'],
      ['Windows, as Outlook shows it', '"(UTC-05:00) Eastern Time (US & Canada)"', 'America/New_York'],
      [
        'cities, as Outlook shows them',
        '"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"',
        'Europe/Amsterdam',
      ],
    ];
    for (const [name, zoneId, timeZone] of cases) {
      it(`knows a zone by its name: ${name}`, async () => {
        const { input, findings } = await readICalendar(
          calendar(
            vevent('SUMMARY:A', `DTSTART;TZID=${zoneId}:20240705T190000`, `DTEND;TZID=${zoneId}:20240705T200000`),
          ),
        );
        expect(findings).to.deep.equal([]);
        const [event] = input.events;
        expect([input.timeZone, event?.date, event?.end]).to.deep.equal([
          timeZone,
          '2024-07-05T19:00:00',
          '2024-07-05T20:00:00',
        ]);
      });
    }

    const moments: [name: string, zoneId: string, winter: string, summer: string, before: string[]][] = [
      ['by the rules in the file', 'Our Office', '2024-01-05T19:00:00-05:00', '2024-07-05T19:00:00-04:00', NEW_YORK],
      ['that there is none', 'tzone://Microsoft/Utc', '2024-01-05T19:00:00Z', '2024-07-05T19:00:00Z', []],
      ['by an offset for a name', 'GMT+0530', '2024-01-05T19:00:00+05:30', '2024-07-05T19:00:00+05:30', []],
      ['by an offset for a name, of one digit', 'UTC-3', '2024-01-05T19:00:00-03:00', '2024-07-05T19:00:00-03:00', []],
    ];
    for (const [name, zoneId, winter, summer, before] of moments) {
      it(`tells the offset ${name}`, async () => {
        const made = await readICalendar(
          calendar(
            ...before,
            vevent('SUMMARY:A', `DTSTART;TZID=${zoneId}:20240105T190000`),
            vevent('SUMMARY:B', `DTSTART;TZID=${zoneId}:20240705T190000`),
          ),
        );
        expect(made.findings).to.deep.equal([]);
        expect(made.input.timeZone).to.equal(undefined);
        expect(datesOf(made)).to.deep.equal([winter, summer]);
      });
    }

    it('believes the name of a zone more than rules for the present only', async () => {
      const rules = NEW_YORK.join('\r\n')
        .replace('Our Office', 'Custom')
        .replace('TZOFFSETTO:-0500', 'TZOFFSETTO:-0300');
      const named = rules.replace('TZID:Custom', 'TZID:Custom\r\nX-LIC-LOCATION:America/Toronto');
      const { input } = await readICalendar(
        calendar(named, vevent('SUMMARY:A', 'DTSTART;TZID=Custom:20240105T190000')),
      );
      expect([input.timeZone, input.events[0]?.date]).to.deep.equal(['America/Toronto', '2024-01-05T19:00:00']);
    });

    it('keeps offsets where events have several zones, or a flight lands in another', async () => {
      const made = await readICalendar(
        calendar(
          vevent(
            'SUMMARY:Flight',
            'DTSTART;TZID=Europe/Berlin:20240305T100000',
            'DTEND;TZID=America/Toronto:20240305T130000',
          ),
          vevent('SUMMARY:Talk', 'DTSTART;TZID=Asia/Kolkata:20240306T100000'),
        ),
      );
      expect(made.input.timeZone).to.equal(undefined);
      expect(datesOf(made)).to.deep.equal([
        '2024-03-05T10:00:00+01:00 to 2024-03-05T13:00:00-05:00',
        '2024-03-06T10:00:00+05:30',
      ]);
    });

    const named: [name: string, lines: string[], timeZone: string | undefined, dates: string[]][] = [
      [
        'of UTC times',
        ['X-WR-TIMEZONE:America/Toronto', vevent('SUMMARY:A', 'DTSTART:20240305T190000Z')],
        'America/Toronto',
        ['2024-03-05T19:00:00Z'],
      ],
      [
        'of times of no zone',
        ['X-WR-TIMEZONE:America/Toronto', vevent('SUMMARY:A', 'DTSTART:20240305T190000')],
        'America/Toronto',
        ['2024-03-05T19:00:00'],
      ],
      [
        'of times of several zones',
        [
          'X-WR-TIMEZONE:America/Toronto',
          vevent('SUMMARY:A', 'DTSTART;TZID=America/Toronto:20240305T190000'),
          vevent('SUMMARY:A', 'DTSTART;TZID=Europe/Paris:20240305T190000'),
        ],
        'America/Toronto',
        ['2024-03-05T19:00:00', '2024-03-05T19:00:00+01:00'],
      ],
      [
        'that all times are of another one',
        ['X-WR-TIMEZONE:UTC', vevent('SUMMARY:A', 'DTSTART;TZID=Europe/Paris:20240305T190000')],
        'Europe/Paris',
        ['2024-03-05T19:00:00'],
      ],
      ['of nothing that is known', ['X-WR-TIMEZONE:Nowhere', onDay()], undefined, ['2024-03-05']],
    ];
    for (const [name, lines, timeZone, dates] of named) {
      it(`has the zone that the calendar names, ${name}`, async () => {
        const made = await readICalendar(calendar(...lines));
        expect(made.input.timeZone).to.equal(timeZone);
        expect(datesOf(made)).to.deep.equal(dates);
      });
    }

    it('tells once of a zone that nothing defines, and reads its times as they stand', async () => {
      const event = vevent('SUMMARY:A', 'DTSTART;TZID=Middle Earth:20240305T190000');
      const made = await readICalendar(calendar(event, event));
      expect(datesOf(made)).to.deep.equal(['2024-03-05T19:00:00', '2024-03-05T19:00:00']);
      expect(made.findings.map(({ code, where, value }) => [code, where, value])).to.deep.equal([
        ['import-guess', 'VEVENT 1', 'Middle Earth'],
      ]);
    });

    it('does not follow rules of a zone that never end', async () => {
      const endless = NEW_YORK.join('\r\n').replaceAll('FREQ=YEARLY', 'FREQ=SECONDLY');
      const made = await readICalendar(
        calendar(endless, vevent('SUMMARY:A', 'DTSTART;TZID=Our Office:20240305T190000')),
      );
      expect(datesOf(made)).to.deep.equal(['2024-03-05T19:00:00']);
      expect(made.findings.map(({ code }) => code)).to.deep.equal(['import-guess']);
    });

    it('counts hours past a change of clocks, and days by the calendar', async () => {
      const made = await readICalendar(
        calendar(
          vevent('SUMMARY:Night shift', 'DTSTART;TZID=America/Toronto:20240309T230000', 'DURATION:PT8H'),
          vevent('SUMMARY:Until the same time', 'DTSTART;TZID=America/Toronto:20240309T230000', 'DURATION:P1D'),
        ),
      );
      expect(datesOf(made)).to.deep.equal([
        '2024-03-09T23:00:00 to 2024-03-10T08:00:00',
        '2024-03-09T23:00:00 to 2024-03-10T23:00:00',
      ]);
    });
  });
});
