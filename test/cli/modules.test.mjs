/** The parts of the command line that are best tested alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cliModule } from './run-cli.mjs';

const { jsonPlaces } = await cliModule('json-places.js');
const { nearestName } = await cliModule('nearest-name.js');
const { progressOn } = await cliModule('progress.js');

describe('jsonPlaces', () => {
  it('finds every value of any JSON, however it is laid out', () => {
    const events = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), { maxLength: 5 });
    fc.assert(
      fc.property(events, fc.constantFrom(undefined, 1, '\t', '\n  '), (list, space) => {
        const text = JSON.stringify({ other: [1, '}]"'], events: list }, undefined, space);
        const placeOf = jsonPlaces(text);
        const lines = text.split('\n');
        list.forEach((event, index) => {
          const place = placeOf(`events[${index}]`);
          const rest = [lines[place.line - 1].slice(place.column - 1), ...lines.slice(place.line)].join('\n');
          assert.ok(rest.startsWith(JSON.stringify(event, undefined, space)[0]));
          assert.equal(text.split('').filter((_, at) => text.slice(at) === rest).length, 1);
          assert.ok(new RegExp('^[[{]').test(rest));
        });
      }),
    );
  });

  for (const [what, text, path, line, column] of [
    ['a field', '{"events": [{"date": "x"}]}', 'events[0].date', 1, 22],
    ['the event of a field that is missing', '{"events": [\n {"title": "x"}]}', 'events[0].date', 2, 2],
    ['an event of a list alone', '[{},\n{}]', 'events[1]', 2, 1],
    ['a place in a list alone', '[{},\n{}]', '[1]', 2, 1],
    [
      'what stands behind comments and a comma too many',
      '/* [ */ {// {\n"events": [ {}, /* { */\n {"a": 1,},\n],}',
      'events[1].a',
      3,
      8,
    ],
    ['what a script assigns', '// data {\nvar x =\n {"events": [{}]};', 'events[0]', 3, 14],
    ['a key with an escape', '{"a": {}, "\\u0065vents": [true]}', 'events[0]', 1, 27],
    ['what stands behind texts with brackets', '{"a": "]}\\"{", "events": ["[", {}]}', 'events[1]', 1, 32],
  ]) {
    it(`finds ${what}`, () => assert.deepEqual(jsonPlaces(text)(path), { line, column }));
  }

  for (const text of [
    '',
    '{',
    '[',
    '{"events"',
    '{"events": [',
    '{"events": [{]',
    'text',
    '{"events" [}',
    '[,,,]',
    '{{{{',
    '{"a": tru',
  ]) {
    it(`ends at broken JSON: ${text}`, () => {
      const place = jsonPlaces(text)('events[3].date');
      assert.ok(place === undefined || place.line === 1);
    });
  }
});

describe('nearestName', () => {
  for (const [given, expected] of [
    ['widht', 'width'],
    ['with', 'width'],
    ['tehme', 'theme'],
    ['gropu-by', 'group-by'],
    ['Width', 'width'],
    ['breaking', undefined],
    ['xyz', undefined],
    ['', undefined],
  ]) {
    it(`is ${expected} for ${given || 'nothing'}`, () => {
      assert.equal(nearestName(given, ['width', 'theme', 'group-by', 'as-of']), expected);
    });
  }
});

describe('progressOn', () => {
  const stream = (isTTY) => {
    const written = [];
    return { isTTY, written, write: (text) => written.push(text) };
  };
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  it('shows nothing of what is done soon, and takes nothing away', () => {
    const out = stream(true);
    const progress = progressOn(out);
    progress.tell('Reading', 0.5);
    progress.end();
    assert.deepEqual(out.written, []);
  });

  it('shows on a terminal how far long work has come, and takes it away at the end', async () => {
    const [terminal, file] = [stream(true), stream(false)];
    const shown = [terminal, file].map(progressOn);
    await wait(520);
    for (const progress of shown) {
      progress.tell('Reading a.json', 0.25);
      progress.tell('Reading a.json', 0.26);
      progress.end();
      progress.end();
    }
    assert.deepEqual(terminal.written, [`\r\x1b[KReading a.json [${'='.repeat(6)}${' '.repeat(18)}] 25 %`, '\r\x1b[K']);
    assert.deepEqual(file.written, []);
  });
});
