import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FlagLayout } from '../../../src/core/layout/flag-layout.js';
import { overlapsOf, passesOf } from '../../support/placed-flags.js';
import { flagStories, viewOf, zooms, type FlagStory, type Zoom } from '../../support/random-flags.js';

const ZOOMS_EACH = 6;

function layoutOf({ items, space }: FlagStory): FlagLayout {
  return new FlagLayout(items, space);
}

describe('FlagLayout', () => {
  it('places no flag over another at any magnification and pan', () => {
    fc.assert(
      fc.property(flagStories(), fc.array(zooms, { minLength: ZOOMS_EACH, maxLength: ZOOMS_EACH }), (story, views) => {
        const layout = layoutOf(story);
        for (const zoom of views) {
          const placed = layout.place(viewOf(story, zoom));
          expect(overlapsOf(placed)).to.deep.equal([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never hides on zooming in a flag whose pole stays in view', () => {
    fc.assert(
      fc.property(
        flagStories({ maxItems: 100 }),
        zooms,
        fc.double({ min: 1, max: 8, noNaN: true }),
        (story, zoom, factor) => {
          const layout = layoutOf(story);
          const nearer: Zoom = { ...zoom, magnification: zoom.magnification * factor };
          const view = viewOf(story, nearer);
          const shown = new Set(layout.place(view).map(({ id }) => id));
          const lost = layout.place(viewOf(story, zoom)).filter(({ id }) => {
            const pole = view.poleOf(id);
            return pole > 0 && pole < view.width && !shown.has(id);
          });
          expect(lost).to.deep.equal([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('blinks nothing while panning: a flag keeps its row and side as long as it touches the view', () => {
    fc.assert(
      fc.property(
        flagStories({ maxItems: 100 }),
        zooms,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (story, zoom, pan) => {
          const layout = layoutOf(story);
          const before = new Map(layout.place(viewOf(story, zoom)).map((flag) => [flag.id, flag]));
          for (const flag of layout.place(viewOf(story, { ...zoom, pan }))) {
            const { bottom, side } = before.get(flag.id) ?? flag;
            expect(flag).to.include({ bottom, side });
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  const pinnedStories = flagStories({ maxItems: 100 }).chain((story) =>
    fc.tuple(fc.constant(story), zooms, fc.constantFrom(...story.items.map(({ id }) => id))),
  );

  it('places a pinned flag wherever its pole is in view, and nothing under it', () => {
    fc.assert(
      fc.property(pinnedStories, ([story, zoom, pinned]) => {
        const layout = layoutOf(story);
        const view = viewOf(story, zoom, [pinned]);
        const placed = layout.place(view);
        const pole = view.poleOf(pinned);
        if (pole >= 0 && pole <= view.width) expect(placed.map(({ id }) => id)).to.include(pinned);
        expect(overlapsOf(placed)).to.deep.equal([]);
      }),
      { numRuns: 400 },
    );
  });

  it('lets no pole pass a flag in a small story with room', () => {
    fc.assert(
      fc.property(flagStories({ maxItems: 4, rows: [4, 8], widest: 0.2 }), (story) => {
        const placed = layoutOf(story).place(viewOf(story, { magnification: 1, pan: 0 }));
        expect(placed).to.have.length(story.items.length);
        expect(passesOf(placed)).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the flags of the whole story within its width', () => {
    fc.assert(
      fc.property(flagStories(), (story) => {
        for (const { from, to } of layoutOf(story).place(viewOf(story, { magnification: 1, pan: 0 }))) {
          expect(from).to.be.at.least(0);
          expect(to).to.be.at.most(story.space.width);
        }
      }),
    );
  });

  it('hangs a flag on its pole, whole', () => {
    fc.assert(
      fc.property(flagStories({ maxItems: 40 }), zooms, (story, zoom) => {
        const view = viewOf(story, zoom);
        for (const { id, pole, side, from, to, bottom, top } of layoutOf(story).place(view)) {
          const { width, height } = story.items.find((item) => item.id === id) ?? { width: NaN, height: NaN };
          expect(pole).to.equal(view.poleOf(id));
          expect(side === 'end' ? from : to).to.equal(pole);
          expect(to - from).to.be.closeTo(width, 1e-6);
          expect(top - bottom).to.be.closeTo(height, 1e-6);
        }
      }),
    );
  });

  it('leaves out what lies wholly outside the view', () => {
    const items = [100, 500, 900].map((x) => ({ id: String(x), x, width: 80, height: 40, weight: 1 }));
    const story = { items, space: { width: 1000, rows: 3 } };
    const placed = layoutOf(story).place(viewOf(story, { magnification: 8, pan: 0.5 }));
    expect(placed.map(({ id }) => id)).to.deep.equal(['500']);
  });

  it('ignores a pinned id that is no flag', () => {
    const story = { items: [], space: { width: 1000, rows: 3 } };
    expect(layoutOf(story).place(viewOf(story, { magnification: 1, pan: 0 }, ['nobody']))).to.deep.equal([]);
    expect(layoutOf(story).height).to.equal(0);
  });

  it('needs at no zoom more height than it says', () => {
    const flag = (id: string, x: number, height: number, weight: number) => ({ id, x, width: 200, height, weight });
    const items = [0, 1, 2, 3, 4].flatMap((n) => [flag(`low-${n}`, 500, 20, 2), flag(`high-${n}`, 502, 90, 1)]);
    const story: FlagStory = { items, space: { width: 1000, rows: 5 } };
    const layout = new FlagLayout(story.items, story.space);
    for (const magnification of [1, 64, 128]) {
      const placed = layout.place(viewOf(story, { magnification, pan: 0.5 }));
      expect(placed.length).to.be.greaterThan(0);
      expect(Math.max(...placed.map(({ top }) => top)), `x ${magnification}`).to.be.at.most(layout.height);
    }
  });
});
