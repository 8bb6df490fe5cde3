import { UNFOLDED } from '../../src/core/axis/folding.js';
import { timeScale } from '../../src/core/axis/time-scale.js';
import { fitWindow, storyExtent, type TimeWindow } from '../../src/core/axis/time-window.js';
import { FlagLayout } from '../../src/core/layout/flag-layout.js';
import { buildScene } from '../../src/core/scene/build-scene.js';
import { flagText } from '../../src/core/scene/flag-text.js';
import type { Scene } from '../../src/core/scene/scene.js';
import type { Story } from '../../src/core/story/story.js';
import type { Words } from '../../src/core/words/words.js';
import { measureFlag, measureTick } from './fake-rulers.js';
import { ENGLISH } from './words.js';

export interface SceneOptions {
  readonly width?: number;
  /** The whole story, where none is given. */
  readonly window?: TimeWindow;
  readonly words?: Words;
  readonly selected?: string | undefined;
  readonly pinned?: readonly string[];
  readonly fresh?: ReadonlySet<string>;
  readonly matching?: ReadonlySet<string>;
}

/** The window that shows a whole story. */
export function fittedWindow(story: Story, width: number): TimeWindow {
  return fitWindow(storyExtent(story) ?? { start: 0, end: 1 }, width);
}

/** The scene of a story as the element builds it, but for its type, which a fake ruler measures. */
export function sceneOf(story: Story, options: SceneOptions = {}): Scene {
  const { width = 1120, words = ENGLISH, selected } = options;
  const fitted = fittedWindow(story, width);
  const scale = timeScale(fitted, width);
  const placed = story.events.filter(({ placement }) => placement);
  const texts = new Map(placed.map((event) => [event.id, flagText(story, event, words)]));
  const items = placed.map(({ id, weight, placement }) => {
    const text = texts.get(id);
    const size = text ? measureFlag(text, Math.floor(width * 0.48)) : { width: 0, height: 0 };
    return { id, weight, x: scale(placement?.anchor ?? NaN), ...size };
  });
  return buildScene({
    story,
    words,
    width,
    window: options.window ?? fitted,
    fitted,
    folding: UNFOLDED,
    stretches: [],
    bands: [{ story, layout: new FlagLayout(items, { width, rows: 5 }), texts }],
    measure: measureTick,
    pinned: options.pinned ?? (selected === undefined ? [] : [selected]),
    selected,
    fresh: options.fresh ?? new Set(),
    matching: options.matching,
  });
}
