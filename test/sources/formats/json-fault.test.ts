import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { jsonFault } from '../../../src/sources/formats/json-fault.js';

/** `|` stands before what is wrong. */
const FAULTS = [
  '|',
  '  |',
  '{ "a": 1,\n "b": 2\n |"c": 3 }',
  '{ |events: [] }',
  "{ |'events': [] }",
  '{ "a" |1 }',
  '{ "a": |}',
  '{ "a": 1, |}',
  '[1, |]',
  '[1 |2]',
  '[1|}',
  '{ "a": 1|]',
  '{ "a": [1, 2|',
  '[|"a',
  '["a" |"b"]',
  '[|"\n"]',
  '[|"\\x"]',
  '[0|1]',
  '[|+1]',
  '[1] |[2]',
  '|nothing',
  '[|True]',
];

describe('jsonFault', () => {
  for (const marked of FAULTS) {
    it(`finds the fault in ${JSON.stringify(marked)}`, () => {
      expect(() => JSON.parse(marked.replace('|', '')) as unknown).to.throw();
      expect(jsonFault(marked.replace('|', ''))).to.equal(marked.indexOf('|'));
    });
  }

  it('finds it behind a text of ten million letters', () => {
    const long = JSON.stringify({ title: 'a"é'.repeat(3_000_000) });
    expect(jsonFault(`[${long}, x]`)).to.equal(long.length + 3);
  });

  it('finds none in what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2, '\t'), (json, indent) => {
        expect(jsonFault(json)).to.equal(-1);
        expect(jsonFault(`\n${JSON.stringify(JSON.parse(json), null, indent)}\r\n`)).to.equal(-1);
      }),
    );
  });

  it('finds one where, and only where, the browser finds one', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', '1', '\\'), (json, place, put) => {
        const at = place % json.length;
        const other = json.slice(0, at) + put + json.slice(at + 1);
        const isJson = (() => {
          try {
            JSON.parse(other);
            return true;
          } catch {
            return false;
          }
        })();
        expect(jsonFault(other) < 0).to.equal(isJson);
      }),
      { numRuns: 500 },
    );
  });
});
