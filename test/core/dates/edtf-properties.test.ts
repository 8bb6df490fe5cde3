import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { EdtfPoint } from '../../../src/core/dates/edtf-date.js';
import { EdtfSyntaxError } from '../../../src/core/dates/edtf-syntax-error.js';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';
import { readDate } from '../../../src/core/dates/read-date.js';
import { edtfDates } from './edtf-dates.js';

const manyRuns = { numRuns: 1_000 };
const pieces = fc.constantFrom(
  ...'0123456789-XYEST:Z+/.,[]{}?~% u'.split(''),
  '19',
  '2023',
  '-02',
  '-29',
  '..',
  'T00:00:00',
);
const nearlyDates = fc.array(pieces, { maxLength: 16 }).map((parts) => parts.join(''));

function pointsOf(date: ReturnType<typeof parseEdtf>): EdtfPoint[] {
  if (date.type === 'point') return [date];
  const ends = date.type === 'interval' ? [date] : date.members;
  return ends
    .flatMap((member) => ('type' in member && member.type === 'point' ? [member] : [member.start, member.end]))
    .filter((end) => typeof end !== 'string');
}

describe('every EDTF date', () => {
  it('begins before it ends', () => {
    fc.assert(
      fc.property(edtfDates, (date) => {
        expect(date.earliest ?? -Infinity).to.be.at.most(date.latest ?? Infinity);
        for (const point of pointsOf(date)) expect(point.earliest).to.be.at.most(point.latest);
      }),
      manyRuns,
    );
  });

  it('is the same when its spelling is read again', () => {
    fc.assert(
      fc.property(edtfDates, (date) => {
        expect(parseEdtf(date.edtf)).to.deep.equal(date);
      }),
      manyRuns,
    );
  });

  it('has bounds that no doubt moves', () => {
    fc.assert(
      fc.property(edtfDates, (date) => {
        const certain = parseEdtf(date.edtf.replace(/[?~%]/g, ''));
        expect([certain.earliest, certain.latest, certain.precision]).to.deep.equal([
          date.earliest,
          date.latest,
          date.precision,
        ]);
      }),
      manyRuns,
    );
  });

  it('has the bounds of its ends or members', () => {
    fc.assert(
      fc.property(edtfDates, (date) => {
        if (date.type === 'interval') {
          if (typeof date.start !== 'string') expect(date.earliest).to.equal(date.start.earliest);
          if (typeof date.end !== 'string') expect(date.latest).to.equal(date.end.latest);
        }
        if (date.type !== 'set') return;
        const starts = date.members.map((member) => ('type' in member ? member : member.start));
        const ends = date.members.map((member) => ('type' in member ? member : member.end));
        expect(date.earliest).to.equal(
          Math.min(...starts.map((start) => (start === 'open' ? -Infinity : start.earliest))),
        );
        expect(date.latest).to.equal(Math.max(...ends.map((end) => (end === 'open' ? Infinity : end.latest))));
      }),
      manyRuns,
    );
  });

  it('lies within every less precise one', () => {
    const day = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(day, fc.constantFrom('', '-'), ([yearNumber, month, date], minus) => {
        fc.pre(yearNumber > 0 || minus === '');
        const year = minus + String(yearNumber).padStart(4, '0');
        const [mm, dd] = [month, date].map((n) => String(n).padStart(2, '0'));
        const fineToCoarse = [
          `${year}-${mm}-${dd}T23:59:59Z`,
          `${year}-${mm}-${dd}`,
          `${year}-${mm}-${dd?.[0]}X`,
          `${year}-${mm}`,
          `${year}-${33 + Math.floor((month - 1) / 3)}`,
          `${year}-${40 + Math.floor((month - 1) / 6)}`,
          year,
          `${year.slice(0, -1)}X`,
          `${year.slice(0, -2)}XX`,
          `${year.slice(0, -3)}XXX`,
          `${minus}XXXX`,
        ].map((text) => parseEdtf(text));
        fineToCoarse.slice(1).forEach((coarse, index) => {
          const fine = fineToCoarse[index];
          expect(fine?.earliest, `${fine?.edtf} in ${coarse.edtf}`).to.be.at.least(coarse.earliest as number);
          expect(fine?.latest, `${fine?.edtf} in ${coarse.edtf}`).to.be.at.most(coarse.latest as number);
        });
      }),
    );
  });

  it('or else is refused with an EdtfSyntaxError, at a place in the text', () => {
    for (const texts of [nearlyDates, fc.string(), fc.string({ unit: 'binary' })]) {
      fc.assert(
        fc.property(texts, (text) => {
          for (const read of [parseEdtf, readDate]) {
            try {
              read(text);
            } catch (error) {
              if (!(error instanceof EdtfSyntaxError)) throw error;
              expect(error.index).to.be.within(0, text.length + 3);
              if (error.suggestion !== undefined) expect(parseEdtf(error.suggestion).edtf).to.equal(error.suggestion);
            }
          }
        }),
        manyRuns,
      );
    }
  });
});
