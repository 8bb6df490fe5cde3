import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldingFor, foldingOf, UNFOLDED, windowInTime, windowOnAxis } from '../../../src/core/axis/folding.js';
import { timeScale } from '../../../src/core/axis/time-scale.js';
import type { TimeWindow } from '../../../src/core/axis/time-window.js';
import { MS_PER_YEAR, toMs } from '../../../src/core/dates/calendar.js';

/** Stretches one after another, as quiet stretches come, and a length to fold them to. */
const stretches: fc.Arbitrary<TimeWindow[]> = fc
  .tuple(
    fc.integer({ min: -1e14, max: 1e14 }),
    fc.array(fc.tuple(fc.integer({ min: 1000, max: 1e12 }), fc.integer({ min: 1000, max: 1e12 })), { maxLength: 6 }),
  )
  .map(([start, lengths]) => {
    let at = start;
    return lengths.map(([before, length]) => ({ start: (at += before), end: (at += length) }));
  });
const foldLength = fc.integer({ min: 1e4, max: 1e9 });
const share = fc.double({ min: -0.5, max: 1.5, noNaN: true });

function within(folded: readonly TimeWindow[], part: number): number {
  const [first, last] = [folded[0]?.start ?? 0, folded.at(-1)?.end ?? MS_PER_YEAR];
  return first + (last - first) * part;
}

describe('foldingOf', () => {
  it('goes forward, and back to where it came from', () => {
    fc.assert(
      fc.property(stretches, foldLength, share, share, (folded, length, one, other) => {
        const { toAxis, toTime } = foldingOf(folded, length);
        const [first, second] = [within(folded, Math.min(one, other)), within(folded, Math.max(one, other))];
        expect(toAxis(first)).to.be.at.most(toAxis(second));
        const span = Math.max(1, within(folded, 1) - within(folded, 0));
        expect(toTime(toAxis(first))).to.be.closeTo(first, span * 1e-6);
      }),
      { numRuns: 1000 },
    );
  });

  it('makes each stretch as long as asked for, and leaves all else as long as it is', () => {
    fc.assert(
      fc.property(stretches, foldLength, (folded, length) => {
        const { toAxis } = foldingOf(folded, length);
        folded.forEach(({ start, end }, index) => {
          expect(toAxis(end) - toAxis(start)).to.be.closeTo(length, 1);
          const next = folded[index + 1]?.start ?? end + 5000;
          expect(toAxis(next) - toAxis(end)).to.be.closeTo(next - end, 1);
        });
        const first = folded[0]?.start ?? 0;
        expect(toAxis(first) - toAxis(first - 1e9)).to.be.closeTo(1e9, 1);
        const last = folded.at(-1)?.end ?? 0;
        expect(toAxis(last + 1e9)).to.be.closeTo(last + 1e9, 1);
      }),
      { numRuns: 500 },
    );
  });

  it('is no folding where there is nothing to fold', () => {
    expect(foldingOf([], 1000)).to.equal(UNFOLDED);
  });
});

it('tells minutes apart behind a folded age of the universe', () => {
  const now = toMs(2023);
  const { toAxis, toTime } = foldingOf([{ start: toMs(-13_000_000_000), end: now - MS_PER_YEAR }], MS_PER_YEAR);
  expect(toAxis(now + 60_000) - toAxis(now)).to.be.closeTo(60_000, 1);
  expect(toTime(toAxis(now))).to.be.closeTo(now, 1);
});

describe('foldingFor', () => {
  const extent = { start: 0, end: 100 * MS_PER_YEAR };
  const folded = [{ start: 10 * MS_PER_YEAR, end: 90 * MS_PER_YEAR }];

  it('gives a stretch the room of its words where the whole is shown', () => {
    const scale = timeScale(extent, 1000, foldingFor(folded, extent, 1000));
    expect(scale(90 * MS_PER_YEAR) - scale(10 * MS_PER_YEAR)).to.be.closeTo(112, 0.5);
    expect(scale(extent.end)).to.be.closeTo(1000, 1e-6);
  });

  it('leaves the most of a narrow axis to what happens', () => {
    const scale = timeScale(extent, 200, foldingFor(folded, extent, 200));
    expect(scale(90 * MS_PER_YEAR) - scale(10 * MS_PER_YEAR)).to.be.at.most(61);
  });
});

describe('timeScale across a folded stretch', () => {
  it('is linear on the axis, and inverts', () => {
    fc.assert(
      fc.property(stretches, foldLength, share, share, (folded, length, from, part) => {
        const folding = foldingOf(folded, length);
        const start = within(folded, from);
        const window = { start, end: start + Math.max(1e6, within(folded, 1) - within(folded, 0)) };
        const scale = timeScale(window, 1000, folding);
        const onAxis = windowOnAxis(window, folding);
        const pixel = 1000 * Math.min(1, Math.max(0, part));
        const time = folding.toTime(onAxis.start + ((onAxis.end - onAxis.start) * pixel) / 1000);
        expect(scale(time)).to.be.closeTo(pixel, 0.5);
        expect(scale(scale.invert(pixel))).to.be.closeTo(pixel, 0.5);
        expect(windowInTime(onAxis, folding).start).to.be.closeTo(start, 1e-6 * (window.end - window.start));
      }),
      { numRuns: 1000 },
    );
  });
});
