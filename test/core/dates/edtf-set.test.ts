import { expect } from '@open-wc/testing';
import { toMs } from '../../../src/core/dates/calendar.js';
import { parsePoint } from '../../../src/core/dates/edtf-point.js';
import { parseSet } from '../../../src/core/dates/edtf-set.js';
import { refusal } from './refusal.js';

describe('parseSet', () => {
  const sets: [text: string, all: boolean, earliest: number, latest: number][] = [
    ['[1914]', false, toMs(1914), toMs(1915) - 1],
    ['[1939,1914]', false, toMs(1914), toMs(1940) - 1],
    ['{1914-07,1939}', true, toMs(1914, 7), toMs(1940) - 1],
    ['{1914..1918,1939..1945}', true, toMs(1914), toMs(1946) - 1],
    ['[..1914-07-28]', false, -Infinity, toMs(1914, 7, 29) - 1],
    ['{1918-11..}', true, toMs(1918, 11), Infinity],
    ['[..1914,1916,1918..]', false, -Infinity, Infinity],
    ['{-0264..-0241,19XX,Y-12000?}', true, toMs(-12_000), toMs(2000) - 1],
    ['[1848-21..1848-23]', false, toMs(1848, 3), toMs(1848, 12) - 1],
    ['[~1914..1918?]', false, toMs(1914), toMs(1919) - 1],
  ];
  for (const [text, all, earliest, latest] of sets) {
    it(`reads ${text}`, () => {
      expect(parseSet(text)).to.deep.include({ type: 'set', edtf: text, level: 2, all, earliest, latest });
    });
  }

  it('keeps dates and ranges apart', () => {
    const [first, range, ...others] = parseSet('[1914,1916..1918,1939..]').members;
    expect(first).to.deep.equal(parsePoint('1914'));
    expect(range).to.deep.equal({ start: parsePoint('1916'), end: parsePoint('1918') });
    expect(others).to.deep.equal([{ start: parsePoint('1939'), end: 'open' }]);
    expect(parseSet('{1914..1914}').members).to.deep.equal([{ start: parsePoint('1914'), end: parsePoint('1914') }]);
  });

  it('is as precise as its most precise member, and doubted where one is', () => {
    expect(parseSet('[1914,1918-11]')).to.deep.include({ precision: 'month', uncertain: false, approximate: false });
    expect(parseSet('{1914?..1918,19XX~}')).to.deep.include({ precision: 'year', uncertain: true, approximate: true });
  });

  const faults: [text: string, code: string, index: number][] = [
    ['[..]', 'set-form', 0],
    ['{1914,..}', 'set-form', 5],
    ['[1914,..1918]', 'set-form', 5],
    ['[1914..,1918]', 'set-form', 5],
    ['[1914...1918]', 'set-form', 5],
    ['[1914..1916..1918]', 'unexpected-text', 11],
    ['{1914-07..1918}', 'set-form', 1],
    ['{1914..1918-11}', 'set-form', 1],
    ['{1848-21..1848-33}', 'set-form', 1],
    ['{1848-21..1848-11}', 'set-form', 1],
    ['{191X..1918}', 'set-form', 1],
    ['{1914-XX..1918}', 'set-form', 1],
    ['{1867,1918..1914}', 'end-before-start', 12],
    ['[1867,1914..198]', 'year-form', 12],
  ];
  for (const [text, code, index] of faults) {
    it(`refuses ${text}`, () => {
      const error = refusal(() => parseSet(text));
      expect([error.code, error.index]).to.deep.equal([code, index]);
    });
  }
});
