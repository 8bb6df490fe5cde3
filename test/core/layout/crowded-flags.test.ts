import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PlacedFlag } from '../../../src/core/layout/flag-layout.js';
import {
  crowdedStories,
  crowdedStory,
  layOut,
  lookAt,
  looks,
  poleBeside,
  ROW_GAP,
  ROW_HEIGHT,
  share,
  type Look,
} from '../../support/crowded-stories.js';
import { finish } from '../../../src/core/story/steps.js';
import { overlapsOf, passesOf } from '../../support/placed-flags.js';

const WHOLE: Look = { magnification: 1, middle: 0 };
const paths = fc.array(looks, { minLength: 8, maxLength: 8 });

/** What stays of a flag in all views of a level. */
function places(flags: readonly PlacedFlag[]): string[] {
  return flags.map(({ id, side, bottom }) => `${id} ${side} ${bottom}`).sort();
}

function evenly(count: number, span = 1e12): { time: number }[] {
  return Array.from({ length: count }, (_, index) => ({ time: ((index + 0.5) / count) * span }));
}

/** The most flags that stand above one point. */
function greatestDepth(flags: readonly PlacedFlag[]): number {
  return Math.max(0, ...flags.map(({ from }) => flags.filter((other) => other.from <= from && from < other.to).length));
}

