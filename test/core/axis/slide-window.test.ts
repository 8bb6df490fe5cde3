import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { slideWindow, type Grip } from '../../../src/core/axis/slide-window.js';

const WHOLE = 1000;
const WINDOW = { start: 400, end: 600 };

describe('slideWindow', () => {
  const cases: [what: string, grip: Grip, by: number, start: number, end: number][] = [
    ['moves the window', 'window', 50, 450, 650],
    ['moves it no further than the start', 'window', -900, 0, 200],
    ['moves it no further than the end', 'window', 900, 800, 1000],
    ['moves it to the very end', 'window', Infinity, 800, 1000],
    ['moves the start alone', 'from', -100, 300, 600],
    ['moves the start to the very start', 'from', -Infinity, 0, 600],
    ['moves the start no nearer to the end than asked for', 'from', 500, 590, 600],
    ['moves the end alone', 'to', 100, 400, 700],
    ['moves the end no further than the limit', 'to', 900, 400, 1000],
    ['moves the end no nearer to the start than asked for', 'to', -Infinity, 400, 410],
  ];
  for (const [what, grip, by, start, end] of cases) {
    it(what, () => expect(slideWindow(WINDOW, grip, by, WHOLE, 10)).to.deep.equal({ start, end }));
  }

  it('leaves a window alone that is shorter already, but lets it grow', () => {
    const short = { start: 400, end: 405 };
    expect(slideWindow(short, 'to', -3, WHOLE, 10)).to.deep.equal(short);
    expect(slideWindow(short, 'to', 30, WHOLE, 10)).to.deep.equal({ start: 400, end: 435 });
  });

  it('stays within its limits, and in order, whatever is asked for', () => {
    const place = fc.integer({ min: 0, max: 1000 });
    const grip = fc.constantFrom<Grip>('window', 'from', 'to');
    fc.assert(
      fc.property(place, place, grip, fc.integer({ min: -2000, max: 2000 }), (a, b, held, by) => {
        const before = { start: Math.min(a, b), end: Math.max(a, b) };
        const { start, end } = slideWindow(before, held, by, WHOLE, 10);
        expect(start).to.be.within(0, end);
        expect(end).to.be.at.most(1000);
        if (held === 'window') expect(end - start).to.equal(before.end - before.start);
        if (held !== 'from' && held !== 'window') expect(start).to.equal(before.start);
        if (held !== 'to' && held !== 'window') expect(end).to.equal(before.end);
      }),
    );
  });
});
