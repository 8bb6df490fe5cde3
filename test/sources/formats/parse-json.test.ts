import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseJson, parseLargeJson } from '../../../src/sources/formats/parse-json.js';

const DATA = { events: [{ title: 'a, ] // b', text: 'x' }] };
const JSON_TEXT = JSON.stringify(DATA);

describe('parseJson', () => {
  const wrapped: [name: string, text: string][] = [
    ['JSON', JSON_TEXT],
    ['a byte order mark', `\uFEFF${JSON_TEXT}`],
    ['spaces around it', `\n\t${JSON_TEXT}\r\n`],
    ['a semicolon behind it', `${JSON_TEXT};`],
    ['an assignment', `storyjs_jsonp_data = ${JSON_TEXT}`],
    ['an assignment with var', `var storyjs_jsonp_data=${JSON_TEXT};\n`],
    ['an assignment to a property', `window.data = ${JSON_TEXT};`],
    ['a call', `callback(${JSON_TEXT});`],
    ['a module', `export default ${JSON_TEXT};`],
    ['a comment before an assignment', `// All {of} it\n/* = */ data = ${JSON_TEXT};`],
    ['a call of a method', `my.call_1( ${JSON_TEXT} )`],
  ];
  for (const [name, text] of wrapped) {
    it(`reads ${name} without a word`, () => {
      expect(parseJson(text)).to.deep.equal({ value: DATA, findings: [] });
    });
  }

  it('reads a list', () => {
    expect(parseJson('data = [1, 2];').value).to.deep.equal([1, 2]);
  });

  const mended: [name: string, text: string, detail: RegExp][] = [
    ['commas before a bracket', '{ "events": [{ "title": "a, ] // b", "text": "x", }, ] , }', /commas/],
    [
      'a comma, a comment, a bracket',
      '{ "events": [{ "title": "a, ] // b", "text": "x" }, // the last\n] }',
      /commas.*comments|comments.*commas/,
    ],
    ['comments', '{ /* "events" */ "events": [{ "title": "a, ] // b", "text": "x" }] // end\n }', /comments/],
    ['a comment with a bracket', '{ "events": [{ "title": "a, ] // b", "text": "x", /* ] } */ }] }', /commas/],
  ];
  for (const [name, text, detail] of mended) {
    it(`mends ${name} and says so`, () => {
      const { value, findings } = parseJson(text);
      expect(value).to.deep.equal(DATA);
      expect(findings.map(({ code }) => code)).to.deep.equal(['import-guess']);
      expect(findings[0]?.detail).to.match(detail);
    });
  }

  it('mends line breaks and tabs within texts', () => {
    const { value, findings } = parseJson('{"text": "one\ntwo\tthree"}');
    expect(value).to.deep.equal({ text: 'one\ntwo\tthree' });
    expect(findings).to.have.length(1);
  });

  const broken: [name: string, text: string][] = [
    ['nothing', ''],
    ['a web page', '<!doctype html><p>Not found</p>'],
    ['an end that is missing', '{\n"events": [\n{ "title": "a" }'],
    ['a key without quotation marks', '{\n\n events: [] }'],
    ['single quotation marks', "{\n'events': [] }"],
    ['a comma too few', '{ "a": 1,\n "b": 2\n "c": 3 }'],
  ];
  for (const [name, text] of broken) {
    it(`refuses ${name} with a clear message`, () => {
      expect(() => parseJson(text)).to.throw(SyntaxError, /^The file is no JSON: ./);
    });
  }

  it('tells the line of a fault', () => {
    expect(() => parseJson('{ "a": 1,\n "b": 2\n "c": 3 }')).to.throw(/line 3/);
  });

  it('counts the lines of the file, also of a script', () => {
    expect(() => parseJson('// A comment\n\ndata = { "a": 1,\n "b": 2\n "c": 3 }')).to.throw(/line 5/);
  });

  it('changes nothing in what is JSON, and nothing within texts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseJson(JSON.stringify(value, undefined, 1)).value).to.deep.equal(JSON.parse(JSON.stringify(value)));
        if (typeof value === 'object') {
          const loose = `${JSON.stringify([value]).slice(0, -1)},]`;
          expect(parseJson(loose).value).to.deep.equal(JSON.parse(JSON.stringify([value])));
        }
      }),
    );
  });
});

describe('parseLargeJson', () => {
  const events = Array.from({ length: 20_000 }, (_, index) => ({
    start_date: { year: index },
    text: { headline: 'x' },
  }));

  it('parses the events of a large file as JSON.parse does', async () => {
    const deck = { title: { text: { headline: '"events": [' } }, events, eras: [] };
    expect(await parseLargeJson(JSON.stringify(deck))).to.deep.equal({ value: deck, findings: [] });
  });

  it('parses a large file without events, and one that has to be mended', async () => {
    const graph = { '@graph': events };
    expect(await parseLargeJson(JSON.stringify(graph))).to.deep.equal({ value: graph, findings: [] });
    const { findings, value } = await parseLargeJson(`${JSON.stringify({ events }).slice(0, -1)},}`);
    expect(value).to.deep.equal({ events });
    expect(findings).to.have.length(1);
  });

  it('says in which line a large file is wrong', async () => {
    const error: unknown = await parseLargeJson(`${JSON.stringify({ events })}\n]`).catch((caught: unknown) => caught);
    expect(error)
      .to.be.instanceOf(SyntaxError)
      .and.to.have.property('message')
      .that.matches(/^The file is no JSON: /);
  });
});
