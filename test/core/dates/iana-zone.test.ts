import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MS_PER_DAY, MS_PER_HOUR, toMs } from '../../../src/core/dates/calendar.js';
import { timeZoneOf } from '../../../src/core/dates/iana-zone.js';
import { UTC, type TimeZone } from '../../../src/core/dates/time-zone.js';

function zone(name: string): TimeZone {
  const known = timeZoneOf(name);
  if (!known) throw new Error(`${name} is not known.`);
  return known;
}

const ZONES = ['America/Toronto', 'Europe/London', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];

describe('timeZoneOf', () => {
  const offsets: [string, number, number][] = [
    ['America/Toronto', toMs(2023, 1, 15), -5],
    ['America/Toronto', toMs(2023, 7, 15), -4],
    ['America/Toronto', toMs(2023, 3, 12, 6, 59, 59), -5],
    ['America/Toronto', toMs(2023, 3, 12, 7), -4],
    ['Asia/Kathmandu', toMs(2023), 5.75],
    ['Australia/Lord_Howe', toMs(2023, 1), 11],
    ['Australia/Lord_Howe', toMs(2023, 7), 10.5],
    ['Pacific/Apia', toMs(2011, 12, 31, 12), 14],
    ['UTC', toMs(2023), 0],
  ];
  for (const [name, moment, hours] of offsets) {
    it(`finds ${name} ${hours} h from UTC at ${new Date(moment).toISOString()}`, () => {
      expect(zone(name).offsetAt(moment)).to.equal(hours * MS_PER_HOUR);
    });
  }

  it('knows no zone of another name', () => {
    for (const name of ['', 'Nowhere/City', 'EST5EDT4', '__proto__']) expect(timeZoneOf(name)).to.equal(undefined);
  });

  it('gives the same zone for the same name', () => {
    expect(timeZoneOf('Europe/London')).to.equal(timeZoneOf('Europe/London'));
    expect(timeZoneOf('UTC')).to.equal(UTC);
  });

  it('has an offset for any moment, however long ago', () => {
    for (const moment of [toMs(-13_800_000_000), toMs(-44, 3, 15), toMs(1), toMs(300_000)]) {
      expect(zone('Europe/London').offsetAt(moment)).to.be.within(-MS_PER_DAY, MS_PER_DAY);
    }
  });

  const walls: [string, string, number, number][] = [
    ['a plain time', 'America/Toronto', toMs(2023, 7, 1, 12), toMs(2023, 7, 1, 16)],
    ['the first of two', 'America/Toronto', toMs(2023, 11, 5, 1, 30), toMs(2023, 11, 5, 5, 30)],
    [
      'one that clocks skip, as if not yet changed',
      'America/Toronto',
      toMs(2023, 3, 12, 2, 30),
      toMs(2023, 3, 12, 7, 30),
    ],
    ['a day that was left out', 'Pacific/Apia', toMs(2011, 12, 30, 12), toMs(2011, 12, 30, 22)],
  ];
  for (const [what, name, wall, moment] of walls) {
    it(`finds the moment of ${what}`, () => {
      expect(zone(name).momentOf(wall)).to.equal(moment);
    });
  }

  it('finds the moment again at which clocks show what they show then', () => {
    const moments = fc.integer({ min: toMs(1850), max: toMs(2150) });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), moments, (name, moment) => {
        const { offsetAt, momentOf } = zone(name);
        const wall = moment + offsetAt(moment);
        const found = momentOf(wall);
        // Where the hour comes twice, it is the first.
        expect(found).to.be.at.most(moment);
        expect(found + offsetAt(found)).to.equal(wall);
      }),
      { numRuns: 2000 },
    );
  });
});