describe('CrowdedFlags', () => {
  it('places no flag over another, and each whole, on its pole and in a row, at any zoom and pan', () => {
    fc.assert(
      fc.property(crowdedStories, paths, (story, path) => {
        const layout = layOut(story);
        for (const look of [WHOLE, ...path]) {
          const view = lookAt(story, look);
          const placed = layout.place(view);
          expect(overlapsOf(placed)).to.deep.equal([]);
          for (const { id, pole, side, from, to, bottom, top } of placed) {
            expect(pole).to.be.closeTo(poleBeside(story, view, id), 0.1);
            if (pole >= 0 && pole <= story.width) expect(pole).to.equal(view.poleOf(id));
            expect(side === 'end' ? from : to).to.equal(pole);
            expect(to - from).to.be.closeTo(story.flagWidths[Number(id)] ?? NaN, 1e-6);
            expect(bottom % (ROW_HEIGHT + ROW_GAP)).to.equal(0);
            expect(top - bottom).to.equal(ROW_HEIGHT);
            expect(top).to.be.at.most(layout.height);
            expect(from).to.be.below(story.width);
            expect(to).to.be.above(0);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never hides on zooming in a flag whose pole stays in view, nor moves it to another row', () => {
    const factors = share.map((part) => 64 ** part);
    fc.assert(
      fc.property(crowdedStories, looks, factors, (story, look, factor) => {
        const layout = layOut(story);
        const view = lookAt(story, { ...look, magnification: look.magnification * factor });
        const before = layout.place(lookAt(story, look)).filter(({ id }) => {
          const pole = view.poleOf(id);
          return pole > 0 && pole < view.width;
        });
        expect(places(layout.place(view))).to.include.members(places(before));
      }),
      { numRuns: 300 },
    );
  });

  it('places the same where it has looked ahead, and has nothing to measure in a view twice as close or half a view on', () => {
    fc.assert(
      fc.property(crowdedStories, looks, share, (story, look, pan) => {
        const closer = lookAt(story, { ...look, magnification: look.magnification * 2 });
        const beside = lookAt(story, { ...look, moved: pan - 0.5 });
        let measured = 0;
        const layout = layOut(story, (index) => {
          measured += 1;
          return story.flagWidths[index] ?? NaN;
        });
        finish(layout.lookAhead(lookAt(story, look)));
        const before = measured;
        const views = [lookAt(story, look), beside, closer];
        const placed = views.map((view) => layout.place(view));
        expect(measured).to.equal(before);
        expect(placed).to.deep.equal(views.map((view) => layOut(story).place(view)));
      }),
      { numRuns: 100 },
    );
  });

  it('blinks nothing while panning: a flag shows wherever it touches the view, in its row', () => {
    fc.assert(
      fc.property(crowdedStories, looks, share, (story, look, pan) => {
        const layout = layOut(story);
        const view = lookAt(story, {
          ...look,
          middle: Math.min(1, Math.max(0, look.middle + (pan - 0.5) / look.magnification)),
        });
        const before = layout.place(lookAt(story, look)).filter(({ id, side, from, to }) => {
          const pole = poleBeside(story, view, id);
          const [start, end] = side === 'end' ? [pole, pole + to - from] : [pole - (to - from), pole];
          return end > 0.1 && start < view.width - 0.1;
        });
        expect(places(layout.place(view))).to.include.members(places(before));
      }),
      { numRuns: 300 },
    );
  });

  it('shows the same whatever has been looked at before', () => {
    fc.assert(
      fc.property(crowdedStories, paths, looks, (story, path, look) => {
        const visited = layOut(story);
        for (const other of path) visited.place(lookAt(story, other));
        const view = lookAt(story, look);
        expect(places(visited.place(view))).to.deep.equal(places(layOut(story).place(view)));
      }),
      { numRuns: 200 },
    );
  });

  it('shows the weightiest where the whole story is shown, inside its edges', () => {
    fc.assert(
      fc.property(crowdedStories, (story) => {
        const placed = layOut(story).place(lookAt(story, WHOLE));
        const { weights } = story.columns;
        const heaviest = Math.max(...weights);
        expect(placed.some(({ id }) => weights[Number(id)] === heaviest)).to.equal(true);
        for (const { from, to } of placed) {
          expect(from).to.be.at.least(0);
          expect(to).to.be.at.most(story.width);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('places a pinned flag wherever its pole is in view, and nothing under it', () => {
    fc.assert(
      fc.property(crowdedStories, looks, fc.array(share, { minLength: 1, maxLength: 3 }), (story, look, parts) => {
        const pinned = parts.map((part) => String(Math.round(part * (story.columns.anchors.length - 1))));
        const view = lookAt(story, look, pinned);
        const placed = layOut(story).place(view);
        const pole = view.poleOf(pinned.at(-1) ?? '');
        if (pole >= 0 && pole <= view.width) expect(placed.map(({ id }) => id)).to.include(pinned.at(-1));
        expect(overlapsOf(placed)).to.deep.equal([]);
        expect(new Set(placed.map(({ id }) => id)).size).to.equal(placed.length);
      }),
      { numRuns: 200 },
    );
  });

  it('shows all in the end, but for those at one instant', () => {
    const apart = evenly(40).map(({ time }) => ({ time: 5e11 + time / 1e6 }));
    const story = crowdedStory([{ time: 0 }, ...apart], { rows: 3 });
    const layout = layOut(story);
    const seen = new Set<string>();
    for (const middle of evenly(41, 1)) {
      for (const { id } of layout.place(lookAt(story, { magnification: 2 ** 24, middle: middle.time }))) seen.add(id);
    }
    expect(seen.size).to.equal(41);
    const together = crowdedStory(
      Array.from({ length: 40 }, () => ({ time: 5e11, weight: 2 })),
      { rows: 3 },
    );
    expect(layOut(together).place(lookAt(together, { magnification: 2 ** 24, middle: 0 }))).to.have.length(3);
  });

  it('hangs flags to the end but where the story ends, so that no border of a tile is seen', () => {
    const story = crowdedStory(evenly(2000));
    const layout = layOut(story);
    for (const magnification of [2, 4, 5, 8]) {
      for (const middle of [0.3, 0.5, 0.55]) {
        const placed = layout.place(lookAt(story, { magnification, middle }));
        expect(placed.filter(({ side }) => side === 'start')).to.deep.equal([]);
        const depthAt = (x: number) => placed.filter(({ from, to }) => from - 12 <= x && x < to).length;
        for (let x = 0; x < 1200; x += 20) expect(depthAt(x), `x ${magnification}, ${x} px`).to.be.at.least(2);
      }
    }
  });

  it('shows at least 25 of 100 alike, and of very many no more than is calm', () => {
    const hundred = crowdedStory(evenly(100));
    expect(layOut(hundred).place(lookAt(hundred, WHOLE))).to.have.length.at.least(25);
    const many = crowdedStory(evenly(5000));
    const layout = layOut(many);
    for (const magnification of [1, 2, 5, 16]) {
      const depth = greatestDepth(layout.place(lookAt(many, { magnification, middle: 0.4 })));
      expect(depth, `x ${magnification}`).to.be.within(4, 6);
    }
  });

  it('leaves rows free for the weighty, as long as those are few', () => {
    const common = evenly(1000).map(({ time }) => ({ time: 4e11 + time / 20 }));
    const clump = evenly(9).map(({ time }) => ({ time: 4.2e11 + time / 100, weight: 2 }));
    const few = crowdedStory([...common, ...clump]);
    const shown = layOut(few).place(lookAt(few, WHOLE));
    expect(shown.filter(({ id }) => few.columns.weights[Number(id)] === 2)).to.have.length(9);
    const many = crowdedStory([...common, ...evenly(300).map((event) => ({ ...event, weight: 2 }))]);
    expect(greatestDepth(layOut(many).place(lookAt(many, WHOLE)))).to.be.at.most(6);
  });

  it('lets as few poles pass behind flags as stairs do', () => {
    const story = crowdedStory(evenly(100), { rows: 9 });
    const placed = layOut(story).place(lookAt(story, WHOLE));
    expect(passesOf(placed)).to.have.length.at.most(placed.length);
  });

  it('needs no more height than its rows where all show, and that of all rows where zooming may show more', () => {
    const heightOf = (events: { time: number }[]) => layOut(crowdedStory(events)).height;
    expect(heightOf([])).to.equal(0);
    expect(heightOf(evenly(3))).to.equal(ROW_HEIGHT);
    expect(heightOf(evenly(4000))).to.equal(10 * (ROW_HEIGHT + ROW_GAP) - ROW_GAP);
  });

  it('measures few of many, and each once', () => {
    const story = crowdedStory(evenly(50_000));
    const measured: number[] = [];
    const layout = layOut(story, (index) => {
      measured.push(index);
      return 170;
    });
    expect(measured.length).to.be.within(20, 500);
    const views = [1, 1.5, 3, 6, 3, 1.5].map((magnification) => lookAt(story, { magnification, middle: 0.5 }));
    for (const view of views) layout.place({ ...view, pinned: ['25000'] });
    expect(new Set(measured).size).to.equal(measured.length);
    const before = measured.length;
    let asked = 0;
    for (const view of views) {
      const poleOf = (id: string) => {
        asked += 1;
        return view.poleOf(id);
      };
      layout.place({ ...view, poleOf });
    }
    expect(measured.length).to.equal(before);
    expect(asked).to.be.below(6 * 200);
  });

  it('ignores a pinned id that is no event of the story', () => {
    const story = crowdedStory(evenly(100));
    const placed = layOut(story).place(lookAt(story, WHOLE));
    const poleOf = (id: string) => (id === 'nobody' ? 600 : lookAt(story, WHOLE).poleOf(id));
    expect(layOut(story).place({ ...lookAt(story, WHOLE, ['nobody']), poleOf })).to.deep.equal(placed);
  });
});
