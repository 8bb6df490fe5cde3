import { expect } from '@open-wc/testing';
import { timeZoneOf } from '../../../src/core/dates/iana-zone.js';
import { publicFrom } from '../../../src/core/story/public-from.js';
import { readOne } from '../../support/stories.js';

describe('publicFrom', () => {
  const cases: [given: object, until: string | undefined][] = [
    [{ date: '2023-03-22' }, '2023-03-23'],
    [{ date: '2023-05' }, '2023-06-01'],
    [{ date: '2021-02', reported: '../2023-03-22' }, '2023-03-23'],
    [{ date: '2021-02', reported: '2023-03-22' }, '2023-03-23'],
    [{ reported: '2023' }, '2024-01-01'],
    [{ date: '2019-05/2023' }, '2019-06-01'],
    [{ date: '2019/..' }, '2020-01-01'],
    [{ date: '../2021' }, '2022-01-01'],
    [{ date: '2021', reported: '2022/..' }, '2023-01-01'],
    [{ date: '[1667,1668]' }, '1669-01-01'],
    [{}, undefined],
    [{ date: '../..' }, undefined],
  ];
  for (const [given, until] of cases) {
    it(JSON.stringify(given), () => {
      const { event } = readOne({ title: 'An event', ...given });
      expect(event && publicFrom(event)).to.equal(until === undefined ? undefined : Date.parse(until) - 1);
    });
  }

  it('goes by the clocks of a zone', () => {
    const { event } = readOne({ title: 'An event', date: '2023-03-22' });
    expect(event && publicFrom(event, timeZoneOf('America/Toronto'))).to.equal(Date.parse('2023-03-23T04:00Z') - 1);
  });
});
