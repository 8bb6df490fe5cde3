import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Finding, Problem } from '../core/story/problem.js';
import { readStoryWith } from '../core/story/read-story-with.js';
import type { Reading } from '../core/story/reading.js';
import type { Story } from '../core/story/story.js';
import { loadStory, type StoryLoadError } from '../sources/load-story.js';
import { readChildren } from '../sources/read-children.js';
import { readTwice } from '../sources/read-twice.js';

export type SourceName = 'src' | 'events' | 'story';

/** What came of a source. */
export interface Loaded {
  readonly story: Story;
  readonly problems: readonly Problem[];
  /** The element that tells an event, by its id, where the story is told by children. */
  readonly elements: ReadonlyMap<string, Element>;
  readonly from: SourceName | 'children';
}

/** Who is told what came of the loading. */
export interface SourceListener {
  /** A file is being fetched; what was shown before stays. */
  loading(): void;
  /** @param isFinal false where the same story follows, read more carefully */
  loaded(loaded: Loaded, isFinal: boolean): void;
  failed(error: StoryLoadError): void;
}

/**
 * Where the story comes from: of `src`, `events` and `story` the one set last, or the element's children where none is
 * set. Follows changes of the children; of several files under way only the last counts.
 */
export class SourceController implements ReactiveController {
  /** In the order in which they were set. */
  readonly #given = new Map<SourceName, unknown>();
  #observer: MutationObserver | undefined;
  #loading: AbortController | undefined;
  #connected = false;
  #hasStory = false;
  /** Counts what was told. */
  #turn = 0;
  #stale = true;
  /** Settles when the load under way has ended, well or not. */
  current: Promise<void> = Promise.resolve();
  /** Settles when what was last given has been read. */
  reading: Promise<void> = Promise.resolve();

  constructor(
    readonly host: HTMLElement & ReactiveControllerHost,
    readonly listener: SourceListener,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver((records) => {
      const isOwnAttribute = (record: MutationRecord) => record.type === 'attributes' && record.target === this.host;
      if (!records.every(isOwnAttribute)) this.#childrenChanged();
    });
    this.#observer.observe(this.host, { childList: true, subtree: true, characterData: true, attributes: true });
    // Changes made while it was out of the document went unseen.
    if (this.#given.size === 0) this.#stale = true;
    this.#connected = true;
    this.refresh();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#observer?.disconnect();
    if (this.#loading) this.#stale = true;
    this.#loading?.abort();
    this.#loading = undefined;
  }

  get(name: SourceName): unknown {
    return this.#given.get(name) ?? null;
  }

  /** Sets a source, or takes it back with null. */
  set(name: SourceName, value: unknown): void {
    this.#given.delete(name);
    if (value !== null && value !== undefined) this.#given.set(name, value);
    this.#stale = true;
    this.refresh();
  }

  reload(): void {
    this.#stale = true;
    this.refresh();
  }

  /** Reads the source that counts now, once the element is in a document. */
  refresh(): void {
    if (!this.#stale || !this.#connected) return;
    this.#stale = false;
    this.#loading?.abort();
    this.#loading = undefined;
    const [name, value] = [...this.#given].at(-1) ?? [];
    if (name === 'src') this.current = this.#load(String(value));
    else if (name) this.#read(name, value);
    else this.#readChildren();
  }

  #childrenChanged(): void {
    if (this.#given.size === 0) this.#readChildren();
  }

  #readChildren(): void {
    const { elements, origins, ...input } = readChildren(this.host);
    this.current = this.#tell((reading) => {
      const { story, problems } = readStoryWith(reading, input, { baseUrl: document.baseURI, origins });
      const byId = new Map(story.events.map((event) => [event.id, elements[event.given] as Element]));
      return { story, problems, elements: byId, from: 'children' };
    });
  }

  #read(from: SourceName, value: unknown): void {
    const { input, finding } = typeof value === 'string' ? parseAttribute(value) : { input: value };
    this.current = this.#tell((reading) => {
      const { story, problems } = readStoryWith(reading, input, { baseUrl: document.baseURI });
      const all = finding ? [reading.explain(finding)] : problems;
      return { story, problems: all, elements: new Map(), from };
    });
  }

  #tell(read: (reading: Reading) => Loaded): Promise<void> {
    const turn = (this.#turn += 1);
    return (this.reading = readTwice(read, (loaded, isFinal) => {
      // A careful reading does not come after a newer story.
      if (turn !== this.#turn) return;
      this.#hasStory = true;
      this.listener.loaded(loaded, isFinal);
    }));
  }

  async #load(src: string): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    this.listener.loading();
    try {
      const { input, baseUrl } = await loadStory(src, loading.signal);
      if (loading.signal.aborted) return;
      await this.#tell((reading) => {
        return { ...readStoryWith(reading, input, { baseUrl }), elements: new Map(), from: 'src' };
      });
    } catch (error) {
      if (loading.signal.aborted) return;
      // The author's own markup is better than nothing.
      if (!this.#hasStory && readChildren(this.host).events.length > 0) this.#readChildren();
      this.listener.failed(error as StoryLoadError);
    } finally {
      if (this.#loading === loading) this.#loading = undefined;
    }
  }
}

function parseAttribute(text: string): { input: unknown; finding?: Finding } {
  try {
    return { input: JSON.parse(text) as unknown };
  } catch (error) {
    const detail = `The attribute is no JSON (${String(error)})`;
    return { input: [], finding: { code: 'story-not-json', where: 'attribute "events"', value: text, detail } };
  }
}
