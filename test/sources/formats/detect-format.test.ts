import { expect } from '@open-wc/testing';
import {
  detectFormat,
  detectParsed,
  formatNamed,
  isJson,
  type FormatHints,
  type FormatName,
} from '../../../src/sources/formats/detect-format.js';

const CSV = 'Date,Event\n2021,A\n';

describe('detectFormat', () => {
  const cases: [name: string, text: string, hints: FormatHints, format: FormatName | undefined][] = [
    ['our own story', '{"title": "T", "events": [{"date": "2021"}]}', {}, 'story'],
    ['a list of events', '[{"date": "2021", "title": "A"}]', {}, 'story'],
    ['an empty list', ' [] ', {}, 'story'],
    ['JSON with a byte order mark', '\uFEFF{"events": []}', {}, 'story'],
    ['TimelineJS 3', '{"events": [{"start_date": {"year": 2011}}]}', {}, 'timelinejs'],
    ['TimelineJS 3 by its title', '{"title" : {"text": {}}, "events": []}', {}, 'timelinejs'],
    ['TimelineJS 1', '{"timeline": {"date": []}}', {}, 'timelinejs'],
    ['TimelineJS 1 as a script', 'var storyjs_jsonp_data = {"timeline": {}};', {}, 'timelinejs'],
    ['TimelineJS as a script behind a comment', '/* All of it */\nvar data = {"timeline": {}};', {}, 'timelinejs'],
    ['TimelineJS as a call', 'callback({"timeline": {}})', {}, 'timelinejs'],
    ['JSON-LD', '{"@context": "https://schema.org", "@type": "Event"}', {}, 'jsonld'],
    ['a calendar', '\r\nBEGIN:VCALENDAR\r\n', { contentType: 'text/plain' }, 'ical'],
    ['a web page', '\n<!doctype html>', { url: 'https://example.org/a.csv' }, 'html'],
    ['CSV by its media type', 'anything', { contentType: 'text/csv; charset=utf-8' }, 'csv'],
    [
      'a sheet published as CSV',
      CSV,
      { contentType: 'text/csv', url: 'https://docs.google.com/spreadsheets/d/e/x/pub?output=csv' },
      'csv',
    ],
    ['TSV by its media type', 'anything', { contentType: 'text/tab-separated-values' }, 'tsv'],
    ['CSV by its ending', 'anything', { contentType: 'text/plain', url: 'https://example.org/a.CSV?v=1#x' }, 'csv'],
    ['CSV by its ending, from a server that calls all a page', CSV, { contentType: 'text/html', url: 'a.csv' }, 'csv'],
    [
      'a table of one column by its ending, from such a server',
      'Event\nA',
      { contentType: 'text/html', url: 'a.csv' },
      'csv',
    ],
    ['TSV by its ending', 'anything', { url: 'https://example.org/a.tsv' }, 'tsv'],
    ['Markwhen by its ending', 'anything', { url: 'https://example.org/a.mw' }, 'markwhen'],
    ['a calendar by its media type', 'anything', { contentType: 'text/calendar' }, 'ical'],
    ['CSV by its lines', CSV, {}, 'csv'],
    ['CSV with semicolons by its lines', 'Datum;Titel\r\n2021;A', {}, 'csv'],
    ['TSV by its lines', 'Date\tEvent\n2021\tA, B', {}, 'tsv'],
    ['Markwhen by its lines', 'title: Mine\n\n2021-03 / 2021-05: A project #work\n', {}, 'markwhen'],
    ['a text', 'Once upon a time.\nThere was no date.', {}, undefined],
    ['nothing', '', {}, undefined],
    ['what the page says', CSV, { type: 'timelinejs', contentType: 'text/calendar' }, 'timelinejs'],
    ['a media type that the page says', '{}', { type: 'text/csv' }, 'csv'],
    ['JSON where the page says something unknown', '{}', { type: 'docx' }, 'story'],
    ['JSON sent as plain text', '{"events": []}', { contentType: 'text/plain' }, 'story'],
  ];
  for (const [name, text, hints, format] of cases) {
    it(`takes ${name} for ${format}`, () => {
      expect(detectFormat(text, hints)).to.equal(format);
    });
  }

  it('looks at the beginning alone', () => {
    const long = `{"events": [${'{"date": "2021", "title": "a"},'.repeat(5000)}{"start_date": {}}]}`;
    expect(detectFormat(long)).to.equal('story');
  });
});

describe('formatNamed', () => {
  const names: [string | null | undefined, FormatName | undefined][] = [
    ['CSV', 'csv'],
    [' ics ', 'ical'],
    ['TimelineJS3', 'timelinejs'],
    ['application/ld+json;charset=utf-8', 'jsonld'],
    ['', undefined],
    ['constructor', undefined],
    [null, undefined],
    [undefined, undefined],
  ];
  for (const [name, format] of names) {
    it(`knows ${name} as ${format}`, () => {
      expect(formatNamed(name)).to.equal(format);
    });
  }
});

describe('detectParsed', () => {
  const cases: [name: string, value: unknown, format: string][] = [
    ['our own story', { title: 'T', events: [{ date: '2021', text: 'x' }] }, 'story'],
    ['a list of events', [{ date: '2021' }], 'story'],
    [
      'our own story with an odd event',
      { events: [{ title: 'A' }, { title: 'B', text: {}, start_date: {} }] },
      'story',
    ],
    ['our own story with an odd title', { title: {}, events: [{ title: 'A' }] }, 'story'],
    ['a list of events with an odd one', [{ title: 'A' }, { title: {}, text: {} }], 'story'],
    ['no story', null, 'story'],
    ['a text', 'x', 'story'],
    ['TimelineJS with its first slide broken', { events: [null, {}, { start_date: null }] }, 'timelinejs'],
    ['TimelineJS without a date', { events: [{ text: { headline: 'A' } }] }, 'timelinejs'],
    ['TimelineJS with a title alone', { title: { text: {} } }, 'timelinejs'],
    ['TimelineJS 1', { timeline: { date: [] } }, 'timelinejs'],
    ['TimelineJS 1 without what is around it', { headline: 'A', date: [{ startDate: '2011' }] }, 'timelinejs'],
    ['a list of slides', [{ start_date: { year: 2011 } }], 'timelinejs'],
    ['a list of slides as a timeline', { timeline: [{ start_date: {} }] }, 'timelinejs'],
    ['JSON-LD', { '@graph': [] }, 'jsonld'],
    ['a list of JSON-LD', [{ '@type': 'Event' }], 'jsonld'],
    ['what a prototype has', Object.create({ timeline: {} }), 'story'],
  ];
  for (const [name, value, format] of cases) {
    it(`takes ${name} for ${format}`, () => {
      expect(detectParsed(value)).to.equal(format);
    });
  }
});

describe('isJson', () => {
  it('tells JSON from tables', () => {
    expect(isJson(' {"a": 1}')).to.equal(true);
    expect(isJson('data = [1]')).to.equal(true);
    expect(isJson('Year,Month\n1,2')).to.equal(false);
    expect(isJson('[sic] a text')).to.equal(false);
  });
});
