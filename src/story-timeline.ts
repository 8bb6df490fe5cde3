import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { motion } from './controllers/fetch-motion.js';
import type { AddressController } from './controllers/address-controller.js';
import { BelowController, type BelowState } from './controllers/below-controller.js';
import { FoldController } from './controllers/fold-controller.js';
import { InteractionController, type Action } from './controllers/interaction-controller.js';
import type { PrintInput } from './controllers/print-controller.js';
import { LazyPart } from './controllers/lazy-part.js';
import { NARROW, PlotStage, type Way } from './controllers/plot-stage.js';
import { PointerGesture } from './controllers/pointer-gesture.js';
import { SizeController } from './controllers/size-controller.js';
import { ToolsController, type ToolsState } from './controllers/tools-controller.js';
import { SourceController, type Loaded } from './controllers/source-controller.js';
import { ToldStory } from './controllers/told-story.js';
import { ViewController, ZOOM_STEP, type Mover } from './controllers/view-controller.js';
import { WarningLog } from './controllers/warning-log.js';
import { WordsController } from './controllers/words-controller.js';
import type { TimeWindow } from './core/axis/time-window.js';
import { UTC } from './core/dates/time-zone.js';
import { storySummary } from './core/scene/story-summary.js';
import type { Cluster } from './core/scene/scene.js';
import { windowWords } from './core/scene/window-words.js';
import { addedEvents } from './core/story/added-events.js';
import { neighbourAmong } from './core/story/neighbour-among.js';
import type { Problem } from './core/story/problem.js';
import { quickReading } from './core/story/reading.js';
import type { EventInput, Story, StoryEvent, StoryInput } from './core/story/story.js';
import type { MessageOverrides } from './core/words/message-table.js';
import type { Words } from './core/words/words.js';
import { StoryErrorEvent } from './events/story-error-event.js';
import { StoryLoadEvent } from './events/story-load-event.js';
import { StorySelectEvent } from './events/story-select-event.js';
import { StoryViewEvent } from './events/story-view-event.js';
import { idle } from './idle.js';
import { shellView, type NoticeState } from './render/shell-view.js';
import { styles } from './render/styles/index.js';
import { readAttributes, type AttributeValues } from './sources/read-attributes.js';
import { loadCarefulReading, readTwice } from './sources/read-twice.js';
import type { StoryLoadError } from './sources/load-story.js';

// With the class come the types of its events, for `addEventListener`.
export type { StoryErrorEvent, StoryLoadEvent, StorySelectEvent, StoryViewEvent };

/** Attributes whose values have to be understood before anything else. */
const UNDERSTOOD = [
  'headingLevel',
  'start',
  'end',
  'timeZone',
  'asOf',
  'controls',
  'breaks',
  'gestures',
  'groupBy',
  'layout',
] as const;
/** No drawing waits for more parts of the code, one after another. */
const MOST_PARTS = 4;
/** Free beside the events of a cluster that was zoomed to, as a share of their stretch. */
const CLUSTER_ROOM = 0.1;
/** What printing needs waits for idle time, but on a page that is never at rest not for ever. In ms. */
const PRINT_PATIENCE = 2000;

