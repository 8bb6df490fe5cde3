import { render } from 'lit';
import type { TickType } from '../core/axis/column-ticks.js';
import { eventColumns } from '../core/story/event-columns.js';
import { buildColumn, columnLength, type ColumnStory } from '../core/scene/build-column.js';
import { columnFrame } from '../core/scene/column-frame.js';
import type { ColumnScene } from '../core/scene/column-scene.js';
import { columnText } from '../core/scene/column-text.js';
import type { GroupStory } from '../core/story/group-story.js';
import { adoptStyles } from '../render/adopt-styles.js';
import { ColumnRuler } from '../render/column-ruler.js';
import { columnView } from '../render/column-view.js';
import type { DetailsState } from '../render/details-view.js';
import { columnStyles } from '../render/styles/column.js';
import { flagStyles } from '../render/styles/flags.js';
import { markStyles } from '../render/styles/marks.js';
import { TickRuler } from '../render/tick-ruler.js';
import { GroupLabels, type GroupLabel } from './group-labels.js';
import { holdInPlace } from './hold-in-place.js';
import type { PeriodsPlot } from './periods-plot.js';
import type { PlotInput, PlotNodes } from './plot-stage.js';
import type { ViewController } from './view-controller.js';

export interface ColumnInput extends PlotInput {
  /** Of the open event; they open in place. */
  readonly details?: DetailsState | undefined;
  /** Of the headings between events, where there are many. */
  readonly headingLevel?: number;
}

/** More events are gathered by period. */
const MOST_EVENTS = 300;
/** How many times as long as is calm the axis can become. */
const MOST_STRETCH = 8;

/** What the picture depends on besides what is open. */
interface Prepared extends ColumnStory {
  readonly width: number;
  readonly groups: ReadonlyMap<string, GroupLabel>;
  /** Of the axis, where it is not stretched. */
  readonly length: number;
}

/** Takes a story to its drawing on an axis that runs down with the page. It is fetched where an element is narrow. */
export class ColumnController {
  readonly #root: ShadowRoot;
  readonly #labelRuler: ColumnRuler;
  readonly #tickRuler: TickRuler;
  readonly #groups = new GroupLabels();
  #observer: ResizeObserver | undefined;
  #frame = 0;
  #periods: PeriodsPlot | undefined;
  #groupStory: GroupStory | undefined;
  #prepared: Prepared | undefined;
  #scene: { readonly of: readonly unknown[]; readonly scene: ColumnScene } | undefined;
  #openHeight: number | undefined;
  #input: ColumnInput | undefined;
  #watched: Element | undefined;
  #stretch = 1;
  /** Settles when what is missing for the drawing is there, and it is drawn; undefined while nothing is. */
  pending: Promise<void> | undefined;

