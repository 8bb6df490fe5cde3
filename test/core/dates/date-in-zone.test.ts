import { expect } from '@open-wc/testing';
import { toMs } from '../../../src/core/dates/calendar.js';
import { readDate } from '../../../src/core/dates/read-date.js';
import { timeZoneOf } from '../../../src/core/dates/iana-zone.js';
import { UTC, type TimeZone } from '../../../src/core/dates/time-zone.js';

const TORONTO = timeZoneOf('America/Toronto') as TimeZone;

describe('dateInZone', () => {
  const bounds: [string, number, number][] = [
    ['2023-03-22', toMs(2023, 3, 22, 4), toMs(2023, 3, 23, 4) - 1],
    ['2023-03-12', toMs(2023, 3, 12, 5), toMs(2023, 3, 13, 4) - 1],
    ['2023-11', toMs(2023, 11, 1, 4), toMs(2023, 12, 1, 5) - 1],
    ['2023', toMs(2023, 1, 1, 5), toMs(2024, 1, 1, 5) - 1],
    ['2023-03-22T14:30:00', toMs(2023, 3, 22, 18, 30), toMs(2023, 3, 22, 18, 30)],
    ['2023-03-22T14:30:00Z', toMs(2023, 3, 22, 14, 30), toMs(2023, 3, 22, 14, 30)],
    ['2023-03-22T14:30:00+02:00', toMs(2023, 3, 22, 12, 30), toMs(2023, 3, 22, 12, 30)],
    ['2021-02/2023-03', toMs(2021, 2, 1, 5), toMs(2023, 4, 1, 4) - 1],
    ['../2023-03', -Infinity, toMs(2023, 4, 1, 4) - 1],
    ['2021-02/..', toMs(2021, 2, 1, 5), Infinity],
    ['[2021-02,2023-03]', toMs(2021, 2, 1, 5), toMs(2023, 4, 1, 4) - 1],
    ['{2021-02..2023-03}', toMs(2021, 2, 1, 5), toMs(2023, 4, 1, 4) - 1],
    ['[..2023-03]', -Infinity, toMs(2023, 4, 1, 4) - 1],
  ];
  for (const [text, earliest, latest] of bounds) {
    it(`bounds ${text} by the clocks of Toronto`, () => {
      expect(TORONTO.dateIn(readDate(text).date)).to.include({ earliest, latest, edtf: text });
    });
  }

  it('keeps an unknown end unknown', () => {
    expect(TORONTO.dateIn(readDate('2021/').date).latest).to.equal(null);
  });

  it('leaves a date as it is in UTC', () => {
    const { date } = readDate('2023-03');
    expect(UTC.dateIn(date)).to.equal(date);
  });
});
