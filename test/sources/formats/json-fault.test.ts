import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { jsonFault } from '../../../src/sources/formats/json-fault.js';

describe('jsonFault', () => {
  it('finds none in JSON, also with comments and commas too many', () => {
    fc.assert(fc.property(fc.json(), (text) => jsonFault(text) === undefined));
    expect(jsonFault('// a\n{"a": [1, 2.5e-3, /* b */ true,],} // c')).to.equal(undefined);
  });

  it('finds one in what is cut off', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify({ value });
        for (let end = 0; end < text.length; end += 1)
          expect(jsonFault(text.slice(0, end)), text.slice(0, end)).not.to.equal(undefined);
      }),
    );
  });

  const faults: [text: string, line: number, column: number, wanted: string, found: string][] = [
    ['{ "events": [ }', 1, 15, 'a value or ]', '}'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma or }', 'a text'],
    ['{"a": [1, 2', 1, 12, 'a comma or ]', 'the end of the file'],
    ['{"a": \'x\'}', 1, 7, 'a value', "'"],
    ['{a: 1}', 1, 2, 'a name in quotation marks or }', 'a'],
    ['{"a" 1}', 1, 6, 'a colon', '1'],
    ['{"a": undefined}', 1, 7, 'a value', 'undefined'],
    ['{"a": 01}', 1, 7, 'a value', '01'],
    ['{"a": "x}', 1, 7, 'a value', 'a text without an end'],
    ['[1] [2]', 1, 5, 'nothing more', '['],
    ['[1}', 1, 3, 'a comma or ]', '}'],
    ['', 1, 1, 'a value', 'the end of the file'],
  ];
  for (const [text, line, column, wanted, found] of faults) {
    it(`finds it in ${JSON.stringify(text)}`, () => {
      expect(jsonFault(text)).to.deep.equal({ place: { line, column }, wanted, found });
    });
  }

  it('finds it behind a text of ten million letters', () => {
    const long = JSON.stringify({ title: 'a"é'.repeat(3_000_000) });
    expect(jsonFault(`[${long},\n x]`)?.place).to.deep.equal({ line: 2, column: 2 });
  });
});
