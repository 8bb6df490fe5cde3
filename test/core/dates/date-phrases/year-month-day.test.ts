import { expect } from '@open-wc/testing';
import { withoutShared, yearMonthDay } from '../../../../src/core/dates/date-phrases/year-month-day.js';

describe('yearMonthDay', () => {
  const rows: [said: string, written: string][] = [
    ['2023年9月12日', '2023年9月12日'],
    ['2021/2/1 – 2021/2/3', '2021年2月1日–3日'],
    ['2021/02/01～2022/03/03', '2021年2月1日～2022年3月3日'],
    ['2021/2至2021/4', '2021年2月至4月'],
    ['1/2/2021 至 3/2/2021', '2021年2月1日至3日'],
    ['2/2021 至 4/2021', '2021年2月至4月'],
    ['公元前50-03-15 – 44-04-15', '公元前50年3月15日–前44年4月15日'],
    ['紀元前50年～44年', '紀元前50年～前44年'],
    ['2021/2/1 10時00分～14時30分', '2021年2月1日 10:00～14:30'],
    ['2021/2/1 10:00–14:00', '2021年2月1日 10:00–14:00'],
    // The start alone, with what stands between.
    ['2021/2/1 – ', '2021年2月1日 – '],
  ];
  for (const [said, written] of rows) {
    it(`writes ${said} as ${written}`, () => expect(yearMonthDay(said)).to.equal(written));
  }
});

describe('withoutShared', () => {
  const rows: [start: string, end: string, rest: string][] = [
    ['2021年2月1日', '2021年2月3日', '3日'],
    ['2021年2月1日', '2021年3月', '3月'],
    ['2021年2月1日', '2021年2月', '2月'],
    ['2001年春季', '2001年秋季', '秋季'],
    ['1990年代', '1990年5月', '1990年5月'],
    ['2021年', '2022年', '2022年'],
    ['约2021年2月', '2021年4月', '2021年4月'],
    ['公元前50年', '公元476年', '公元476年'],
  ];
  for (const [start, end, rest] of rows) {
    it(`leaves ${rest} of ${end} after ${start}`, () => expect(withoutShared(start, end)).to.equal(rest));
  }
});
