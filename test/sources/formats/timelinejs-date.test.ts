import { expect } from '@open-wc/testing';
import type { Finding } from '../../../src/core/story/problem.js';
import { readSlideDate, type SlideDate } from '../../../src/sources/formats/timelinejs-date.js';

function read(slide: Record<string, unknown>): { read: SlideDate; codes: string[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const date = readSlideDate(slide, 'events[3]', (finding) => findings.push(finding));
  return { read: date, codes: findings.map(({ code }) => code), findings };
}

describe('readSlideDate', () => {
  const starts: [name: string, start: unknown, expected: SlideDate, codes?: string[]][] = [
    ['numbers', { year: 2011, month: 12, day: 10 }, { date: '2011-12-10' }],
    ['texts', { year: '2011', month: '12', day: '10' }, { date: '2011-12-10' }],
    ['spaces', { year: ' 2011 ', month: ' 2', day: '3\n' }, { date: '2011-02-03' }],
    ['an honest month', { year: '2011', month: '12', day: '' }, { date: '2011-12' }],
    ['an honest year', { year: '2011', month: '', day: '' }, { date: '2011' }],
    ['nulls', { year: 2011, month: null, day: null }, { date: '2011' }],
    ['zeros', { year: '2011', month: '00', day: 0 }, { date: '2011' }],
    ['a year of three digits', { year: 79 }, { date: '0079' }],
    ['a year with a comma', { year: '1,900' }, { date: '1900' }],
    ['a year with a decimal', { year: '1900.0' }, { date: '1900' }],
    ['Arabic digits', { year: '٢٠١١', month: '١٢' }, { date: '2011-12' }],
    ['wide digits', { year: '２０１１' }, { date: '2011' }],
    ['a year before Christ', { year: -44 }, { date: '-0043' }],
    ['a day before Christ', { year: '-44', month: '3', day: '15' }, { date: '-0043-03-15' }],
    ['a minus sign of print', { year: '−44' }, { date: '-0043' }],
    ['deep time', { year: '-13800000000' }, { date: 'Y-13800000000' }],
    ['deep time with zeros', { year: -4600000000, month: 0, day: '' }, { date: 'Y-4600000000' }],
    ['an exact year of long ago', { year: -12345 }, { date: 'Y-12344' }],
    ['the far future', { year: 12000 }, { date: 'Y12000' }],
    ['the 29th of February in a leap year', { year: 2020, month: 2, day: 29 }, { date: '2020-02-29' }],
    ['the 29th of February 45 BC', { year: -45, month: 2, day: 29 }, { date: '-0044-02-29' }],
    [
      'a time',
      { year: 2011, month: 1, day: 5, hour: '6', minute: '45', second: '56', millisecond: '', format: '' },
      { date: '2011-01-05T06:45:56' },
    ],
    ['an hour', { year: 2011, month: 1, day: 5, hour: 6 }, { date: '2011-01-05T06:00' }],
    [
      'milliseconds',
      { year: 2011, month: 1, day: 5, hour: 6, minute: 7, second: 8, millisecond: 9 },
      { date: '2011-01-05T06:07:08.009' },
    ],
    [
      'a midnight that programs write',
      { year: 2011, month: 1, day: 5, hour: 0, minute: 0, second: 0 },
      { date: '2011-01-05' },
    ],
    ['midnight in texts', { year: '2011', month: '1', day: '5', hour: '00', minute: '00' }, { date: '2011-01-05' }],
    ['half past midnight', { year: 2011, month: 1, day: 5, hour: 0, minute: 30 }, { date: '2011-01-05T00:30' }],
    ['a time in one cell', { year: 2011, month: 1, day: 5, time: '8:05 PM' }, { date: '2011-01-05T20:05' }],
    ['a time without a colon', { year: 2011, month: 1, day: 5, time: '0830' }, { date: '2011-01-05T08:30' }],
    ['a month by its name', { year: 2011, month: 'February', day: 3 }, { date: '2011-02-03' }],
    ['a month cut short', { year: '2011', month: 'Feb.' }, { date: '2011-02' }],
    ['a Spanish month', { year: '2011', month: 'Diciembre', day: '3' }, { date: '2011-12-03' }],
    ['a season', { year: '2011', month: 'Spring' }, { date: '2011-21' }],
    ['an ordinal', { year: 2011, month: 2, day: '3rd' }, { date: '2011-02-03' }],
    ['a year that is about', { year: 'c. 1900' }, { date: '1900~' }],
    ['a month of a year that is about', { year: 'c. 1900', month: 5 }, { date: '1900-05~' }],
    ['a year in words', { year: '44 BC' }, { date: '-0043' }],
    ['a decade', { year: '1990s' }, { date: '199X' }],
    ['a day in one number', { year: 20111210 }, { date: '2011-12-10' }],
    ['a text', '2011-12-10', { date: '2011-12-10' }],
    ['a text with a slash, month first', '3/4/2011', { date: '2011-03-04' }],
    ['a text with a day first, as it must be', '22/4/2011', { date: '2011-04-22' }],
    ['a text with a time', '2011-12-10T07:02:10Z', { date: '2011-12-10T07:02:10Z' }],
    ['a number', 1600, { date: '1600' }],
    ['a text before Christ', '-44', { date: '-0043' }],
    ['a date in words', 'December 10, 2011', { date: '2011-12-10' }],
    ['month 13', { year: 2011, month: 13, day: 5 }, { date: '2011' }, ['date-partial']],
    ['day 32', { year: 2011, month: 12, day: 32 }, { date: '2011-12' }, ['date-partial']],
    ['the 30th of February', { year: 2011, month: 2, day: 30 }, { date: '2011-02' }, ['date-partial']],
    ['a negative day', { year: 2011, month: 2, day: -3 }, { date: '2011-02' }, ['date-partial']],
    ['a day without a month', { year: 2011, day: 30 }, { date: '2011' }, ['date-partial']],
    ['hour 24', { year: 2011, month: 2, day: 3, hour: 24 }, { date: '2011-02-03' }, ['date-partial']],
    ['a minute alone', { year: 2011, month: 2, day: 3, minute: 5 }, { date: '2011-02-03' }, ['date-partial']],
    [
      'a time that is none',
      { year: 2011, month: 2, day: 3, time: 'noonish' },
      { date: '2011-02-03' },
      ['date-partial'],
    ],
    ['a time of a month', { year: 2011, month: 2, hour: 5 }, { date: '2011-02' }, ['date-partial']],
    ['a month of deep time', { year: -20000, month: 2 }, { date: 'Y-20000' }, ['date-partial']],
    [
      'words for a month',
      { year: '2011', month: 'May or June' },
      { date: '2011', displayDate: 'May or June 2011' },
      ['date-partial'],
    ],
    ['a year among words', { year: '1900 or so' }, { date: '1900', displayDate: '1900 or so' }, ['date-partial']],
    ['early in a year', { year: 'early 1900' }, { date: '1900', displayDate: 'early 1900' }, ['date-partial']],
    ['the year 0', { year: 0 }, { date: '0000' }, ['import-guess']],
    ['words alone', { year: 'long ago' }, { displayDate: 'long ago' }, ['date-invalid']],
    ['a text that is no date', 'Once upon a time', { displayDate: 'Once upon a time' }, ['date-invalid']],
    ['a year too long', { year: '1'.repeat(20) }, { displayDate: '1'.repeat(20) }, ['date-invalid']],
    ['a month without a year', { month: '5' }, { displayDate: '5' }, ['date-invalid']],
    ['nothing', undefined, {}, ['import-guess']],
    ['null', null, {}, ['import-guess']],
    ['an empty object', {}, {}, ['import-guess']],
    ['empty texts', { year: '', month: ' ', day: '' }, {}, ['import-guess']],
    ['a list', [2011], {}, ['import-guess']],
    ['objects for parts', { year: { a: 1 }, month: [] }, {}, ['import-guess']],
    ['what a prototype has', Object.create({ year: 2011 }), {}, ['import-guess']],
  ];
  for (const [name, start, expected, codes = []] of starts) {
    it(`reads ${name}`, () => {
      const { read: date, codes: found } = read({ start_date: start });
      expect(date).to.deep.equal(expected);
      expect(found).to.deep.equal(codes);
    });
  }

  const start = { year: '2011', month: '3', day: '4' };
  const ends: [name: string, slide: Record<string, unknown>, expected: SlideDate, codes?: string[]][] = [
    ['an end', { start_date: start, end_date: { year: 2012 } }, { date: '2011-03-04', end: '2012' }],
    ['an end that is empty', { start_date: start, end_date: { year: '', month: '', day: '' } }, { date: '2011-03-04' }],
    ['an end that is null', { start_date: start, end_date: null }, { date: '2011-03-04' }],
    ['an end that is an empty text', { start_date: start, end_date: '' }, { date: '2011-03-04' }],
    [
      'an end that is the start',
      { start_date: start, end_date: { year: 2011, month: 3, day: 4 } },
      { date: '2011-03-04' },
    ],
    [
      'an end without its year',
      { start_date: start, end_date: { month: 5, day: 6 } },
      { date: '2011-03-04', end: '2011-05-06' },
    ],
    [
      'an end that is a day',
      { start_date: start, end_date: { year: '', month: '', day: '6' } },
      { date: '2011-03-04', end: '2011-03-06' },
    ],
    [
      'an end that is a time',
      { start_date: { ...start, time: '8:00' }, end_date: { time: '9:00 pm' } },
      { date: '2011-03-04T08:00', end: '2011-03-04T21:00' },
    ],
    ['an end that is no date', { start_date: start, end_date: 'later' }, { date: '2011-03-04' }, ['date-invalid']],
    ['an end that is open', { start_date: start, end_date: { year: 'Present' } }, { date: '2011-03-04/..' }],
    ['an end that is open, in a cell', { start_date: start, end_date: 'heute' }, { date: '2011-03-04/..' }],
    ['an end alone', { end_date: { year: 1946 } }, { date: '/1946' }, ['import-guess']],
    [
      'an end alone, with a time',
      { end_date: { year: 1946, month: 1, day: 2, hour: 3 } },
      { date: '/1946-01-02' },
      ['import-guess'],
    ],
    ['a range in words', { start_date: '1914 – 1918' }, { date: '1914/1918' }],
  ];
  for (const [name, slide, expected, codes = []] of ends) {
    it(`reads ${name}`, () => {
      const { read: date, codes: found } = read(slide);
      expect(date).to.deep.equal(expected);
      expect(found).to.deep.equal(codes);
    });
  }

  const shown: [name: string, slide: Record<string, unknown>, displayDate: string | undefined][] = [
    ['of the slide', { start_date: start, display_date: 'A day in March' }, 'A day in March'],
    ['with tags', { start_date: start, display_date: '<b>March</b> &amp; later' }, 'March & later'],
    ['that is empty', { start_date: start, display_date: '  ' }, undefined],
    ['of the start', { start_date: { ...start, display_date: 'in spring' } }, 'in spring'],
    [
      'of both ends',
      { start_date: { ...start, display_date: 'spring' }, end_date: { year: 2011, month: 9, display_date: 'autumn' } },
      'spring – autumn',
    ],
    ['of a date that is not read', { start_date: 'long ago', display_date: 'Time out of mind' }, 'Time out of mind'],
  ];
  for (const [name, slide, displayDate] of shown) {
    it(`takes over the words ${name}`, () => {
      expect(read(slide).read.displayDate).to.equal(displayDate);
    });
  }

  it('tells which date of which slide is meant, and what was given', () => {
    const { findings } = read({ start_date: { year: 2011, month: 13, day: 5 }, end_date: 'later' });
    expect(findings.map(({ where, value }) => [where, value])).to.deep.equal([
      ['events[3], start date', '2011-13-5'],
      ['events[3], end date', 'later'],
    ]);
  });
});
