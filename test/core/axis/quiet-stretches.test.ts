import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { quietLength, quietStretches } from '../../../src/core/axis/quiet-stretches.js';
import { storyExtent, type TimeWindow } from '../../../src/core/axis/time-window.js';
import { MS_PER_DAY, MS_PER_YEAR, toMs } from '../../../src/core/dates/calendar.js';
import { timeZoneOf } from '../../../src/core/dates/iana-zone.js';
import { UTC, type TimeZone } from '../../../src/core/dates/time-zone.js';
import { HAN_DONG_EVENTS } from '../../support/mount.js';
import { storyOf } from '../../support/stories.js';

const NOW = toMs(2040);

function stretchesOf(dates: readonly string[], eras: readonly string[] = [], now = NOW): readonly TimeWindow[] {
  const events = dates.map((date) => ({ date, title: date }));
  return quietStretches(storyOf({ events, eras: eras.map((date) => ({ date, title: date })) }), UTC, now);
}

const SPARSE = ['2001-02', '2001-04', '2031-05-03', '2031-06', '2031-08-12'];

describe('quietStretches', () => {
  it('folds the 22 quiet months of the first story', () => {
    const [stretch, more] = quietStretches(storyOf(HAN_DONG_EVENTS), UTC, NOW);
    expect(stretch).to.deep.equal({ start: toMs(2021, 4), end: toMs(2023, 2) });
    expect(quietLength(stretch as TimeWindow)).to.deep.equal([22, 'month']);
    expect(more).to.equal(undefined);
  });

  it('begins and ends with whole months of the zone', () => {
    const zone = timeZoneOf('America/Toronto') as TimeZone;
    const [stretch] = quietStretches(storyOf(HAN_DONG_EVENTS), zone, NOW);
    expect(stretch).to.deep.equal({ start: toMs(2021, 4, 1, 4), end: toMs(2023, 2, 1, 5) });
  });

  const folded: [string, string[], number][] = [
    ['one between two crowds', SPARSE, 1],
    ['two between three crowds', ['1900', '1902', '1950', '1951', '1953', '2000', '2002'], 2],
    ['one after a lone early event', ['1066-10-14', '1990', '1993', '1995', '1999', '2004'], 1],
    ['hours', ['2023-05-01T10:00:00', '2023-05-01T10:20:00', '2023-05-03T09:00:00', '2023-05-03T09:25:00'], 1],
    ['deep time', ['Y-13800000000', 'Y-66000000', 'Y-55000000', 'Y-40000000'], 1],
  ];
  for (const [name, dates, count] of folded) {
    it(`folds ${name}`, () => {
      expect(stretchesOf(dates)).to.have.length(count);
    });
  }

  const whole: [string, string[], string[]?][] = [
    ['no event', []],
    ['one event', ['2023']],
    ['two events, however far apart', ['1066', '2023-05-01']],
    ['events at even distances', ['2000', '2005', '2010', '2015', '2020']],
    ['gaps that grow little by little', ['2000', '2001', '2003', '2006', '2010', '2015']],
    ['an open interval over the gap', [...SPARSE, '2001-03/..']],
    ['an interval open at its start', [...SPARSE, '../2031-05']],
    ['an interval over the gap', [...SPARSE, '2001/2031']],
    ['a rough date that may lie in it', [...SPARSE, '20XX']],
    ['an era over the gap', SPARSE, ['2000/2040']],
    ['an era without end', SPARSE, ['2001/..']],
  ];
  for (const [name, dates, eras] of whole) {
    it(`folds nothing for ${name}`, () => {
      expect(stretchesOf(dates, eras)).to.deep.equal([]);
    });
  }

  it('never folds the present away', () => {
    expect(stretchesOf(SPARSE, [], toMs(2026, 11, 25))).to.deep.equal([]);
    expect(stretchesOf(SPARSE, [], toMs(2032))).to.have.length(1);
  });

  it('touches nothing, lies within, and leaves the shorter part of the axis, for any story', () => {
    // Days that crowd about some dates, so that most stories have something to fold.
    const isoDay = (days: number) => new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
    const crowd = fc
      .tuple(fc.integer({ min: -100_000, max: 20_000 }), fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1 }))
      .map(([first, days]) => days.map((day) => isoDay(first + day)));
    let foldings = 0;
    fc.assert(
      fc.property(fc.array(crowd, { maxLength: 5 }), (crowds) => {
        const dates = crowds.flat();
        const story = storyOf(dates.map((text) => ({ date: text, title: text })));
        const found = quietStretches(story, UTC, NOW);
        const extent = storyExtent(story) ?? { start: 0, end: 0 };
        foldings += found.length;
        found.forEach(({ start, end }, index) => {
          expect(start).to.be.within(Math.max(extent.start, found[index - 1]?.end ?? -Infinity), end);
          expect(end).to.be.at.most(extent.end);
          for (const { placement } of story.events) {
            expect(placement && (placement.end < start || placement.start > end)).to.equal(true);
          }
        });
      }),
      { numRuns: 500 },
    );
    expect(foldings).to.be.greaterThan(200);
  });
});

describe('quietLength', () => {
  const lengths: [number, number, string][] = [
    [22 * (MS_PER_YEAR / 12), 22, 'month'],
    [36 * (MS_PER_YEAR / 12), 3, 'year'],
    [11.4 * MS_PER_YEAR, 11, 'year'],
    [2.5 * MS_PER_YEAR, 30, 'month'],
    [834 * MS_PER_YEAR, 834, 'year'],
    [12 * MS_PER_DAY, 12, 'day'],
    [(7 / 24) * MS_PER_DAY, 7, 'hour'],
    [90_000, 90, 'second'],
    [100, 1, 'second'],
  ];
  for (const [length, count, unit] of lengths) {
    it(`tells ${count} ${unit}s`, () => {
      expect(quietLength({ start: 5, end: 5 + length })).to.deep.equal([count, unit]);
    });
  }
});
