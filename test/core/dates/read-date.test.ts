import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MS_PER_MINUTE, toMs } from '../../../src/core/dates/calendar.js';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';
import { readDate } from '../../../src/core/dates/read-date.js';
import { edtfDates } from './edtf-dates.js';
import { refusal } from './refusal.js';

describe('readDate', () => {
  it('reads what is EDTF as it is, without a note', () => {
    fc.assert(
      fc.property(edtfDates, (date) => {
        expect(readDate(date.edtf)).to.deep.equal({ date, notes: [] });
      }),
    );
  });

  const respelt: [text: string, edtf: string, note: RegExp][] = [
    [' 1867-07 ', '1867-07', /spaces around/],
    ['\n1867\u00A0', '1867', /spaces around/],
    ['[1667, 1668,  1670..1672]', '[1667,1668,1670..1672]', /spaces/],
    ['1914 / 1918', '1914/1918', /spaces/],
    ['1867–07–01', '1867-07-01', /dash or minus/],
    ['−0044', '-0044', /dash or minus/],
    ['1867‑07', '1867-07', /dash or minus/],
    ['1867-07-01t12:00:00', '1867-07-01T12:00:00', /small "t"/],
    ['1867-07-01T12:00:00z', '1867-07-01T12:00:00Z', /small "z"/],
    ['1867-07-01 12:00:00', '1867-07-01T12:00:00', /space between date and time/],
  ];
  for (const [text, edtf, note] of respelt) {
    it(`reads "${text}" as ${edtf} and says so`, () => {
      const { date, notes } = readDate(text);
      expect(date).to.deep.equal(parseEdtf(edtf));
      expect(notes).to.have.length(1);
      expect(notes[0]).to.match(note);
    });
  }

  it('tells every leniency', () => {
    const { date, notes } = readDate(' 1867–07–01 12:00z');
    expect(date.edtf).to.equal('1867-07-01T12:00Z');
    expect(notes).to.have.length(4);
  });

  it('reads a time without seconds as the whole minute', () => {
    const { date, notes } = readDate('1867-07-01T12:05-05');
    const start = toMs(1867, 7, 1, 17, 5);
    expect(date).to.deep.include({ earliest: start, latest: start + MS_PER_MINUTE - 1, precision: 'minute' });
    expect(date).to.have.deep.property('time', { hour: 12, minute: 5, offset: -300 });
    expect(date.edtf).to.equal('1867-07-01T12:05-05');
    expect(notes).to.deep.equal([]);
  });

  const fractions: [text: string, millisecond: number, edtf: string][] = [
    ['.5', 500, '.500'],
    [',25', 250, '.250'],
    ['.9999', 999, '.999'],
  ];
  for (const [text, millisecond, edtf] of fractions) {
    it(`reads a fraction of a second ${text}`, () => {
      const { date, notes } = readDate(`1867-07-01T12:05:30${text}Z`);
      const moment = toMs(1867, 7, 1, 12, 5, 30, millisecond);
      expect(date).to.deep.include({ earliest: moment, latest: moment, precision: 'millisecond' });
      expect(date).to.have.deep.property('time', { hour: 12, minute: 5, second: 30, millisecond, offset: 0 });
      expect(date.edtf).to.equal(`1867-07-01T12:05:30${edtf}Z`);
      expect(notes).to.have.length(1);
      expect(notes[0]?.includes('left out')).to.equal(text.length > 4);
    });
  }

  it('has nothing to say of a fraction as it would write it', () => {
    const { date, notes } = readDate('1867-07-01T12:05:30.007Z');
    expect(date.edtf).to.equal('1867-07-01T12:05:30.007Z');
    expect(notes).to.deep.equal([]);
  });

  it('reads times in an interval', () => {
    const { date, notes } = readDate('2023-03-22T10:00:00Z/2023-03-22T11:30Z');
    expect(date).to.deep.include({
      type: 'interval',
      earliest: toMs(2023, 3, 22, 10),
      latest: toMs(2023, 3, 22, 11, 31) - 1,
      precision: 'second',
    });
    expect(notes).to.have.length(1);
    expect(readDate('2023-03-22T10:00:00Z/..').date.latest).to.equal(Infinity);
    expect(readDate('/2023-03-22T10:00:00Z').date.earliest).to.equal(null);
  });

  it('reads again what it spelt', () => {
    const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
    const seconds = fc.oneof(
      fc.constant(''),
      two(59).map((s) => `:${s}`),
      fc.tuple(two(59), fc.nat()).map(([s, f]) => `:${s}.${f}`),
    );
    const zone = fc.constantFrom('', 'Z', 'z', '+05:30', '-03');
    const moment = fc.tuple(two(23), two(59), seconds, zone).map(([h, m, s, z]) => `1867-07-01 ${h}:${m}${s}${z}`);
    const texts = fc.oneof(
      moment,
      moment.map((start) => `${start} / 1867-07-03T00:00`),
      moment.map((start) => `${start}/..`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { date } = readDate(text);
        expect(readDate(date.edtf).date).to.deep.equal(date);
        expect(date.earliest).to.be.at.most(date.latest as number);
      }),
    );
  });

  it('does not guess', () => {
    for (const text of [
      '03/22/2023',
      'March 2023',
      '2023-3',
      '1914–1918',
      'c. 1677',
      '2023-02-30',
      '1867-07-01T25:00',
    ]) {
      expect(refusal(() => readDate(text)).message).to.include('is not a date in EDTF');
    }
    // With a hyphen this would be the second half of 1939.
    expect(refusal(() => readDate('1939–41')).suggestion).to.equal('1939/1941');
    expect(refusal(() => readDate('2023-03-22T12:00/2023-03-22T11:00')).code).to.equal('end-before-start');
  });

  it('refuses what is no text or too long', () => {
    for (const value of [2023, null, undefined, {}, '1'.repeat(1001)]) {
      expect(refusal(() => readDate(value as string)).code).to.equal('not-text');
    }
  });
});
