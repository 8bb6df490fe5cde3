import { expect } from '@open-wc/testing';
import { MS_PER_DAY, toMs } from '../../../src/core/dates/calendar.js';
import { timeZoneOf } from '../../../src/core/dates/iana-zone.js';
import type { EventColumns } from '../../../src/core/story/event-columns.js';
import { gatherPeriods, weightiest } from '../../../src/core/layout/gather-periods.js';

/** Only the moments and weights count here. */
function columnsOf(times: readonly number[], weights: readonly number[] = times.map(() => 1)): EventColumns {
  const anchors = Float64Array.from(times).sort();
  return { events: [], anchors, weights: Float64Array.from(weights), starts: anchors, ends: anchors };
}

const spread = (count: number, from: number, to: number) =>
  columnsOf(Array.from({ length: count }, (_, index) => from + ((to - from) * (index + 0.5)) / count));

describe('gatherPeriods', () => {
  for (const [what, from, to, step, least, most] of [
    ['two thousand years', toMs(1), toMs(2000), 'year 100', 20, 20],
    ['sixty years', toMs(1960), toMs(2020), 'year 10', 6, 6],
    ['six years', toMs(2014), toMs(2020), 'year 1', 6, 6],
    ['three years', toMs(2017), toMs(2020), 'month 1', 36, 36],
    ['three weeks', toMs(2020, 1, 1), toMs(2020, 1, 22), 'day 1', 21, 21],
    ['one day', toMs(2020, 1, 1), toMs(2020, 1, 2), 'minute 60', 24, 24],
    ['some thousand million years', -toMs(1) - 13e9 * 365 * MS_PER_DAY, 0, 'year 1000000000', 13, 14],
  ] as const) {
    it(`parts ${what} into a handful of periods`, () => {
      const columns = spread(1000, from, to);
      const { step: found, groups } = gatherPeriods(columns);
      expect(`${found.unit} ${found.count}`).to.equal(step);
      expect(groups.length).to.be.within(least, most);
      expect(groups[0]?.from).to.equal(0);
      expect(groups.at(-1)?.to).to.equal(1000);
      groups.forEach(({ to: end }, index) => expect(groups[index + 1]?.from ?? 1000).to.equal(end));
    });
  }

  it('takes too few rather than too many, and one for a single moment', () => {
    // Four months would be some 120 days.
    expect(gatherPeriods(spread(1000, toMs(2020, 1), toMs(2020, 5))).groups).to.have.length(4);
    expect(gatherPeriods(columnsOf([5, 5, 5])).groups).to.deep.include({ start: toMs(1970), from: 0, to: 3 });
    expect(gatherPeriods(columnsOf([])).groups).to.deep.equal([]);
  });

  it('begins days by the clocks of a zone', async () => {
    const zone = timeZoneOf('America/Toronto');
    const { groups } = gatherPeriods(spread(1000, toMs(2020, 1, 1, 5), toMs(2020, 1, 9, 5)), zone);
    expect(groups).to.have.length(8);
    expect(groups[0]?.start).to.equal(toMs(2020, 1, 1, 5));
  });
});

describe('weightiest', () => {
  const group = { start: 0, from: 0, to: 10 };
  const times = Array.from({ length: 10 }, (_, index) => index);

  it('takes the heaviest, in date order', () => {
    const columns = columnsOf(times, [1, 9, 1, 1, 5, 1, 1, 7, 1, 1]);
    expect(weightiest(columns, group, 3)).to.deep.equal([1, 4, 7]);
  });

  it('takes equals far from each other', () => {
    expect(weightiest(columnsOf(times), group, 2)).to.deep.equal([2, 7]);
    expect(weightiest(columnsOf(times, [1, 1, 1, 1, 1, 1, 1, 1, 1, 2]), group, 3)).to.deep.equal([2, 6, 9]);
  });

  it('takes all where there are no more', () => {
    expect(weightiest(columnsOf(times), { start: 0, from: 4, to: 6 }, 5)).to.deep.equal([4, 5]);
    expect(weightiest(columnsOf(times), group, 10)).to.deep.equal(times);
  });
});
