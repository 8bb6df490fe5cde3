import { expect } from '@open-wc/testing';
import { toMs } from '../../../src/core/dates/calendar.js';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';
import { placementOf } from '../../../src/core/story/placement.js';

describe('placementOf', () => {
  const middle = (from: number, to: number) => from + (to - from) / 2;
  const [february, march, year, next] = [toMs(2021, 2), toMs(2021, 3), toMs(2021), toMs(2022)];
  const placed: [string, string, number, number, number][] = [
    ['a month', '2021-02', february, march, middle(february, march)],
    ['a day', '2021-02-01', february, toMs(2021, 2, 2), middle(february, toMs(2021, 2, 2))],
    ['a year in doubt, as if it were none', '2021%', year, next, middle(year, next)],
    ['the year 44 BC', '-0043', toMs(-43), toMs(-42), middle(toMs(-43), toMs(-42))],
    ['an interval, at its start', '2021-02/2023', february, toMs(2024), middle(february, march)],
    ['an interval without end', '2021-02/..', february, march, middle(february, march)],
    ['an interval of unknown end', '2021-02/', february, march, middle(february, march)],
    ['an interval without start', '../2021-02', february, march, middle(february, march)],
    ['an interval of unknown start', '/2021-02', february, march, middle(february, march)],
    ['one of a set, at its first', '[2021-02,2023]', february, toMs(2024), february],
    ['all of a set, at its first', '{2021,2022}', year, toMs(2023), year],
  ];
  for (const [name, edtf, start, end, anchor] of placed) {
    it(`places ${name}`, () => {
      expect(placementOf(parseEdtf(edtf))).to.include({ start, end, anchor });
    });
  }

  it('gives a moment the shortest stretch there is', () => {
    const moment = toMs(2021, 2, 3, 4, 5, 6);
    expect(placementOf(parseEdtf('2021-02-03T04:05:06Z'))).to.include({ start: moment, end: moment + 1 });
  });

  it('has no place for a date without any bound', () => {
    expect(placementOf(parseEdtf('../..'))).to.equal(undefined);
  });

  it('keeps the anchor within the stretch, from the Big Bang on', () => {
    for (const edtf of ['Y-13800000000', 'Y-66000000', '-9999', '0000', '1XXX', '199X', '2021-23', 'Y17E7', '1950S2']) {
      const placement = placementOf(parseEdtf(edtf));
      expect(placement?.start, edtf).to.be.lessThan(placement?.end ?? NaN);
      expect(placement?.anchor, edtf).to.be.within(placement?.start ?? NaN, placement?.end ?? NaN);
    }
  });
});
