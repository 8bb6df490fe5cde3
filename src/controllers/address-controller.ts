import type { ReactiveController } from 'lit';
import type { Filter } from '../core/story/find-events.js';
import { readAddress, readValues, valuesText, writeAddress, type AddressState } from '../core/story/story-address.js';
import type { StoryTimeline } from '../story-timeline.js';

/** What is not the element's own to tell. */
export interface AddressStage {
  filter(): Filter | undefined;
  find(filter: Filter | undefined): void;
  /** The address names an event that the story does not have; undefined once it no longer does. */
  missing(id: string | undefined): void;
}

/**
 * Keeps the open event, the window, the day and the search in the page's address, so that a link leads back to them and
 * “Back” goes from event to event. Of several timelines each has its own part of the address, by its id.
 */
export class AddressController implements ReactiveController {
  /** As last read or written. */
  #known: AddressState | undefined;

  constructor(
    readonly element: StoryTimeline,
    readonly stage: AddressStage,
  ) {
    element.addController(this);
    this.#follow();
  }

  hostConnected(): void {
    addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#follow);
    this.#known = undefined;
  }

  hostUpdated(): void {
    const state = this.#shown;
    if (!state) return;
    // What the address told when the story came goes before what the page set.
    if (!this.#known) return this.#follow();
    const before = this.#known;
    const [hash, next] = [location.hash, writeAddress(location.hash, this.#name, state)];
    this.#known = state;
    if (next === hash) return;
    const url = `${location.pathname}${location.search}${next}`;
    try {
      if (state.id !== before.id) history.pushState(history.state, '', url);
      else history.replaceState(history.state, '', url);
    } catch {
      // Some frames may not; and who moves a window without end is slowed down by the browser.
    }
  }

  /** Copies the address; whether it could. */
  async copy(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(location.href);
      return true;
    } catch {
      return false;
    }
  }

  readonly #follow = (): void => {
    const state = this.#shown;
    if (!state) return;
    const told = readAddress(location.hash, this.#name);
    const isFirst = !this.#known;
    this.#known = { ...state, ...told };
    // At first, an address that tells nothing leaves all as the page has it.
    if (!isFirst || Object.values(told).some((value) => value !== undefined)) this.#show(told);
  };

  /** Undefined while there is no story, or none on the page. */
  get #shown(): AddressState | undefined {
    const { story, selected, asOf, view, isConnected } = this.element;
    if (!story || !isConnected) return undefined;
    const { query = '', facets = {} } = this.stage.filter() ?? {};
    return {
      id: selected ?? undefined,
      view: this.element.matches(':state(zoomed)') ? view : undefined,
      asOf: asOf ?? undefined,
      find: query || undefined,
      filter: valuesText(facets) || undefined,
    };
  }

  #show({ id, view, asOf, find = '', filter }: AddressState): void {
    const { element } = this;
    element.asOf = asOf ?? null;
    this.stage.find(find || filter ? { query: find, facets: readValues(filter ?? '') } : undefined);
    if (!view) element.fit();
    element.select(id ?? null);
    if (view) element.zoomTo(view.start, view.end);
    this.stage.missing(id !== undefined && !element.story?.byId.has(id) ? id : undefined);
  }

  get #name(): string {
    const { id } = this.element;
    if (id) return id;
    const unnamed = [...document.querySelectorAll(`${this.element.localName}[hash]:not([id])`)];
    const place = unnamed.indexOf(this.element);
    return place > 0 ? `story-${place + 1}` : 'story';
  }
}
