import { expect } from '@open-wc/testing';
import { readCsv } from '../../../src/sources/formats/csv.js';
import { isTimelineSheet } from '../../../src/sources/formats/timelinejs-csv.js';
import { importText } from '../../support/imported.js';

const HEADER =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background,Alt Text,Link';
/** A row of the sheet by the names of its columns. */
function row(cells: Record<string, string>): string {
  return HEADER.split(',')
    .map((name) => `"${(cells[name] ?? '').replaceAll('"', '""')}"`)
    .join(',');
}
const read = (...rows: Record<string, string>[]) => importText(readCsv, [HEADER, ...rows.map(row)].join('\r\n'));

describe('the spreadsheet of TimelineJS', () => {
  it('becomes a story', async () => {
    const { story, codes, origins } = await read(
      { Headline: 'The <b>bridge</b>', Text: '<p>Built twice.</p>', Type: 'title', Background: '#fff' },
      {
        Year: '1899',
        Month: '4',
        Headline: 'A plan',
        Text: 'Words',
        Media: 'https://a.example/p.jpg',
        'Media Credit': 'City',
        'Media Caption': 'The <i>plan</i>',
        'Alt Text': 'An arch',
        Group: 'Planning',
      },
      {
        Year: '1901',
        Month: '12',
        Day: '10',
        Time: '8:05 PM',
        'End Year': '1904',
        Headline: 'Built',
        Text: '<p>Of stone</p>',
      },
      {},
      { Year: '1,931', 'Display Date': 'One night', Headline: 'It falls' },
      { Year: '1914', 'End Year': '1918', Headline: 'War', Type: 'era' },
    );
    expect(story).to.include({ title: 'The bridge', summary: 'Built twice.' });
    expect(story.events.map(({ title, date }) => [title, date?.edtf])).to.deep.equal([
      ['A plan', '1899-04'],
      ['Built', '1901-12-10T20:05/1904'],
      ['It falls', '1931'],
    ]);
    expect(story.events[0]).to.deep.include({ group: 'Planning', text: 'Words' });
    expect(story.events[0]?.media).to.deep.equal([
      { kind: 'image', src: 'https://a.example/p.jpg', alt: 'An arch', caption: 'The plan', credit: 'City' },
    ]);
    expect(story.events[1]).to.include({ html: '<p>Of stone</p>' });
    expect(story.events[2]).to.include({ displayDate: 'One night' });
    expect(story.eras.map(({ title, date }) => [title, date.edtf])).to.deep.equal([['War', '1914/1918']]);
    expect(origins).to.deep.equal(['row 3', 'row 4', 'row 6']);
    expect(codes).to.deep.equal([]);
  });

  it('reads a year without the apostrophe of a spreadsheet', async () => {
    const { story } = await read({ Year: "'-44", Month: '3', Headline: "'=A" });
    expect(story.events.map(({ title, date }) => [title, date?.edtf])).to.deep.equal([['=A', '-0043-03']]);
  });

  it('keeps a row with one bad cell, and tells which', async () => {
    const { story, problems } = await read(
      { Year: '2011', Month: 'Februar', Day: '30', Headline: 'A' },
      { Year: 'c. 1900', Headline: 'B' },
      { Year: 'long ago', Headline: 'C' },
      { Headline: 'D' },
      { Year: '2012', Time: '25:00', Month: '1', Day: '2', Headline: 'E' },
    );
    expect(story.events.map(({ title, date, displayDate }) => [title, date?.edtf ?? displayDate])).to.have.deep.members(
      [
        ['A', '2011-02'],
        ['B', '1900~'],
        ['C', 'long ago'],
        ['D', undefined],
        ['E', '2012-01-02'],
      ],
    );
    expect(problems.map(({ code, where }) => [code, where])).to.deep.equal([
      ['date-partial', 'row 2, start date'],
      ['date-invalid', 'row 4, start date'],
      ['import-guess', 'row 5'],
      ['date-partial', 'row 6, start date'],
    ]);
  });

  it('shows a second title slide as an event', async () => {
    const { story } = await read({ Headline: 'One', Type: 'Title' }, { Headline: 'Two', Type: 'title', Year: '2011' });
    expect(story.title).to.equal('One');
    expect(story.events.map(({ title }) => title)).to.deep.equal(['Two']);
  });

  it('reports an era without a date by its row', async () => {
    const { problems } = await read({ Headline: 'War', Type: 'era' });
    expect(problems.map(({ code, where }) => [code, where])).to.deep.equal([['era-invalid', 'row 2']]);
  });

  it('of version 1 has whole dates in one cell, with the month first', async () => {
    const text = `Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag
1/1/2010,,The bridge,,,,,,start,
12/10/2011,,A,,,,,,,Planning
2012,2013,B,,,,,,,
9/2014,,C,,,,,,,
1/2/2015 10:30:00,,D,,,,,,,
`;
    const { story } = await importText(readCsv, text);
    expect(story.title).to.equal('The bridge');
    expect(story.events.map(({ title, date, group }) => [title, date?.edtf, group])).to.deep.equal([
      ['A', '2011-12-10', 'Planning'],
      ['B', '2012/2013', undefined],
      ['C', '2014-09', undefined],
      ['D', '2015-01-02T10:30:00', undefined],
    ]);
  });

  const headers: [header: string, isSheet: boolean][] = [
    [HEADER, true],
    ['year, month ,DAY,headline,media credit,Media Caption', true],
    ['Start Date,End Date,Headline,Text,Media,Media Credit', true],
    ['Year,Month,Day,Headline,Text,Media,Type', true],
    ['Year,Month,Day,Headline,Text', false],
    ['Date,Headline,Media,Media Credit,Media Caption', false],
    ['', false],
  ];
  for (const [header, isSheet] of headers) {
    it(`is ${isSheet ? '' : 'not '}known by ${header}`, () => {
      expect(isTimelineSheet(header.split(','))).to.equal(isSheet);
    });
  }

  it('is read as any table where the page tells its columns', async () => {
    const text = [HEADER, row({ Year: '1899', Headline: 'A', Group: 'The real title' })].join('\n');
    const { story } = await importText(readCsv, text, { columns: 'title=Group, year=Year' });
    expect(story.events.map(({ title }) => title)).to.deep.equal(['The real title']);
  });
});
