import { expect } from '@open-wc/testing';
import { toMs } from '../../src/core/dates/calendar.js';
import { carefulReading } from '../../src/core/story/careful-reading.js';
import { readAttributes } from '../../src/sources/read-attributes.js';
import { expectWhole } from '../support/expect-problems.js';

const NONE = { headingLevel: null, start: null, end: null };

describe('readAttributes', () => {
  it('has defaults where nothing is given', () => {
    for (const given of [NONE, {}, { headingLevel: undefined, start: '', end: undefined }]) {
      expect(readAttributes(carefulReading, given)).to.deep.equal({
        headingLevel: 2,
        start: undefined,
        end: undefined,
        problems: [],
      });
    }
  });

  const levels: [unknown, number][] = [
    ['2', 2],
    ['6', 6],
    [4, 4],
    [' 3 ', 3],
  ];
  for (const [headingLevel, level] of levels) {
    it(`takes ${JSON.stringify(headingLevel)} for a heading level`, () => {
      expect(readAttributes(carefulReading, { ...NONE, headingLevel })).to.deep.include({
        headingLevel: level,
        problems: [],
      });
    });
  }

  for (const headingLevel of ['1', '7', '2.5', 'two', '-3', 'NaN', 0, {}, []]) {
    it(`falls back from the heading level ${JSON.stringify(headingLevel)}, and reports it`, () => {
      const { headingLevel: level, problems } = readAttributes(carefulReading, { ...NONE, headingLevel });
      expect(level).to.equal(2);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ where: 'attribute "heading-level"', value: headingLevel });
      expectWhole(problems);
    });
  }

  const windows: [string, string, string, number | undefined, number | undefined][] = [
    ['years', '2021', '2023', toMs(2021), toMs(2024)],
    ['a month to a day', '2021-02', '2021-03-05', toMs(2021, 2), toMs(2021, 3, 6)],
    ['years BC', '-0099', '-0043', toMs(-99), toMs(-42)],
    ['only a start', '2021', '', toMs(2021), undefined],
    ['only an end', '', '2021', undefined, toMs(2022)],
  ];
  for (const [name, start, end, from, to] of windows) {
    it(`reads a window of ${name}`, () => {
      expect(readAttributes(carefulReading, { ...NONE, start, end })).to.deep.include({
        start: from,
        end: to,
        problems: [],
      });
    });
  }

  it('leaves out and reports an end that is no date, and keeps the other', () => {
    const { start, end, problems } = readAttributes(carefulReading, { ...NONE, start: 'someday', end: '2023' });
    expect([start, end]).to.deep.equal([undefined, toMs(2024)]);
    expect(problems.map(({ where, value }) => [where, value])).to.deep.equal([['attribute "start"', 'someday']]);
    expectWhole(problems);
  });
});
