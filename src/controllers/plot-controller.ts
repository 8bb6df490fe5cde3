import { render } from 'lit';
import type { Folding } from '../core/axis/folding.js';
import { windowsEqual, type TimeWindow } from '../core/axis/time-window.js';
import type { MeasureTick } from '../core/axis/axis-ticks.js';
import { eventColumns } from '../core/story/event-columns.js';
import type { Band, BuildArcs } from '../core/scene/build-band.js';
import { buildScene } from '../core/scene/build-scene.js';
import type { Scene } from '../core/scene/scene.js';
import type { GroupedStory, GroupStory } from '../core/story/group-story.js';
import type { GroupBy } from '../core/story/grouping.js';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import { paintAxis } from '../render/axis-painter.js';
import { plotView, type MarkViews } from '../render/plot-view.js';
import { TickRuler } from '../render/tick-ruler.js';
import type { Known } from './as-of-controller.js';
import { Fetching } from './fetching.js';
import type { ViewController } from './view-controller.js';

/** The nodes of the shadow root that the plot is drawn into and measured with. */
export interface PlotNodes {
  readonly plot: HTMLElement;
  readonly ruler: HTMLElement;
  /** A label of each row of the axis. */
  readonly samples: { readonly unit: Element; readonly period: Element };
}

export interface PlotInput {
  /** All that is known. */
  readonly story: Story;
  /** Where only what was known by a day is told. */
  readonly known?: Known | undefined;
  readonly words: Words;
  readonly selected: string | undefined;
  readonly pinned: readonly string[];
  readonly tabStop: string | undefined;
  /** Empty stretches that are folded or can be. */
  readonly stretches: readonly TimeWindow[];
  readonly groupBy: GroupBy;
  /** Events that have joined the story while it was shown. */
  readonly fresh: ReadonlySet<string>;
  /** Ids of the events that match what a reader looks for; undefined where all do. */
  readonly matching?: ReadonlySet<string> | undefined;
}

/** A flag takes at most this share of the width, so that it always has room on one side of its pole. */
export const FLAG_SHARE = 0.48;
/** More events than one in so many CSS pixels are a crowd: their flags have one line, their marks gather. */
const CROWD_SHARE = 30;

/** What the flags depend on besides the window: made again only when one of these changes. */
interface Prepared {
  /** What is laid out. */
  readonly story: Story;
  readonly words: Words;
  readonly width: number;
  readonly folding: Folding;
  /** What `start` and `end` ask for may reach beyond the story. */
  readonly fitted: TimeWindow;
  readonly groupBy: GroupBy;
  readonly bands: readonly Band[];
}

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

/** What lays out and draws few events, or many. */
export interface PlotKit extends MarkViews {
  readonly buildArcs: BuildArcs;
  band(input: BandInput): Band;
  typeChanged(): void;
  paint?(scene: Scene): void;
}

/** Takes a story to its drawing: measures the type, lays the flags out, builds the scene and has it drawn. */
export class PlotController {
  /** Of any timeline: what a first drawing needs once has been made. */
  static hasDrawn = false;
  readonly #tickRuler: TickRuler;
  #prepared: Prepared | undefined;
  #flagPlot: PlotKit | undefined;
  #crowdPlot: PlotKit | undefined;
  #groupStory: GroupStory | undefined;
  /** Of what the story needs besides. */
  readonly fetching: Fetching;
  scene: Scene | undefined;
  /** What was to be drawn last are many events. */
  isCrowd = false;

  /** @param onLoaded what was missing for the last drawing is there */
  constructor(
    readonly nodes: PlotNodes,
    readonly view: ViewController,
    onLoaded: (error?: unknown) => void,
  ) {
    this.fetching = new Fetching(onLoaded);
    this.#tickRuler = new TickRuler(nodes.samples);
  }

  /** Fonts, spacing or text size are not what they were: everything is measured anew. */
  typeChanged(): void {
    this.#flagPlot?.typeChanged();
    this.#tickRuler.forget();
    this.#crowdPlot?.typeChanged();
    this.#prepared = undefined;
  }

