import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readStory } from '../../../../src/core/story/read-story.js';
import { MAX_OCCURRENCES, MAX_OCCURRENCES_IN_ALL } from '../../../../src/sources/formats/icalendar/occurrences.js';
import { readICalendar } from '../../../../src/sources/formats/icalendar.js';
import { calendar, datesOf, onDay, vevent } from './calendars.js';

const EVENING = 'DTSTART;TZID=America/Toronto:20240305T190000';

/** The beginnings of an event with these lines, without what they all share: `2024-03-05`, or days alone. */
async function startsOf(...lines: string[]): Promise<string[]> {
  const { findings, input } = await readICalendar(calendar(vevent('SUMMARY:A', ...lines)));
  expect(findings).to.deep.equal([]);
  return input.events.map(({ date }) => date ?? '');
}

describe('expandSeries', () => {
  const rules: [rule: string, start: string, days: string][] = [
    ['FREQ=DAILY;COUNT=3', '20240228', '2024-02-28 2024-02-29 2024-03-01'],
    ['FREQ=DAILY;INTERVAL=10;COUNT=3', '20240305', '2024-03-05 2024-03-15 2024-03-25'],
    ['FREQ=WEEKLY;COUNT=3', '20240305', '2024-03-05 2024-03-12 2024-03-19'],
    ['FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20240314', '20240305', '2024-03-05 2024-03-07 2024-03-12 2024-03-14'],
    ['FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,TH;COUNT=4', '20240305', '2024-03-05 2024-03-07 2024-03-19 2024-03-21'],
    ['FREQ=MONTHLY;COUNT=3', '20240131', '2024-01-31 2024-03-31 2024-05-31'],
    ['FREQ=MONTHLY;BYDAY=2TU;COUNT=3', '20240312', '2024-03-12 2024-04-09 2024-05-14'],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=3', '20240329', '2024-03-29 2024-04-26 2024-05-31'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', '20240131', '2024-01-31 2024-02-29 2024-03-31'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3', '20240329', '2024-03-29 2024-04-30 2024-05-31'],
    ['FREQ=YEARLY;COUNT=3', '20240305', '2024-03-05 2025-03-05 2026-03-05'],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3', '20241128', '2024-11-28 2025-11-27 2026-11-26'],
    ['FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=4;COUNT=3', '20240704', '2024-07-04 2025-01-04 2025-07-04'],
    ['FREQ=YEARLY;COUNT=3', '20240229', '2024-02-29 2028-02-29 2032-02-29'],
    ['FREQ=YEARLY;BYMONTH=2,3;BYMONTHDAY=30;UNTIL=20251231', '20240330', '2024-03-30 2025-03-30'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=2', '20240229', '2024-02-29 2028-02-29'],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;COUNT=2', '20240229', '2024-02-29 2028-02-29'],
    ['freq=weekly;count=2', '20240305', '2024-03-05 2024-03-12'],
    ['FREQ=DAILY;INTERVAL=0;COUNT=2', '20240305', '2024-03-05 2024-03-06'],
    ['FREQ=WEEKLY;BYDAY=WE;COUNT=2', '20240305', '2024-03-05 2024-03-06 2024-03-13'],
  ];
  for (const [rule, start, days] of rules) {
    it(`follows ${rule} from ${start}`, async () => {
      expect((await startsOf(`DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`)).join(' ')).to.equal(days);
    });
  }

  const until: [name: string, until: string, last: string][] = [
    ['in UTC, at the last beginning', '20240312T230000Z', '2024-03-12T19:00:00'],
    ['in UTC, just before it', '20240312T225959Z', '2024-03-05T19:00:00'],
    ['in UTC, on the next day there', '20240313T000000Z', '2024-03-12T19:00:00'],
    ['at a time of no zone', '20240312T190000', '2024-03-12T19:00:00'],
    ['on a day, to its end', '20240312', '2024-03-12T19:00:00'],
  ];
  for (const [name, text, last] of until) {
    it(`ends ${name}`, async () => {
      expect((await startsOf(EVENING, `RRULE:FREQ=WEEKLY;UNTIL=${text}`)).at(-1)).to.equal(last);
    });
  }

  it('keeps the time of day when clocks change, and the length', async () => {
    const made = await readICalendar(
      calendar(
        vevent('SUMMARY:A', EVENING, 'DTEND;TZID=America/Toronto:20240306T010000', 'RRULE:FREQ=WEEKLY;COUNT=2'),
        vevent('SUMMARY:B', 'DTSTART;TZID=Europe/Berlin:20240327T100000', 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ),
    );
    expect(datesOf(made)).to.deep.equal([
      '2024-03-05T19:00:00-05:00 to 2024-03-06T01:00:00-05:00',
      '2024-03-12T19:00:00-04:00 to 2024-03-13T01:00:00-04:00',
      '2024-03-27T10:00:00+01:00',
      '2024-04-03T10:00:00+02:00',
    ]);
  });

  const parts: [name: string, lines: string[], starts: string][] = [
    [
      'an excluded day',
      ['DTSTART;VALUE=DATE:20240305', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20240306'],
      '2024-03-05 2024-03-07',
    ],
    [
      'the first day excluded',
      ['DTSTART;VALUE=DATE:20240305', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20240305'],
      '2024-03-06 2024-03-07',
    ],
    [
      'several excluded days, in one line and more, in no order',
      [
        'DTSTART;VALUE=DATE:20240305',
        'RRULE:FREQ=DAILY;COUNT=5',
        'EXDATE;VALUE=DATE:20240308,20240306',
        'EXDATE:20240307',
        'EXDATE:20240307',
      ],
      '2024-03-05 2024-03-09',
    ],
    [
      'exclusions that fit nothing',
      [
        'DTSTART;VALUE=DATE:20240305',
        'RRULE:FREQ=WEEKLY;COUNT=2',
        'EXDATE;VALUE=DATE:20240306,20240307,20240308,20240312',
      ],
      '2024-03-05',
    ],
    [
      'an excluded time in UTC',
      [EVENING, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20240307T000000Z'],
      '2024-03-05T19:00:00 2024-03-07T19:00:00',
    ],
    [
      'a time excluded by its day',
      [EVENING, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20240306'],
      '2024-03-05T19:00:00 2024-03-07T19:00:00',
    ],
    [
      'a day excluded by a time',
      ['DTSTART;VALUE=DATE:20240305', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;TZID=America/Toronto:20240306T000000'],
      '2024-03-05 2024-03-07',
    ],
    [
      'a time of another zone excluded',
      [EVENING, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;TZID=Europe/Berlin:20240307T010000'],
      '2024-03-05T19:00:00 2024-03-07T19:00:00',
    ],
    [
      'days besides the rule',
      ['DTSTART;VALUE=DATE:20240305', 'RRULE:FREQ=WEEKLY;COUNT=2', 'RDATE;VALUE=DATE:20240307,20240301'],
      '2024-03-01 2024-03-05 2024-03-07 2024-03-12',
    ],
    ['days without a rule', ['DTSTART;VALUE=DATE:20240305', 'RDATE;VALUE=DATE:20240401'], '2024-03-05 2024-04-01'],
    [
      'periods',
      ['DTSTART:20240305T190000Z', 'RDATE;VALUE=PERIOD:20240306T190000Z/PT1H'],
      '2024-03-05T19:00:00Z 2024-03-06T19:00:00Z',
    ],
    [
      'a rule of exclusion',
      ['DTSTART;VALUE=DATE:20240305', 'RRULE:FREQ=DAILY;COUNT=5', 'EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=3'],
      '2024-03-06 2024-03-08',
    ],
    [
      'two rules',
      ['DTSTART;VALUE=DATE:20240305', 'RRULE:FREQ=DAILY;COUNT=2', 'RRULE:FREQ=WEEKLY;COUNT=2'],
      '2024-03-05 2024-03-06 2024-03-12',
    ],
  ];
  for (const [name, lines, starts] of parts) {
    it(`reads ${name}`, async () => {
      expect((await startsOf(...lines)).join(' ')).to.equal(starts);
    });
  }

  it('shows an occurrence that was changed as it is now, once', async () => {
    const made = await readICalendar(
      calendar(
        vevent(
          'UID:u',
          'SUMMARY:A',
          EVENING,
          'RRULE:FREQ=WEEKLY;COUNT=4',
          'EXDATE;TZID=America/Toronto:20240326T190000',
        ),
        vevent(
          'UID:u',
          'SUMMARY:Moved',
          'RECURRENCE-ID;TZID=America/Toronto:20240312T190000',
          'DTSTART;TZID=America/Toronto:20240313T200000',
        ),
        vevent(
          'UID:u',
          'SUMMARY:A',
          'RECURRENCE-ID:20240319T230000Z',
          'DTSTART;TZID=America/Toronto:20240319T190000',
          'STATUS:CANCELLED',
        ),
      ),
    );
    expect(made.input.events).to.deep.equal([
      { id: 'u_20240305T190000', title: 'A', date: '2024-03-05T19:00:00' },
      { id: 'u_20240312T190000', title: 'Moved', date: '2024-03-13T20:00:00' },
      { id: 'u_20240319T230000', title: 'Cancelled: A', date: '2024-03-19T19:00:00' },
    ]);
    expect(made.origins).to.deep.equal(['VEVENT 1', 'VEVENT 2', 'VEVENT 3']);
    expect(made.findings).to.deep.equal([]);
  });

  it('shows a changed occurrence whose series is not in the file', async () => {
    const made = await readICalendar(calendar(onDay('UID:u', 'RECURRENCE-ID;VALUE=DATE:20240304')));
    expect(made.input.events).to.deep.equal([{ id: 'u_20240304', title: 'A', date: '2024-03-05' }]);
  });

  it('tells that a change to all that follows is read as one of one occurrence', async () => {
    const made = await readICalendar(
      calendar(
        onDay('UID:u', 'RRULE:FREQ=DAILY;COUNT=3'),
        vevent(
          'UID:u',
          'SUMMARY:B',
          'RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20240306',
          'DTSTART;VALUE=DATE:20240306',
        ),
      ),
    );
    expect(made.input.events.map(({ title, date }) => `${title} ${date}`)).to.deep.equal([
      'A 2024-03-05',
      'A 2024-03-07',
      'B 2024-03-06',
    ]);
    expect(made.findings.map(({ code, where }) => [code, where])).to.deep.equal([['import-guess', 'VEVENT 2']]);
  });

  it('gives each occurrence an id of its own', async () => {
    const { input } = await readICalendar(
      calendar(
        vevent('UID:u', 'SUMMARY:A', 'DTSTART:20240305T190000Z', 'RRULE:FREQ=HOURLY;COUNT=20'),
        onDay('UID:v'),
        onDay('RRULE:FREQ=DAILY;COUNT=2'),
      ),
    );
    const { problems } = readStory(input);
    expect(problems).to.deep.equal([]);
    expect(input.events.slice(-3).map(({ id }) => id)).to.deep.equal(['v', undefined, undefined]);
  });

  describe('is cut, and says so', () => {
    const cut: [name: string, lines: string[], count: number][] = [
      ['after so many', ['RRULE:FREQ=DAILY;COUNT=5000'], MAX_OCCURRENCES],
      ['after so many, where it has no end', ['RRULE:FREQ=DAILY'], MAX_OCCURRENCES],
      ['ten years after the last beginning, where it has no end', ['RRULE:FREQ=YEARLY'], 11],
      [
        'where days besides the rules are too many',
        ['RRULE:FREQ=DAILY;COUNT=1000', 'RDATE;VALUE=DATE:20400101'],
        MAX_OCCURRENCES,
      ],
    ];
    for (const [name, lines, count] of cut) {
      it(name, async () => {
        const made = await readICalendar(calendar(onDay(...lines)));
        expect(made.input.events).to.have.length(count);
        expect(made.findings.map(({ code, where }) => [code, where])).to.deep.equal([['import-left-out', 'VEVENT 1']]);
      });
    }

    it('not before the last of the other events', async () => {
      const made = await readICalendar(
        calendar(vevent('SUMMARY:Birthday', 'DTSTART;VALUE=DATE:19500401', 'RRULE:FREQ=YEARLY'), onDay()),
      );
      expect(made.input.events.at(-2)?.date).to.equal('2033-04-01');
    });

    it('where all series of the file together are too many', async () => {
      const series = Array.from({ length: MAX_OCCURRENCES_IN_ALL / MAX_OCCURRENCES + 2 }, () =>
        onDay('RRULE:FREQ=DAILY;COUNT=1000'),
      );
      const made = await readICalendar(calendar(...series));
      expect(made.input.events).to.have.length(MAX_OCCURRENCES_IN_ALL + 2);
      expect(made.findings.map(({ where }) => where)).to.deep.equal([
        `VEVENT ${series.length - 1}`,
        `VEVENT ${series.length}`,
      ]);
    });
  });

  const unfollowed = [
    'FREQ=OFTEN',
    'FREQ=WEEKLY;BYDAY=XX',
    'BYDAY=MO',
    'DAILY',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;BYMONTHDAY=5',
    'FREQ=DAILY;ITERATOR=1',
  ];
  for (const rule of unfollowed) {
    it(`shows the first day, and tells of it, where the rule is ${rule}`, async () => {
      const made = await readICalendar(calendar(onDay(`RRULE:${rule}`)));
      expect(datesOf(made)).to.deep.equal(['2024-03-05']);
      expect(made.findings.map(({ code, where }) => [code, where])).to.deep.equal([['import-left-out', 'VEVENT 1']]);
    });
  }

  it('does not search for ever, whatever the rules', async function () {
    this.timeout(60_000);
    const many = Array.from({ length: 200 }, () => onDay('RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'));
    const made = await readICalendar(calendar(...many));
    expect(made.input.events).to.have.length(200);
  });

  it('tells of a series of which nothing is left', async () => {
    const made = await readICalendar(calendar(onDay('RRULE:FREQ=DAILY;COUNT=1', 'EXDATE;VALUE=DATE:20240305')));
    expect(made.input.events).to.deep.equal([]);
    expect(made.findings.map(({ code, where }) => [code, where])).to.deep.equal([['import-left-out', 'VEVENT 1']]);
  });

  it('has its occurrences in order, each once, none that is excluded', async () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `202403${String(number).padStart(2, '0')}`);
    const frequency = fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY');
    const cases = fc.record({
      start: day,
      frequency,
      interval: fc.integer({ min: 1, max: 5 }),
      count: fc.integer({ min: 1, max: 20 }),
      more: fc.array(day, { minLength: 1, maxLength: 5 }),
      excluded: fc.array(day, { minLength: 1, maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ start, frequency: freq, interval, count, more, excluded }) => {
        const { input } = await readICalendar(
          calendar(
            vevent(
              'SUMMARY:A',
              `DTSTART;VALUE=DATE:${start}`,
              `RRULE:FREQ=${freq};INTERVAL=${interval};COUNT=${count}`,
              `RDATE;VALUE=DATE:${more.join(',')}`,
              `EXDATE;VALUE=DATE:${excluded.join(',')}`,
            ),
          ),
        );
        const days = input.events.map(({ date = '' }) => date.replaceAll('-', ''));
        expect(days).to.deep.equal([...new Set(days)].sort());
        expect(days.filter((each) => excluded.includes(each))).to.deep.equal([]);
        for (const each of [start, ...more]) {
          if (!excluded.includes(each)) expect(days).to.include(each);
        }
      }),
      { numRuns: 60 },
    );
  });
});
