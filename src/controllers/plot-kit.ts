import type { MeasureTick } from '../core/axis/axis-ticks.js';
import type { Folding } from '../core/axis/folding.js';
import type { TimeWindow } from '../core/axis/time-window.js';
import type { Band, BuildArcs } from '../core/scene/build-band.js';
import type { Scene } from '../core/scene/scene.js';
import type { GroupedStory } from '../core/story/group-story.js';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import type { MarkViews } from '../render/plot-view.js';

/** What a band is made of. */
export interface BandInput extends GroupedStory {
  readonly whole: Story;
  readonly words: Words;
  readonly width: number;
  readonly folding: Folding;
  readonly fitted: TimeWindow;
  readonly measure: MeasureTick;
  /** Of how many. */
  readonly bandCount: number;
}

/** Work in steps, each of which, of very many events, has a task of its own. */
export type InTasks<T> = Generator<void, T, void>;

/** What lays out and draws few events, or many. */
export interface PlotKit extends MarkViews {
  readonly buildArcs: BuildArcs;
  band(input: BandInput): InTasks<Band>;
  typeChanged(): void;
  paint?(scene: Scene): void;
}
