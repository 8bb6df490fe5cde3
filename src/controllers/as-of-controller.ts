import type { TemplateResult } from 'lit';
import { formatDate } from '../core/dates/date-words.js';
import type { EdtfDate } from '../core/dates/edtf-date.js';
import { UTC, type TimeZone } from '../core/dates/time-zone.js';
import { bandAsOf } from '../core/scene/band-as-of.js';
import { buildAsOf, edtfOfDay, nextDay, type AsOfScene } from '../core/scene/build-as-of.js';
import type { Band } from '../core/scene/build-band.js';
import { inZone } from '../core/scene/flag-text.js';
import type { Summary } from '../core/scene/story-summary.js';
import { storyAsOf } from '../core/story/story-as-of.js';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import { asOfView } from '../render/as-of-view.js';

/** What was known by a day, and how it is told. */
export interface Known {
  readonly story: Story;
  /** In ms since the epoch UTC. */
  readonly until: number;
  /** How a band comes to tell no more. */
  readonly bandOf: (band: Band) => Band;
  readonly summary: Summary;
}

interface Made extends Known {
  readonly all: Story;
  readonly words: Words;
}

/** What was known of a story by a day, and the slider that moves the day. */
export class AsOfController {
  #known: Made | undefined;
  #scene: AsOfScene | undefined;

  /** @param onChange a person has moved the day; null for all that is known now */
  constructor(readonly onChange: (edtf: string | null) => void) {}

  /** What was known by the end of a date; undefined where that is all. The same object as long as nothing has changed. */
  known(all: Story, asOf: EdtfDate, words: Words, zone: TimeZone = UTC): Known | undefined {
    const until = zone.dateIn(asOf).latest ?? Infinity;
    if (until === Infinity) return undefined;
    const last = this.#known;
    if (last?.all === all && last.until === until && last.words === words) return last;
    const story = storyAsOf(all, until, zone);
    const bands = new WeakMap<Band, Band>();
    const bandOf = (band: Band): Band => {
      const told = bands.get(band) ?? bandAsOf(band, story, words);
      bands.set(band, told);
      return told;
    };
    const { locale, messages } = words;
    const count = messages.someOf(story.events.length, all.events.length);
    const day = messages.asOf(formatDate(asOf, locale, inZone(words.zone)));
    const summary = { seen: messages.summary(count, day), spoken: messages.spokenSummary(count, day) };
    this.#known = { all, until, words, story, bandOf, summary };
    return this.#known;
  }

  /** Nothing for a story of which nothing tells when it became public. */
  view(story: Story, shown: Story, asOf: EdtfDate | undefined, words: Words): TemplateResult | undefined {
    const scene = (this.#scene = buildAsOf(story, asOf, words));
    if (!scene) return undefined;
    const { messages } = words;
    const [known, total] = [shown.events.length, story.events.length];
    const onKeydown = (event: KeyboardEvent) => this.#step(event, words.direction);
    return asOfView({ scene, messages, known, total, onInput: this.#onInput, onKeydown });
  }

  readonly #onInput = (event: Event): void => this.#move(Number((event.target as HTMLInputElement).value));

  /** Arrows go from one day on which something became public to the next; with Shift, by one day as the browser does. */
  #step(event: KeyboardEvent, direction: 'ltr' | 'rtl'): void {
    const forth = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const isForth = event.key === forth || event.key === 'ArrowUp';
    const isArrow = event.key.startsWith('Arrow');
    if (!isArrow || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || !this.#scene) return;
    event.preventDefault();
    this.#move(nextDay(this.#scene, isForth ? 1 : -1));
  }

  #move(day: number): void {
    if (this.#scene) this.onChange(edtfOfDay(day, this.#scene));
  }
}
