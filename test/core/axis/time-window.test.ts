import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  clampWindow,
  FIT_MARGIN,
  fitWindow,
  MIN_SPAN,
  panWindow,
  storyExtent,
  windowsEqual,
  zoomWindow,
  type TimeWindow,
} from '../../../src/core/axis/time-window.js';
import { MS_PER_DAY, toMs } from '../../../src/core/dates/calendar.js';
import { storyOf } from '../../support/stories.js';

const moment = fc.integer({ min: toMs(-5000), max: toMs(5000) });
const span = fc.integer({ min: 1000, max: toMs(5000) });
const windows = fc.tuple(moment, span).map(([start, length]): TimeWindow => ({ start, end: start + length }));
const lengthOf = ({ start, end }: TimeWindow) => end - start;

describe('storyExtent', () => {
  const extents: [string, unknown, TimeWindow | undefined][] = [
    ['a month', [{ title: 'a', date: '2021-02' }], { start: toMs(2021, 2), end: toMs(2021, 3) }],
    [
      'the longest reach of any event',
      [
        { title: 'a', date: '2000/2020' },
        { title: 'b', date: '1999-05/2005' },
        { title: 'c', date: '2010' },
      ],
      { start: toMs(1999, 5), end: toMs(2021) },
    ],
    [
      'events and eras',
      { events: [{ title: 'a', date: '2021' }], eras: [{ title: 'e', date: '2019' }] },
      { start: toMs(2019), end: toMs(2022) },
    ],
    ['open ends left out', [{ title: 'a', date: '2021/..' }], { start: toMs(2021), end: toMs(2022) }],
    ['nothing placed', [{ title: 'a' }, { title: 'b', date: 'someday' }], undefined],
    ['no event', [], undefined],
  ];
  for (const [name, input, extent] of extents) {
    it(`takes in ${name}`, () => {
      expect(storyExtent(storyOf(input))).to.deep.equal(extent);
    });
  }

  it('gives a lone instant a day around it', () => {
    const extent = storyExtent(storyOf([{ title: 'a', date: '2021-02-03T12:00:00Z' }]));
    const at = toMs(2021, 2, 3, 12);
    expect(extent?.start).to.be.closeTo(at - MS_PER_DAY / 2, 1);
    expect(extent?.end).to.be.closeTo(at + MS_PER_DAY / 2, 1);
  });
});

describe('deep time', () => {
  for (const date of ['Y-13800000000', 'Y-5E10', 'Y1E14', 'Y1E17', 'Y-1E20']) {
    it(`has windows that a double can tell from nothing: ${date}`, () => {
      const extent = storyExtent(storyOf([{ title: 'a', date }])) ?? { start: NaN, end: NaN };
      expect(extent.end).to.be.greaterThan(extent.start);
      const fitted = fitWindow(extent, 1000);
      expect(fitted.end).to.be.greaterThan(fitted.start);
      const limits = { start: Math.min(fitted.start, 0), end: Math.max(fitted.end, 0) };
      const nearest = clampWindow(zoomWindow(limits, 1e30, extent.start), limits);
      expect(nearest.end).to.be.greaterThan(nearest.start);
    });
  }
});

describe('fitWindow', () => {
  it('leaves the margin free at both edges', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: 100, max: 4000 }), (extent, width) => {
        const fitted = fitWindow(extent, width);
        const pixels = (ms: number) => (ms / lengthOf(fitted)) * width;
        // Far from 1970 a double is no finer than a hundredth of a ms.
        const grain = 0.01 + pixels(0.02);
        expect(pixels(extent.start - fitted.start)).to.be.closeTo(FIT_MARGIN, grain);
        expect(pixels(fitted.end - extent.end)).to.be.closeTo(FIT_MARGIN, grain);
      }),
      { numRuns: 500 },
    );
  });

  it('takes in the extent at any width, measured or not', () => {
    for (const width of [0, 1, 10, 39, 40, 41]) {
      const { start, end } = fitWindow({ start: 0, end: 1e9 }, width);
      expect(start, `${width} px`).to.be.at.most(0);
      expect(end, `${width} px`).to.be.at.least(1e9);
      expect(Number.isFinite(start) && Number.isFinite(end), `${width} px`).to.equal(true);
    }
  });
});

