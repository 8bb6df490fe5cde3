import { nothing, type TemplateResult } from 'lit';
import type { Cluster } from '../core/scene/scene.js';
import type { Problem } from '../core/story/problem.js';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import { adoptStyles } from '../render/adopt-styles.js';
import type { DetailsState } from '../render/details-view.js';
import type { EventList } from '../render/event-list-view.js';
import { LazyPart } from './lazy-part.js';
import type { ListController } from './list-controller.js';

/** What is told below the axis. */
export interface BelowState {
  readonly story: Story | null;
  readonly selected: string | null;
  readonly words: Words;
  /** Of the story's heading. */
  readonly headingLevel: number;
  /** The author's own element of the open event, where it is shown as itself. */
  readonly child: Element | undefined;
  /** Shown to authors; empty unless they asked. */
  readonly problems: readonly Problem[];
  /** Ids of the events that match what is looked for; undefined where nothing is. */
  readonly matching: ReadonlySet<string> | undefined;
}

/** What stands below the axis: the open event, lists of events, problems. The code is there before anyone opens one, but after the axis. */
export class BelowController {
  readonly lazy: LazyPart<typeof import('./details-part.js')>;
  #lists: ListController | undefined;

  /** @param onLoaded the code is there, or can't be had */
  constructor(
    readonly root: () => ShadowRoot,
    onLoaded: (error?: unknown) => void,
  ) {
    this.lazy = new LazyPart(() => import('./details-part.js'), onLoaded);
  }

  get #part(): typeof import('./details-part.js') | undefined {
    return this.lazy.part;
  }

  /** Of the open event, if there is one. */
  details({ story, selected, words, headingLevel, child, matching }: BelowState): DetailsState | undefined {
    const event = selected === null ? undefined : story?.byId.get(selected);
    if (!story || !event || !this.#part) return undefined;
    this.#dress(this.#part);
    return {
      details: this.#part.eventDetails(story, event, words, matching),
      messages: words.messages,
      headingLevel: Math.min(6, headingLevel + 1),
      isSlotted: child !== undefined,
      hasOwnHeading: child !== undefined && child.querySelector('h1, h2, h3, h4, h5, h6') !== null,
    };
  }

  /** Not before there is something to show: a new style sheet has everything painted anew. */
  #dress({ detailsStyles }: typeof import('./details-part.js')): void {
    adoptStyles(this.root(), detailsStyles);
  }

  /** @param above what is shown in the plot itself: the open event, or all there is to tell of any */
  views(state: BelowState, above: 'nothing' | 'open' | 'all'): (TemplateResult | typeof nothing)[] {
    const part = this.#part;
    if (!part) return [];
    const { messages } = state.words;
    this.#lists ??= new part.ListController();
    const details = above === 'nothing' ? this.details(state) : undefined;
    const lists = this.#lists.lists(above === 'all' ? null : state.story, state.selected, messages, state.matching);
    if (lists.length + state.problems.length > 0) this.#dress(part);
    return [
      ...lists.map((list) => part.eventListView(list, messages)),
      details ? part.detailsView(details) : nothing,
      part.problemsView(state.problems, messages),
    ];
  }

  /** Lists the events of a cluster. */
  openPile(cluster: Cluster): void {
    this.#lists?.openPile(cluster);
  }

  more(kind: EventList['kind']): void {
    this.#lists?.more(kind);
  }
}
