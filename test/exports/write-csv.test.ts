import { expect } from '@open-wc/testing';
import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { readStory } from '../../src/core/story/read-story.js';
import { RELATION_TYPES, type EventInput, type Story, type StoryEvent } from '../../src/core/story/story.js';
import { guarded, writeCsv } from '../../src/exports/write-csv.js';
import { tidyCell } from '../../src/sources/formats/csv-cells.js';
import { readCsv } from '../../src/sources/formats/csv.js';
import { HOSTILE } from '../support/hostile-strings.js';
import { importText } from '../support/imported.js';
import { FULL_MAKERS, moments, oddLine, oddText, pages, shortWord, storyInputs } from '../support/story-inputs.js';
import { edtfDates } from '../core/dates/edtf-dates.js';
import { stated } from '../support/stated.js';
import { storyOf } from '../support/stories.js';

const read = async (text: string) => (await importText(readCsv, text)).story;
const rowsOf = (events: EventInput[]) => csvParseRows(writeCsv(storyOf(events)).slice(1));

describe('writeCsv', () => {
  it('writes a row for each event, under the names that it needs', () => {
    const story = storyOf({
      title: 'The mill',
      groups: [{ id: 'v', label: 'The village' }],
      events: [
        {
          id: 'court',
          date: '1815-08',
          title: 'The court, at last',
          weight: 2,
          group: 'v',
          tags: ['court', 'village'],
        },
        {
          id: 'bribe',
          date: '1810/1811',
          title: 'A bribe',
          text: 'To whom?\n\nNobody says.',
          status: 'alleged',
          sources: [
            { title: 'Letter', url: 'https://mercury.example/1', publisher: 'Mercury', date: '1812-03-02' },
            { url: 'https://b.example/' },
          ],
          relations: [
            { type: 'refutes', to: 'court' },
            { type: 'repliesTo', to: 'court' },
          ],
        },
      ],
    });
    expect(writeCsv(story)).to.equal(
      `\ufeff${[
        'date,end,title,text,status,group,tags,weight,source,source url,publisher,source date,source 2,source url 2,publisher 2,source date 2,refutes,replies to,id',
        '1815-08,,"The court, at last",,,The village,court; village,2,,,,,,,,,,,court',
        '1810,1811,A bribe,"To whom?',
        '',
        'Nobody says.",alleged,,,,Letter,https://mercury.example/1,Mercury,1812-03-02,,https://b.example/,,,court,court,bribe',
        '',
      ].join('\n')}`,
    );
    expect(writeCsv(storyOf([]))).to.equal('\ufeffdate,title,id\n');
  });

  it('is read back as the same story, as far as a table can say it', async () => {
    const property = fc.asyncProperty(storyInputs(MAKERS), async (input) => {
      const { story } = readStory(input);
      const { events } = await read(writeCsv(story));
      expect(events.map((event) => said(event))).to.deep.equal(story.events.map((event) => said(event, story)));
    });
    await fc.assert(property, { numRuns: 150 });
  });

  it('writes no cell that a spreadsheet would run', async () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://evil.example","x")', "'=1", '＝1', "''+1"];
    const texts = [...formulas, ...Object.values(HOSTILE).flat()];
    const story = storyOf(
      texts.map((text, index) => ({
        title: text,
        text,
        displayDate: text,
        group: text,
        lang: text,
        tags: [text],
        sources: [{ title: text, publisher: text, quote: text }],
        media: [{ src: 'https://a.example/b.jpg', alt: text, caption: text, credit: text }],
        relations: [{ type: 'refutes' as const, to: text }],
        id: index % 2 ? text : `${index}`,
      })),
    );
    const cells = csvParseRows(writeCsv(story).slice(1)).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).to.deep.equal([]);
    const back = await read(writeCsv(storyOf(formulas.map((title) => ({ title, text: title })))));
    expect(back.events.map(({ title, text }) => [title, text])).to.deep.equal(formulas.map((title) => [title, title]));
  });

  it('guards cells in a way that can be undone', () => {
    const property = fc.property(
      shortWord("'=+@a-").map((text) => `${text}a`),
      (cell) => {
        expect(tidyCell(guarded(cell))).to.equal(cell);
      },
    );
    fc.assert(property);
    expect(guarded("it's")).to.equal("it's");
  });

  const dates: [given: EventInput, date: string, end: string | undefined][] = [
    [{ date: '-0043-03-15' }, "'-0043-03-15", undefined],
    [{ date: '2021~/2022' }, '2021~', '2022'],
    [{ date: '2021/2021' }, '2021/2021', undefined],
    [{ date: '2021/..' }, '2021/..', undefined],
    [{ date: '2021-02-03T10:00:00', end: '2021-02-04' }, '2021-02-03T10:00:00', '2021-02-04'],
    [{}, '', undefined],
  ];
  for (const [given, date, end] of dates) {
    it(`writes the date ${JSON.stringify(given)} as ${date || 'nothing'}${end ? ` and ${end}` : ''}`, () => {
      const [names = [], cells = []] = rowsOf([{ title: 'T', ...given }]);
      expect(cells[0]).to.equal(date);
      expect(names.includes('end') ? cells[1] : undefined).to.equal(end);
    });
  }

  it('writes the label of a group, but for labels that several have', () => {
    const groups = [
      { id: 'a', label: 'Same' },
      { id: 'b', label: 'Same' },
    ];
    const events = [{ title: 'T', group: 'a' }];
    const labelled = (label: string) => writeCsv(storyOf({ groups: [{ id: 'a', label }, { id: 'b' }], events }));
    expect(labelled('The village')).to.include('T,The village,t');
    expect(writeCsv(storyOf({ groups, events }))).to.include('T,a,t');
  });

  it('writes what looks like markup so that it is read as text', async () => {
    const event = { title: 'a <b>c</b> &amp; d', text: '1 < 2 & <i>x</i>\n\n&lt;' };
    const { events } = await read(writeCsv(storyOf([event])));
    expect(events[0]).to.deep.include(event).and.not.to.have.property('html');
  });

  const losses: [what: string, given: EventInput, back: object][] = [
    ['the rest of a source behind a semicolon', { sources: ['A; B'] }, { sources: [{ title: 'A' }, { title: 'B' }] }],
    ['the whole of a tag with a comma', { tags: ['a, b'] }, { tags: ['a', 'b'] }],
    ['a text that says that there is none', { text: 'n/a' }, { text: '' }],
    ['line breaks in a title of a source', { sources: ['A\nB'] }, { sources: [{ title: 'A' }, { title: 'B' }] }],
  ];
  for (const [what, given, back] of losses) {
    it(`loses ${what}, as is documented`, async () => {
      const { events } = await read(writeCsv(storyOf([{ title: 'T', ...given }])));
      expect(events[0]).to.deep.include(back);
    });
  }

  it('loses the times of a table of which all are 00:00, as is documented', async () => {
    const dates = ['2021-02-03T00:00:00Z', '2021-02-04T00:00:00Z'];
    const { events } = await read(writeCsv(storyOf(dates.map((date) => ({ title: 'T', date })))));
    expect(events.map(({ date }) => date?.edtf)).to.deep.equal(['2021-02-03', '2021-02-04']);
  });

  it('writes the words of rich text', () => {
    expect(rowsOf([{ title: 'T', html: '<p>One <b>two</b></p>' }])[1]).to.include('One two');
  });
});

