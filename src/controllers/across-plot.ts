import { render } from 'lit';
import type { Folding } from '../core/axis/folding.js';
import { windowsEqual, type TimeWindow } from '../core/axis/time-window.js';
import { CROWD_SHARE } from '../core/layout/flag-room.js';
import { eventColumns } from '../core/story/event-columns.js';
import type { Band } from '../core/scene/build-band.js';
import { buildScene, lookAhead, type SceneInput } from '../core/scene/build-scene.js';
import type { Scene } from '../core/scene/scene.js';
import type { GroupStory } from '../core/story/group-story.js';
import type { GroupBy } from '../core/story/grouping.js';
import { finish } from '../core/story/steps.js';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import { paintAxis } from '../render/axis-painter.js';
import { plotView } from '../render/plot-view.js';
import { TickRuler } from '../render/tick-ruler.js';
import { pause } from '../pause.js';
import { crowd, fetchCrowd } from './fetch-crowd.js';
import { Fetching } from './fetching.js';
import { FlagPlot } from './flag-plot.js';
import { Foresight } from './foresight.js';
import type { InTasks, PlotKit } from './plot-kit.js';
import type { PlotInput, PlotNodes } from './plot-stage.js';
import type { ViewController } from './view-controller.js';

/** The flags of more events are laid out in tasks of their own, before that in which they are drawn. */
const MANY = 5_000;

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

/** Takes a story to its drawing on an axis that runs across: measures the type, lays the flags out, builds the scene and has it drawn. */
export class AcrossPlot {
  readonly #tickRuler: TickRuler;
  #prepared: Prepared | undefined;
  #flagPlot: PlotKit | undefined;
  #crowdPlot: PlotKit | undefined;
  #groupStory: GroupStory | undefined;
  /** Of what the story needs besides. */
  readonly #fetching: Fetching;
  readonly #foresight = new Foresight();
  scene: Scene | undefined;
  /** What was to be drawn last are many events. */
  isCrowd = false;

  /** @param onLoaded what was missing for the last drawing is there */
  constructor(
    readonly nodes: PlotNodes,
    readonly view: ViewController,
    onLoaded: (error?: unknown) => void,
  ) {
    this.#fetching = new Fetching(onLoaded);
    this.#tickRuler = new TickRuler(nodes.samples);
  }

  /** Settles when what is missing for the drawing is there; undefined while nothing is. */
  get pending(): Promise<void> | undefined {
    return this.#fetching.pending;
  }

  get canZoom(): boolean {
    return true;
  }

  get canZoomOut(): boolean {
    return this.view.isZoomed;
  }

  /** Fonts, spacing or text size are not what they were: everything is measured anew. */
  typeChanged(): void {
    this.#flagPlot?.typeChanged();
    this.#tickRuler.forget();
    this.#crowdPlot?.typeChanged();
    this.#prepared = undefined;
    this.rest();
  }

  draw(input: PlotInput): void {
    const { width } = this.view;
    if (width <= 0) return;
    const prepared = this.#prepare(input);
    const kit = this.isCrowd ? this.#crowdPlot : this.#flagPlot;
    if (!prepared || !kit) return;
    const { words } = input;
    const sceneInput = this.#sceneInput(input, prepared, kit);
    const scene = buildScene(sceneInput);
    if (this.isCrowd) this.#foresight.follow(lookAhead(sceneInput));
    this.scene = scene;
    const tabStop = tabStopOf(scene, input, width);
    const { events: eventsLabel, foldings: foldsLabel, isNew: newLabel, noMatch: dimmedLabel } = words.messages;
    render(plotView({ scene, tabStop, eventsLabel, foldsLabel, newLabel, dimmedLabel, views: kit }), this.nodes.plot);
    paintAxis(this.nodes.plot, scene);
    kit.paint?.(scene);
    this.nodes.plot.classList.toggle('zoomed', this.view.isZoomed);
  }

