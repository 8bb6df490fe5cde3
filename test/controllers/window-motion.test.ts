import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { flight, glide, type Motion } from '../../src/controllers/window-motion.js';
import type { TimeWindow } from '../../src/core/axis/time-window.js';

const lengthOf = ({ start, end }: TimeWindow) => end - start;
const middleOf = ({ start, end }: TimeWindow) => (start + end) / 2;

/** Of any length from some milliseconds to decades, within decades. */
const anyWindow = fc
  .tuple(fc.double({ min: 1, max: 12, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }))
  .map(([exponent, place]) => {
    const [length, middle] = [10 ** exponent, place * 1e12];
    return { start: middle - length / 2, end: middle + length / 2 };
  });

const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

/** How far two windows are apart, in views of the narrower. */
function apart(a: TimeWindow, b: TimeWindow): number {
  const view = Math.min(lengthOf(a), lengthOf(b));
  return Math.max(Math.abs(a.start - b.start), Math.abs(a.end - b.end)) / view;
}

describe('flight', () => {
  it('is a way of windows from the one to the other, in a time that is neither missed nor waited for', () => {
    let flown = 0;
    fc.assert(
      fc.property(anyWindow, anyWindow, (from, to) => {
        const motion = flight(from, to);
        if (!motion) return;
        flown += 1;
        const { at, duration } = motion as Motion;
        expect(duration).to.be.within(250, 900);
        for (const share of shares) {
          const { start, end } = at(from, to, share);
          expect(end, `at ${share}`).to.be.greaterThan(start);
        }
        // Of the narrower of two windows that are far from alike, or far apart, fewer digits are left.
        const [narrow, wide] = [lengthOf(from), lengthOf(to)].sort((a, b) => a - b) as [number, number];
        const distance = Math.abs(middleOf(from) - middleOf(to)) / wide;
        const loss = 1e-3 + ((1e-12 + 1e-15 * distance ** 3) * wide) / narrow;
        expect(apart(at(from, to, 0), from)).to.be.lessThan(loss);
        expect(apart(at(from, to, 1), to)).to.be.lessThan(loss);
      }),
    );
    expect(flown).to.be.greaterThan(20);
  });

  it('keeps growing or shrinking where one window lies within the other', () => {
    const outer = { start: 0, end: 1000 };
    for (const inner of [
      { start: 400, end: 600 },
      { start: 0, end: 10 },
      { start: 998.5, end: 998.6 },
    ]) {
      const { at } = flight(outer, inner) as Motion;
      const lengths = shares.map((share) => lengthOf(at(outer, inner, share)));
      expect(lengths).to.deep.equal([...lengths].sort((a, b) => b - a));
    }
  });

  it('sets off fast and slows down', () => {
    const [from, to] = [
      { start: 0, end: 100 },
      { start: 10, end: 20 },
    ];
    const { at } = flight(from, to) as Motion;
    const steps = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => Math.log(lengthOf(at(from, to, share))));
    const ways = steps.slice(1).map((step, i) => (steps[i] as number) - step);
    expect(ways).to.deep.equal([...ways].sort((a, b) => b - a));
  });

  it('rises the higher the farther it goes', () => {
    const from = { start: 0, end: 10 };
    const heights = [20, 200, 2000].map((start) => {
      const to = { start, end: start + 10 };
      const { at } = flight(from, to) as Motion;
      return Math.max(...shares.map((share) => lengthOf(at(from, to, share))));
    });
    expect(heights[0]).to.be.greaterThan(10);
    expect(heights[1]).to.be.greaterThan(5 * (heights[0] as number));
    expect(heights[2]).to.be.greaterThan(5 * (heights[1] as number));
  });

  it('goes straight by a step to the side, and where it is too far for the digits of the curve', () => {
    const from = { start: 0, end: 10 };
    for (const start of [2, 1e9]) {
      const to = { start, end: start + 10 };
      const { at } = flight(from, to) as Motion;
      for (const share of shares) expect(lengthOf(at(from, to, share))).to.be.closeTo(10, 1e-5);
      expect(at(from, to, 0)).to.deep.equal(from);
    }
  });

  it('is none where there is no way to go', () => {
    expect(flight({ start: 0, end: 10 }, { start: 0, end: 10 + 1e-9 })).to.equal(undefined);
  });

  it('zooms about the middle, whatever rounding has made of it', () => {
    const from = { start: 1.6e12, end: 1.7e12 };
    const to = { start: 1.65e12 - 0.2e11 + 1e-3, end: 1.65e12 + 0.2e11 };
    const { at } = flight(from, to) as Motion;
    for (const share of shares) expect(middleOf(at(from, to, share))).to.be.closeTo(1.65e12, 1);
  });
});

describe('glide', () => {
  const limits = { start: 0, end: 1000 };
  const from = { start: 400, end: 500 };
  const anySpeed = fc
    .tuple(fc.constantFrom(-1, 1), fc.double({ min: -6, max: -1, noNaN: true }))
    .map(([sign, exponent]) => sign * 10 ** exponent);

  function wayOf(window: TimeWindow, speed: number) {
    const motion = glide(window, limits, speed);
    if (!motion) return undefined;
    const { at, to, duration } = motion;
    return { to, duration, after: (ms: number) => at(window, to, Math.min(1, ms / duration)).start - window.start };
  }

  it('sets off as fast as it was let go and loses speed by the same share each moment', () => {
    for (const speed of [0.001, -0.001]) {
      const way = wayOf(from, speed);
      if (!way) throw new Error('It stays');
      expect(way.after(1)).to.be.closeTo(speed * lengthOf(from), Math.abs(speed));
      const [first, second, third] = [way.after(200), way.after(400), way.after(600)];
      const lost = Math.exp(-200 / 325);
      expect((second - first) / first).to.be.closeTo(lost, 1e-9);
      expect((third - second) / (second - first)).to.be.closeTo(lost, 1e-9);
    }
  });

  it('never leaves the limits, changes its length or turns round', () => {
    let glided = 0;
    fc.assert(
      fc.property(anySpeed, fc.double({ min: 0, max: 900, noNaN: true }), (speed, start) => {
        const window = { start, end: start + 100 };
        const way = wayOf(window, speed);
        if (!way) return;
        glided += 1;
        expect(way.duration).to.be.within(0, 4000);
        expect(way.to.start).to.be.at.least(limits.start - 1e-9);
        expect(way.to.end).to.be.at.most(limits.end + 1e-9);
        expect(lengthOf(way.to)).to.be.closeTo(100, 1e-9);
        const steps = [0, 50, 100, 300, 1000, 5000].map((ms) => way.after(ms) * Math.sign(speed));
        expect(steps).to.deep.equal([...steps].sort((a, b) => a - b));
      }),
    );
    expect(glided).to.be.greaterThan(20);
  });

  it('ends at once at the limits', () => {
    const way = wayOf({ start: 890, end: 990 }, 0.01);
    expect(way?.to.end).to.be.closeTo(1000, 1e-9);
    // Ten of 325 to go: still fast when it gets there.
    expect(way?.duration).to.be.closeTo(-325 * Math.log(1 - 0.1 / 3.25), 1e-6);
  });

  it('stays where it is hardly moved, or has no room', () => {
    for (const speed of [0, 1e-6, -1e-6, NaN, Infinity]) expect(glide(from, limits, speed)).to.equal(undefined);
    expect(glide({ start: 0, end: 100 }, limits, -0.01)).to.equal(undefined);
    expect(glide({ start: 900, end: 1000 }, limits, 0.01)).to.equal(undefined);
    expect(glide(limits, limits, 0.01)).to.equal(undefined);
  });
});
