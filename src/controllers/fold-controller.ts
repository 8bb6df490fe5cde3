import { foldingFor, UNFOLDED, type Folding } from '../core/axis/folding.js';
import { quietStretches } from '../core/axis/quiet-stretches.js';
import type { TimeWindow } from '../core/axis/time-window.js';
import type { TimeZone } from '../core/dates/time-zone.js';
import { foldId } from '../core/scene/build-folds.js';
import type { Story } from '../core/story/story.js';

/** Which empty stretches of a story are folded: all, but for those that a person has unfolded. */
export class FoldController {
  #story: Story | null = null;
  #stretches: readonly TimeWindow[] = [];
  readonly #unfolded = new Set<string>();
  #folding: { readonly of: string; readonly folding: Folding } = { of: '', folding: UNFOLDED };

  /** The stretches that can be folded and unfolded. */
  get stretches(): readonly TimeWindow[] {
    return this.#stretches;
  }

  /** Finds the stretches of a story, once; none where there is no story to fold. Those that it shares with the one before stay unfolded. */
  follow(story: Story | null, zone: TimeZone): void {
    if (story === this.#story) return;
    this.#story = story;
    this.#stretches = story ? quietStretches(story, zone, Date.now()) : [];
  }

  toggle(id: string): void {
    if (!this.#unfolded.delete(id)) this.#unfolded.add(id);
  }

  /** The same object as long as nothing has changed: what is laid out along the axis depends on it. */
  foldingAt(extent: TimeWindow | undefined, width: number): Folding {
    const folded = this.#stretches.filter((stretch) => !this.#unfolded.has(foldId(stretch)));
    const of = JSON.stringify([folded, extent, width]);
    if (of !== this.#folding.of) this.#folding = { of, folding: extent ? foldingFor(folded, extent, width) : UNFOLDED };
    return this.#folding.folding;
  }
}
