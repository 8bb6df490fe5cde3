import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { writeSvg } from '../../src/exports/write-svg.js';
import { drawInPage, inksIn, part, removeDrawn } from '../support/drawn-svg.js';
import { crosses, overlappingPairs } from '../support/geometry.js';
import { datedEvents } from '../support/random-stories.js';
import { storyOf } from '../support/stories.js';
import { ENGLISH, MIRRORED } from '../support/words.js';

const NOW = new Date('2026-01-01');

describe('a picture of any story', () => {
  afterEach(removeDrawn);

  for (const [fonts, families] of [
    ['its own fonts', {}],
    ['the widest fonts that are usual', { text: 'DejaVu Serif, serif', ui: 'DejaVu Sans, sans-serif' }],
  ] as const) {
    for (const direction of ['ltr', 'rtl'] as const) {
      it(`lays no words over others, and no pole through words, ${direction}, in ${fonts}`, () => {
        fc.assert(
          fc.property(datedEvents, fc.integer({ min: 320, max: 1600 }), fc.boolean(), (events, width, isGrouped) => {
            const words = direction === 'ltr' ? ENGLISH : MIRRORED;
            const given = events.map(
              (event, index) => ({ ...event, status: index % 3 ? undefined : 'disputed' }) as const,
            );
            const story = storyOf({ title: 'A story', eras: [{ date: '2018/2020', title: 'An era' }], events: given });
            const options = {
              width,
              words,
              fonts: families,
              groupBy: isGrouped ? 'status' : 'none',
              now: NOW,
            } as const;
            expectNothingOverlaps(drawInPage(writeSvg(story, options)));
            removeDrawn();
          }),
          { numRuns: 8 },
        );
      });
    }
  }
});

function expectNothingOverlaps(root: SVGSVGElement): void {
  const { width, height } = root.getBoundingClientRect();
  const inks = inksIn(root);
  expect(overlappingPairs(inks).map(([a, b]) => `“${a.text}” over “${b.text}”`)).to.deep.equal([]);
  for (const { text, left, right, low, high } of inks) {
    expect(left, text).to.be.at.least(0);
    expect(right, text).to.be.at.most(width);
    expect(low, text).to.be.at.least(0);
    expect(high, text).to.be.at.most(height);
  }
  const { left: side, top } = root.getBoundingClientRect();
  const poles = part(root, 'poles').flatMap((poles) => [...poles.querySelectorAll('line')]);
  expect(poles.length).to.be.greaterThan(0);
  for (const pole of poles) {
    const box = pole.getBoundingClientRect();
    const line = { x: box.left - side, low: box.top - top, high: box.bottom - top };
    for (const ink of inks) expect(crosses(line, ink), `a pole through “${ink.text}”`).to.equal(false);
  }
}
