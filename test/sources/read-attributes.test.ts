import { expect } from '@open-wc/testing';
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
        zone: undefined,
        asOf: undefined,
        controls: undefined,
        choices: { breaks: 'auto', gestures: 'auto', groupBy: 'none', layout: 'auto' },
        problems: [],
      });
    }
  });

  const controls: [unknown, string[] | undefined, string[]][] = [
    ['', [], []],
    ['none', [], []],
    ['zoom  list', ['zoom', 'list'], []],
    ['zoom teleport', ['zoom'], ['teleport']],
    [7, undefined, []],
  ];
  for (const [given, named, unknown] of controls) {
    it(`takes ${JSON.stringify(given)} for controls`, () => {
      const { controls: read, problems } = readAttributes(carefulReading, { ...NONE, controls: given });
      expect(read && [...read]).to.deep.equal(named);
      expect(problems.map(({ value }) => value)).to.deep.equal(unknown);
    });
  }

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

  const windows: [string, string, string][] = [
    ['years', '2021', '2023'],
    ['a month to a day', '2021-02', '2021-03-05'],
    ['years BC', '-0099', '-0043'],
    ['only a start', '2021', ''],
    ['only an end', '', '2021'],
  ];
  for (const [name, start, end] of windows) {
    it(`reads a window of ${name}`, () => {
      const read = readAttributes(carefulReading, { ...NONE, start, end });
      expect([read.start?.edtf ?? '', read.end?.edtf ?? '']).to.deep.equal([start, end]);
      expect(read.problems).to.deep.equal([]);
    });
  }

  it('reads a time zone', () => {
    const { zone, problems } = readAttributes(carefulReading, { ...NONE, timeZone: 'America/Toronto' });
    expect(zone?.name).to.equal('America/Toronto');
    expect(problems).to.deep.equal([]);
  });

  it('leaves out and reports a time zone that is not known', () => {
    const { zone, problems } = readAttributes(carefulReading, { ...NONE, timeZone: 'Mars/Olympus' });
    expect(zone).to.equal(undefined);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ where: 'attribute "time-zone"', code: 'time-zone-unknown' });
    expectWhole(problems);
  });

  const choices: ['breaks' | 'gestures' | 'groupBy' | 'layout', given: unknown, value: string, count: number][] = [
    ['breaks', null, 'auto', 0],
    ['breaks', 'auto', 'auto', 0],
    ['breaks', 'none', 'none', 0],
    ['breaks', 'off', 'auto', 1],
    ['breaks', '', 'auto', 1],
    ['gestures', 'greedy', 'greedy', 0],
    ['gestures', 'none', 'none', 0],
    ['gestures', 'all', 'auto', 1],
    ['groupBy', 'status', 'status', 0],
    ['groupBy', 'colour', 'none', 1],
    ['layout', 'vertical', 'vertical', 0],
    ['layout', 'round', 'auto', 1],
  ];
  for (const [name, given, value, count] of choices) {
    it(`reads ${name} ${JSON.stringify(given)} as ${value}`, () => {
      const read = readAttributes(carefulReading, { ...NONE, [name]: given });
      expect(read.choices[name]).to.equal(value);
      expect(read.problems).to.have.length(count);
      expectWhole(read.problems);
    });
  }

  it('names an attribute as it is written', () => {
    const { problems } = readAttributes(carefulReading, { groupBy: 'colour' });
    expect(problems[0]?.where).to.equal('attribute "group-by"');
  });

  it('leaves out and reports an end that is no date, and keeps the other', () => {
    const { start, end, problems } = readAttributes(carefulReading, { ...NONE, start: 'someday', end: '2023' });
    expect([start, end?.edtf]).to.deep.equal([undefined, '2023']);
    expect(problems.map(({ where, value }) => [where, value])).to.deep.equal([['attribute "start"', 'someday']]);
    expectWhole(problems);
  });
});
