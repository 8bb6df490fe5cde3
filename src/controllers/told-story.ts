import { storyExtent, type TimeWindow } from '../core/axis/time-window.js';
import { UTC, type TimeZone } from '../core/dates/time-zone.js';
import { storyInZone } from '../core/story/index-events.js';
import { placementOf } from '../core/story/placement.js';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import type { AttributeValues } from '../sources/read-attributes.js';
import type { Known } from './as-of-controller.js';
import type { Loaded } from './source-controller.js';
import type { ToolsController } from './tools-controller.js';

/** What the page and its reader ask to be told. */
export interface Telling {
  attributes(): AttributeValues;
  words(): Words;
  readonly tools: ToolsController;
}

/** What is told of the story that was loaded: on the axis of the zone asked for, as of a day, and what of it matches. */
export class ToldStory {
  #loaded: Loaded | undefined;
  #all: Story | null = null;

  constructor(readonly telling: Telling) {}

  get loaded(): Loaded | undefined {
    return this.#loaded;
  }

  set loaded(loaded: Loaded) {
    this.#loaded = loaded;
    this.place();
  }

  /** Puts the story on the axis of the zone asked for, which may be another now. */
  place(): void {
    const story = this.#loaded?.story ?? null;
    const { zone } = this.telling.attributes();
    this.#all = story && zone && zone !== (story.zone ?? UTC) ? storyInZone(story, zone) : story;
  }

  get zone(): TimeZone | undefined {
    return this.telling.attributes().zone ?? this.#loaded?.story.zone;
  }

  /** All that is known; null while there is none. */
  get all(): Story | null {
    return this.#all;
  }

  /** Where a day is asked for: what was known by then. */
  get known(): Known | undefined {
    const { attributes, words, tools } = this.telling;
    return this.#all ? tools.known(this.#all, attributes().asOf, words()) : undefined;
  }

  /** What was known by the day asked for, or all; null while there is nothing to tell, or no way yet to tell no more. */
  get shown(): Story | null {
    const { attributes, tools } = this.telling;
    if (!this.#all || tools.isHeld(attributes().asOf)) return null;
    return this.known?.story ?? this.#all;
  }

  /** The ids of what is shown and looked for; undefined where nothing is looked for. */
  get matching(): ReadonlySet<string> | undefined {
    const { shown } = this;
    return shown ? this.telling.tools.matching(shown, this.telling.words()) : undefined;
  }

  /** The window that `start` and `end` ask for, by the clocks shown. */
  get asked(): Partial<TimeWindow> {
    const { start, end } = this.telling.attributes();
    const [from, to] = [start && placementOf(start, this.zone), end && placementOf(end, this.zone)];
    return { ...(from && { start: from.start }), ...(to && { end: to.end }) };
  }

  /** The story together with the window asked for. */
  get extent(): TimeWindow | undefined {
    const story = this.#all && storyExtent(this.#all);
    const { start = Infinity, end = -Infinity } = this.asked;
    return story ? { start: Math.min(story.start, start), end: Math.max(story.end, end) } : undefined;
  }
}
