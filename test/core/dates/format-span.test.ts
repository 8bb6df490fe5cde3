import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatSpan } from '../../../src/core/dates/format-span.js';
import { registerDatePhrases } from '../../../src/core/dates/date-phrases.js';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';
import { SIGNS } from '../../../src/core/dates/sign-phrases.js';
import { edtfDates } from './edtf-dates.js';
import { plainSpaces } from './plain-spaces.js';

describe('formatSpan', () => {
  before(() => registerDatePhrases('', SIGNS));

  const rows: [first: string, last: string, short: string, long: string][] = [
    ['2021-02', '2023-10-03', 'Feb 2021 – Oct 2023', 'February 2021 to October 2023'],
    ['2021-02-11', '2021-06-03', 'Feb – Jun 2021', 'February to June 2021'],
    ['2021-02-01', '2021-03-10', 'Feb 1 – Mar 10, 2021', 'February 1 to March 10, 2021'],
    ['2021-02', '2021-03-10', 'Feb 2021 – Mar 10, 2021', 'February 2021 to March 10, 2021'],
    ['2021', '2023-10', '2021 – Oct 2023', '2021 to October 2023'],
    ['1964-05-01', '2008', '1964 – 2008', '1964 to 2008'],
    ['-0043', '2008', '44 BC – 2008 AD', '44 BC to 2008 AD'],
    ['2021-02', '2021-02', 'Feb 2021', 'February 2021'],
    ['2023-03-22', '2023-03-22', 'Mar 22, 2023', 'March 22, 2023'],
    [
      '2023-03-22T20:30:00Z',
      '2023-03-22T22:00:00Z',
      'Mar 22, 2023, 4:30 – 6:00 PM EDT',
      'March 22, 2023, 4:30 to 6:00 PM EDT',
    ],
    ['2023-03-22T02:00:00Z', '2023-04-22T22:00:00Z', 'Mar 21 – Apr 22, 2023', 'March 21 to April 22, 2023'],
    ['2021-02/2021-05', '2022/2023-10', 'Feb 2021 – Oct 2023', 'February 2021 to October 2023'],
    ['2021-02~', '2023-10?', 'Feb 2021 – Oct 2023', 'February 2021 to October 2023'],
    ['2021-02', '2023/..', 'since Feb 2021', 'since February 2021'],
    ['../2021', '2023', 'until 2023', 'until 2023'],
    ['/2020', '2023-04/', '2020 – Apr 2023', '2020 to April 2023'],
    ['[1667,1668]', '{1670,1680}', '1667 – 1680', '1667 to 1680'],
    ['2001-21', '2003', '2001 – 2003', '2001 to 2003'],
    ['Y-138E8S3~', '1969', '13.8 billion years ago – 1969', '13.8 billion years ago to 1969'],
    ['Y-17E7', '2020', '170 million years ago – 2020', '170 million years ago to 2020'],
  ];
  for (const [first, last, short, long] of rows) {
    it(`sums up ${first} and ${last}`, () => {
      const span = (style: 'short' | 'long') =>
        plainSpaces(formatSpan(parseEdtf(first), parseEdtf(last), 'en-US', style, 'America/Toronto'));
      expect(span('short')).to.equal(short);
      expect(span('long')).to.equal(long);
    });
  }

  it('has signs where the language has no phrases', () => {
    expect(formatSpan(parseEdtf('2021-02'), parseEdtf('2023'), 'ja', 'long')).to.equal('2021年2月 – 2023年');
  });

  it('always has words', () => {
    fc.assert(
      fc.property(edtfDates, edtfDates, fc.constantFrom('en', 'ar', 'ja'), (first, last, locale) => {
        expect(formatSpan(first, last, locale, 'long')).not.to.match(/^$|undefined|NaN|Invalid/);
      }),
    );
  });
});
