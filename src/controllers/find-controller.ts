import type { TemplateResult } from 'lit';
import { intlFormatter } from '../core/dates/intl-cache.js';
import { FACETS, askedFor, facetSize, facetValues, type ChosenValues, type FacetName } from '../core/story/facets.js';
import { findEvents, type Filter } from '../core/story/find-events.js';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import { adoptStyles } from '../render/adopt-styles.js';
import { findView, type FacetState, type FindHandlers, type FindState } from '../render/find-view.js';
import { findStyles } from '../render/styles/find.js';
import { TextReader } from './text-reader.js';

/** What the controller asks of its host. */
export interface FindStage {
  root(): ShadowRoot;
  /** Something else is looked for, or what was looked for is found: all is drawn anew. */
  changed(): void;
  /** Tells a reader who does not see it how many events match. */
  announce(text: string): void;
  /** Opens the next or previous event that matches. */
  step?(step: 1 | -1): void;
}

/** What is found is told once nobody has typed for so long, in ms. */
const CALM = 500;
/** So many values more of a facet are shown at a time. */
const PAGE = 30;

interface Found {
  readonly story: Story;
  readonly locale: string;
  readonly filter: Filter;
  readonly matching: ReadonlySet<string> | undefined;
}

/** What was shown, and what it depends on. */
interface Seen {
  readonly of: readonly unknown[];
  readonly state: FindState;
}