  /** @param onLoaded what was missing for the last drawing is there, or can't be had */
  constructor(
    readonly nodes: PlotNodes,
    readonly view: ViewController,
    readonly onLoaded: (error?: unknown) => void = () => {},
  ) {
    this.#root = nodes.plot.getRootNode() as ShadowRoot;
    this.#labelRuler = new ColumnRuler(nodes.ruler);
    this.#tickRuler = new TickRuler(nodes.samples);
    for (const styles of [markStyles, flagStyles, columnStyles]) adoptStyles(this.#root, styles);
  }

  /** Fonts, spacing or text size are not what they were: everything is measured anew. */
  typeChanged(): void {
    this.#labelRuler.forget();
    this.#tickRuler.forget();
    this.#prepared = undefined;
  }

  draw(input: ColumnInput): void {
    if (this.view.width <= 0) return;
    const { plot } = this.nodes;
    const isOther = this.#input?.selected !== input.selected;
    this.#input = input;
    plot.classList.add('column');
    if (this.#isMissing(input)) return this.#load();
    const groups = this.#groups.labels(input, this.#groupStory);
    const draw = () => (isCrowd(input) ? this.#periods?.draw(input, groups) : this.#drawAxis(input, groups));
    if (isOther) holdInPlace(this.#root, input.selected, draw);
    else draw();
    this.#watch(plot.querySelector('.open') ?? undefined);
  }

  clear(): void {
    this.#watch(undefined);
    this.#input = undefined;
    this.nodes.plot.classList.remove('column');
    render([], this.nodes.plot);
  }

  /** Watches nothing until it draws again: what is on its way does not have it drawn. */
  rest(): void {
    this.#watch(undefined);
    this.#input = undefined;
  }

  /** Stretches the axis; the labels keep their size. */
  zoomBy(factor: number): void {
    this.#stretchTo(this.#stretch * factor);
  }

  fit(): void {
    this.#stretchTo(1);
  }

  get canZoomOut(): boolean {
    return this.canZoom && this.#stretch > 1;
  }

  /** There is an axis to stretch. */
  get canZoom(): boolean {
    return !this.#input || !isCrowd(this.#input);
  }

  #stretchTo(stretch: number): void {
    if (!this.canZoom) return;
    this.#stretch = Math.min(MOST_STRETCH, Math.max(1, stretch));
    this.#redraw();
  }

  #redraw(): void {
    this.#frame = 0;
    if (this.#input) this.draw(this.#input);
  }

  #isMissing(input: ColumnInput): boolean {
    return (isCrowd(input) && !this.#periods) || (input.groupBy !== 'none' && !this.#groupStory);
  }

  /** What gathers many events, and what parts a story into groups: only what is needed is fetched. */
  #load(): void {
    const fetch = async (input: ColumnInput) => {
      const [periods, grouped] = await Promise.all([
        isCrowd(input) ? import('./periods-plot.js') : undefined,
        input.groupBy === 'none' ? undefined : import('./grouped-plot.js'),
      ]);
      if (periods) this.#periods ??= new periods.PeriodsPlot(this.nodes.plot, () => this.#redraw());
      if (grouped) this.#groupStory ??= grouped.beginGrouping(this.#root);
    };
    this.pending ??= fetch(this.#input as ColumnInput)
      .then(
        () => {
          this.#redraw();
          this.onLoaded();
        },
        (error: unknown) => this.onLoaded(error),
      )
      .finally(() => (this.pending = undefined));
  }

  /** What is open may grow later, as its pictures load: what stands below it is placed anew. */
  #watch(open: Element | undefined): void {
    if (open === this.#watched) return;
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#watched = open;
    if (!open) return;
    // As in the size controller: of its own window, and followed in the next frame.
    const { ResizeObserver } = open.ownerDocument.defaultView ?? window;
    this.#observer = new ResizeObserver(() => (this.#frame ||= requestAnimationFrame(() => this.#redraw())));
    this.#observer.observe(open);
  }

  #drawAxis(input: ColumnInput, groups: Prepared['groups']): void {
    const prepared = this.#prepare(input, groups);
    const height = this.#paint(prepared, input, this.#openHeight);
    // Of what has just opened, the height is known only once it is there.
    if (height !== this.#openHeight) this.#openHeight = this.#paint(prepared, input, height);
  }

  /** @returns the height of what is open */
  #paint(prepared: Prepared, input: ColumnInput, openHeight: number | undefined): number | undefined {
    const { plot } = this.nodes;
    const { words, pinned, fresh, details } = input;
    const scene = this.#sceneOf(prepared, input, openHeight);
    const tabStop = scene.labels.find(({ id }) => id === input.tabStop)?.id ?? scene.labels[0]?.id;
    render(columnView({ scene, words, line: prepared.type.line, tabStop, pinned, fresh, details }), plot);
    const open = plot.querySelector('.open');
    return open ? parseFloat(getComputedStyle(open).height) || 0 : undefined;
  }

  #sceneOf(prepared: Prepared, { selected, matching }: ColumnInput, openHeight: number | undefined): ColumnScene {
    const length = Math.round(prepared.length * this.#stretch);
    const of = [prepared, length, selected, openHeight, matching];
    if (this.#scene?.of.every((value, index) => value === of[index])) return this.#scene.scene;
    const scene = buildColumn(prepared, { length, selected, openHeight, matching });
    this.#scene = { of, scene };
    return scene;
  }

  #prepare({ story, words, stretches }: ColumnInput, groups: Prepared['groups']): Prepared {
    const { width, folding } = this.view;
    const { folded } = folding;
    const known = this.#prepared;
    const isKnown = known?.story === story && known.words === words && known.width === width;
    if (isKnown && known.folded === folded && known.stretches === stretches && known.groups === groups) return known;
    const { period } = this.nodes.samples;
    const type: TickType = { line: (period as HTMLElement).offsetHeight, measure: this.#tickRuler.measure };
    const frame = columnFrame({ story, words, width, folded, type });
    const events = story.events.slice(0, eventColumns(story).anchors.length);
    const texts = events.map((event) => columnText(story, event, words, groups.get(event.id)));
    const sizes = this.#labelRuler.measure(texts, frame.labelWidth);
    const colours = events.map(({ id }) => groups.get(id)?.colour ?? 0);
    const column: ColumnStory = { story, words, frame, type, events, texts, sizes, colours, folded, stretches };
    this.#prepared = { ...column, width, groups, length: columnLength(column) };
    return this.#prepared;
  }
}

function isCrowd({ story }: ColumnInput): boolean {
  return eventColumns(story).anchors.length > MOST_EVENTS;
}