/**
 * An interactive time axis of a story's dated events.
 *
 * The story comes from the element's children, from `events`, from the file that `src` names, or from the property
 * `story`; of the latter three the one set last counts, the children where none is set.
 *
 * @attr {string} src - Address of a story file, or `#` and the id of a `<script>` of the page that holds one.
 * @attr {string} type - Format of that file, where it does not tell: `story`, `timelinejs`, `csv`, `tsv`, `ical` or `jsonld`.
 * @attr {string} columns - Which column of a table holds what: `date=When, title=What happened`.
 * @attr {string} events - The events as a JSON array.
 * @attr {string} heading - Heading; by default the story's own title.
 * @attr {string} heading-level - Level of the heading, 2 to 6; 2 by default.
 * @attr {string} summary - One line about the story; by default count and span of the events.
 * @attr {string} start - EDTF date at which the axis begins at first; by default the first event.
 * @attr {string} end - EDTF date at which the axis ends at first; by default the last event.
 * @attr {string} selected - Id of the open event.
 * @attr {string} time-zone - IANA zone whose clocks the axis and all times show; by default the story's own, else UTC.
 * @attr {"auto"|"none"} breaks - Whether long empty stretches are folded; `auto` by default.
 * @attr {"auto"|"cooperative"|"greedy"|"none"} gestures - Whether wheel, drag and pinch move the window; by default all
 *   but the plain wheel.
 * @attr {"none"|"group"|"status"|"source"} group-by - One lane for each value; `none` by default.
 * @attr {"auto"|"horizontal"|"vertical"|"list"} layout - Whether the axis runs across or down, by default down where the
 *   element is narrow; or a list of every event in full.
 * @attr {string} as-of - EDTF date: shows what was known by then; by default all that is known.
 * @attr {string} controls - What the reader is given: any of `zoom overview filter list as-of export`, `sources` to have events
 *   without any marked, or `none`; by default what the story needs.
 * @attr {string} messages - Words of the interface in place of the language's own, as a JSON object.
 * @attr {boolean} hash - Keeps the open event, the window and the day in the page's address.
 * @attr {boolean} json-ld - Tells search engines the story, in the page's head.
 * @attr {boolean} debug - Shows in place what is wrong in the story's data.
 *
 * @fires {StoryLoadEvent} story-load - A story was loaded from `src` or read from markup.
 * @fires {StoryErrorEvent} story-error - A story could not be loaded; the one before stays.
 * @fires {StorySelectEvent} story-select - A person opens or closes an event. Cancelable.
 * @fires {StoryViewEvent} story-view - A person has zoomed or panned.
 *
 * @csspart header - Heading, summary and toolbar.
 * @csspart toolbar - The buttons of zoom, and “More”.
 * @csspart find - Search and filters.
 * @csspart plot - The axis with its marks and flags.
 * @csspart axis - Ticks and their labels.
 * @csspart mark - What is drawn on the axis for a date.
 * @csspart flag - The label of an event.
 * @csspart cluster - The button that stands for events too close together to be told apart.
 * @csspart fold - The button that folds or unfolds an empty stretch.
 * @csspart details - The open event.
 * @csspart source - The sources of the open event.
 * @csspart status - The line that screen readers hear.
 *
 * @cssproperty --story-accent - Marks, links and focus.
 * @cssproperty --story-ink - Text.
 * @cssproperty --story-muted - Dates and labels.
 * @cssproperty --story-rule - Thin lines.
 * @cssproperty --story-surface - Ground of the details and the open flag.
 * @cssproperty --story-tint - Fill of "sometime in this span".
 * @cssproperty --story-doubt - What is alleged or disputed.
 * @cssproperty --story-false - What was found false or retracted.
 * @cssproperty [--story-font=inherit] - Headings, titles and texts.
 * @cssproperty [--story-ui-font=inherit] - Dates, labels and buttons.
 * @cssproperty [--story-flag-width=11.5rem] - Greatest width of a flag.
 *
 * @cssstate loading - A file is being fetched.
 * @cssstate error - The file could not be read.
 * @cssstate empty - The story has no events.
 * @cssstate zoomed - Less than the whole story is in view.
 *
 * @slot - Events. The open one is shown as itself in the details.
 */
export class StoryTimeline extends LitElement {
  static override styles = styles;