/** What a reader looks for in a story, and what is found. Fetched where a search is offered. */
export class FindController implements FindHandlers {
  readonly #reader = new TextReader(() => {
    this.#tell();
    this.stage.changed();
  });
  #filter: Filter = { query: '', facets: {} };
  #found: Found | undefined;
  #open: FacetName | undefined;
  #shown = PAGE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #words: Words | undefined;
  #seen: Seen | undefined;

  constructor(readonly stage: FindStage) {}

  /** To keep in an address, say; set, it is looked for at once, and nothing is announced. */
  get filter(): Filter {
    return this.#filter;
  }

  set filter(filter: Filter) {
    this.#filter = filter;
    this.stage.changed();
  }

  /** Something is looked for. */
  get isOn(): boolean {
    const { query, facets } = this.#filter;
    return query.trim() !== '' || FACETS.some((name) => facets[name]?.size);
  }

  /**
   * Ids of the events that match, the same object as long as nothing changes; undefined where all do. Where the texts of a
   * long story have yet to be read, it is what was found last in the story: `changed` follows.
   */
  matching(story: Story, words: Words): ReadonlySet<string> | undefined {
    this.#words = words;
    const { locale } = words;
    const filter = this.#filter;
    const last = this.#found;
    const isSame = last?.story === story && last.locale === locale;
    if (isSame && last.filter === filter) return last.matching;
    if (filter.query.trim() && !this.#reader.hasRead(story, locale)) return isSame ? last.matching : undefined;
    const matching = findEvents(story, filter, words);
    // It may be drawn without any view of the search.
    if (matching) adoptStyles(this.stage.root(), findStyles);
    this.#found = { story, locale, filter, matching };
    return matching;
  }

  view(story: Story, words: Words): TemplateResult {
    adoptStyles(this.stage.root(), findStyles);
    const matching = this.matching(story, words);
    const of = [story, words, this.#filter, this.#found, this.#open, this.#shown];
    // While the view moves, nothing is counted anew.
    if (!this.#seen?.of.every((value, index) => value === of[index])) {
      this.#seen = { of, state: this.#state(story, words, matching) };
    }
    return findView((this.#seen as Seen).state);
  }

  #state(story: Story, words: Words, matching: ReadonlySet<string> | undefined): FindState {
    const { messages } = words;
    const { query, facets } = this.#filter;
    const chosen = askedFor(story, facets).flatMap(([name, values]) =>
      facetValues(story, name, messages)
        .filter(({ value }) => values.has(value))
        .map(({ value, label }) => ({ name, value, label })),
    );
    const isKnown = matching && this.#found?.filter === this.#filter;
    return {
      query,
      found: isKnown ? messages.someOf(matching.size, story.events.length) : undefined,
      facets: FACETS.filter((name) => facetSize(story, name) > 1).map((name) => this.#facet(name, story, words)),
      chosen,
      messages,
      on: this,
    };
  }

  /** The element has left the page: nothing goes on. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#reader.rest();
  }

  readonly onInput = (event: Event): void => {
    const { type, value, checked, dataset } = event.target as HTMLInputElement;
    const { query, facets } = this.#filter;
    const name = dataset['facet'] as FacetName | undefined;
    if (type === 'search') this.#look({ query: value, facets });
    else if (name) this.#look({ query, facets: withValue(facets, name, value, checked) });
  };

  readonly onClick = (event: Event): void => {
    const target = (event.target as Element).closest<HTMLElement>('[data-find]');
    if (!target) return;
    const { find, facet, value = '' } = target.dataset;
    const name = facet as FacetName;
    const { query, facets } = this.#filter;
    if (find === 'open') this.#toggle(name);
    else if (find === 'more') {
      this.#shown += PAGE;
      this.stage.changed();
    } else if (find === 'remove') {
      this.#look({ query, facets: withValue(facets, name, value, false) });
      this.#focus(`[data-facet=${name}]`);
    } else {
      this.#look({ query: '', facets: {} });
      this.#focus('');
    }
  };

  /** Escape takes back one thing at a time, and goes on to others only where there is nothing left to take back. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    const isField = (event.target as HTMLInputElement).type === 'search';
    const { query, facets } = this.#filter;
    if (event.isComposing) return;
    if (event.key === 'Enter' && isField) {
      event.preventDefault();
      this.stage.step?.(event.shiftKey ? -1 : 1);
    }
    if (event.key !== 'Escape' || !(this.#open || (isField && query))) return;
    event.preventDefault();
    if (isField && query) return this.#look({ query: '', facets });
    this.#focus(`[data-facet=${this.#open}]`);
    this.#toggle(this.#open);
  };

  #toggle(name: FacetName | undefined): void {
    this.#open = this.#open === name ? undefined : name;
    this.#shown = PAGE;
    this.stage.changed();
  }

  #look(filter: Filter): void {
    this.#filter = filter;
    this.#tell();
    this.stage.changed();
  }

  /** What had the focus may go: the button of a facet gets it, or the field where there is none. */
  #focus(facet: string): void {
    const find = this.stage.root().querySelector('.find');
    const button = find?.querySelector<HTMLElement>(`[data-find=open]${facet}`);
    (button ?? find?.querySelector<HTMLElement>('[type=search]'))?.focus();
  }

  /** Once, when nobody types any more. */
  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { story, matching, filter } = this.#found ?? {};
      // What is still being read is told when it has been.
      if (!story || !this.#words || filter !== this.#filter) return;
      const { someOf, eventCount } = this.#words.messages;
      const { length } = story.events;
      this.stage.announce(matching ? someOf(matching.size, length) : eventCount(length));
    }, CALM);
  }

  /** The values of an open facet are counted among the events that match all else. */
  #facet(name: FacetName, story: Story, words: Words): FacetState {
    if (name !== this.#open) return { name, open: undefined };
    const { facets, query } = this.#filter;
    const { [name]: chosen, ...others } = facets;
    const isRead = query.trim() === '' || this.#reader.hasRead(story, words.locale);
    const among = isRead ? findEvents(story, { query, facets: others }, words) : undefined;
    const all = facetValues(story, name, words.messages, among);
    const digits = intlFormatter(Intl.NumberFormat, words.locale, {});
    const values = all.map(({ value, label, count }) => ({
      value,
      label,
      count: digits.format(count),
      isChosen: chosen?.has(value) ?? false,
      isNone: count === 0,
    }));
    const shown = values.filter(({ isChosen }, index) => index < this.#shown || isChosen);
    return { name, open: { values: shown, rest: values.length - shown.length } };
  }
}

function withValue(facets: ChosenValues, name: FacetName, value: string, isChosen: boolean): ChosenValues {
  const values = new Set(facets[name]);
  if (isChosen) values.add(value);
  else values.delete(value);
  return { ...facets, [name]: values };
}
