import { expect } from '@open-wc/testing';
import { readFormat, readParsed, type ReadableFormat } from '../../../src/sources/formats/read-format.js';
import { readImported } from '../../support/imported.js';

const SLIDES = { events: [{ start_date: { year: 2011 }, text: { headline: 'A' } }] };
const SHEET = 'Year,Headline,Media Credit,Background\n2011,A,,\n';

describe('readFormat', () => {
  const files: [name: string, format: ReadableFormat, text: string][] = [
    ['a story of our own', 'story', '{"events": [{"date": "2011", "title": "A"}]}'],
    ['a list of events', 'story', '[{"date": "2011", "title": "A"}]'],
    ['TimelineJS', 'timelinejs', JSON.stringify(SLIDES)],
    ['TimelineJS that was taken for a story', 'story', JSON.stringify(SLIDES)],
    ['the spreadsheet of TimelineJS', 'csv', SHEET],
    ['the spreadsheet of TimelineJS by its name', 'timelinejs', SHEET],
    ['CSV', 'csv', 'Date,Event\n2011,A\n'],
    ['TSV', 'tsv', 'Date\tEvent\n2011\tA\n'],
    [
      'JSON-LD that was taken for a story',
      'story',
      '{"@context": "https://schema.org", "@type": "Event", "name": "A", "startDate": "2011"}',
    ],
  ];
  for (const [name, format, text] of files) {
    it(`reads ${name}`, async () => {
      const { story } = readImported(await readFormat(format, text));
      expect(story.events.map(({ title, date }) => [title, date?.edtf])).to.deep.equal([['A', '2011']]);
    });
  }

  it('tells what was mended in JSON of any kind', async () => {
    const { findings } = await readFormat('story', `${JSON.stringify(SLIDES).slice(0, -1)},}`);
    expect(findings.map(({ code }) => code)).to.deep.equal(['import-guess']);
  });

  it('leaves what is no story to the reader of stories', async () => {
    const { codes } = readImported(await readFormat('story', '7'));
    expect(codes).to.deep.equal(['story-not-object']);
  });

  it('refuses what is not of the format', async () => {
    const error = await readFormat('timelinejs', '{"a": 1}').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(SyntaxError);
  });
});

describe('readParsed', () => {
  it('leaves a story of our own as it is', async () => {
    expect(await readParsed({ events: [] })).to.equal(undefined);
    expect(await readParsed(null)).to.equal(undefined);
  });

  it('reads slides', async () => {
    expect((await readParsed(SLIDES))?.input.events).to.have.length(1);
  });
});
