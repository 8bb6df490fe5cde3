import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { EdtfInterval } from '../../../src/core/dates/edtf-date.js';
import { formatDate } from '../../../src/core/dates/format-date.js';
import { registerDatePhrases } from '../../../src/core/dates/date-phrases.js';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';
import { SIGNS } from '../../../src/core/dates/sign-phrases.js';
import { edtfDates } from './edtf-dates.js';
import { plainSpaces } from './plain-spaces.js';

function words(edtf: string, locale: string, style: 'long' | 'short', timeZone?: string): string {
  return plainSpaces(formatDate(parseEdtf(edtf), locale, { style, ...(timeZone && { timeZone }) }));
}

describe('formatDate', () => {
  before(() => registerDatePhrases('', SIGNS));

  const english: Record<string, [edtf: string, long: string, short: string][]> = {
    'plain dates': [
      ['2021', '2021', '2021'],
      ['2021-02', 'February 2021', 'Feb 2021'],
      ['2023-03-22', 'March 22, 2023', 'Mar 22, 2023'],
    ],
    'early years': [
      ['0476', '476', '476'],
      ['0079-08-24', 'August 24, 79 AD', 'Aug 24, 79 AD'],
      ['0000', '1 BC', '1 BC'],
      ['-0043', '44 BC', '44 BC'],
      ['-0043-03-15', 'March 15, 44 BC', 'Mar 15, 44 BC'],
    ],
    'what is doubted': [
      ['2023-09-12~', 'about September 12, 2023', 'about Sep 12, 2023'],
      ['1984?', 'possibly 1984', 'possibly 1984'],
      ['1984-06%', 'possibly about June 1984', 'possibly about Jun 1984'],
      ['2004-06~-11', 'about June 11, 2004', 'about Jun 11, 2004'],
      ['2004-06-?11', 'possibly June 11, 2004', 'possibly Jun 11, 2004'],
      ['~2004-?06-11', 'possibly about June 11, 2004', 'possibly about Jun 11, 2004'],
    ],
    'parts of a year': [
      ['2001-21', 'spring 2001', 'spring 2001'],
      ['2001-24', 'winter 2001 – 2002', 'winter 2001 – 2002'],
      ['2001-26', 'northern summer 2001', 'northern summer 2001'],
      ['2001-29', 'southern spring 2001', 'southern spring 2001'],
      ['2001-30', 'southern summer 2001 – 2002', 'southern summer 2001 – 2002'],
      ['2010-35', 'the third quarter of 2010', 'Q3 2010'],
      ['2010-38', 'the second four-month period of 2010', 'May – Aug 2010'],
      ['2010-40', 'the first half of 2010', 'H1 2010'],
      ['2001-23~', 'about autumn 2001', 'about autumn 2001'],
    ],
    'decades and more': [
      ['199X', 'the 1990s', '1990s'],
      ['199X~', 'about the 1990s', 'about 1990s'],
      ['18XX', 'the 19th century', '19th century'],
      ['20XX', 'the 21st century', '21st century'],
      ['11XX', 'the 12th century', '12th century'],
      ['00XX', 'the 1st century', '1st century'],
      ['-18XX', 'the 19th century BC', '19th century BC'],
      ['1XXX', 'the 2nd millennium', '2nd millennium'],
      ['XXXX', 'an unknown year', 'an unknown year'],
      ['008X', 'between 80 and 89 AD', 'between 80 and 89 AD'],
      ['-004X', 'between 50 and 41 BC', 'between 50 and 41 BC'],
    ],
    'masked digits': [
      ['2004-06-XX', 'a day in June 2004', 'Jun 2004'],
      ['2004-XX', 'a month in 2004', '2004'],
      ['2004-XX-XX', 'a day in 2004', '2004'],
      ['2004-06-XX~', 'about June 2004', 'about Jun 2004'],
      ['156X-XX', 'a month in the 1560s', '1560s'],
      ['2021-XX-11', 'day 11 of an unknown month of 2021', '2021-?-11'],
      ['156X-12-25', 'December 25 of a year in the 1560s', 'Dec 25 (1560s)'],
      ['156X-12-25~', 'about December 25 of a year in the 1560s', 'about Dec 25 (1560s)'],
      ['156X-12-XX', 'December of a year in the 1560s', 'Dec (1560s)'],
      ['15XX-12', 'December of a year in the 16th century', 'Dec (16th century)'],
      ['XXXX-12-25', 'December 25 of an unknown year', 'Dec 25 (an unknown year)'],
      ['XXXX-02-29', 'February 29 of an unknown year', 'Feb 29 (an unknown year)'],
      ['2004-1X', 'between October and December 2004', 'between Oct and Dec 2004'],
      ['2004-06-1X', 'between June 10 and 19, 2004', 'between Jun 10 and 19, 2004'],
      ['1X84', 'between 1084 and 1984', 'between 1084 and 1984'],
      ['156X-21', 'between March 1560 and May 1569', 'between Mar 1560 and May 1569'],
    ],
    intervals: [
      ['2021-02-01/2021-02-03', 'from February 1 to 3, 2021', 'Feb 1 – 3, 2021'],
      ['2021-02/2021-04', 'from February to April 2021', 'Feb – Apr 2021'],
      ['2021-02/2023-10', 'from February 2021 to October 2023', 'Feb 2021 – Oct 2023'],
      ['1964/2008', 'from 1964 to 2008', '1964 – 2008'],
      ['-0049/0476', 'from 50 BC to 476 AD', '50 BC – 476 AD'],
      ['2021-02/2021-02', 'February 2021', 'Feb 2021'],
      ['2021-02~/2021-04-05', 'from about February 2021 to April 5, 2021', 'about Feb 2021 – Apr 5, 2021'],
      ['199X/200X', 'from the 1990s to the 2000s', '1990s – 2000s'],
      ['2020/..', 'since 2020', 'since 2020'],
      ['../1985-04', 'until April 1985', 'until Apr 1985'],
      ['1985/', 'from 1985, end not known', '1985 – ?'],
      ['/1985-04~', 'until about April 1985, start not known', '? – about Apr 1985'],
    ],
    sets: [
      ['[1667,1668,1670..1672]', '1667 or 1668 or 1670 to 1672', '1667 or 1668 or 1670 to 1672'],
      ['{1667,1668,1670..1672}', '1667 and 1668 and 1670 to 1672', '1667 and 1668 and 1670 to 1672'],
      ['[1670..1672]', 'between 1670 and 1672', 'between 1670 and 1672'],
      ['{1670..1672}', 'from 1670 to 1672', 'from 1670 to 1672'],
      ['[..1984]', '1984 or earlier', '1984 or earlier'],
      ['[1667,1760-12..]', '1667 or December 1760 or later', '1667 or Dec 1760 or later'],
      ['{..1984}', 'until 1984', 'until 1984'],
    ],
    'deep time': [
      ['Y-17E7', '170 million years ago', '170 million years ago'],
      ['Y-138E8~', 'about 13.8 billion years ago', 'about 13.8 billion years ago'],
      ['Y-66043000', '66.043 million years ago', '66.043 million years ago'],
      ['Y-20000', '22,000 years ago', '22,000 years ago'],
      ['Y-12345', '12346 BC', '12346 BC'],
      ['Y-1234567', '1.2346 million years ago', '1.2346 million years ago'],
      ['Y12021', '12021', '12021'],
      ['Y5E9', 'in 5 billion years', 'in 5 billion years'],
    ],
    'significant digits': [
      ['1950S2', 'about 1950 (1900 – 1999)', 'about 1950 (1900 – 1999)'],
      ['1950S2?', 'possibly about 1950 (1900 – 1999)', 'possibly about 1950 (1900 – 1999)'],
      ['1950S4', '1950', '1950'],
      ['Y-17E7S3', '170 million years ago', '170 million years ago'],
    ],
  };
  for (const [name, rows] of Object.entries(english)) {
    describe(name, () => {
      for (const [edtf, long, short] of rows) {
        it(`words ${edtf}`, () => {
          expect(words(edtf, 'en-US', 'long')).to.equal(long);
          expect(words(edtf, 'en-US', 'short')).to.equal(short);
        });
      }
    });
  }

  describe('times', () => {
    const zoned: [edtf: string, timeZone: string | undefined, short: string][] = [
      ['2023-03-22T16:30:00-04:00', 'America/Toronto', 'Mar 22, 2023, 4:30 PM EDT'],
      ['2023-03-22T16:30:00-04:00', undefined, 'Mar 22, 2023, 8:30 PM UTC'],
      ['2023-03-22T22:30:00-04:00', 'UTC', 'Mar 23, 2023, 2:30 AM UTC'],
      ['2023-03-22T16:30:05Z', 'UTC', 'Mar 22, 2023, 4:30:05 PM UTC'],
      ['2023-03-22T16:30:00', 'America/Toronto', 'Mar 22, 2023, 4:30 PM'],
      ['2023-03-22T16:30:00Z', 'Nowhere/Atall', 'Mar 22, 2023, 4:30 PM UTC'],
    ];
    for (const [edtf, timeZone, short] of zoned) {
      it(`words ${edtf} in ${timeZone ?? 'no zone'}`, () => {
        expect(words(edtf, 'en-US', 'short', timeZone)).to.equal(short);
      });
    }

    it('says once what two times share', () => {
      const [start, end] = [parseEdtf('2023-03-22T16:30:00-04:00'), parseEdtf('2023-03-22T18:00:00-04:00')];
      const interval = { ...start, type: 'interval', start, end } as EdtfInterval;
      const text = plainSpaces(formatDate(interval, 'en-US', { timeZone: 'America/Toronto' }));
      expect(text).to.equal('from March 22, 2023, 4:30 to 6:00 PM EDT');
    });

    it('never shifts a day by a zone', () => {
      for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Niue']) {
        expect(words('2023-03-22', 'en-US', 'long', timeZone)).to.equal('March 22, 2023');
        expect(words('2023-03-01/2023-03', 'en-US', 'long', timeZone)).to.equal('from March 1, 2023 to March 2023');
      }
    });
  });

  describe('locales', () => {
    const rows: [edtf: string, locale: string, long: string][] = [
      ['2023-03-22', 'en-CA', 'March 22, 2023'],
      ['2023-03-22', 'en-GB', '22 March 2023'],
      ['2023-09-12~', 'en-GB', 'about 12 September 2023'],
      ['2021-02-01/2021-02-03', 'en-GB', 'from 1 to 3 February 2021'],
      ['2023-03-22', 'th', '22 มีนาคม 2023'],
      ['2023-03-22', 'ar-SA', '٢٢ مارس ٢٠٢٣'],
      ['2023-03-22', 'fa', '۲۲ مارس ۲۰۲۳'],
      ['2023-03-22', 'fa-u-ca-persian', '۲۲ مارس ۲۰۲۳'],
      ['2023-03-22', 'ja-u-ca-japanese', '2023年3月22日'],
      ['2023-03-22', 'not a locale', 'March 22, 2023'],
    ];
    for (const [edtf, locale, long] of rows) {
      it(`words ${edtf} in ${locale}`, () => expect(words(edtf, locale, 'long')).to.equal(long));
    }
  });

  describe('without phrases for the language', () => {
    const japanese: [edtf: string, long: string][] = [
      ['2023-09-12~', '~2023年9月12日'],
      ['1984?', '1984年?'],
      ['199X', '1990年 – 1999年?'],
      ['2020/..', '2020年 – …'],
      ['/1985', '? – 1985年'],
      ['[1667,1668]', '1667年または1668年'],
      ['2004-06-XX', '2004年6月'],
      ['Y-17E7', '1.7億 年前'],
      ['[..1984]', '≤ 1984年'],
      ['XXXX', '?'],
      ['XXXX-12-25', '12月25日 (?)'],
      ['2021-XX-11', '2021年-?-11日'],
    ];
    for (const [edtf, long] of japanese) {
      it(`puts signs around ${edtf} in Japanese`, () => expect(words(edtf, 'ja', 'long')).to.equal(long));
    }

    const others: [edtf: string, locale: string, long: string][] = [
      // A range among signs is in brackets.
      ['199X/..', 'it', '(1990 – 1999?) – …'],
      ['199X/200X', 'it', '(1990 – 1999?) – (2000 – 2009?)'],
      ['199X%', 'it', '~(1990 – 1999?)?'],
      ['2001-22~', 'it', '~(giugno–agosto 2001)'],
      ['[..18XX]', 'it', '≤ (1800 – 1899?)'],
      // "170 milioni anni fa" would lack its "di".
      ['Y-17E7', 'it', '170 Mln anni fa'],
      ['[2021-01-11..2021-12-11]', 'fa', '۱۱ ژانویه – ۱۱ دسامبر ۲۰۲۱?'],
      ['199X', 'zh-Hant-TW', '1990 – 1999?'],
      ['{1667,1668}', 'pl', '1667 i 1668'],
    ];
    for (const [edtf, locale, long] of others) {
      it(`puts signs around ${edtf} in ${locale}`, () => expect(words(edtf, locale, 'long')).to.equal(long));
    }

    it('has no English words for any date', () => {
      fc.assert(
        fc.property(edtfDates, (date) => {
          expect(formatDate(date, 'ja', { timeZone: 'Asia/Tokyo' })).not.to.match(/(?!GMT|JST|UTC)[a-z]{3}/i);
        }),
      );
    });
  });

  it('always has words, in any locale', () => {
    const locales = fc.constantFrom(
      'en-US',
      'en-GB',
      'de',
      'fr',
      'es',
      'ar-EG',
      'he',
      'ja',
      'th',
      'hi',
      'pl',
      '',
      'x',
      'de_DE',
      'i-default',
    );
    const styles = fc.constantFrom('long' as const, 'short' as const);
    fc.assert(
      fc.property(edtfDates, locales, styles, (date, locale, style) => {
        const text = formatDate(date, locale, { style });
        expect(text.trim()).not.to.equal('');
        expect(text).not.to.match(/undefined|null|NaN|Invalid|Infinity/);
      }),
      { numRuns: 2000 },
    );
  });
});
