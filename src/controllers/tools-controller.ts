import { nothing, type TemplateResult } from 'lit';
import type { EdtfDate } from '../core/dates/edtf-date.js';
import type { Filter } from '../core/story/find-events.js';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import { adoptStyles } from '../render/adopt-styles.js';
import type { Control } from '../sources/read-attributes.js';
import type { AsOfController, Known } from './as-of-controller.js';
import type { FindController, FindStage } from './find-controller.js';
import { LazyPart } from './lazy-part.js';

export interface ToolsState {
  /** All that is known. */
  readonly story: Story;
  /** What is told of it. */
  readonly shown: Story;
  readonly asOf: EdtfDate | undefined;
  readonly words: Words;
  readonly controls: ReadonlySet<Control> | undefined;
  readonly isList: boolean;
  /** The address tells what is open. */
  readonly hasLink: boolean;
}

/** So many events are seen at a glance: more can be searched. */
const GLANCE = 12;

/** What the button “More” shows, and what was known by a day: the code is fetched when either is asked for. */
export class ToolsController {
  readonly #part: LazyPart<typeof import('./tools-part.js')>;
  readonly #findPart: LazyPart<typeof import('./find-controller.js')>;
  #find: FindController | undefined;
  /** To be looked for once the code for it is there. */
  #asked: Filter | undefined;
  #asOf: AsOfController | undefined;
  /** Whether a person has opened or closed it. */
  #isOpen: boolean | undefined;

  constructor(
    readonly stage: FindStage,
    readonly onLoaded: (error?: unknown) => void,
    readonly onDay: (edtf: string | null) => void,
  ) {
    this.#part = new LazyPart(() => import('./tools-part.js'), onLoaded);
    this.#findPart = new LazyPart(() => import('./find-controller.js'), onLoaded);
  }

  get pending(): Promise<unknown> {
    return Promise.all([this.#part.pending, this.#findPart.pending]);
  }

  /** What is looked for, where anything is. */
  get filter(): Filter | undefined {
    return this.#find?.isOn ? this.#find.filter : this.#asked;
  }

  set filter(filter: Filter | undefined) {
    if (this.#find) this.#find.filter = filter ?? { query: '', facets: {} };
    else this.#asked = filter;
  }

  /** The ids of the events that match what is looked for; undefined where nothing is. */
  matching(shown: Story, words: Words): ReadonlySet<string> | undefined {
    return (this.#asked ? this.#finding() : this.#find)?.matching(shown, words);
  }

  /** The element has left the page. */
  rest(): void {
    this.#find?.rest();
  }

  /** What was known by a day; undefined where that is all, or where the code for it is still on its way. */
  known(story: Story, asOf: EdtfDate | undefined, words: Words): Known | undefined {
    return asOf && this.#part.fetch() && this.#days().known(story, asOf, words, words.zone);
  }

  /** The code without which a story would tell more than was known is still on its way. */
  isHeld(asOf: EdtfDate | undefined): boolean {
    return asOf !== undefined && !this.#part.fetch();
  }

  /** What the page has open at once is still on its way: what follows below can't come yet, or it would be pushed down. */
  isAwaited(state: ToolsState): boolean {
    const isByPage = this.#isOpen === undefined && this.isNeeded(state) && this.isOpen(state);
    return isByPage && (this.#part.isUnderWay || this.#findPart.isUnderWay);
  }

  toggle(state: ToolsState): void {
    this.#isOpen = !this.isOpen(state);
  }

  /** What the page names is there at once. */
  isOpen({ controls }: ToolsState): boolean {
    return this.#isOpen ?? Boolean(controls?.has('filter') || controls?.has('as-of'));
  }

  /** Whether there is anything to open. */
  isNeeded(state: ToolsState): boolean {
    return (
      offers(state, 'list') ||
      offers(state, 'filter') ||
      offers(state, 'as-of') ||
      offers(state, 'export') ||
      state.hasLink
    );
  }

  view(state: ToolsState): TemplateResult | typeof nothing {
    if (!this.isNeeded(state) || !this.isOpen(state)) return nothing;
    const part = this.#part.fetch();
    const finding = offers(state, 'filter') ? this.#finding() : undefined;
    if (!part || this.#findPart.isUnderWay) return nothing;
    adoptStyles(this.stage.root(), part.toolStyles);
    const { story, shown, asOf, words, isList, hasLink } = state;
    return part.toolsView({
      messages: words.messages,
      find: finding?.view(shown, words),
      asOf: offers(state, 'as-of') ? this.#days().view(story, shown, asOf, words) : undefined,
      isList: offers(state, 'list') ? isList : undefined,
      hasLink,
      canSave: offers(state, 'export'),
    });
  }

  #finding(): FindController | undefined {
    const part = this.#findPart.fetch();
    if (part && !this.#find) {
      this.#find = new part.FindController(this.stage);
      if (this.#asked) this.#find.filter = this.#asked;
      this.#asked = undefined;
    }
    return this.#find;
  }

  #days(): AsOfController {
    const { AsOfController, asOfStyles } = this.#part.part as typeof import('./tools-part.js');
    adoptStyles(this.stage.root(), asOfStyles);
    return (this.#asOf ??= new AsOfController(this.onDay));
  }
}

/** Of what the page does not name, a story has what it needs. */
function offers({ story, asOf, controls }: ToolsState, control: 'list' | 'filter' | 'as-of' | 'export'): boolean {
  if (controls) return controls.has(control);
  if (control === 'list') return story.events.length > 0;
  if (control === 'filter') return story.events.length > GLANCE;
  if (control === 'export') return false;
  return asOf !== undefined || story.relationsTo.size > 0 || story.events.some(({ reported }) => reported);
}