const word = (text: string) => `w ${text}`;
/** A cell of sources may hold several, parted by semicolons, with markup or without. */
const named = (text: string) => word(text).replace(/[;<&]/g, '');
const MAKERS = {
  ...FULL_MAKERS,
  line: oddLine.map(word),
  name: oddLine.map(named),
  text: oddText.map((text) => text.split('\n\n').map(word).join('\n\n')),
  html: fc.constant(undefined),
  id: shortWord('abcdef=&é-').map((text) => `${text}a`),
  tag: shortWord('abcdef=&é-').map((text) => `${text}a`),
  dates: fc.oneof(
    fc.record(
      {
        date: fc.oneof(
          edtfDates.map(({ edtf }) => edtf),
          moments,
        ),
      },
      { requiredKeys: [] },
    ),
    // From one moment to the same one is that moment.
    fc.record({ date: moments, end: moments }).filter(({ date, end }) => date !== end),
  ),
  url: pages,
  media: fc.record(
    {
      src: fc.constantFrom('https://a.example/b.jpg', 'https://a.example/c_(d).mp3', 'https://a.example/e'),
      alt: oddLine.map(word),
      caption: oddLine.map(word),
      credit: oddLine.map(word),
    },
    { requiredKeys: ['src'] },
  ) as typeof FULL_MAKERS.media,
};

/** What an event says, as a table can: labels stand for groups, and relations are ordered by kind. */
function said(
  { placement: _placement, given: _given, ...event }: StoryEvent,
  { groups }: Pick<Story, 'groups'> = { groups: [] },
): object {
  return stated({
    ...event,
    weight: event.weight + 0,
    date: event.date?.edtf,
    reported: event.reported?.edtf,
    group: groups.find(({ id }) => id === event.group)?.label ?? event.group,
    relations: RELATION_TYPES.flatMap((type) => event.relations.filter((relation) => relation.type === type)),
    sources: event.sources.map((source) => stated({ ...source, date: source.date?.edtf })),
  });
}
