import { expect } from '@open-wc/testing';
import { MS_PER_MINUTE, MS_PER_YEAR, toMs } from '../../../src/core/dates/calendar.js';
import type { EdtfPoint } from '../../../src/core/dates/edtf-date.js';
import { parsePoint } from '../../../src/core/dates/edtf-point.js';

type Day = [year: number, month?: number, day?: number];

describe('parsePoint', () => {
  // The first day inside, the first day after, and the precision.
  const spans: [text: string, first: Day, after: Day, precision: string][] = [
    ['1867', [1867], [1868], 'year'],
    ['0000', [0], [1], 'year'],
    ['-0001', [-1], [0], 'year'],
    ['1867-12', [1867, 12], [1868, 1], 'month'],
    ['1868-02-29', [1868, 2, 29], [1868, 3, 1], 'day'],
    ['Y-13800000000', [-13_800_000_000], [-13_799_999_999], 'year'],
    ['Y300000', [300_000], [300_001], 'year'],
    ['Y45E8', [4_500_000_000], [4_500_000_001], 'year'],
    ['186X', [1860], [1870], 'decade'],
    ['18XX', [1800], [1900], 'century'],
    ['1XXX', [1000], [2000], 'millennium'],
    ['XXXX', [0], [10_000], 'millennium'],
    ['-018X', [-189], [-179], 'decade'],
    ['-000X', [-9], [0], 'decade'],
    ['1X67', [1067], [1968], 'millennium'],
    ['18X7', [1807], [1898], 'century'],
    ['1867-XX', [1867], [1868], 'year'],
    ['1867-0X', [1867, 1], [1867, 10], 'year'],
    ['1867-1X', [1867, 10], [1868, 1], 'year'],
    ['1867-X2', [1867, 2], [1868, 1], 'year'],
    ['1867-XX-XX', [1867], [1868], 'year'],
    ['1867-07-XX', [1867, 7], [1867, 8], 'month'],
    ['1867-02-2X', [1867, 2, 20], [1867, 3, 1], 'month'],
    ['1868-02-X9', [1868, 2, 9], [1868, 3, 1], 'month'],
    ['1867-02-X9', [1867, 2, 9], [1867, 2, 20], 'month'],
    ['1867-0X-31', [1867, 1, 31], [1867, 9, 1], 'year'],
    ['1867-X2-29', [1867, 12, 29], [1867, 12, 30], 'year'],
    ['18XX-07-01', [1800, 7, 1], [1899, 7, 2], 'century'],
    ['19XX-02-29', [1904, 2, 29], [1996, 3, 1], 'century'],
    ['X600-02-29', [1600, 2, 29], [9600, 3, 1], 'millennium'],
    ['XXX0-02-29', [0, 2, 29], [9980, 3, 1], 'millennium'],
    ['-XXXX-02-29', [-9996, 2, 29], [-4, 3, 1], 'millennium'],
    ['1848-21', [1848, 3], [1848, 6], 'season'],
    ['1848-22', [1848, 6], [1848, 9], 'season'],
    ['1848-24', [1848, 12], [1849, 3], 'season'],
    ['184X-24', [1840, 12], [1850, 3], 'decade'],
    ['1848-34', [1848, 4], [1848, 7], 'quarter'],
    ['1848-39', [1848, 9], [1849, 1], 'quadrimester'],
    ['1848-41', [1848, 7], [1849, 1], 'half'],
    ['1914S1', [1000], [2000], 'millennium'],
    ['1914S2', [1900], [2000], 'century'],
    ['1914S3', [1910], [1920], 'decade'],
    ['1914S4', [1914], [1915], 'year'],
    ['1914S9', [1914], [1915], 'year'],
    ['0476S1', [400], [500], 'century'],
    ['-0476S1', [-499], [-399], 'century'],
    ['Y12345E1S3', [123_000], [124_000], 'millennium'],
    ['1867?', [1867], [1868], 'year'],
    ['1867-07%', [1867, 7], [1867, 8], 'month'],
  ];
  for (const [text, first, after, precision] of spans) {
    it(`gives ${text} its bounds`, () => {
      const point = parsePoint(text);
      expect([point.earliest, point.latest]).to.deep.equal([toMs(...first), toMs(...after) - 1]);
      expect(point.precision).to.equal(precision);
    });
  }

  const fields: [text: string, expected: Partial<EdtfPoint>, absent?: (keyof EdtfPoint)[]][] = [
    ['1867', { year: 1867, uncertain: false, approximate: false }, ['month', 'day', 'time', 'masked', 'qualified']],
    ['-0043-03-15', { year: -43, month: 3, day: 15 }],
    ['1848-23', { year: 1848, month: 23 }, ['day']],
    ['Y45E8', { year: 4_500_000_000 }, ['significantDigits', 'masked']],
    ['1914S2', { year: 1914, significantDigits: 2 }, ['masked']],
    ['18X7', { year: 1807, masked: { year: '18X7' } }],
    ['-05XX', { year: -599, masked: { year: '-05XX' } }],
    ['19XX-02-29', { year: 1904, month: 2, day: 29, masked: { year: '19XX' } }],
    ['1867-XX-XX', { masked: { month: 'XX', day: 'XX' } }, ['month', 'day']],
    ['1867-1X', { month: 10, masked: { month: '1X' } }],
    ['1867-07-2X', { month: 7, day: 20, masked: { day: '2X' } }],
    ['1867-07-01?', { uncertain: true, approximate: false }, ['qualified']],
    ['1867~', { uncertain: false, approximate: true }, ['qualified']],
    ['%1867', { uncertain: true, approximate: true }, ['qualified']],
    ['?1867-?07-?01', { uncertain: true, approximate: false }, ['qualified']],
    [
      '1867-07~-01',
      {
        approximate: true,
        qualified: { year: { uncertain: false, approximate: true }, month: { uncertain: false, approximate: true } },
      },
    ],
    ['1867-?07-01', { uncertain: true, qualified: { month: { uncertain: true, approximate: false } } }],
    [
      '?1867-07-~01',
      {
        uncertain: true,
        approximate: true,
        qualified: { year: { uncertain: true, approximate: false }, day: { uncertain: false, approximate: true } },
      },
    ],
    [
      '?1867-07~',
      {
        qualified: { year: { uncertain: true, approximate: true }, month: { uncertain: false, approximate: true } },
      },
    ],
  ];
  for (const [text, expected, absent = []] of fields) {
    it(`says what ${text} consists of`, () => {
      const point = parsePoint(text);
      expect(point).to.deep.include(expected);
      for (const field of absent) expect(field in point, field).to.equal(false);
    });
  }

  it('reads a time as a moment', () => {
    const noon = toMs(1867, 7, 1, 12);
    const offsets: [string, number | undefined][] = [
      ['', undefined],
      ['Z', 0],
      ['+00', 0],
      ['-05', -300],
      ['+05:30', 330],
      ['-00:25', -25],
      ['+14:00', 840],
    ];
    for (const [text, offset] of offsets) {
      const point = parsePoint(`1867-07-01T12:00:07${text}`);
      const moment = noon + 7_000 - (offset ?? 0) * MS_PER_MINUTE;
      expect([point.earliest, point.latest, point.precision]).to.deep.equal([moment, moment, 'second']);
      expect(point.time).to.deep.equal({ hour: 12, minute: 0, second: 7, ...(offset !== undefined && { offset }) });
    }
  });

  it('keeps years beyond exact milliseconds in order', () => {
    for (const text of ['Y999999999999999', 'Y-123456789012345', 'Y9E99', 'Y-123456789012345E99S3', 'Y17E20']) {
      const point = parsePoint(text);
      expect(point.earliest).to.be.at.most(point.latest);
      expect(Math.abs(point.earliest / (point.year * MS_PER_YEAR) - 1)).to.be.below(0.02);
    }
  });
});
