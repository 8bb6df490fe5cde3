import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { UNFOLDED } from '../../../src/core/axis/folding.js';
import { timeScale } from '../../../src/core/axis/time-scale.js';
import type { Cluster } from '../../../src/core/scene/scene.js';
import { crowdOf } from '../../../src/core/scene/crowd-of.js';
import { matchesOf } from '../../../src/core/scene/cluster-matches.js';
import { eventColumns } from '../../../src/core/story/event-columns.js';
import type { Story } from '../../../src/core/story/story.js';
import { fittedWindow } from '../../support/scenes.js';
import { storyOf } from '../../support/stories.js';
import { ENGLISH } from '../../support/words.js';

const WIDTH = 600;

function gather(story: Story, matching?: ReadonlySet<string>) {
  const fitted = fittedWindow(story, WIDTH);
  const measure = (text: string) => text.length * 7;
  const crowd = crowdOf({ story, words: ENGLISH, width: WIDTH, fitted, folding: UNFOLDED, measure });
  const scale = timeScale(fitted, WIDTH);
  return crowd.gather({ scale, window: fitted, magnification: 1, placed: [], y: 0, matching });
}

/** Twelve events of one May, the fourth of them weighty, and one much later. */
const year = storyOf([
  ...Array.from({ length: 12 }, (_, index) => ({
    id: `may-${index}`,
    date: `2001-05-${10 + index}`,
    title: `In May, ${index}`,
    weight: index === 3 ? 2 : 1,
  })),
  { id: 'late', date: '2009', title: 'Late' },
]);

function clusterOf(...matching: string[]): Cluster | undefined {
  return gather(year, new Set(matching)).clusters[0];
}

describe('matchesOf', () => {
  it('says in a cluster how many match, and names one of those', () => {
    const cluster = clusterOf('may-1', 'may-7', 'late');
    expect(cluster).to.include({ label: '2', heaviest: 'may-1', dimmed: false });
    expect(cluster?.name).to.match(/^2 of 12 events, .*among them “In May, 1”$/);
  });

  it('names the weightiest if that matches', () =>
    expect(clusterOf('may-1', 'may-3')).to.include({ label: '2', heaviest: 'may-3' }));

  it('has a cluster without a match stand back, with the number of its events', () => {
    const cluster = clusterOf('late');
    expect(cluster).to.include({ label: '12', dimmed: true });
    expect(cluster?.name).to.contain('0 of 12 events');
  });

  it('leaves clusters in their places', () => {
    const place = ({ key, left, top, width, height, first, last }: Cluster) => [
      key,
      left,
      top,
      width,
      height,
      first,
      last,
    ];
    expect(gather(year, new Set(['late'])).clusters.map(place)).to.deep.equal(gather(year).clusters.map(place));
    expect(gather(year).clusters[0]).not.to.have.property('dimmed');
  });

  it('accounts for each match once: in a cluster or with a mark of its own', () => {
    const days = fc.array(fc.nat({ max: 300 }), { minLength: 20, maxLength: 120 });
    fc.assert(
      fc.property(days, fc.integer({ min: 2, max: 9 }), (all, part) => {
        const story = storyOf(
          all.map((day) => ({
            title: `${day}`,
            date: new Date(Date.UTC(2001, 0, 1 + day)).toISOString().slice(0, 10),
          })),
        );
        const matching = new Set(story.events.filter((_, index) => index % part === 0).map(({ id }) => id));
        const { visible, clusters } = gather(story, matching);
        const counted = clusters.reduce((sum, { name, dimmed }) => {
          const count = Number(/^\d+/.exec(name)?.[0]);
          expect(dimmed).to.equal(count === 0);
          return sum + count;
        }, 0);
        expect(counted + visible.filter(({ id }) => matching.has(id)).length).to.equal(matching.size);
        for (const { dimmed, heaviest } of clusters) if (!dimmed) expect(matching.has(heaviest)).to.equal(true);
      }),
      { numRuns: 60 },
    );
  });

  it('counts once for what was found', () => {
    const columns = eventColumns(year);
    const cluster = { key: 'cluster 1/0', from: 0, to: 12, count: 12, heaviest: 3, room: { start: 0, end: 1 } };
    const matching = new Set(['may-2']);
    const matches = matchesOf(cluster, columns, [], matching);
    expect(matches).to.deep.equal({ count: 1, heaviest: 2 });
    expect(matchesOf(cluster, columns, [], matching)).to.equal(matches);
    expect(matchesOf(cluster, columns, [], new Set())).to.deep.equal({ count: 0, heaviest: 3 });
  });
});
