import { expect } from '@open-wc/testing';
import { WheelHint } from '../../src/controllers/wheel-hint.js';

/** Turns of the wheel: each a time in ms and where the plot stood on the screen then. */
type Turns = readonly [number, number][];

/** The times of the turns at which the hint came; `cameAt` is when the pointer came to the plot. */
function shownAt(turns: Turns, cameAt?: number): number[] {
  const plot = document.createElement('div');
  const shown: number[] = [];
  const hint = new WheelHint();
  if (cameAt !== undefined) hint.begin(cameAt);
  for (const [time, top] of turns) {
    plot.getBoundingClientRect = () => new DOMRect(0, top, 100, 100);
    plot.classList.add = (...names: string[]) => {
      shown.push(time);
      plot.className = names.join(' ');
    };
    hint.turned(plot, time);
  }
  return shown;
}

/** A turn every 50 ms from one time to another, each of which moves the plot by so many pixels. */
function turning(from: number, to: number, step: number): Turns {
  return Array.from({ length: (to - from) / 50 }, (_, i) => [from + i * 50, 500 - step * i]);
}

describe('WheelHint', () => {
  const cases: [string, Turns, number | undefined, number[]][] = [
    ['comes where the wheel is turned over a plot at rest', [[1000, 500]], 0, [1000]],
    ['does not come while the plot passes under the pointer', turning(1000, 4000, 20), 990, []],
    [
      'does not come where the page has scrolled just now',
      [
        [1000, 500],
        [1300, 480],
        [1600, 460],
      ],
      900,
      [],
    ],
    [
      'comes at the first turn of a new scroll alone',
      [...turning(1000, 2000, 20), ...turning(3000, 4000, 20)],
      990,
      [3000],
    ],
    ['comes where the page does not scroll', turning(1000, 3000, 0), 990, [1450]],
    ['comes again after some seconds at the earliest', turning(1000, 9000, 0), 0, [1000, 6050]],
    [
      'does not come again before',
      [
        [1000, 500],
        [2000, 480],
        [5900, 460],
      ],
      0,
      [1000],
    ],
  ];
  for (const [name, turns, cameAt, expected] of cases) {
    it(name, () => expect(shownAt(turns, cameAt)).to.deep.equal(expected));
  }
});
