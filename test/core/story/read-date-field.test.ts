import { expect } from '@open-wc/testing';
import { expectWhole } from '../../support/expect-problems.js';
import { readOne } from '../../support/stories.js';

describe('readDateField', () => {
  const dates: [string, object, string | undefined, string[]][] = [
    ['a month', { date: '2021-02' }, '2021-02', []],
    ['an interval', { date: '2021-08/2021-09' }, '2021-08/2021-09', []],
    ['date and end', { date: '2021-08', end: '2021-09' }, '2021-08/2021-09', []],
    ['an end within the date', { date: '2021-08', end: '2021-08-15' }, '2021-08/2021-08-15', []],
    ['a year as a number', { date: 1984 }, '1984', []],
    ['years as numbers', { date: 1984, end: 1986 }, '1984/1986', []],
    ['spaces around', { date: ' 2021-02 ' }, '2021-02', []],
    ['a dash of print', { date: '2021–02' }, '2021-02', []],
    ['nothing', {}, undefined, []],
    ['an empty text', { date: '' }, undefined, []],
    ['an end alone', { end: '2021' }, undefined, []],
    ['nonsense', { date: 'someday' }, undefined, ['date-invalid']],
    ['a number that is no year', { date: 20.5 }, undefined, ['date-invalid']],
    ['a moment in ms', { date: 1_612_137_600_000 }, undefined, ['date-invalid']],
    ['month 13', { date: '2021-13' }, undefined, ['date-invalid']],
    ['true', { date: true }, undefined, ['date-invalid']],
    ['a list', { date: ['2021'] }, undefined, ['value-invalid']],
    ['an end that is nonsense', { date: '2021', end: 'later' }, '2021', ['date-invalid']],
    ['an end before the start', { date: '2021', end: '2019' }, '2021', ['end-before-start']],
    ['an interval that ends before it starts', { date: '2021/2019' }, '2021', ['end-before-start']],
    ['an interval with an end beside it', { date: '2020/2021', end: '2022' }, '2020/2021', ['end-invalid']],
    ['an interval for an end', { date: '2020', end: '2021/2022' }, '2020', ['end-invalid']],
  ];
  for (const [name, fields, edtf, codes] of dates) {
    it(`reads ${name}`, () => {
      const { event, problems } = readOne({ title: 'a', ...fields });
      expect(event?.date?.edtf).to.equal(edtf);
      // Notes tell of readings that went well.
      const faults = problems.filter(({ severity }) => severity !== 'note');
      expect(faults.map(({ code }) => code)).to.deep.equal(codes);
      expectWhole(problems);
    });
  }

  const places: [string, object, string, string][] = [
    ['the date', { date: 'someday' }, 'error', 'events[0].date'],
    ['the end that is nonsense', { date: '2021', end: 'later' }, 'error', 'events[0].end'],
    ['the end before the start', { date: '2021', end: '2019' }, 'warning', 'events[0].end'],
    ['the interval', { date: '2021/2019' }, 'warning', 'events[0].date'],
    ['the day of report', { reported: 'soon' }, 'error', 'events[0].reported'],
    ['the date of a source', { sources: [{ title: 's', date: 'x' }] }, 'error', 'events[0].sources[0].date'],
    ['a lenient reading', { date: '2021–02' }, 'note', 'events[0].date'],
  ];
  for (const [name, fields, severity, where] of places) {
    it(`reports at ${name}`, () => {
      const { problems } = readOne({ title: 'a', ...fields });
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ severity, where });
    });
  }

  it('hands on the modern spelling of an old one', () => {
    expect(readOne({ title: 'a', date: '199u' }).problems[0]?.hint).to.include('199X');
  });

  it('gives the value met, unchanged', () => {
    expect(readOne({ title: 'a', date: ' some day ' }).problems[0]?.value).to.equal(' some day ');
    expect(readOne({ title: 'a', date: 19.5 }).problems[0]?.value).to.equal(19.5);
  });

  it('keeps the day of report beside the date', () => {
    expect(readOne({ title: 'a', date: '2021-02', reported: '2023-05' }).event?.reported?.edtf).to.equal('2023-05');
  });
});