describe('zoomWindow', () => {
  it('keeps the moment under the pointer, and shows so much less', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(windows, fc.double({ min: 0.1, max: 10, noNaN: true }), share, (window, factor, part) => {
        const at = window.start + lengthOf(window) * part;
        const zoomed = zoomWindow(window, factor, at);
        // Far from 1970 a double is no finer than this.
        const grain = 8 * Number.EPSILON * Math.max(Math.abs(zoomed.start), Math.abs(zoomed.end));
        expect(lengthOf(zoomed)).to.be.closeTo(lengthOf(window) / factor, lengthOf(window) * 1e-6 + grain);
        expect((at - zoomed.start) / lengthOf(zoomed)).to.be.closeTo(part, 1e-6 + grain / lengthOf(zoomed));
      }),
      { numRuns: 500 },
    );
  });

  it('is undone by zooming out about the same moment', () => {
    const window = { start: toMs(2021), end: toMs(2023) };
    const there = zoomWindow(window, 3, toMs(2022));
    expect(windowsEqual(zoomWindow(there, 1 / 3, toMs(2022)), window)).to.equal(true);
  });
});

describe('panWindow', () => {
  it('moves both ends alike', () => {
    expect(panWindow({ start: 10, end: 30 }, -15)).to.deep.equal({ start: -5, end: 15 });
  });
});

describe('clampWindow', () => {
  it('stays within the limits', () => {
    fc.assert(
      fc.property(windows, windows, (window, limits) => {
        const clamped = clampWindow(window, limits);
        const tolerance = lengthOf(limits) * 1e-9;
        expect(clamped.start).to.be.at.least(limits.start - tolerance);
        expect(clamped.end).to.be.at.most(limits.end + tolerance);
        expect(clamped.end).to.be.greaterThan(clamped.start);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the span wherever it fits, and moves no further than it must', () => {
    fc.assert(
      fc.property(windows, windows, (window, limits) => {
        fc.pre(lengthOf(window) <= lengthOf(limits));
        const clamped = clampWindow(window, limits);
        expect(lengthOf(clamped)).to.be.closeTo(lengthOf(window), lengthOf(limits) * 1e-9);
        const isWithin = window.start >= limits.start && window.end <= limits.end;
        const touches = [clamped.start - limits.start, clamped.end - limits.end].some((gap) => Math.abs(gap) < 1);
        expect(isWithin ? windowsEqual(clamped, window) : touches).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });

  const limits = { start: 0, end: 100 * MIN_SPAN };
  const clamps: [string, TimeWindow, TimeWindow, TimeWindow][] = [
    ['a window too long to the limits', { start: -1e9, end: 1e9 }, limits, limits],
    [
      'a window too short to the least span',
      { start: 50 * MIN_SPAN, end: 50 * MIN_SPAN },
      limits,
      { start: 49.5 * MIN_SPAN, end: 50.5 * MIN_SPAN },
    ],
    [
      'a window beside the limits back into them',
      { start: -5 * MIN_SPAN, end: -3 * MIN_SPAN },
      limits,
      { start: 0, end: 2 * MIN_SPAN },
    ],
    [
      'to limits shorter than the least span',
      { start: 0, end: MIN_SPAN },
      { start: 0, end: 10 },
      { start: 0, end: 10 },
    ],
  ];
  for (const [name, window, within, expected] of clamps) {
    it(`brings ${name}`, () => {
      expect(clampWindow(window, within)).to.deep.equal(expected);
    });
  }
});

describe('windowsEqual', () => {
  const window = { start: toMs(2021), end: toMs(2022) };
  it('overlooks what is far below a pixel, and nothing more', () => {
    expect(windowsEqual(window, { start: window.start + 10, end: window.end - 10 })).to.equal(true);
    expect(windowsEqual(window, panWindow(window, MS_PER_DAY))).to.equal(false);
    expect(windowsEqual(window, { ...window, end: window.end + MS_PER_DAY })).to.equal(false);
  });
});
