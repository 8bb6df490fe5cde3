import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { UNFOLDED } from '../../../src/core/axis/folding.js';
import { timeScale } from '../../../src/core/axis/time-scale.js';
import { crowdOf } from '../../../src/core/scene/crowd-of.js';
import { readStory } from '../../../src/core/story/read-story.js';
import { fittedWindow } from '../../support/scenes.js';
import { ENGLISH } from '../../support/words.js';

/** So many events on each of some days of a year. */
function storyOf(counts: readonly number[]) {
  const events = counts.flatMap((count, day) => {
    const date = new Date(Date.UTC(2001, 0, 1 + day)).toISOString().slice(0, 10);
    return Array.from({ length: count }, () => ({ date, title: 'Event' }));
  });
  return readStory(events).story;
}

function clustersOf(counts: readonly number[], width: number, character: number) {
  const story = storyOf(counts);
  const fitted = fittedWindow(story, width);
  const measure = (text: string) => text.length * character;
  const crowd = crowdOf({ story, words: ENGLISH, width, fitted, folding: UNFOLDED, measure });
  const scale = timeScale(fitted, width);
  return crowd.gather({ scale, window: fitted, magnification: 1, placed: [], y: 0 }).clusters;
}

describe('crowdOf', () => {
  it('lets no cluster touch another, however many events there are and however wide the type is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(3), fc.nat(60), fc.nat(1300)), { minLength: 20, maxLength: 50 }),
        fc.integer({ min: 240, max: 2400 }),
        fc.integer({ min: 5, max: 24 }),
        (counts, width, character) => {
          fc.pre(counts.some((count) => count > 0));
          const clusters = clustersOf(counts, width, character);
          clusters.slice(1).forEach((cluster, index) => {
            const before = clusters[index];
            expect(cluster.left).to.be.at.least((before?.left ?? 0) + (before?.width ?? 0) - 1e-6);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  for (const width of [360, 700, 1088, 1200, 2000]) {
    it(`is not cut by the edges of a picture ${width} wide`, () => {
      for (const days of [30, 47, 365]) {
        const clusters = clustersOf(
          Array.from({ length: days }, () => 40),
          width,
          7,
        );
        expect(clusters[0]?.left).to.be.at.least(0);
        const last = clusters.at(-1);
        expect((last?.left ?? 0) + (last?.width ?? 0)).to.be.at.most(width);
      }
    });
  }

  it('counts short, and says in full what a cluster stands for', () => {
    const [cluster] = clustersOf([1234, 0, 0, 0, 0, 0, 0, 0, 0, 1], 600, 7);
    expect(cluster?.label).to.equal('1.2K');
    expect(cluster?.name).to.contain('1,234 events').and.to.contain('January 1, 2001').and.to.contain('Event');
  });
});
