import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { labelArcs } from '../../../src/core/scene/arc-labels.js';
import { ARC_LABEL_HEIGHT } from '../../../src/core/scene/arc-room.js';
import type { Arc } from '../../../src/core/scene/scene.js';
import { englishMessages as messages } from '../../../src/core/words/messages.js';

const WIDTH = 800;
const measure = (text: string) => text.length * 6;

const arc = (x1: number, x2: number, rise = 40): Arc => ({
  type: 'refutes',
  from: 'open',
  to: `${x2}`,
  tone: 'false',
  x1,
  x2,
  y: 100,
  rise,
});

describe('labelArcs', () => {
  const label = (arcs: readonly Arc[], poles: readonly number[] = []) =>
    labelArcs(arcs, 'open', { messages, measure, poles, width: WIDTH }).map(({ label: words }) => words);

  it('names an arc above its middle, from where one stands', () => {
    const [words] = label([arc(100, 500)]);
    expect(words?.words).to.equal('Finds false');
    expect(words?.x).to.equal(300);
    expect(words?.y).to.be.below(60);
    const [incoming] = labelArcs([arc(100, 500)], '500', { messages, measure, poles: [], width: WIDTH });
    expect(incoming?.label?.words).to.equal('Found false by');
  });

  it('gives way to a pole', () => {
    const [words] = label([arc(100, 500)], [300]);
    expect(Math.abs((words?.x ?? 300) - 300)).to.be.above(measure('Finds false') / 2);
  });

  it('says nothing where there is no room', () => {
    expect(
      label(
        [arc(100, 500)],
        Array.from({ length: 80 }, (_, index) => index * 10),
      ),
    ).to.deep.equal([undefined]);
  });

  it('never stands on a pole, on other words or beyond the picture', () => {
    const x = fc.integer({ min: 0, max: WIDTH });
    const arcs = fc.array(fc.tuple(x, x, fc.integer({ min: 16, max: 40 })), { maxLength: 5 });
    fc.assert(
      fc.property(arcs, fc.array(x, { maxLength: 8 }), (ends, poles) => {
        const boxes = label(
          ends.map(([from, to, rise]) => arc(from, to, rise)),
          poles,
        ).flatMap((words) => {
          if (!words) return [];
          const half = measure(words.words) / 2;
          return [{ left: words.x - half, right: words.x + half, top: words.y - ARC_LABEL_HEIGHT, bottom: words.y }];
        });
        for (const [index, { left, right, top, bottom }] of boxes.entries()) {
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(WIDTH);
          expect(poles.some((pole) => pole > left && pole < right)).to.equal(false);
          const others = boxes.slice(index + 1);
          const isClear = others.every(
            (other) => other.left >= right || other.right <= left || other.top >= bottom || other.bottom <= top,
          );
          expect(isClear).to.equal(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
