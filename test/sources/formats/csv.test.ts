import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCsv } from '../../../src/sources/formats/csv.js';
import type { ImportContext } from '../../../src/sources/formats/story-format.js';
import { beforeAndAfter } from '../../support/documented.js';
import { expectWhole } from '../../support/expect-problems.js';
import { importText } from '../../support/imported.js';

const read = (text: string, context?: ImportContext) => importText(readCsv, text, context);
/** A table of lines whose cells are parted by bars, for tests that are easy to read. */
const table = (...lines: string[]) => lines.join('\n');

describe('readCsv', () => {
  it('reads a table of a newsroom', async () => {
    const text = `When,What happened,Details,Source,Link,Status,Section,Tags
2021-02,"A ""conversation""","Two
lines",Herald,https://herald.example/a,Alleged,Caucus,talk; consulate
"March 22, 2023",He resigns,,Herald,https://herald.example/b,confirmed,Caucus,
May 3–5 2023,A report,<p>With <b>markup</b></p>,,,,,
`;
    const { story, codes } = await read(text);
    expect(story.events.map(({ title, date, text: words }) => [title, date?.edtf, words])).to.deep.equal([
      ['A "conversation"', '2021-02', 'Two\nlines'],
      ['He resigns', '2023-03-22', ''],
      ['A report', '2023-05-03/2023-05-05', 'With markup'],
    ]);
    expect(story.events[0]).to.deep.include({ status: 'alleged', group: 'Caucus', tags: ['talk', 'consulate'] });
    expect(story.events[0]?.sources).to.deep.equal([{ title: 'Herald', url: 'https://herald.example/a' }]);
    expect(story.events[2]).to.include({ html: '<p>With <b>markup</b></p>' });
    expect(codes).to.deep.equal([]);
  });

  it('makes of the documented table the documented story', async () => {
    const { before, after } = await beforeAndAfter('csv.md');
    const { input, codes } = await read(before, { lang: 'en-GB' });
    expect(input).to.deep.equal(after);
    expect(codes).to.have.members(['import-guess', 'date-invalid']);
  });

  const dates: [
    name: string,
    cells: string[],
    context: ImportContext,
    expected: (string | undefined)[],
    codes: string[],
  ][] = [
    ['one language', ['22 mars 2023', 'avril 2023', 'vers 1900'], {}, ['2023-03-22', '2023-04', '1900~'], []],
    [
      'the day first, as one date tells',
      ['3/4/2021', '22/4/2021'],
      { lang: 'en-US' },
      ['2021-04-03', '2021-04-22'],
      [],
    ],
    [
      'the month first, as one date tells',
      ['3/4/2021', '3/22/2021'],
      { lang: 'en-GB' },
      ['2021-03-04', '2021-03-22'],
      [],
    ],
    [
      'the month first, as the language has it',
      ['3/4/2021', '5/6/2021'],
      { lang: 'en-US' },
      ['2021-03-04', '2021-05-06'],
      ['import-guess'],
    ],
    [
      'the day first, as the language has it',
      ['3/4/2021', '5/6/2021'],
      { lang: 'fr' },
      ['2021-04-03', '2021-06-05'],
      ['import-guess'],
    ],
    ['what may be either', ['3/4/2021', '5/5/2021'], {}, [undefined, '2021-05-05'], ['date-invalid']],
    [
      'what contradicts itself',
      ['3/4/2021', '22/4/2021', '4/22/2021'],
      { lang: 'en' },
      [undefined, '2021-04-22', '2021-04-22'],
      ['date-invalid'],
    ],
    ['years of two digits', ['22.3.21', '22.3.99'], {}, ['2021-03-22', '1999-03-22'], ['import-guess']],
    ['numbers of a spreadsheet', ['44277', '44300'], {}, ['2021-03-22', '2021-04-14'], ['import-guess']],
    [
      'midnight everywhere',
      ['2021-03-22 00:00:00', '2021-03-23 00:00:00'],
      {},
      ['2021-03-22', '2021-03-23'],
      ['import-guess'],
    ],
    [
      'midnight among others',
      ['2021-03-22 00:00:00', '2021-03-23 10:00:00'],
      {},
      ['2021-03-22T00:00:00', '2021-03-23T10:00:00'],
      [],
    ],
    ['no date', ['', '-', 'n/a', '#N/A'], {}, [undefined, undefined, undefined, undefined], ['column-unknown']],
    ['a date that is not understood', ['2021', 'someday'], {}, ['2021', undefined], ['date-invalid']],
    ['a date that is understood in part', ['2021', 'early 2022'], {}, ['2021', '2022'], ['date-partial']],
    ['a day that is none', ['2021', '2021-02-30'], {}, ['2021', undefined], ['date-invalid']],
  ];
  for (const [name, cells, context, expected, codes] of dates) {
    it(`reads a column of dates with ${name}`, async () => {
      const rows = cells.map((cell, index) => `"${cell}",Event ${index}`);
      const { story, problems, codes: found } = await read(table('Date,Event', ...rows), context);
      const byTitle = new Map(story.events.map((event) => [event.title, event]));
      expect(cells.map((_, index) => byTitle.get(`Event ${index}`)?.date?.edtf)).to.deep.equal(expected);
      if (name !== 'no date') expect(found).to.deep.equal(codes);
      expectWhole(problems);
    });
  }

  it('tells both days that a date may be', async () => {
    const { problems, story } = await read(table('Date,Event', '3/4/2021,A'));
    expect(problems[0]).to.include({ where: 'row 2, date', value: '3/4/2021' });
    expect(problems[0]?.message).to.include('2021-03-04').and.to.include('2021-04-03');
    expect(story.events[0]).to.include({ displayDate: '3/4/2021' }).and.not.to.have.property('placement');
  });

  it('tells a guess once, with an example', async () => {
    const { problems } = await read(table('Date,Event', '3/4/2021,A', '5/6/2021,B', '7/8/2021,C'), { lang: 'en-US' });
    expect(problems).to.have.length(1);
    expect(problems[0]?.message).to.include('“3/4/2021”').and.to.include('month first').and.to.include('2021-03-04');
  });

  const parts: [header: string, row: string, date: string | undefined][] = [
    ['Year,Month,Day,Event', '2021,3,22,A', '2021-03-22'],
    ['Year,Month,Day,Event', '2021,March,,A', '2021-03'],
    ['Année,Mois,Jour,Événement', '2021,août,5,A', '2021-08-05'],
    ['Year,Month,Day,Time,Event', '2021,3,22,2:30 PM,A', '2021-03-22T14:30'],
    ['Year,End Year,Event', '1914,1918,A', '1914/1918'],
    ['Year,Event', '-44,A', '-0043'],
    ['Year,Event', ',A', undefined],
    ['Start,End,Event', '2021-03,2021-05,A', '2021-03/2021-05'],
    ['From,To,Event', '22 March 2021,,A', '2021-03-22'],
    ['Date,Time,Event', '2021-03-22,14:30,A', '2021-03-22T14:30'],
    ['Date,Time,End time,Event', '2021-03-22,14:30,15:30,A', '2021-03-22T14:30/2021-03-22T15:30'],
    ['Date,Time,Event', '2021-03-22,0:00,A', '2021-03-22'],
    ['Date,Time,Event', '2021-03,14:30,A', '2021-03'],
    ['Start,End,Event', ',2021-05,A', '/2021-05'],
    ['Date,Event', '2021-03-22 10:00:00 – 2021-03-23 12:00:00,A', '2021-03-22T10:00:00/2021-03-23T12:00:00'],
  ];
  for (const [header, row, date] of parts) {
    it(`reads ${row} below ${header} as ${date}`, async () => {
      const { story } = await read(table(header, row));
      expect(story.events[0]?.date?.edtf).to.equal(date);
      expect(story.events[0]?.title).to.equal('A');
    });
  }

  const claims: [header: string, row: string, sources: object[]][] = [
    ['Source', 'Herald', [{ title: 'Herald' }]],
    ['Source', 'https://a.example/1', [{ url: 'https://a.example/1' }]],
    ['Source', '"Herald, 3 May (https://a.example/1)"', [{ title: 'Herald, 3 May', url: 'https://a.example/1' }]],
    ['Source', '[Herald](https://a.example/1)', [{ title: 'Herald', url: 'https://a.example/1' }]],
    ['Source', '"<a href=""https://a.example/1"">Herald</a>"', [{ title: 'Herald', url: 'https://a.example/1' }]],
    [
      'Source',
      'https://a.example/1 https://a.example/2',
      [{ url: 'https://a.example/1' }, { url: 'https://a.example/2' }],
    ],
    ['Source', 'Herald; Post', [{ title: 'Herald' }, { title: 'Post' }]],
    ['Link', 'www.a.example/1', [{ url: 'https://www.a.example/1' }]],
    ['Link', 'see the archive', [{ title: 'see the archive' }]],
    ['Source,Link', 'Herald,https://a.example/1', [{ title: 'Herald', url: 'https://a.example/1' }]],
    [
      'Source,Link',
      'Herald; Post,https://a.example/1 https://a.example/2',
      [
        { title: 'Herald', url: 'https://a.example/1' },
        { title: 'Post', url: 'https://a.example/2' },
      ],
    ],
    [
      'Source,Publisher,Source date',
      '"A report",Herald,3 May 2023',
      [{ title: 'A report', publisher: 'Herald', date: '2023-05-03' }],
    ],
    ['Publisher', 'Herald', [{ publisher: 'Herald' }]],
    [
      'Source 1,Link 1,Source 2,Link 2',
      'Herald,https://a.example/1,,https://a.example/2',
      [{ title: 'Herald', url: 'https://a.example/1' }, { url: 'https://a.example/2' }],
    ],
    ['Source', '-', []],
    ['Source,Link', 'Herald,../stories/1.html', [{ title: 'Herald', url: '../stories/1.html' }]],
    ['Source,Link', 'Herald,/stories/1', [{ title: 'Herald', url: '/stories/1' }]],
    ['Source,Link', 'Herald,stories/1?a=b#c', [{ title: 'Herald', url: 'stories/1?a=b#c' }]],
    ['Source,Link', 'Herald,report.pdf', [{ title: 'Herald', url: 'report.pdf' }]],
    ['Source,Link', 'Herald,//herald.example/1', [{ title: 'Herald', url: '//herald.example/1' }]],
    ['Source,Link', 'Herald,herald.example/1', [{ title: 'Herald', url: 'https://herald.example/1' }]],
    [
      'Source,Link',
      'Herald; Post,/1; /2',
      [
        { title: 'Herald', url: '/1' },
        { title: 'Post', url: '/2' },
      ],
    ],
    ['Source', './notes.html', [{ url: './notes.html' }]],
    ['Source', 'Post/Herald', [{ title: 'Post/Herald' }]],
  ];
  for (const [header, row, sources] of claims) {
    it(`finds the sources in ${row} below ${header}`, async () => {
      const { input } = await read(table(`Date,Event,${header}`, `2021,A,${row}`));
      expect(input.events[0]?.sources ?? []).to.deep.equal(sources);
    });
  }

  it('resolves the addresses of sources against that of the file', async () => {
    const text = table('Date,Event,Source,Link', '2021,A,Herald,../1.html', '2021,B,,/2');
    const { story, codes } = await read(text, { url: 'https://a.example/data/events.csv' });
    expect(story.events.map(({ sources }) => sources[0]?.url)).to.deep.equal([
      'https://a.example/1.html',
      'https://a.example/2',
    ]);
    expect(codes).to.deep.equal([]);
  });

  it('leaves out words in place of the address of a source, and says so', async () => {
    const { story, problems } = await read(table('Date,Event,Source,Link', '2021,A,Herald,see the archive'));
    expect(story.events[0]?.sources).to.deep.equal([{ title: 'Herald' }]);
    expect(problems.map(({ code, where }) => [code, where])).to.deep.equal([['import-left-out', 'row 2, link']]);
  });

  const totals: [row: string, isTotal: boolean][] = [
    ['Total,35,', true],
    ['Gesamt: 6 Ereignisse,,', true],
    [',Summe,"1.200,50 €"', true],
    ['2021,Total,', false],
    ['Total eclipse,Seen in Texas,', false],
    [',Total eclipse,', false],
  ];
  for (const [row, isTotal] of totals) {
    it(`takes ${row} ${isTotal ? 'for a row of totals' : 'for an event'}`, async () => {
      const { input, problems } = await read(table('Date,Event,Text', '2021,A,', row));
      expect(input.events).to.have.length(isTotal ? 1 : 2);
      expect(problems.some(({ code, where }) => code === 'import-left-out' && where === 'row 3')).to.equal(isTotal);
    });
  }

  it('tells once of rows without a date, which merged cells may be', async () => {
    const { story, problems } = await read(table('Date,Event', '2021,A', ',B', ',C', '2022,D'));
    expect(story.events).to.have.length(4);
    expect(problems.map(({ code, where, message }) => [code, where, message])).to.deep.equal([
      ['import-guess', 'row 3', '2 events, of which this is the first, have no date and are listed without one.'],
    ]);
  });

  it('says of a date without a year what it lacks', async () => {
    const { problems } = await read(table('Date;Event', '2021;A', '3. Oktober;B', '1.2.;C', 'TBD;D'));
    expect(problems.map(({ message }) => message.replace(/:.*/, ''))).to.deep.equal([
      '“3. Oktober” names no year',
      '“1.2.” names no year',
      '“TBD” is not understood as a date',
    ]);
  });

  const apostrophes: [given: string, date: string | undefined, title: string][] = [
    ["'2021-05,'=SUM(A1)", '2021-05', '=SUM(A1)'],
    ["'-0043-03-15,''=x", '-0043-03-15', "'=x"],
    ["'3.5.2021,'tis so", '2021-05-03', "'tis so"],
    ["May '21,'90s night", '2021-05', "'90s night"],
    ['2021,-5 degrees', '2021', '-5 degrees'],
  ];
  for (const [given, date, title] of apostrophes) {
    it(`reads ${given} without the apostrophe of a spreadsheet`, async () => {
      const { input } = await read(table('Date,Event', given));
      expect(input.events).to.deep.equal([{ date, title }]);
    });
  }

  it('tells one fault of a row that is no event', async () => {
    const { problems } = await read(table('Date,Event,Text', '2021,A,x', 'See below,,'));
    expect(problems.map(({ code, where }) => [code, where])).to.deep.equal([['event-empty', 'row 3']]);
  });

  it('reads pictures with what is said of them, relations, weight and the day of reporting', async () => {
    const { input, codes } = await read(
      table(
        'ID;Date;Event;Image;Caption;Credit;Alt text;Weight;Published;Refutes',
        'claim;2021;A;img/a.jpg;A bridge;B;An arch;2,5;;',
        'reply;2022;B;https://a.example/b.jpg https://a.example/c.jpg;C;;B;;3. Mai 2022;claim',
      ),
    );
    expect(input.events[0]).to.deep.include({
      id: 'claim',
      weight: 2.5,
      media: [{ src: 'img/a.jpg', caption: 'A bridge', credit: 'B', alt: 'An arch' }],
    });
    expect(input.events[1]).to.deep.include({ reported: '2022-05-03', relations: [{ type: 'refutes', to: 'claim' }] });
    expect(input.events[1]?.media).to.have.length(2);
    expect(codes).to.deep.equal(['media-no-alt']);
  });

  it('leaves out words in place of a picture, and says so', async () => {
    const { story, problems } = await read(table('Date,Event,Image', '2021,A,see the folder'));
    expect(story.events[0]?.media).to.deep.equal([]);
    expect(problems.map(({ code, where }) => [code, where])).to.deep.equal([['import-left-out', 'row 2, media']]);
  });

  describe('without a row of names', () => {
    it('goes by what stands in the columns, and says so', async () => {
      const { story, problems } = await read(
        table(
          '2021-03-22,He resigns,"A long text about how it went, and what was said afterwards by whom",https://a.example/1',
          '2021-04,She stays,"Another long text, which is longer than the words before it, by far",https://a.example/2',
        ),
      );
      expect(story.events.map(({ title, date }) => [title, date?.edtf])).to.deep.equal([
        ['He resigns', '2021-03-22'],
        ['She stays', '2021-04'],
      ]);
      expect(story.events[0]?.text).to.match(/^A long text/);
      expect(story.events[0]?.sources[0]?.url).to.equal('https://a.example/1');
      expect(problems.map(({ code }) => code)).to.deep.equal(['import-guess']);
      expect(problems[0]?.message).to.include('“A” as date').and.to.include('“B” as title');
    });

    it('counts from row 1', async () => {
      const { origins } = await read(table('2021,A', '2022,B'));
      expect(origins).to.deep.equal(['row 1', 'row 2']);
    });

    it('takes the columns that the page tells', async () => {
      const { story, codes } = await read(table('A,2021,2022,B', 'C,2023,2024,D'), {
        columns: 'date=3, title=D, text=A',
      });
      expect(story.events.map(({ title, text, date }) => [title, text, date?.edtf])).to.deep.equal([
        ['B', 'A', '2022'],
        ['D', 'C', '2024'],
      ]);
      expect(codes).to.deep.equal(['import-guess']);
    });
  });

  it('takes the columns that the page tells, before those that it recognises', async () => {
    const text = table('Title,Published,Real name,Real date', 'x,2020,A,2021');
    const { story } = await read(text, { columns: 'date=Real date, title=real NAME' });
    expect(story.events[0]).to.deep.include({ title: 'A' });
    expect(story.events[0]?.date?.edtf).to.equal('2021');
    expect(story.events[0]?.reported?.edtf).to.equal('2020');
  });

  it('reports a column that is not there, and which are', async () => {
    const { problems, story } = await read(table('Date,Event', '2021,A'), { columns: 'title=Headline' });
    expect(problems.map(({ code }) => code)).to.deep.equal(['column-unknown']);
    expect(problems[0]?.message).to.include('“Headline”').and.to.include('“Date”, “Event”');
    expect(story.events[0]?.title).to.equal('A');
  });

  it('tells which columns it does not read', async () => {
    const { problems } = await read(table('Date,Event,Our notes,Empty', '2021,A,secret,'));
    expect(problems.map(({ code, message }) => [code, message])).to.deep.equal([
      ['import-guess', 'Columns that are not read: “Our notes”.'],
    ]);
  });

  it('finds the column of dates below a name that it does not know', async () => {
    const { story, problems } = await read(table('Published somewhere,Wording', '2021-03-22,A', '2021-04-22,B'));
    expect(story.events.map(({ date, title }) => [date?.edtf, title])).to.deep.equal([
      ['2021-03-22', 'A'],
      ['2021-04-22', 'B'],
    ]);
    expect(problems).to.have.length(1);
  });

  it('finds the row of names below a title', async () => {
    const { story, problems, origins } = await read(
      table('All about the bridge,,', ',,', 'Date,Event,Text', '2021,A,x'),
    );
    expect(story).to.include({ title: 'All about the bridge' });
    expect(origins).to.deep.equal(['row 4']);
    expect(problems.map(({ code, where }) => [code, where])).to.deep.equal([['import-guess', 'row 1']]);
  });

  it('names rows as a spreadsheet does, also behind lines within a cell and empty rows', async () => {
    const text = 'Date,Event\n2021,"A\nB\nC"\n,\n\n2022,D\nsoon,E\n';
    const { origins, problems, story } = await read(text);
    expect(origins).to.deep.equal(['row 2', 'row 5', 'row 6']);
    expect(problems.map(({ where }) => where)).to.deep.equal(['row 6, date']);
    expect(story.events).to.have.length(3);
  });

  it('reports a row without an event, and one with more cells than columns', async () => {
    const { problems, story } = await read(table('Date,Event', '2021,', '2022,A, b, and c'));
    expect(story.events.map(({ title }) => title)).to.deep.equal(['A']);
    expect(problems.map(({ code, where }) => [code, where])).to.have.deep.members([
      ['event-empty', 'row 2'],
      ['import-left-out', 'row 3'],
    ]);
  });

  const odd: [name: string, text: string, titles: string[]][] = [
    ['an empty file', '', []],
    ['spaces', ' \n \n', []],
    ['a header alone', 'Date,Event\n', []],
    ['names of the language', 'Date,Event\n2021,__proto__\n2022,constructor\n', ['__proto__', 'constructor']],
    ['names of the language for columns', '__proto__,Date,Event,constructor\nx,2021,A,y\n', ['A']],
    ['references', 'Date,Event\n2021,Tom &amp; Jerry\n', ['Tom & Jerry']],
    ['brackets', 'Date,Event\n2021,<Name withheld> speaks\n', ['<Name withheld> speaks']],
    ['rows that are short', 'Event,Date,Text\nA\nB,2021\n', ['B', 'A']],
    ['Arabic', 'التاريخ,الحدث\n٢٠٢١-٠٣-٢٢,الجسر\n', ['الجسر']],
    ['Chinese', '日期,事件\n2021年3月5日,大桥建成\n', ['大桥建成']],
  ];
  for (const [name, text, titles] of odd) {
    it(`reads ${name}`, async () => {
      const { story, problems } = await read(text);
      expect(story.events.map(({ title }) => title)).to.deep.equal(titles);
      expectWhole(problems);
    });
  }

  it('loses no row without a word', async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '',
        '2021',
        '3/4/2021',
        'May 2021',
        'A title',
        '<b>x</b>',
        'https://a.example/1',
        'a "b" c',
        'x\ny',
        '-',
        'confirmed',
      ),
    );
    const header = fc.shuffledSubarray(
      ['Date', 'Event', 'Text', 'Source', 'Link', 'Image', 'Status', 'Notes', 'Year', 'End'],
      { minLength: 1 },
    );
    const tables = header.chain((names) =>
      fc.tuple(
        fc.constant(names),
        fc.array(fc.array(cell, { minLength: 1, maxLength: names.length + 1 }), { maxLength: 8 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(tables, async ([names, rows]) => {
        const lines = [names, ...rows].map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','));
        const { story, problems, origins } = await read(lines.join('\n'));
        const filled = rows.filter((row) => row.some((value) => value.trim())).length;
        expect(origins.length).to.be.within(filled, filled + 1);
        const kept = new Set(story.events.map(({ given }) => given));
        for (const [index, origin] of origins.entries()) {
          const isTold = problems.some(({ where, severity }) => where.startsWith(origin) && severity === 'error');
          expect(kept.has(index) || isTold, `${origin} of ${JSON.stringify(lines)}`).to.equal(true);
        }
        expectWhole(problems);
      }),
      { numRuns: 300 },
    );
  });
});
