import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { columnScale } from '../../../src/core/axis/column-scale.js';
import { columnTicks, tickWidth, type ColumnTick } from '../../../src/core/axis/column-ticks.js';
import { MS_PER_YEAR, toMs } from '../../../src/core/dates/calendar.js';
import { measureTick } from '../../support/fake-rulers.js';

const LINE = 16;
const TYPE = { line: LINE, measure: measureTick };
const WORDS = { locale: 'en' };

function ticksOf(start: number, end: number, length: number, width = 70): ColumnTick[] {
  return columnTicks(columnScale({ start, end }, [], length, 0), length, WORDS, TYPE, width);
}

const shown = (ticks: readonly ColumnTick[], kind: ColumnTick['kind']) =>
  ticks.filter((tick) => tick.kind === kind && tick.lines.length > 0).map(({ lines }) => lines.join('|'));

describe('columnTicks', () => {
  it('tells months beside the axis, and their years', () => {
    const ticks = ticksOf(toMs(2022, 10, 10), toMs(2023, 6, 20), 500);
    expect(shown(ticks, 'period')).to.deep.equal(['2022', '2023']);
    expect(shown(ticks, 'unit')).to.include.members(['Nov', 'Dec', 'Feb', 'Mar', 'Apr', 'May']);
  });

  it('tells years alone', () => {
    const ticks = ticksOf(toMs(1960), toMs(2020), 1000);
    expect(shown(ticks, 'period')).to.deep.equal([]);
    expect(shown(ticks, 'unit')).to.include.members(['1970', '1980', '1990']);
  });

  it('tells nothing of a unit that is over at once', () => {
    expect(shown(ticksOf(toMs(2019), toMs(2021, 6), 700), 'period')).to.deep.equal(['2019', '2020', '2021']);
  });

  it('breaks wide labels into lines', () => {
    const ticks = ticksOf(toMs(2023, 5, 3), toMs(2023, 6, 9), 900, 40);
    expect(shown(ticks, 'period')).to.deep.equal(['May|2023', 'Jun|2023']);
  });

  it('lets no label overlap another or stand out, and has not too many', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -14e9 * MS_PER_YEAR, max: toMs(2100), noNaN: true }),
        fc.double({ min: 3, max: 20, noNaN: true }),
        fc.integer({ min: 120, max: 60_000 }),
        (start, exponent, length) => {
          const ticks = ticksOf(start, start + 10 ** exponent, length);
          const boxes = ticks
            .filter(({ lines }) => lines.length > 0)
            .map(({ labelY, lines }) => [labelY - LINE / 2, labelY + (lines.length - 0.5) * LINE] as const)
            .sort((a, b) => a[0] - b[0]);
          boxes.forEach(([top, bottom], index) => {
            expect(top).to.be.at.least(-1e-6);
            expect(bottom).to.be.at.most(Math.min(length, boxes[index + 1]?.[0] ?? Infinity) + 1e-6);
          });
          expect(ticks.length).to.be.below(1000);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('tickWidth', () => {
  const scales = [300, 3000].map((length) => ({
    length,
    scale: columnScale({ start: toMs(2021), end: toMs(2023) }, [], length, 0),
  }));

  it('is as wide as the widest line', () => {
    const width = tickWidth(scales, WORDS, TYPE, 1000);
    for (const { length, scale } of scales) {
      for (const { lines } of columnTicks(scale, length, WORDS, TYPE, width)) {
        for (const text of lines) expect(measureTick(text, 'unit')).to.be.at.most(width);
      }
    }
  });

  it('is no wider than asked, but for single words', () => {
    expect(tickWidth(scales, WORDS, TYPE, 30)).to.equal(measureTick('2021', 'unit'));
  });
});
