import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readStory } from '../../../src/core/story/read-story.js';
import type { EventInput } from '../../../src/core/story/story.js';
import { readICalendar } from '../../../src/sources/formats/icalendar.js';
import { expectWhole } from '../../support/expect-problems.js';
import { beforeAndAfter } from '../../support/documented.js';
import { calendar, onDay, onlyEvent, vevent } from './icalendar/calendars.js';

const DAY = '2024-03-05';

describe('readICalendar', () => {
  it('makes of the documented calendar the documented story', async () => {
    const { after, before } = await beforeAndAfter('icalendar.md');
    const { findings, input } = await readICalendar(before);
    expect(input).to.deep.equal(after);
    expect(findings).to.deep.equal([]);
  });

  describe('what an event says', () => {
    const cases: [name: string, lines: string[], expected: Partial<EventInput>][] = [
      ['a title', ['SUMMARY:Talk'], { title: 'Talk' }],
      [
        'escaped characters',
        [String.raw`SUMMARY:One\, two\; three \\ four`],
        { title: String.raw`One, two; three \ four` },
      ],
      ['quotation marks that need not be escaped', [String.raw`SUMMARY:\"Talk\"`], { title: '"Talk"' }],
      ['character references in a title', ['SUMMARY:Tom &amp; Jerry&#8217;s'], { title: 'Tom & Jerry’s' }],
      ['a title with a tag', ['SUMMARY:<b>Talk</b> of the town'], { title: 'Talk of the town' }],
      ['a title with signs that are no tags', ['SUMMARY:a < b & c > d'], { title: 'a < b & c > d' }],
      ['a title with a colon and a semicolon', ['SUMMARY:Talk: one; two'], { title: 'Talk: one; two' }],
      ['a folded title', ['SUMMARY:One t', ' wo three fo', '\tur'], { title: 'One two three four' }],
      ['small letters', ['summary:Talk'], { title: 'Talk' }],
      ['a text in lines', [String.raw`DESCRIPTION:One\nTwo\NThree\n\nFour`], { text: 'One\nTwo\nThree\n\nFour' }],
      ['a text with references', [String.raw`DESCRIPTION:a &lt; b\nR&amp;B`], { text: 'a < b\nR&B' }],
      ['a place', [String.raw`LOCATION:Hall 1\, Main Street`], { text: 'Hall 1, Main Street' }],
      ['a text and a place', ['DESCRIPTION:Text', 'LOCATION:Hall'], { text: 'Text\n\nHall' }],
      ['a place that the text names', ['DESCRIPTION:In the Hall', 'LOCATION:Hall'], { text: 'In the Hall' }],
      ['an empty text', ['DESCRIPTION:', 'LOCATION: '], {}],
      [
        'rich text',
        ['DESCRIPTION:<p>One</p><p>Two</p>', 'LOCATION:A & B'],
        { html: '<p>One</p><p>Two</p><p>A &amp; B</p>' },
      ],
      ['rich text in lines', [String.raw`DESCRIPTION:<b>One</b>\nTwo`], { html: '<b>One</b><br>Two' }],
      ['a name', ['UID:a@b.example'], { id: 'a@b.example' }],
      ['a cancelled event', ['STATUS:CANCELLED'], { title: 'Cancelled: A' }],
      [
        'a cancelled event in its language',
        ['SUMMARY;LANGUAGE=de:Kirmes', 'STATUS:CANCELLED'],
        { title: 'Abgesagt: Kirmes' },
      ],
      ['a tentative event', ['STATUS:tentative'], { status: 'planned' }],
      ['a confirmed event, which is no confirmed claim', ['STATUS:CONFIRMED'], {}],
      ['tags', [String.raw`CATEGORIES:a,b\,c`, 'CATEGORIES:d,a,'], { tags: ['a', 'b,c', 'd'] }],
      ['a page', ['URL:https://a.example/x?y=1,2'], { sources: [{ url: 'https://a.example/x?y=1,2' }] }],
      [
        'attachments',
        [
          'URL;VALUE=URI:https://a.example/x',
          'ATTACH;FMTTYPE=image/png;FILENAME="Moon: a map.png":https://a.example/1',
          'ATTACH:https://a.example/2.MP3?x',
          'ATTACH;FMTTYPE=application/pdf;FILENAME=Paper.pdf:https://a.example/3.pdf',
          'ATTACH:https://a.example/x',
          'IMAGE;VALUE=URI;DISPLAY=BADGE;FMTTYPE=image/jpeg:https://a.example/4',
        ],
        {
          sources: [{ url: 'https://a.example/x' }, { url: 'https://a.example/3.pdf', title: 'Paper.pdf' }],
          media: [
            { src: 'https://a.example/1', type: 'image/png', caption: 'Moon: a map.png' },
            { src: 'https://a.example/2.MP3?x' },
            { src: 'https://a.example/4', type: 'image/jpeg' },
          ],
        },
      ],
      ['nothing of an alarm', ['BEGIN:VALARM', 'DESCRIPTION:Soon', 'TRIGGER:-PT10M', 'END:VALARM'], {}],
      [
        'nothing of what is not known',
        ['X-THING;A="b:c":d', 'CONSTRUCTOR:e', '__PROTO__:f', 'ATTENDEE;CN="Jane:mailto:x'],
        {},
      ],
      ['names of an object’s own', ['SUMMARY;CONSTRUCTOR=a;__PROTO__=b;TOSTRING=c:Talk'], { title: 'Talk' }],
    ];
    for (const [name, lines, expected] of cases) {
      it(`reads ${name}`, async () => {
        const isTitled = lines.some((line) => /^summary/i.test(line));
        const text = calendar(vevent('DTSTART;VALUE=DATE:20240305', ...(isTitled ? [] : ['SUMMARY:A']), ...lines));
        expect(await onlyEvent(text)).to.deep.equal({ ...(!isTitled && { title: 'A' }), date: DAY, ...expected });
      });
    }

    it('reads a journal', async () => {
      const text = calendar('BEGIN:VJOURNAL', 'DTSTART;VALUE=DATE:20240305', 'DESCRIPTION:It rained.', 'END:VJOURNAL');
      const { input, origins } = await readICalendar(text);
      expect(input.events).to.deep.equal([{ text: 'It rained.', date: DAY }]);
      expect(origins).to.deep.equal(['VJOURNAL 1']);
    });

    it('reads a calendar that takes its events back', async () => {
      expect((await onlyEvent(calendar('METHOD:CANCEL', onDay()))).title).to.equal('Cancelled: A');
    });
  });

  it('reads the name and the description of the calendar', async () => {
    const older = calendar(String.raw`X-WR-CALNAME:Talks\, all`, 'X-WR-CALDESC:<p>Of &amp; about</p>', onDay());
    const newer = calendar('NAME:Talks', 'DESCRIPTION:About', onDay());
    const textsOf = async (text: string) => {
      const { title, summary } = (await readICalendar(text)).input;
      return [title, summary];
    };
    expect(await textsOf(older)).to.deep.equal(['Talks, all', 'Of & about']);
    expect(await textsOf(newer)).to.deep.equal(['Talks', 'About']);
  });

  it('tells of an event without a beginning, not of a journal', async () => {
    const journal = ['BEGIN:VJOURNAL', 'SUMMARY:B', 'END:VJOURNAL'];
    const { findings, input } = await readICalendar(calendar(vevent('SUMMARY:A'), ...journal));
    expect(input.events).to.deep.equal([{ title: 'A' }, { title: 'B' }]);
    expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([['import-guess', 'VEVENT 1']]);
  });

  it('reads a retracted claim of a calendar of our own', async () => {
    const own = calendar(onDay('STATUS:CANCELLED')).replace('-//Test//EN', '-//story-timeline//story-timeline//EN');
    expect(await onlyEvent(own)).to.deep.equal({ title: 'A', date: DAY, status: 'retracted' });
  });

  it('reads the language of the titles, of the story where all share it', async () => {
    const langsOf = async (...langs: string[]) => {
      const { input } = await readICalendar(calendar(...langs.map((lang) => onDay(`SUMMARY;LANGUAGE=${lang}:A`))));
      return [input.lang, ...input.events.map((event) => event.lang)];
    };
    expect(await langsOf('fr', 'fr')).to.deep.equal(['fr', undefined, undefined]);
    expect(await langsOf('fr', 'en-ca')).to.deep.equal([undefined, 'fr', 'en-ca']);
  });

  it('reads several calendars in one file', async () => {
    const { input, origins } = await readICalendar(
      calendar('X-WR-CALNAME:One', onDay()) + calendar('X-WR-CALNAME:Two', onDay('SUMMARY:B')),
    );
    expect(input.title).to.equal('One');
    expect(input.events.map(({ title }) => title)).to.deep.equal(['A', 'B']);
    expect(origins).to.deep.equal(['VEVENT 1', 'VEVENT 2']);
  });

  const whole = calendar(onDay('DESCRIPTION:One t', ' wo'));
  const spellings: [name: string, text: string][] = [
    ['with a byte order mark', `\ufeff${whole}`],
    ['with line feeds alone', whole.replaceAll('\r\n', '\n')],
    ['with carriage returns alone', whole.replaceAll('\r\n', '\r')],
    ['with doubled carriage returns', whole.replaceAll('\r\n', '\r\r\n')],
    ['with empty lines', `\r\n\r\n${whole.replaceAll(/\r\n(?! )/g, '\r\n\r\n')}`],
    ['with spaces at the ends of lines', whole.replaceAll(/(?<!t)\r\n/g, ' \r\n')],
    ['in small letters', whole.replaceAll(/BEGIN|END|VCALENDAR|VEVENT/g, (word) => word.toLowerCase())],
    ['without a last line end', whole.trimEnd()],
    ['of an event alone', onDay('DESCRIPTION:One two')],
  ];
  for (const [name, text] of spellings) {
    it(`reads a file ${name}`, async () => {
      expect(await onlyEvent(text)).to.deep.equal({ title: 'A', date: DAY, text: 'One two' });
    });
  }

  for (const text of [
    '',
    'Title,Date\nA,2024',
    '<!doctype html><p>BEGIN',
    '{"events":[]}',
    'BEGIN:VCARD\r\nFN:A\r\nEND:VCARD',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, async () => {
      const error: unknown = await readICalendar(text).catch((caught: unknown) => caught);
      expect(error).to.be.instanceOf(SyntaxError);
    });
  }

  it('reads an empty calendar as an empty story', async () => {
    expect(await readICalendar(calendar())).to.deep.equal({ input: { events: [] }, origins: [], findings: [] });
  });

  describe('what is broken', () => {
    const broken: [name: string, text: string, titles: string[], findings: [string, string][]][] = [
      [
        'a line that is no property',
        calendar(onDay('SUMMARY;=x:A', 'SUMMARY:B')),
        ['B'],
        [['import-left-out', 'VEVENT 1']],
      ],
      [
        'an event without its end',
        calendar('BEGIN:VEVENT', 'SUMMARY:A', 'DTSTART:20240305', onDay('SUMMARY:B')),
        ['A', 'B'],
        [['import-guess', 'VEVENT 1']],
      ],
      [
        'an event without its end, the last one',
        calendar(onDay('SUMMARY:A'), 'BEGIN:VEVENT', 'SUMMARY:B', 'DTSTART:20240305'),
        ['A', 'B'],
        [['import-guess', 'VEVENT 2']],
      ],
      [
        'an alarm without its end',
        calendar(onDay('SUMMARY:A', 'BEGIN:VALARM', 'SUMMARY:B'), onDay('SUMMARY:C')),
        ['A', 'C'],
        [['import-guess', 'VALARM 1']],
      ],
      ['an end too many', calendar(onDay('SUMMARY:A'), 'END:VEVENT', 'END:VALARM', onDay('SUMMARY:B')), ['A', 'B'], []],
      [
        'a file that was cut off',
        calendar(onDay('SUMMARY:A'), onDay('SUMMARY:B')).slice(0, -20),
        ['A', 'B'],
        [['import-guess', 'VEVENT 2']],
      ],
      [
        'line breaks in a text',
        calendar(onDay('SUMMARY:A', 'DESCRIPTION:One', 'Two, three: four', 'https://a.example')),
        ['A'],
        [['import-guess', 'VEVENT 1']],
      ],
      [
        'an event that says nothing',
        calendar(onDay('SUMMARY:A'), onDay('SUMMARY: ', 'UID:u'), onDay('SUMMARY:C')),
        ['A', 'C'],
        [['import-left-out', 'VEVENT 2']],
      ],
      [
        'an attachment within the file',
        calendar(onDay('SUMMARY:A', 'ATTACH;ENCODING=BASE64;VALUE=BINARY;FILENAME=a.png:AAAA', 'ATTACH:CID:part1@x')),
        ['A'],
        [
          ['import-left-out', 'VEVENT 1'],
          ['import-left-out', 'VEVENT 1'],
        ],
      ],
      [
        'components that are no events',
        calendar(
          'BEGIN:VTODO',
          'SUMMARY:Do',
          'END:VTODO',
          'BEGIN:VTODO',
          'END:VTODO',
          'BEGIN:VFREEBUSY',
          'END:VFREEBUSY',
          onDay('SUMMARY:A'),
        ),
        ['A'],
        [
          ['import-left-out', 'file'],
          ['import-left-out', 'file'],
        ],
      ],
    ];
    for (const [name, text, titles, findings] of broken) {
      it(`costs no more than itself: ${name}`, async () => {
        const { input, findings: found, origins } = await readICalendar(text);
        expect(input.events.map(({ title }) => title)).to.deep.equal(titles);
        expect(found.map(({ code, where }) => [code, where])).to.deep.equal(findings);
        expect(origins).to.have.length(titles.length);
      });
    }

    it('keeps the lines of a text that was not folded', async () => {
      const { input } = await readICalendar(
        calendar(onDay('DESCRIPTION:One', 'Two, three: four', 'https://a.example')),
      );
      expect(input.events[0]?.text).to.equal('One\nTwo, three: four\nhttps://a.example');
    });

    it('counts what it leaves out', async () => {
      const { findings } = await readICalendar(calendar('BEGIN:VTODO', 'END:VTODO', 'BEGIN:VTODO', 'END:VTODO'));
      expect(findings.map(({ detail }) => detail)).to.deep.equal([
        '2 VTODO were left out: only VEVENT and VJOURNAL are events.',
      ]);
    });
  });

  it('takes no time beyond measure for what is repeated a hundred thousand times', async () => {
    const many = (piece: string) => piece.repeat(100_000);
    for (const piece of ['\r', '\n', ' \n', '<p', '&', '"', '\\\\']) {
      const { input } = await readICalendar(calendar(onDay(`DESCRIPTION:${many(piece)}`)) + many(piece));
      expect(input.events).to.have.length(1);
    }
  });

  it('loses no event, whatever its lines: each is in the story or named in a finding', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        'SUMMARY:A',
        'SUMMARY:',
        'DESCRIPTION:B',
        'UID:u',
        'STATUS:CANCELLED',
        'RECURRENCE-ID:20240305',
        'END:VALARM',
      ),
      fc.constantFrom(
        'DTSTART:20240305',
        'DTSTART:20240305T190000Z',
        'DTSTART;TZID=X:20240305T190000',
        'DTSTART:soon',
        'DTSTART;=:',
      ),
      fc.constantFrom(
        'RRULE:FREQ=DAILY;COUNT=3',
        'RRULE:FREQ',
        'EXDATE:20240305',
        'RDATE:20240307',
        'DURATION:P1D',
        'DTEND:20240301',
      ),
      fc.constantFrom('BEGIN:VALARM', 'BEGIN:VTODO', 'a stray line', ' folded', ''),
      fc.string({ maxLength: 20 }).map((text) => `DESCRIPTION:${text.replace(/[\r\n]/g, ' ')}`),
      fc.string({ maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, ' ').replace(/^(begin|end)/i, '')),
    );
    const file = fc.array(fc.record({ lines: fc.array(line, { maxLength: 8 }), isClosed: fc.boolean() }), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(file, async (given) => {
        const text = calendar(
          ...given.flatMap(({ lines, isClosed }) => ['BEGIN:VEVENT', ...lines, ...(isClosed ? ['END:VEVENT'] : [])]),
        );
        const { findings, input, origins } = await readICalendar(text);
        expect(origins).to.have.length(input.events.length);
        const named = new Set([...origins, ...findings.map(({ where }) => where)]);
        given.forEach((_, index) => expect([...named], text).to.include(`VEVENT ${index + 1}`));
        const { problems } = readStory(input, { origins });
        expectWhole(problems);
      }),
      { numRuns: 300 },
    );
  });
});
