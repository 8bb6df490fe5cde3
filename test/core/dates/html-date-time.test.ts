import { expect } from '@open-wc/testing';
import { htmlDateTime } from '../../../src/core/dates/html-date-time.js';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';

describe('htmlDateTime', () => {
  const same = [
    '0079',
    '2021',
    '2021-02',
    '2023-03-22',
    '2023-03-22T16:30:00',
    '2023-03-22T16:30:00Z',
    '2023-03-22T16:30:00-03:30',
  ];
  for (const edtf of same) {
    it(`gives ${edtf} as it is`, () => expect(htmlDateTime(parseEdtf(edtf))).to.equal(edtf));
  }

  it('gives offsets their minutes', () => {
    expect(htmlDateTime(parseEdtf('2023-03-22T16:30:00+02'))).to.equal('2023-03-22T16:30:00+02:00');
  });

  it('leaves the Y of a long year away', () => expect(htmlDateTime(parseEdtf('Y12021'))).to.equal('12021'));

  const none = [
    '0000',
    '-0043',
    '2001-21',
    '199X',
    '2004-06-XX',
    '2021/2022',
    '[2021,2022]',
    '1950S2',
    '2021~',
    '2021?',
  ];
  for (const edtf of none) {
    it(`has nothing for ${edtf}`, () => expect(htmlDateTime(parseEdtf(edtf))).to.equal(undefined));
  }
});
