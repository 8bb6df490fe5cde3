import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EdtfSyntaxError } from '../../../src/core/dates/edtf-syntax-error.js';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';
import { readPlainEdtf } from '../../../src/core/dates/plain-edtf.js';

/** What each reader makes of a text; nothing where it refuses. */
function readingsOf(text: string): [plain: unknown, full: unknown] {
  const attempt = (read: (text: string) => unknown) => {
    try {
      return read(text);
    } catch (error) {
      if (error instanceof EdtfSyntaxError) return undefined;
      throw error;
    }
  };
  return [attempt(readPlainEdtf), attempt(parseEdtf)];
}

describe('readPlainEdtf', () => {
  const plain = [
    '2023-03-22',
    '2021-02',
    '1984',
    '0000',
    '-0044-03-15',
    '1984?',
    '2004-06~',
    '2004-06-11%',
    '2001-21',
    '2001-24',
    '-2004-23~',
    'Y17000',
    'Y-13800',
    'Y17002?',
    '2023-03-22T10:00:00Z',
    '2023-03-22T10:00:00-04:00',
    '2023-03-22T10:00:00',
    '2021-08/2021-09',
    '2021-08-01/2021',
    '1984~/2004-06',
    '../1985-04',
    '1985-04/..',
    '/1985',
    '1985/',
    '2024-02-29',
  ];
  for (const text of plain) {
    it(`reads ${text} as parseEdtf does`, () => {
      const [quick, full] = readingsOf(text);
      expect(quick).to.not.equal(undefined);
      expect(quick).to.deep.equal(full);
    });
  }

  const refused = ['', '-0000', '19XX', '2001-25', '{1984}', 'Y17E7', '1950S2', '2004-06~-11', '2023-02-30', '2023-13'];
  for (const text of [...refused, '2002/2001', '2023-03-22T10:00', '1/2/3', '2023-03-22 ', '2023-03-22T10:00:00Z/..']) {
    it(`leaves ${text || 'nothing'} to others`, () => {
      expect(() => readPlainEdtf(text)).to.throw(EdtfSyntaxError);
    });
  }

  it('never reads otherwise than parseEdtf, nor what that refuses', () => {
    const digit = fc.constantFrom(...'0123456789');
    const piece = fc.oneof(
      fc.array(digit, { minLength: 2, maxLength: 5 }).map((digits) => digits.join('')),
      fc.constantFrom('-', '-', '-', '/', '..', 'Y', 'T', '?', '~', '%', 'X', 'Z', ':', '12', '21', '29', '+05:30'),
      fc.constantFrom('2023', '2024-02', '1999-12-31', 'T23:59:59', 'Y12345'),
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const [quick, full] = readingsOf(pieces.join(''));
        if (quick === undefined) return;
        read += 1;
        expect(quick).to.deep.equal(full);
      }),
      { numRuns: 5000 },
    );
    expect(read).to.be.greaterThan(50);
  });
});