  // Assigned by hand, so that the page's own children need no slot attribute.
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };

  static override properties: PropertyDeclarations = {
    src: { noAccessor: true },
    events: { noAccessor: true },
    story: { attribute: false, noAccessor: true },
    type: {},
    columns: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    summary: {},
    start: {},
    end: {},
    selected: { reflect: true },
    timeZone: { attribute: 'time-zone' },
    breaks: {},
    gestures: {},
    groupBy: { attribute: 'group-by' },
    layout: {},
    asOf: { attribute: 'as-of', reflect: true },
    controls: {},
    messages: {},
    hash: { type: Boolean },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    debug: { type: Boolean, reflect: true },
  };

  /** Format of the file that `src` names, or null for what it looks like. */
  declare type: string | null;
  /** Which columns of a table hold what, or null for what their names say. */
  declare columns: string | null;
  declare heading: string | null;
  declare headingLevel: number | string | null;
  declare summary: string | null;
  declare start: string | null;
  declare end: string | null;
  /** Id of the open event, or null. */
  declare selected: string | null;
  /** IANA name of the zone whose clocks are shown, or null for the story's own. */
  declare timeZone: string | null;
  declare breaks: string | null;
  declare gestures: string | null;
  declare groupBy: string | null;
  declare layout: string | null;
  /** EDTF date by which things are told as they were known, or null for all that is known. */
  declare asOf: string | null;
  declare controls: string | null;
  /** Words of the interface in place of the language's own: an object of messages, or its JSON text, or null. */
  declare messages: MessageOverrides | string | null;
  /** The page's address tells the open event, the window and the day. */
  declare hash: boolean;
  /** The page's head tells search engines the story, as JSON-LD. */
  declare jsonLd: boolean;
  declare debug: boolean;

  readonly #internals = this.attachInternals();
  readonly #warnings = new WarningLog();
  /** False while the story shown is being read again, more carefully. */
  #isFinal = true;
  #notice: NoticeState = { kind: 'none' };
  #attributes: AttributeValues = readAttributes(quickReading, {});
  #status = '';
  /** Events that have joined the story while it was shown. */
  #fresh: ReadonlySet<string> = new Set();
  #explaining: Promise<void> | undefined;
  /** The axis waits for what the attributes say, so as not to change under the eye. */
  #isUnderstood = false;
  /** The `start` and `end` that have been followed. */
  #windowShown = '';
  /** What a person has chosen to see, whatever the page says. */
  #chosen: 'axis' | 'list' | undefined;
  /** Made with the first rendering, whose nodes it draws into. */
  #plot: PlotStage | undefined;

  readonly #source = new SourceController(this, {
    loading: () => this.#show({ kind: 'loading' }),
    hints: () => ({ type: this.type, columns: this.columns, lang: this.#words.locale }),
    progress: (share) => this.#show({ kind: 'loading', share }),
    zone: () => this.#attributes.zone,
    loaded: (loaded, isFinal) => this.#storyLoaded(loaded, isFinal),
    failed: (error) => this.#storyFailed(error),
  });
  readonly #view = new ViewController(this, {
    draw: () => (motion ? motion.keepFocus(this.renderRoot as ShadowRoot, () => this.#draw()) : this.#draw()),
    moved: (window) => this.#viewMoved(window),
  });
  readonly #wording = new WordsController(this, (problems) => this.#warnings.tell(problems));
  readonly #folds = new FoldController();
  readonly #below = new BelowController(
    () => this.renderRoot as ShadowRoot,
    (error) => this.#partLoaded(error),
  );
  readonly #tools = new ToolsController(
    {
      root: () => this.renderRoot as ShadowRoot,
      changed: () => this.requestUpdate(),
      announce: (text) => this.#announce(text),
      step: (step) => this.#openByPerson(this.#neighbour(step)),
    },
    (error) => this.#partLoaded(error),
    (edtf) => (this.asOf = edtf),
  );
  readonly #addressPart = new LazyPart(
    () => import('./controllers/address-controller.js'),
    () => this.requestUpdate(),
  );
  #address: AddressController | undefined;
  #hasBegunPrint = false;
  #hasBegunSearchData = false;
  /** What an address asked for that is not there. */
  #missing: string | undefined;
  readonly #told = new ToldStory({
    attributes: () => this.#attributes,
    words: () => this.#words,
    tools: this.#tools,
  });
  readonly #size = new SizeController(this, (changed) => this.#resized(changed));
  readonly #pointer = new PointerGesture(
    this,
    this.#view,
    (x) => (this.#words.direction === 'rtl' ? this.#view.width - x : x),
    () => (this.#plot && !this.#plot.isAcross ? 'none' : this.#attributes.choices.gestures),
  );
  readonly #interaction = new InteractionController(this, {
    story: () => this.#told.shown,
    selected: () => this.selected,
    direction: () => this.#words.direction,
    isDown: () => this.#plot?.way === 'down',
    root: () => this.renderRoot,
    drawPlot: () => this.#draw(),
    revealEvent: (id) => this.#reveal(id, 'person'),
    openByPerson: (id) => this.#activate(id),
    edgeOf: (id, step) => this.#clusterOf(id)?.[step > 0 ? 'last' : 'first'] ?? id,
    perform: (action, target) => this.#perform(action, target),
    toggleFold: (id) => {
      this.#folds.toggle(id);
      this.requestUpdate();
    },
  });

  constructor() {
    super();
    for (const name of [...UNDERSTOOD, 'type', 'columns', 'heading', 'summary', 'selected', 'messages'] as const)
      this[name] = null;
    this.hash = false;
    this.jsonLd = false;
    this.debug = false;
    // Here and now, style sheets can be adopted.
    Object.assign(this, { renderRoot: this.createRenderRoot() });
  }

  /** Address of a story file, or null. */
  get src(): string | null {
    return this.#source.get('src') as string | null;
  }

  set src(value: string | null) {
    this.#source.set('src', value);
  }

  /** The events as an array, or as its JSON text, or null. */
  get events(): readonly EventInput[] | string | null {
    return this.#source.get('events') as readonly EventInput[] | string | null;
  }

  set events(value: readonly EventInput[] | string | null) {
    this.#source.set('events', value);
  }

  /** Get: the story shown, as read, or null. Set: a whole story. */
  get story(): Story | null {
    return this.#told.all;
  }

  set story(value: StoryInput | null) {
    this.#source.set('story', value);
  }

  /** What could not be taken as it stands, in the data and in the attributes. */
  get problems(): readonly Problem[] {
    return [...this.#attributes.problems, ...this.#wording.problems, ...(this.#told.loaded?.problems ?? [])];
  }

  /** The window in view, in ms since the epoch UTC. */
  get view(): TimeWindow {
    return this.#view.window;
  }

  /** Settles when the story is shown, or when it is clear why it can't be. */
  get ready(): Promise<void> {
    return this.#settled();
  }

  /** Opens an event by its id; null closes the open one. */
  select(id: string | null): void {
    this.selected = id;
    if (id !== null) this.#reveal(id, 'page');
  }

  /** Opens the next event, or the first. */
  next(): void {
    this.select(this.#neighbour(1));
  }

  /** Opens the previous event, or the last. */
  previous(): void {
    this.select(this.#neighbour(-1));
  }

  zoomIn(): void {
    this.#plot?.zoomBy(ZOOM_STEP, 'page');
  }

  zoomOut(): void {
    this.#plot?.zoomBy(1 / ZOOM_STEP, 'page');
  }

  /** Shows a window at once, as far as the story reaches. Both in ms since the epoch UTC. */
  zoomTo(start: number, end: number): void {
    if (Number.isFinite(end - start)) this.#view.moveTo({ start, end }, 'page');
  }

  /** Shows the whole story. */
  fit(): void {
    this.#plot?.fit('page');
  }

  /** Reads the story from its source again. */
  reload(): Promise<void> {
    this.#source.reload();
    return this.ready;
  }

  async #settled(): Promise<void> {
    await this.updateComplete;
    await this.#source.current;
    await this.updateComplete;
  }

  /** What was given is read, if need be carefully, before an update counts as complete; a file under way is not awaited. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await Promise.all([this.#source.reading, this.#explaining, this.#wording.pending]);
    await super.getUpdateComplete();
    await Promise.all([this.#below.lazy.pending, this.#tools.pending, this.#addressPart.pending]);
    for (let left = MOST_PARTS; left > 0 && this.#plot?.pending; left -= 1) {
      await this.#plot.pending;
      await super.getUpdateComplete();
    }
    return super.getUpdateComplete();
  }

  /** Its style sheets do not come with it to another document. */
  adoptedCallback(): void {
    // Firefox gives what comes to another window that window’s prototype.
    const { prototype } = customElements.get(this.localName) ?? StoryTimeline;
    if (Object.getPrototypeOf(this) !== prototype) Object.setPrototypeOf(this, prototype);
    void import('./controllers/dress-elsewhere.js').then(({ dressElsewhere }) => dressElsewhere(this));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#plot?.rest();
    this.#tools.rest();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || UNDERSTOOD.some((name) => changed.has(name))) {
      this.#explaining = readTwice(
        (reading) => readAttributes(reading, this),
        (attributes, isFinal) => {
          this.#attributes = isFinal ? attributes : { ...attributes, problems: [] };
          this.#isUnderstood = true;
          if (isFinal) this.#warnings.tell(attributes.problems);
          this.#told.place();
          this.requestUpdate();
        },
      );
    }
    if (this.hasUpdated && (changed.has('type') || changed.has('columns'))) this.#source.reload();
    this.#chooseWords();
  }

  /** Nothing is drawn in one language and then in another. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    this.#chooseWords();
    return this.#wording.pending ? this.#wording.pending.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  #chooseWords(): void {
    const marksUnsourced = this.debug || (this.#attributes.controls?.has('sources') ?? false);
    this.#wording.choose(this.story?.lang, this.#told.zone, marksUnsourced, this.messages);
  }

  get #words(): Words {
    return this.#wording.words;
  }

  protected override render(): TemplateResult {
    const { story } = this;
    const { messages } = this.#words;
    // What stands below the axis waits for it.
    const isHeld = this.#hasPlot && !this.#plot?.isDrawn;
    const way = this.#plot?.way;
    // Where the axis runs down, events open in place; one without a date has none. In a list, all are open.
    const isOpenAbove = way === 'down' && this.#openEvent?.placement !== undefined;
    const above = way === 'list' ? 'all' : isOpenAbove ? 'open' : 'nothing';
    const { controls } = this.#attributes;
    const hasZoom = this.#hasPlot && way !== 'list' && (controls?.has('zoom') ?? true);
    const tools = this.#toolsState;
    const panel = tools && this.#tools.view(tools);
    // It would push away what is said in place of the first drawing.
    const isSaid = this.#notice.kind !== 'none' && !this.#plot?.isDrawn;
    const missing = this.#missing === undefined ? undefined : messages.noEvent(this.#missing);
    return shellView({
      heading: this.heading ?? story?.title,
      headingLevel: this.#attributes.headingLevel,
      summary: this.#summary(),
      hasPlot: this.#hasPlot,
      zoom: hasZoom ? { isZoomed: this.#plot?.isZoomed ?? false, canZoom: this.#plot?.canZoom ?? true } : undefined,
      isMore: tools && this.#tools.isNeeded(tools) ? this.#tools.isOpen(tools) : undefined,
      tools: isSaid || !panel ? nothing : panel,
      notice: this.#notice,
      below: [
        missing ? html`<p class="list">${missing}</p>` : nothing,
        ...(isHeld ? [] : this.#below.views(this.#belowState, above)),
      ],
      status: missing ?? this.#status,
      messages,
      on: this.#interaction,
      gesture: this.#pointer,
    });
  }

  protected override updated(): void {
    const root = this.renderRoot;
    this.#plot ??= this.#begin(root);
    if (this.hash) this.#beginAddress();
    if (this.jsonLd) void this.#beginSearchData();
    if (this.#plot.isDrawn) void this.#beginPrint();
    this.#measure();
    this.#draw();
    root.querySelector('slot')?.assign(...this.#openChild());
    if (this.story || this.debug) this.#below.lazy.fetch();
    for (const kind of ['loading', 'error', 'empty'] as const) this.#setState(kind, this.#notice.kind === kind);
  }

  /** Once the nodes are there. */
  #begin(root: ParentNode): PlotStage {
    const node = <T extends Element = HTMLElement>(selector: string) => root.querySelector<T>(selector) as T;
    const plot = node('.plot');
    this.#size.observe(node('.width-probe'), node('.type-probe'));
    const samples = { unit: node('.unit'), period: node('.period') };
    const nodes = { plot, ruler: node('.ruler'), overview: node('.overview'), samples };
    return new PlotStage(nodes, this.#view, (error) => this.#partLoaded(error));
  }

  /** What printing needs is there before anyone prints, but after all else. */
  async #beginPrint(): Promise<void> {
    if (this.#hasBegunPrint) return;
    this.#hasBegunPrint = true;
    if (!matchMedia('print').matches) await idle(PRINT_PATIENCE);
    const part = await import('./controllers/print-controller.js').catch(() => undefined);
    if (part) new part.PrintController(this, this.renderRoot as ShadowRoot, () => this.#printInput);
  }

  async #beginSearchData(): Promise<void> {
    if (this.#hasBegunSearchData) return;
    this.#hasBegunSearchData = true;
    const part = await import('./controllers/search-data-controller.js').catch(() => undefined);
    const input = () => ({ story: this.story, words: this.#words, isOn: this.jsonLd });
    if (part) new part.SearchDataController(this, input).hostUpdated();
  }

  get #printInput(): PrintInput | undefined {
    const story = this.#told.shown;
    const { headingLevel, choices } = this.#attributes;
    return story
      ? {
          story,
          words: this.#words,
          extent: this.#told.extent,
          folded: this.#view.folding.folded,
          groupBy: choices.groupBy,
          headingLevel: headingLevel + 1,
          matching: this.#told.matching,
        }
      : undefined;
  }

  #beginAddress(): void {
    const part = this.#addressPart.fetch();
    if (!part || this.#address) return;
    this.#address = new part.AddressController(this, {
      filter: () => this.#tools.filter,
      find: (filter) => (this.#tools.filter = filter),
      missing: (id) => {
        this.#missing = id;
        this.requestUpdate();
      },
    });
    this.requestUpdate();
  }

  #partLoaded(error?: unknown): void {
    if (error !== undefined) this.#show({ kind: 'error', detail: String(error) });
    this.requestUpdate();
  }

  #perform(action: Action, target?: HTMLElement): void {
    switch (action) {
      case 'more':
        this.#below.more(target?.dataset['list'] as 'undated' | 'pile');
        return this.requestUpdate();
      case 'zoom-in':
        return this.#plot?.zoomBy(ZOOM_STEP, 'person');
      case 'zoom-out':
        return this.#plot?.zoomBy(1 / ZOOM_STEP, 'person');
      case 'fit':
        return this.#plot?.fit('person');
      case 'close':
        return this.#openByPerson(null);
      case 'previous':
        return this.#openByPerson(this.#neighbour(-1));
      case 'next':
        return this.#openByPerson(this.#neighbour(1));
      case 'retry':
        return this.#source.reload();
      case 'more-tools':
        if (this.#toolsState) this.#tools.toggle(this.#toolsState);
        return this.requestUpdate();
      case 'copy-link':
        void this.#address?.copy().then((isCopied) => {
          this.#announce(isCopied ? this.#words.messages.linkCopied : location.href);
        });
        return;
      case 'save':
        return void this.#save(target?.dataset['format'] ?? '');
      case 'as-of-now':
        this.asOf = null;
        return;
      case 'as-axis':
      case 'as-list':
        this.#chosen = action === 'as-list' ? 'list' : 'axis';
        return this.requestUpdate();
    }
  }

  async #save(format: string): Promise<void> {
    const input = this.#printInput;
    const sample = this.renderRoot.querySelector('.ruler');
    if (!input || !sample) return;
    try {
      const { saveStory } = await import('./controllers/save-story.js');
      await saveStory(format, { ...input, sample, heading: this.heading, summary: this.summary });
    } catch (error) {
      this.#announce(`${this.#words.messages.saveFailed} ${String(error)}`);
    }
  }

  #clusterOf(id: string | null): Cluster | undefined {
    return this.#plot?.scene?.clusters.find(({ key }) => key === id);
  }

  /** Opens an event, or a cluster: by zooming to its events or, where no zoom can part them, as a list. */
  #activate(id: string | null): void {
    const cluster = this.#clusterOf(id);
    const [first, last] = [cluster?.first, cluster?.last].map((edge) => this.story?.byId.get(edge ?? '')?.placement);
    if (!cluster || !first || !last) return this.#openByPerson(id);
    const room = (last.anchor - first.anchor) * CLUSTER_ROOM;
    if (room > 0) {
      this.#view.flyTo({ start: first.anchor - room, end: last.anchor + room }, 'person');
      return this.#interaction.focusEvent(cluster.heaviest);
    }
    this.#below.openPile(cluster);
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.pile summary')?.focus());
  }

  #openByPerson(id: string | null): void {
    if (!this.dispatchEvent(new StorySelectEvent(id))) return;
    const closed = this.selected;
    this.#missing = undefined;
    const hadFocus = this.renderRoot.querySelector('.details')?.matches(':focus-within') ?? false;
    this.selected = id;
    if (id !== null) this.#reveal(id, 'person');
    // Closed from within, the focus goes back to where the event was opened.
    else if (closed !== null && hadFocus) this.#interaction.focusEvent(closed);
  }

  #neighbour(step: 1 | -1): string | null {
    const shown = this.#told.shown;
    return (shown && neighbourAmong(shown, this.selected, step, this.#told.matching)?.id) ?? this.selected;
  }

  #reveal(id: string, mover: Mover): void {
    const place = this.story?.byId.get(id)?.placement;
    if (place) this.#view.reveal(place.anchor, mover);
  }

  #storyLoaded(loaded: Loaded, isFinal: boolean): void {
    const before = this.#told.loaded?.story;
    this.#told.loaded = loaded;
    this.#isFinal = isFinal;
    if (before) this.#announceNew(before, loaded.story);
    this.#show({ kind: loaded.story.events.length === 0 ? 'empty' : 'none' });
    if (!isFinal) return;
    this.#warnings.tell(loaded.problems);
    // A property set by the page is not answered with an event.
    if (loaded.from === 'src' || loaded.from === 'children') {
      void this.updateComplete.then(() => {
        // By now the page may have given another story.
        const isShown = this.#told.loaded === loaded && this.story;
        if (isShown) this.dispatchEvent(new StoryLoadEvent(isShown, loaded.problems));
      });
    }
  }

  /** Of a story that goes on, those that joined are announced and marked; another story has nothing to announce. */
  #announceNew(before: Story, story: Story): void {
    const added = addedEvents(before, story);
    if (added?.length === 0) return;
    this.#fresh = new Set(added);
    if (added) this.#status = this.#words.messages.newEvents(added.length);
  }

  #storyFailed(error: StoryLoadError): void {
    void loadCarefulReading().then(({ explain }) => this.#warnings.tell([explain(error.finding)]));
    this.#status = this.#words.messages.failed;
    this.#show({ kind: 'error', detail: error.message });
    this.dispatchEvent(new StoryErrorEvent(error));
  }

  #show(notice: NoticeState): void {
    this.#notice = notice;
    this.requestUpdate();
  }

  #announce(text: string): void {
    this.#status = text;
    this.requestUpdate();
  }

  #viewMoved(window: TimeWindow): void {
    this.dispatchEvent(new StoryViewEvent(window.start, window.end));
    this.#announce(windowWords(window, this.#words));
  }

  #resized(changed: readonly Element[]): void {
    if (changed.some((probe) => probe.matches('.type-probe'))) this.#plot?.typeChanged();
    this.requestUpdate();
  }

  #measure(): void {
    const width = this.renderRoot.querySelector('.width-probe')?.clientWidth ?? 0;
    const extent = this.#told.extent;
    this.#folds.follow(this.#attributes.choices.breaks === 'auto' ? this.story : null, this.#told.zone ?? UTC);
    this.#view.setLimits(extent, width, this.#folds.foldingAt(extent, width));
    const { start, end } = this.#told.asked;
    const asked = `${start} ${end}`;
    if (width <= 0 || !extent || this.#windowShown === asked) return;
    this.#windowShown = asked;
    if (start !== undefined || end !== undefined) {
      this.#view.moveTo({ start: start ?? extent.start, end: end ?? extent.end }, 'page');
    }
  }

  /** A list has what no axis has a place for. */
  get #hasPlot(): boolean {
    const events = this.story?.events ?? [];
    return this.#isList ? events.length > 0 : events.some(({ placement }) => placement);
  }

  get #isList(): boolean {
    const { layout } = this.#attributes.choices;
    return this.#chosen ? this.#chosen === 'list' : layout === 'list';
  }

  get #toolsState(): ToolsState | undefined {
    const { story } = this;
    const shown = this.#told.shown;
    const { asOf, controls } = this.#attributes;
    return story && shown && story.events.length > 0
      ? { story, shown, asOf, words: this.#words, controls, isList: this.#isList, hasLink: this.hash }
      : undefined;
  }

  #summary(): { seen: string; spoken: string } {
    const { story } = this;
    if (!story || story.events.length === 0) return { seen: '', spoken: this.#words.messages.timeline };
    if (this.#told.known) return this.#told.known.summary;
    const given = this.summary ?? story.summary;
    return given ? { seen: given, spoken: given } : storySummary(story, this.#words);
  }

  get #openEvent(): StoryEvent | undefined {
    return this.selected === null ? undefined : this.#told.shown?.byId.get(this.selected);
  }

  get #belowState(): BelowState {
    const { selected } = this;
    const story = this.#told.shown;
    const { headingLevel } = this.#attributes;
    const [child] = this.#openChild();
    const problems = this.debug && this.#isFinal ? this.problems : [];
    return { story, selected, words: this.#words, headingLevel, child, problems, matching: this.#told.matching };
  }

  /** The author's own element of the open event, where it is a direct child and so can be shown as itself. */
  #openChild(): Element[] {
    const element = this.selected === null ? undefined : this.#told.loaded?.elements.get(this.selected);
    return element?.parentElement === this ? [element] : [];
  }

  #draw(): void {
    const { story } = this;
    // What the address asks for is shown at once; and what stands above the axis goes before it.
    const tools = this.#toolsState;
    if (this.#addressPart.isUnderWay || (tools && this.#tools.isAwaited(tools))) return;
    if (!this.#plot || !this.isConnected || !this.#isUnderstood || this.#wording.pending) return;
    const shown = this.#told.shown;
    if (!story || !shown || !this.#hasPlot) return this.#plot.clear();
    // Hidden, it has no width, and keeps what it showed.
    if (!this.#view.width) return;
    const { focused, hovered, tabStop } = this.#interaction;
    const selected = this.#openEvent?.id;
    const pinned = new Set([selected, focused, hovered].filter((id) => id !== undefined && shown.byId.has(id)));
    const { groupBy, layout } = this.#attributes.choices;
    const isDown = layout === 'vertical' || (layout !== 'horizontal' && this.#view.width < NARROW);
    const way: Way = this.#isList ? 'list' : isDown ? 'down' : 'across';
    // There an open event is part of the picture.
    if (way === 'down' && selected !== undefined && !this.#below.lazy.part) return;
    const { way: wasWay, isDrawn: wasDrawn } = this.#plot;
    this.#plot.draw(
      {
        story,
        words: this.#words,
        selected,
        pinned: [...pinned] as string[],
        tabStop: tabStop ?? selected,
        stretches: this.#folds.stretches,
        groupBy,
        fresh: this.#fresh,
        known: this.#told.known,
        matching: this.#told.matching,
        details: way === 'down' ? this.#below.details(this.#belowState) : undefined,
        headingLevel: this.#attributes.headingLevel + 1,
      },
      way,
    );
    if (wasWay !== way || wasDrawn !== this.#plot.isDrawn) this.requestUpdate();
    const { isZoomed } = this.#plot;
    if (this.#internals.states.has('zoomed') === isZoomed) return;
    this.#setState('zoomed', isZoomed);
    this.requestUpdate();
  }

  #setState(name: string, on: boolean): void {
    this.#internals.states[on ? 'add' : 'delete'](name);
  }
}
