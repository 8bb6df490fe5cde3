import { nothing, render } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { longerPage, PAGE, pageAround, type ListPage } from '../core/layout/list-page.js';
import { buildList, cutList, type ListSection } from '../core/scene/build-list.js';
import type { Story, StoryEvent } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import { adoptStyles } from '../render/adopt-styles.js';
import { listView } from '../render/list-view.js';
import { details as detailsStyles } from '../render/styles/details.js';
import { listStyles } from '../render/styles/list.js';
import type { ColumnInput } from './column-controller.js';
import type { PlotNodes } from './plot-stage.js';
import type { ViewController } from './view-controller.js';

interface Listed {
  readonly story: Story;
  readonly words: Words;
  readonly matching: ReadonlySet<string> | undefined;
  readonly sections: readonly ListSection[];
  readonly events: readonly StoryEvent[];
}

/** Draws every event of a story in full, by periods: of very many, a page at a time. Fetched where a list is asked for. */
export class ListPlot {
  #input: ColumnInput | undefined;
  #listed: Listed | undefined;
  #page: ListPage = pageAround(0, 0);
  /** The event that was brought into view last because it is open. */
  #shown: string | undefined;
  /** There is no axis to zoom. */
  readonly canZoom = false;
  readonly canZoomOut = false;
  readonly pending: Promise<void> | undefined = undefined;

  constructor(
    readonly nodes: PlotNodes,
    readonly view: ViewController,
    readonly onLoaded: (error?: unknown) => void = () => {},
  ) {
    const root = nodes.plot.getRootNode() as ShadowRoot;
    adoptStyles(root, detailsStyles);
    adoptStyles(root, listStyles);
  }

  draw(given: ColumnInput): void {
    // As of a day, that is a story of its own.
    const input = { ...given, story: given.known?.story ?? given.story };
    const isFirst = this.#input === undefined;
    this.#input = input;
    this.nodes.plot.classList.add('listing');
    this.#list(input);
    const { selected } = input;
    if (selected === this.#shown) return this.#paint();
    // A list that has just been asked for is read from where the page is: it moves only to what a person opens in it.
    this.#shown = selected;
    if (selected === undefined || !this.#turnTo(selected)) return this.#paint();
    this.#paint();
    if (!isFirst) this.#entryOf(selected)?.scrollIntoView({ block: 'nearest' });
  }

  clear(): void {
    this.#input = undefined;
    this.#shown = undefined;
    this.nodes.plot.classList.remove('listing');
    render([], this.nodes.plot);
  }

  /** Nothing goes on by itself. */
  rest(): void {}

  /** Nothing is measured. */
  typeChanged(): void {}

  zoomBy(): void {}

  fit(): void {}

  /** Brings an event into view and the focus to its heading. False where it is not listed. */
  show(id: string): boolean {
    if (!this.#turnTo(id)) return false;
    this.#paint();
    const entry = this.#entryOf(id);
    const heading = entry?.querySelector<HTMLElement>('[role=heading]');
    if (!entry || !heading) return false;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    entry.scrollIntoView({ block: 'nearest' });
    return true;
  }

  /** Has a page that the event is on. */
  #turnTo(id: string): boolean {
    const events = this.#listed?.events ?? [];
    const place = events.findIndex((event) => event.id === id);
    if (place < 0) return false;
    const { from, to } = this.#page;
    if (place < from || place >= to) this.#page = pageAround(place, events.length);
    return true;
  }

  #list({ story, words, matching }: ColumnInput): void {
    const known = this.#listed;
    if (known?.story === story && known.words === words && known.matching === matching) return;
    const sections = buildList(story, words, matching);
    const events = sections.flatMap((section) => section.events);
    // Of a story that goes on, the reader stays where they are; of another, or of fewer events, the list begins anew.
    const first = known?.events[this.#page.from]?.id;
    const from = Math.max(0, first === undefined ? 0 : events.findIndex(({ id }) => id === first));
    const shown = Math.max(PAGE, this.#page.to - this.#page.from);
    this.#page = { from, to: Math.min(events.length, from + shown) };
    this.#listed = { story, words, matching, sections, events };
  }

  #paint(): void {
    const { story, words, selected, fresh, headingLevel = 3 } = this.#input as ColumnInput;
    const listed = this.#listed as Listed;
    const { from, to } = this.#page;
    const { length } = listed.events;
    const view = () =>
      length === 0
        ? nothing
        : listView({
            story,
            words,
            selected,
            fresh,
            headingLevel,
            sections: cutList(listed.sections, this.#page),
            before: Math.min(PAGE, from),
            after: Math.min(PAGE, length - to),
            onClick: this.#onClick,
          });
    render(guard([listed, from, to, selected, fresh, headingLevel], view), this.nodes.plot);
  }

  #entryOf(id: string): HTMLElement | null {
    return this.nodes.plot.querySelector(`[data-entry="${CSS.escape(id)}"]`);
  }

  /** A link to another event leads to its place in the list; where that is open already, it stays so. */
  readonly #onClick = (event: Event): void => {
    const target = (event.target as Element).closest<HTMLElement>('[data-more], [data-id]');
    const { more, id } = target?.dataset ?? {};
    if (more) this.#more(more === '1' ? 1 : -1);
    else if (id !== undefined && this.show(id)) {
      this.#shown = id;
      if (id === this.#input?.selected) event.stopPropagation();
    }
  };

  /** The reader goes on with the first of the events that have come. */
  #more(way: 1 | -1): void {
    const events = this.#listed?.events ?? [];
    const before = this.#page;
    this.#page = longerPage(before, way, events.length);
    const first = events[way > 0 ? before.to : this.#page.from];
    if (first) this.show(first.id);
  }
}
