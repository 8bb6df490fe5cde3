import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { registerDatePhrases } from '../../../src/core/dates/date-phrases.js';
import { de } from '../../../src/core/dates/date-phrases/de.js';
import { describePrecision } from '../../../src/core/dates/describe-precision.js';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';
import { SIGNS } from '../../../src/core/dates/sign-phrases.js';
import { edtfDates } from './edtf-dates.js';

describe('describePrecision', () => {
  before(() => registerDatePhrases('', SIGNS));

  const rows: [edtf: string, notes: string][] = [
    ['2023-03-22', ''],
    ['2023-03-22T16:30:00Z', ''],
    ['2023-03-22T16:30:00', 'time zone not given'],
    ['2023-05', 'day not given'],
    ['2023', 'month not given'],
    ['2023-21', 'month not given'],
    ['199X', 'year not given'],
    ['2004-06-XX', 'day not given'],
    ['2004-XX-11', 'month not given'],
    ['XXXX-12-25', 'year not given'],
    ['2023-09-12~', 'approximate'],
    ['1984%', 'month not given · approximate · uncertain'],
    ['2004-06~-11', 'year and month approximate'],
    ['2004?-06-~11', 'day approximate · year uncertain'],
    ['1950S2', 'approximate'],
    ['1950S4', ''],
    ['Y-17E7', ''],
    ['1964/2008', ''],
    ['2021-02~/2023', 'approximate'],
    ['1985/', 'end not known'],
    ['/1985', 'start not known'],
    ['2020/..', 'open end'],
    ['../2020?', 'open start · uncertain'],
    ['[1667,1668]', 'one of several dates'],
    ['{1667,1668}', ''],
  ];
  for (const [edtf, notes] of rows) {
    it(`says of ${edtf}: ${notes || 'nothing'}`, () => {
      expect(describePrecision(parseEdtf(edtf), 'en-CA').join(' · ')).to.equal(notes);
    });
  }

  it('has signs where the language has no phrases', () => {
    expect(describePrecision(parseEdtf('2023-05'), 'ja')).to.deep.equal(['日: ?']);
    expect(describePrecision(parseEdtf('[1667,1668]'), 'ja')).to.deep.equal([]);
  });

  it('has signs where a table has no notes', () => {
    const { notes: _notes, ...few } = de;
    registerDatePhrases('lb', few);
    expect(describePrecision(parseEdtf('2023-05~'), 'lb').at(-1)).to.equal('~');
  });

  it('never throws and has no empty note', () => {
    fc.assert(
      fc.property(edtfDates, fc.constantFrom('en', 'ar', 'ja', 'fr'), (date, locale) => {
        expect(describePrecision(date, locale)).not.to.include('');
      }),
    );
  });
});
