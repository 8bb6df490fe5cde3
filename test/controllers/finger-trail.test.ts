import { expect } from '@open-wc/testing';
import { FingerTrail } from '../../src/controllers/finger-trail.js';

/** A trail of steps, each of pixels at a time in ms. */
function trailOf(steps: readonly [number, number][]): FingerTrail {
  const trail = new FingerTrail();
  for (const [pixels, time] of steps) trail.add(pixels, time);
  return trail;
}

describe('FingerTrail', () => {
  const even: [number, number][] = [0, 16, 32, 48, 64].map((time) => [8, time]);
  const speeds: [string, [number, number][], number, number][] = [
    ['nothing', [], 10, 0],
    ['one step', [[50, 0]], 10, 0],
    ['an even drag', even, 64, 0.5],
    ['an even drag the other way', even.map(([pixels, time]) => [-pixels, time]), 64, -0.5],
    [
      'a drag that slowed down before',
      [[400, 0], [400, 16], ...even.map(([, time]) => [1, time + 200] as [number, number])],
      264,
      4 / 64,
    ],
    ['a drag that came to rest', even, 200, 0],
    ['a drag that rested for a moment', even, 96, 24 / 80],
    [
      'a jump',
      [
        [0, 0],
        [900, 1],
      ],
      1,
      6,
    ],
  ];
  for (const [name, steps, now, speed] of speeds) {
    it(`tells the speed of ${name}`, () => expect(trailOf(steps).speed(now)).to.be.closeTo(speed, 1e-9));
  }

  it('forgets what was done by other fingers', () => {
    const trail = trailOf(even);
    trail.restart();
    expect(trail.speed(64)).to.equal(0);
  });

  const taps: [string, [number, number, number][], boolean[]][] = [
    [
      'two at one place',
      [
        [0, 10, 10],
        [200, 10, 10],
      ],
      [false, true],
    ],
    [
      'two nearly at one place',
      [
        [0, 10, 10],
        [300, 26, 26],
      ],
      [false, true],
    ],
    [
      'two too late',
      [
        [0, 10, 10],
        [301, 10, 10],
      ],
      [false, false],
    ],
    [
      'two too far apart',
      [
        [0, 10, 10],
        [100, 28, 28],
      ],
      [false, false],
    ],
    [
      'three',
      [
        [0, 0, 0],
        [100, 0, 0],
        [200, 0, 0],
      ],
      [false, true, false],
    ],
    [
      'four',
      [
        [0, 0, 0],
        [100, 0, 0],
        [200, 0, 0],
        [300, 0, 0],
      ],
      [false, true, false, true],
    ],
  ];
  for (const [name, list, seconds] of taps) {
    it(`tells of taps which is the second: ${name}`, () => {
      const trail = new FingerTrail();
      const told = list.map(([timeStamp, clientX, clientY]) => trail.isSecondTap({ timeStamp, clientX, clientY }));
      expect(told).to.deep.equal(seconds);
    });
  }
});
