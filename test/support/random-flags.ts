import fc from 'fast-check';
import type { FlagView } from '../../src/core/layout/flag-layout.js';
import type { FlagItem, FlagSpace } from '../../src/core/layout/flag-levels.js';

/** The flags of a story that nobody has told. */
export interface FlagStory {
  readonly items: readonly FlagItem[];
  readonly space: FlagSpace;
}

export interface FlagStoryLimits {
  readonly maxItems?: number;
  readonly rows?: readonly [least: number, most: number];
  /** Widest flag as a share of the space; half is the most for which there is room on one side of any pole. */
  readonly widest?: number;
}

/** 1 to 300 flags, as many small stories as large ones; no two poles at the very same place. */
export function flagStories({
  maxItems = 300,
  rows = [1, 8],
  widest = 0.48,
}: FlagStoryLimits = {}): fc.Arbitrary<FlagStory> {
  const size = fc.oneof(fc.constant(Math.min(4, maxItems)), fc.constant(Math.min(24, maxItems)), fc.constant(maxItems));
  const space = fc.record({
    width: fc.integer({ min: 240, max: 3840 }),
    rows: fc.integer({ min: rows[0], max: rows[1] }),
  });
  return fc.tuple(space, size).chain(([{ width, rows: rowCount }, maxLength]) => {
    const flag = fc.record({
      place: fc.integer({ min: 0, max: 1_000_000 }),
      width: fc.integer({ min: 30, max: Math.max(30, Math.floor(Math.min(320, width * widest))) }),
      height: fc.integer({ min: 20, max: 90 }),
      weight: fc.constantFrom(1, 1, 1, 1, 0.5, 2, 3, 10),
    });
    return fc
      .uniqueArray(flag, { minLength: 1, maxLength, selector: ({ place }) => place, size: 'max' })
      .map((flags) => ({
        items: flags.map(({ place, ...flag }, index) => ({
          ...flag,
          id: `flag-${index}`,
          x: (place / 1_000_000) * width,
        })),
        space: { width, rows: rowCount },
      }));
  });
}

/** How far a view is magnified and panned: both anything that zooming by hand can give. */
export interface Zoom {
  readonly magnification: number;
  /** 0 shows the start of the story, 1 its end. */
  readonly pan: number;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

export const zooms: fc.Arbitrary<Zoom> = fc.record({
  magnification: fc.oneof(
    fc.integer({ min: 0, max: 12 }).map((level) => 2 ** level),
    share.map((part) => 2 ** (part * 12)),
  ),
  pan: share,
});

export function viewOf(
  { items, space }: FlagStory,
  { magnification, pan }: Zoom,
  pinned: readonly string[] = [],
): FlagView {
  const places = new Map(items.map(({ id, x }) => [id, x]));
  const left = (magnification - 1) * space.width * pan;
  return {
    width: space.width,
    magnification,
    poleOf: (id) => (places.get(id) ?? NaN) * magnification - left,
    pinned,
  };
}