  #sceneInput(input: PlotInput, { bands }: Prepared, { buildArcs }: PlotKit): SceneInput {
    const { story, words, pinned, stretches, selected, fresh, matching, known } = input;
    const { width, window, fitted, folding } = this.view;
    return {
      buildArcs,
      story,
      words,
      width,
      bands: known && !this.isCrowd ? bands.map(known.bandOf) : bands,
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
    };
  }

  rest(): void {
    this.#foresight.stop();
  }

  clear(): void {
    this.rest();
    this.scene = undefined;
    render([], this.nodes.plot);
  }

  /** Undefined where it needs what has yet to be fetched. */
  #prepare(input: PlotInput): Prepared | undefined {
    const { story: all, known, words, groupBy } = input;
    const { width, fitted, folding } = this.view;
    const isCrowd = (this.isCrowd = eventColumns(all).anchors.length > width / CROWD_SHARE);
    // Of many, what is not told leaves its room to others.
    const story = isCrowd && known ? known.story : all;
    const last = this.#prepared;
    const isSame = last?.story === story && last.width === width && last.folding === folding;
    if (isSame && windowsEqual(last.fitted, fitted) && last.words === words && last.groupBy === groupBy) return last;
    const isGrouped = groupBy !== 'none';
    if (isCrowd && crowd.Plot) this.#crowdPlot ??= new crowd.Plot(this.nodes);
    const kit = isCrowd ? this.#crowdPlot : (this.#flagPlot ??= new FlagPlot(this.nodes));
    if (!kit || (isGrouped && !this.#groupStory)) {
      this.#fetching.begin(() => this.#load(isCrowd, isGrouped));
      return undefined;
    }
    const steps = this.#make(kit, { story, words, width, folding, fitted, groupBy });
    if (story.events.length <= MANY) return finish(steps);
    this.#fetching.begin(() => inTasks(this.#tryOut(steps, input, kit)));
    return undefined;
  }

  /** What a scene finds out once, of bins, words and widths, it has by the time it is drawn. */
  *#tryOut(steps: InTasks<Prepared>, input: PlotInput, kit: PlotKit): InTasks<void> {
    const prepared = yield* steps;
    yield;
    // It may have been hidden meanwhile.
    if (prepared.width === this.view.width) buildScene(this.#sceneInput(input, prepared, kit));
  }

  *#make(kit: PlotKit, of: Omit<Prepared, 'bands'>): InTasks<Prepared> {
    const { story, groupBy, ...space } = of;
    const isGrouped = groupBy !== 'none';
    const groups = (isGrouped && this.#groupStory?.(story, groupBy, of.words)) || [{ story, label: '', colour: 0 }];
    const common = { whole: story, ...space, measure: this.#tickRuler.measure, bandCount: groups.length };
    const bands: Band[] = [];
    for (const group of groups) bands.push(yield* kit.band({ ...group, ...common }));
    this.#prepared = { ...of, bands };
    return this.#prepared;
  }

  /** What lays many flags out, and what parts a story into lanes: only what is needed is fetched. */
  async #load(isCrowd: boolean, isGrouped: boolean): Promise<void> {
    const [grouped] = await Promise.all([
      isGrouped ? import('./grouped-plot.js') : undefined,
      isCrowd ? fetchCrowd() : undefined,
    ]);
    if (grouped) this.#groupStory = grouped.beginGrouping(this.nodes.plot.getRootNode() as ShadowRoot);
  }
}

async function inTasks(steps: InTasks<unknown>): Promise<void> {
  do await pause();
  while (!steps.next().done);
  await pause();
}

/** What Tab leads to among events and clusters: where the reader was, if that is in view or has the focus; else the first in view. */
function tabStopOf({ flags, clusters }: Scene, { tabStop, pinned }: PlotInput, width: number): string | undefined {
  const stops = [...flags.map((flag) => ({ ...flag, key: flag.id })), ...clusters];
  const isInView = ({ left, width: wide }: { left: number; width: number }) =>
    left + wide / 2 > 0 && left + wide / 2 < width;
  const last = stops.find(({ key }) => key === tabStop);
  return (last && (isInView(last) || pinned.includes(last.key)) ? last : (stops.find(isInView) ?? stops[0]))?.key;
}
