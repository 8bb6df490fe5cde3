import { expect } from '@open-wc/testing';
import { EdtfSyntaxError } from '../../../src/core/dates/edtf-syntax-error.js';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';
import { refusal } from './refusal.js';

describe('parseEdtf', () => {
  const dates: Record<0 | 1 | 2, string> = {
    0: '1867 1867-07 1867-07-01 1867-07-01T12:00:00 1867-07-01T12:00:00Z 1867-07-01T12:00:00-05',
    1:
      '-0753 -0753-04-21 -0753-04-21T06:00:00Z Y10191 Y-13800000000 1848-21 -0044-24 1601? 1601-04~ 1601-04-23% ' +
      '160X 16XX 1601-XX 1601-04-XX 1601-XX-XX -05XX 160X~ Y10191? 1848-21~',
    2:
      'Y45E8 Y-66E6 Y12345E1S3 1914S3 Y13800000000S2 1914S2~ 1848-25 1848-41 1XXX XXXX 1X66 16XX-04 1601-1X ' +
      '1601-X4-2X XXXX-12-25 199X-21 ?1601 1601?-04 1601-~04 %-0044-03-~15 ?1601~ 1848-~21 ?Y45E8',
  };
  for (const [level, texts] of Object.entries(dates)) {
    for (const text of texts.split(' ')) {
      it(`reads ${text} as level ${level} and keeps its spelling`, () => {
        const date = parseEdtf(text);
        expect(date.level).to.equal(Number(level));
        expect(date.edtf).to.equal(text);
        expect(date.type).to.equal('point');
      });
    }
  }

  it('tells sets, intervals and single dates apart', () => {
    expect(parseEdtf('{1914,1939}').type).to.equal('set');
    expect(parseEdtf('1914/1918').type).to.equal('interval');
    expect(parseEdtf('1914').type).to.equal('point');
  });

  const faults: [text: string, code: string, index: number][] = [
    ['', 'year-form', 0],
    ['185', 'year-form', 0],
    ['18670', 'year-form', 0],
    ['-0000', 'year-form', 0],
    ['Y1867', 'year-form', 0],
    ['Y012345', 'year-form', 0],
    ['Y1X345', 'year-form', 0],
    ['1867E2', 'year-form', 0],
    ['1867S0', 'year-form', 0],
    ['1867S2-07', 'year-form', 0],
    ['Y12345-07', 'year-form', 0],
    ['?x', 'year-form', 1],
    ['1867-7', 'month-form', 5],
    ['1867-', 'month-form', 5],
    ['1867-022', 'month-form', 5],
    ['1867?-~7', 'month-form', 7],
    ['1867-00', 'no-such-month', 5],
    ['1867-13', 'no-such-month', 5],
    ['1867-42', 'no-such-month', 5],
    ['1867-2X', 'no-such-month', 5],
    ['1867-21-01', 'no-such-month', 5],
    ['1867-07-1', 'day-form', 8],
    ['1867-07-', 'day-form', 8],
    ['1867-07-00', 'no-such-day', 8],
    ['1867-07-4X', 'no-such-day', 8],
    ['1900-02-29', 'no-such-day', 8],
    ['18XX-04-31', 'no-such-day', 8],
    ['18X1-02-29', 'no-such-day', 8],
    ['1867??', 'unexpected-text', 5],
    ['1867 ', 'unexpected-text', 4],
    ['1867-07-01-', 'unexpected-text', 10],
    ['1867-07T12:00:00', 'time-form', 7],
    ['1867-07-XXT12:00:00', 'time-form', 10],
    ['1867-07-01?T12:00:00', 'time-form', 11],
    ['1867-07-01T12:00', 'time-form', 10],
    ['1867-07-01T12:00:00.5', 'time-form', 10],
    ['1867-07-01T24:00:00', 'time-form', 10],
    ['1867-07-01T12:00:60', 'time-form', 10],
    ['1867-07-01T12:00:00-00:00', 'time-form', 10],
    ['1867-07-01T12:00:00+14:01', 'time-form', 10],
    ['1867-07-01T12:00:00+01:60', 'time-form', 10],
    ['1867-07-01T12:00:00Z?', 'time-form', 10],
    ['1867-07-01T12:00:00/1868', 'time-not-allowed', 10],
    ['[1867-07-01T12:00:00]', 'time-not-allowed', 11],
    ['1867/1868/1869', 'unexpected-text', 9],
    ['1867/66', 'year-form', 5],
    ['1867/1866', 'end-before-start', 5],
    ['[1867', 'set-form', 5],
    ['[1867}', 'set-form', 6],
    ['{}', 'year-form', 1],
    ['[1867,]', 'year-form', 6],
    ['[1867, 1868]', 'year-form', 6],
    ['[1867/1868]', 'unexpected-text', 5],
    ['[[1867]]', 'year-form', 1],
  ];
  for (const [text, code, index] of faults) {
    it(`refuses "${text}": ${code} at ${index}`, () => {
      const error = refusal(() => parseEdtf(text));
      expect([error.code, error.index]).to.deep.equal([code, index]);
      expect(error.message).to.include(`"${text}" is not a date in EDTF: `).and.to.include(`(position ${index})`);
    });
  }

  const lengths: [text: string, clause: string][] = [
    ['2023-02-30', '2023-02 has 28 days'],
    ['2024-02-30', '2024-02 has 29 days'],
    ['156X-11-31', '156X-11 has 30 days'],
    ['1867-X4-31', '1867-X4 has 30 days'],
    // Read as a number, this mask would be the year 16.
    ['0X10-02-29', '0X10-02 has 28 days'],
  ];
  for (const [text, clause] of lengths) {
    it(`says of "${text}" how many days the month has`, () => {
      expect(refusal(() => parseEdtf(text)).message).to.include(clause);
    });
  }

  it('asks for what is likely meant', () => {
    const error = refusal(() => parseEdtf('2023-3-22'));
    expect(error.suggestion).to.equal('2023-03-22');
    expect(error.message).to.equal(
      '"2023-3-22" is not a date in EDTF: the month needs two digits (position 5). Did you mean "2023-03-22"?',
    );
  });

  it('is a SyntaxError by its own name', () => {
    const error = refusal(() => parseEdtf('once'));
    expect(error).to.be.instanceOf(SyntaxError);
    expect(error.name).to.equal('EdtfSyntaxError');
    expect('suggestion' in error).to.equal(false);
  });

  for (const value of [1867, null, undefined, {}, ['1867'], Symbol('1867'), 1867n, new Date(0)]) {
    it(`refuses ${String(value)} of type ${typeof value}`, () => {
      expect(refusal(() => parseEdtf(value as string)).code).to.equal('not-text');
    });
  }

  it('refuses a long text by its length, and quotes a shorter one in part', () => {
    expect(refusal(() => parseEdtf('1'.repeat(501))).code).to.equal('not-text');
    expect(refusal(() => parseEdtf('1'.repeat(500))).message).to.include(`"${'1'.repeat(60)}…"`);
  });

  it('takes no longer for texts made to take long', () => {
    const nasty = [
      '1XXX-XX-XX,',
      'XXXX-XX-3X,',
      '?1XXX-~XX-%XX,',
      'X600-02-29,',
      'from ',
      'before ',
      '1–',
      'X',
      '-',
      '?',
      '/',
      '..',
      '1,',
      ' ',
      'c. ',
      ' to ',
      '(?) – ',
      '[',
      'T00:',
      'Y1E9',
      'XXXX-02-29,',
      'XXX1-02-29–',
      'Y1E99,',
      'Y1E99S1..Y1E99S1,',
    ];
    for (const piece of nasty) {
      for (const length of [80, 1000]) {
        const text = piece.repeat(length / piece.length);
        const times = Array.from({ length: 5 }, () => {
          const start = performance.now();
          expect(() => parseEdtf(`[${text}`)).to.throw(EdtfSyntaxError);
          expect(() => parseEdtf(text)).to.throw(EdtfSyntaxError);
          return performance.now() - start;
        });
        expect(Math.min(...times), `${piece} × ${length}`).to.be.below(10);
      }
    }
  });
});