  draw(input: PlotInput): void {
    const { width, window, fitted, folding } = this.view;
    if (width <= 0) return;
    const prepared = this.#prepare(input);
    if (!prepared) return;
    const { story, words, pinned, stretches, selected, fresh, matching, known } = input;
    const kit = this.isCrowd ? this.#crowdPlot : this.#flagPlot;
    if (!kit) return;
    const scene = buildScene({
      buildArcs: kit.buildArcs,
      story,
      words,
      width,
      bands: known && !this.isCrowd ? prepared.bands.map(known.bandOf) : prepared.bands,
      until: known?.until,
      selected,
      window,
      fitted,
      folding,
      stretches,
      measure: this.#tickRuler.measure,
      labelSize: this.#tickRuler.size,
      pinned,
      fresh,
      matching,
    });
    this.scene = scene;
    PlotController.hasDrawn = true;
    const tabStop = tabStopOf(scene, input, width);
    const { events: eventsLabel, foldings: foldsLabel, isNew: newLabel, noMatch: dimmedLabel } = words.messages;
    render(plotView({ scene, tabStop, eventsLabel, foldsLabel, newLabel, dimmedLabel, views: kit }), this.nodes.plot);
    paintAxis(this.nodes.plot, scene);
    kit.paint?.(scene);
    this.nodes.plot.classList.toggle('zoomed', this.view.isZoomed);
  }

  clear(): void {
    this.scene = undefined;
    render([], this.nodes.plot);
  }

  /** Undefined where it needs what has yet to be fetched. */
  #prepare({ story: all, known, words, groupBy }: PlotInput): Prepared | undefined {
    const { width, fitted, folding } = this.view;
    const isCrowd = (this.isCrowd = eventColumns(all).anchors.length > width / CROWD_SHARE);
    // Of many, what is not told leaves its room to others.
    const story = isCrowd && known ? known.story : all;
    const last = this.#prepared;
    const isSame = last?.story === story && last.width === width && last.folding === folding;
    if (isSame && windowsEqual(last.fitted, fitted) && last.words === words && last.groupBy === groupBy) return last;
    const isGrouped = groupBy !== 'none';
    if (!isCrowd && flagPlots) this.#flagPlot ??= new flagPlots.FlagPlot(this.nodes);
    const kit = isCrowd ? this.#crowdPlot : this.#flagPlot;
    if (!kit || (isGrouped && !this.#groupStory)) {
      this.fetching.begin(() => this.#load(isCrowd, isGrouped));
      return undefined;
    }
    const groups = (isGrouped && this.#groupStory?.(story, groupBy, words)) || [{ story, label: '', colour: 0 }];
    const common = { whole: story, words, width, folding, fitted, measure: this.#tickRuler.measure };
    const bands = groups.map((group) => kit.band({ ...group, ...common, bandCount: groups.length }));
    this.#prepared = { story, words, width, folding, fitted, groupBy, bands };
    return this.#prepared;
  }

  /** What lays flags out, of few events or of many, and what parts a story into lanes: only what is needed is fetched. */
  async #load(isCrowd: boolean, isGrouped: boolean): Promise<void> {
    const root = this.nodes.plot.getRootNode() as ShadowRoot;
    const [few, crowd, grouped] = await Promise.all([
      isCrowd ? undefined : fetchFlagPlot(),
      isCrowd ? import('./crowd-plot.js') : undefined,
      isGrouped ? import('./grouped-plot.js') : undefined,
    ]);
    if (few) this.#flagPlot ??= new few.FlagPlot(this.nodes);
    if (crowd) this.#crowdPlot ??= new crowd.CrowdPlot(this.nodes);
    if (grouped) this.#groupStory = grouped.beginGrouping(root);
  }
}

let flagPlots: typeof import('./flag-plot.js') | undefined;

/** Asked for early, it is there when a story is. */
export async function fetchFlagPlot(): Promise<typeof import('./flag-plot.js')> {
  return (flagPlots ??= await import('./flag-plot.js'));
}

/** Each of several bands has fewer rows than one for all, but two at least. */
export function rowsOf(rows: number, bandCount: number): number {
  return Math.max(2, Math.ceil(rows / bandCount));
}

/** What Tab leads to among events and clusters: where the reader was, if that is in view or has the focus; else the first in view. */
function tabStopOf({ flags, clusters }: Scene, { tabStop, pinned }: PlotInput, width: number): string | undefined {
  const stops = [...flags.map((flag) => ({ ...flag, key: flag.id })), ...clusters];
  const isInView = ({ left, width: wide }: { left: number; width: number }) =>
    left + wide / 2 > 0 && left + wide / 2 < width;
  const last = stops.find(({ key }) => key === tabStop);
  return (last && (isInView(last) || pinned.includes(last.key)) ? last : (stops.find(isInView) ?? stops[0]))?.key;
}
