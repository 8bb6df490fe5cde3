import { expect } from '@open-wc/testing';
import { toMs } from '../../../src/core/dates/calendar.js';
import type { EdtfInterval, EdtfPoint } from '../../../src/core/dates/edtf-date.js';
import { intervalBetween, parseInterval } from '../../../src/core/dates/edtf-interval.js';
import { parsePoint } from '../../../src/core/dates/edtf-point.js';
import { readDate } from '../../../src/core/dates/read-date.js';
import { refusal } from './refusal.js';

describe('edtf-interval', () => {
  const intervals: [text: string, level: number, earliest: number | null, latest: number | null, precision: string][] =
    [
      ['1914/1918', 0, toMs(1914), toMs(1919) - 1, 'year'],
      ['1914-07-28/1918', 0, toMs(1914, 7, 28), toMs(1919) - 1, 'day'],
      ['1914/1914', 0, toMs(1914), toMs(1915) - 1, 'year'],
      ['1914-06/1914', 0, toMs(1914, 6), toMs(1915) - 1, 'month'],
      ['1914/..', 1, toMs(1914), Infinity, 'year'],
      ['../1914-24', 1, -Infinity, toMs(1915, 3) - 1, 'season'],
      ['1914/', 1, toMs(1914), null, 'year'],
      ['/1914', 1, null, toMs(1915) - 1, 'year'],
      ['../', 1, -Infinity, null, 'millennium'],
      ['/', 1, null, null, 'millennium'],
      ['../..', 1, -Infinity, Infinity, 'millennium'],
      ['-0264/-0241?', 1, toMs(-264), toMs(-240) - 1, 'year'],
      ['191X/1918~', 1, toMs(1910), toMs(1919) - 1, 'year'],
      ['1914-07-XX/1914-07-04', 1, toMs(1914, 7), toMs(1914, 7, 5) - 1, 'day'],
      ['Y-66E6/..', 2, toMs(-66_000_000), Infinity, 'year'],
      ['1914-~07/1918S3', 2, toMs(1914, 7), toMs(1920) - 1, 'month'],
      ['1914/?1918', 2, toMs(1914), toMs(1919) - 1, 'year'],
    ];
  for (const [text, level, earliest, latest, precision] of intervals) {
    it(`reads ${text}`, () => {
      const interval = parseInterval(text);
      expect(interval).to.deep.include({ type: 'interval', edtf: text, level, earliest, latest, precision });
    });
  }

  it('keeps its ends, open and unknown ones by name', () => {
    expect(parseInterval('1914~/..')).to.deep.include({ start: parsePoint('1914~'), end: 'open' });
    expect(parseInterval('/1918')).to.deep.include({ start: 'unknown', end: parsePoint('1918') });
  });

  it('is doubted where an end is', () => {
    expect(parseInterval('1914?/1918')).to.deep.include({ uncertain: true, approximate: false });
    expect(parseInterval('1914/1918-~11')).to.deep.include({ uncertain: false, approximate: true });
    expect(parseInterval('../1918%')).to.deep.include({ uncertain: true, approximate: true });
  });

  it('ends where it can at the earliest begin, or later', () => {
    expect(parseInterval('1914-12-31/1914-XX').latest).to.equal(toMs(1915) - 1);
    const error = refusal(() => parseInterval('1914-12-31/1914-XX-1X-'));
    expect(error.index).to.equal(21);
    expect(refusal(() => parseInterval('1914-08/1914-07'))).to.include({ code: 'end-before-start', index: 8 });
    expect(refusal(() => parseInterval('0001/-0001')).code).to.equal('end-before-start');
  });

  it('joins any two dates', () => {
    const year = parsePoint('1914');
    expect(intervalBetween(year, parsePoint('1918-11-11'))).to.deep.equal(parseInterval('1914/1918-11-11'));
    expect(intervalBetween(year, 'open')).to.deep.equal(parseInterval('1914/..'));
    expect(intervalBetween('unknown', year)).to.deep.equal(parseInterval('/1914'));
  });

  it('joins moments, which EDTF does not', () => {
    const start = parsePoint('2023-03-22T10:00:00Z');
    const end = readDate('2023-03-22T12:30+01:00').date as EdtfPoint;
    const interval: EdtfInterval = intervalBetween(start, end);
    expect(interval.edtf).to.equal('2023-03-22T10:00:00Z/2023-03-22T12:30+01:00');
    expect([interval.earliest, interval.latest]).to.deep.equal([start.earliest, end.latest]);
    expect(interval.precision).to.equal('second');
    expect(readDate(interval.edtf).date).to.deep.equal(interval);
  });

  it('refuses an end before the start in a sentence', () => {
    const error = refusal(() => intervalBetween(parsePoint('1918'), parsePoint('1914')));
    expect(error.code).to.equal('end-before-start');
    expect(error.message).to.equal('The end (1914) lies before the start (1918).');
  });
});
