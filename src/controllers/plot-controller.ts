import { render } from 'lit';
import type { Folding } from '../core/axis/folding.js';
import { windowsEqual, type TimeWindow } from '../core/axis/time-window.js';
import { FlagLayout } from '../core/layout/flag-layout.js';
import { flagText, type FlagText } from '../core/scene/flag-text.js';
import { buildScene } from '../core/scene/build-scene.js';
import type { Scene } from '../core/scene/scene.js';
import { timeScale } from '../core/axis/time-scale.js';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import { paintAxis } from '../render/axis-painter.js';
import { FlagRuler } from '../render/flag-ruler.js';
import { plotView } from '../render/plot-view.js';
import { TickRuler } from '../render/tick-ruler.js';
import type { ViewController } from './view-controller.js';

/** The nodes of the shadow root that the plot is drawn into and measured with. */
export interface PlotNodes {
  readonly plot: HTMLElement;
  readonly ruler: HTMLElement;
  /** A label of each row of the axis. */
  readonly samples: { readonly unit: Element; readonly period: Element };
}

export interface PlotInput {
  readonly story: Story;
  readonly words: Words;
  readonly selected: string | undefined;
  readonly pinned: readonly string[];
  readonly tabStop: string | undefined;
  /** Empty stretches that are folded or can be. */
  readonly stretches: readonly TimeWindow[];
}

/** Rows of flags that the weightiest events may fill. */
const ROWS = 5;
/** A flag takes at most this share of the width, so that it always has room on one side of its pole. */
const FLAG_SHARE = 0.48;

/** What the flags depend on besides the window: made again only when one of these changes. */
interface Prepared {
  readonly story: Story;
  readonly words: Words;
  readonly width: number;
  readonly folding: Folding;
  readonly texts: ReadonlyMap<string, FlagText>;
  readonly layout: FlagLayout;
}

/** Takes a story to its drawing: measures the type, lays the flags out, builds the scene and has it drawn. */
export class PlotController {
  readonly #tickRuler: TickRuler;
  readonly #flagRuler: FlagRuler;
  #prepared: Prepared | undefined;
  scene: Scene | undefined;

  constructor(
    readonly nodes: PlotNodes,
    readonly view: ViewController,
  ) {
    this.#flagRuler = new FlagRuler(nodes.ruler);
    this.#tickRuler = new TickRuler(nodes.samples);
  }

  /** Fonts, spacing or text size are not what they were: everything is measured anew. */
  typeChanged(): void {
    this.#flagRuler.forget();
    this.#tickRuler.forget();
    this.#prepared = undefined;
  }

  draw(input: PlotInput): void {
    const { width, window, fitted, folding } = this.view;
    if (width <= 0) return;
    const { texts, layout } = this.#prepare(input);
    const { story, words, selected, pinned, stretches } = input;
    const scene = buildScene({
      story,
      words,
      width,
      window,
      fitted,
      folding,
      stretches,
      layout,
      texts,
      measure: this.#tickRuler.measure,
      pinned,
      selected,
    });
    this.scene = scene;
    const tabStop = scene.flags.some(({ id }) => id === input.tabStop) ? input.tabStop : scene.flags[0]?.id;
    const { events: eventsLabel, foldings: foldsLabel } = words.messages;
    render(plotView({ scene, tabStop, eventsLabel, foldsLabel }), this.nodes.plot);
    paintAxis(this.nodes.plot, scene);
    this.nodes.plot.classList.toggle('zoomed', !windowsEqual(window, fitted));
  }

  clear(): void {
    this.scene = undefined;
    render([], this.nodes.plot);
  }

  #prepare({ story, words }: PlotInput): Prepared {
    const { width, fitted, folding } = this.view;
    const known = this.#prepared;
    const isKnown = known?.story === story && known.width === width && known.folding === folding;
    if (isKnown && known.words === words) return known;
    const placed = story.events.filter(({ placement }) => placement);
    const list = placed.map((event) => flagText(story, event, words));
    const sizes = this.#flagRuler.measure(list, Math.floor(width * FLAG_SHARE));
    const scale = timeScale(fitted, width, folding);
    const items = placed.map((event, index) => ({
      id: event.id,
      x: scale(event.placement?.anchor ?? 0),
      weight: event.weight,
      width: sizes[index]?.width ?? 0,
      height: sizes[index]?.height ?? 0,
    }));
    const layout = new FlagLayout(items, { width, rows: ROWS });
    const texts = new Map(
      placed.map((event, index) => [event.id, { ...(list[index] as FlagText), isCut: sizes[index]?.isCut ?? false }]),
    );
    this.#prepared = { story, words, width, folding, texts, layout };
    return this.#prepared;
  }
}
