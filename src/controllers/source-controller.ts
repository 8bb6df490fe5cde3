import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimeZone } from '../core/dates/time-zone.js';
import type { CopiedData } from '../core/story/copy-data.js';
import type { Finding } from '../core/story/problem.js';
import { handleFew, type Handling } from '../core/story/handling.js';
import { eventsOf } from '../core/story/read-story-with.js';
import { quickReading, type Reading } from '../core/story/reading.js';
import { finish } from '../core/story/steps.js';
import { hasOtherParts, loadChildParts } from '../sources/cited-sources.js';
import { loadStory, type FileHints, type StoryLoadError } from '../sources/load-story.js';
import { loadedSteps, type Given, type Loaded, type SourceName } from '../sources/loaded-steps.js';
import { childrenSteps, countChildren, readChildren } from '../sources/read-children.js';
import { readTwice } from '../sources/read-twice.js';
import { LARGE, MANY, Work } from '../sources/work.js';

export type { Loaded, SourceName };

/** Who is told what came of the loading. */
export interface SourceListener {
  /** A file is being fetched; what was shown before stays. */
  loading(): void;
  /** Parsing and reading take long: the share that is done, from 0 to 1. */
  progress?(share: number): void;
  /** @param isFinal false where the same story follows, read more carefully */
  loaded(loaded: Loaded, isFinal: boolean): void;
  failed(error: StoryLoadError): void;
  /** What the page says of the file. */
  hints?(): FileHints;
  /** Whose clocks are shown, where that is known and not the story's own. */
  zone?(): TimeZone | undefined;
}

/**
 * Where the story comes from: of `src`, `events` and `story` the one set last, or the element's children where none is
 * set. Follows changes of the children; of several files under way only the last counts.
 */
export class SourceController implements ReactiveController {
  /** In the order in which they were set. */
  readonly #given = new Map<SourceName, unknown>();
  #observer: MutationObserver | undefined;
  /** What is under way. */
  #work: Work | undefined;
  /** Of it, the reading of children that takes more than one task. */
  #readingChildren: Work | undefined;
  #connected = false;
  #hasStory = false;
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
    if (this.#work) this.#stale = true;
    this.#work?.end();
    this.#work = undefined;
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
    const [name, value] = [...this.#given].at(-1) ?? [];
    if (name === 'src') this.current = this.#begin((work) => this.#load(String(value), work));
    else this.#readAtOnce((work) => (name ? this.#read(name, value, work) : this.#readChildren(work)));
  }

  #childrenChanged(): void {
    if (this.#given.size > 0) return;
    // Children may change faster than many of them are read: that is not begun anew each time.
    if (this.#work && this.#work === this.#readingChildren) this.#work.isOutdated = true;
    else this.#readAtOnce((work) => this.#readChildren(work));
  }

  #readAtOnce(read: (work: Work) => Promise<void>): void {
    this.reading = this.current = this.#begin(read);
  }

  /** Does what takes the place of all that is under way. */
  async #begin(run: (work: Work) => Promise<void>): Promise<void> {
    this.#work?.end();
    const work = new Work((share) => this.listener.progress?.(share));
    this.#work = work;
    try {
      await run(work);
    } catch (error) {
      if (!work.signal.aborted) throw error;
    } finally {
      if (this.#work === work) this.#work = undefined;
    }
  }

  async #readChildren(work: Work): Promise<void> {
    do {
      work.isOutdated = false;
      const isLong = countChildren(this.host) > MANY;
      if (isLong) this.#readingChildren = work;
      const readParts = hasOtherParts(this.host) ? await loadChildParts() : undefined;
      const steps = childrenSteps(this.host, readParts);
      const { elements, origins, ...input } = isLong ? await work.run(() => steps) : finish(steps);
      await this.#tell(work, { from: 'children', input, baseUrl: document.baseURI, origins, elements });
    } while (work.isOutdated);
  }

  async #read(from: SourceName, value: unknown, work: Work): Promise<void> {
    let input = value;
    const findings: Finding[] = [];
    if (typeof value === 'string') {
      try {
        const large = value.length > LARGE ? await (await work.long())?.parse([value]) : undefined;
        input = large ?? JSON.parse(value);
      } catch (error) {
        if (work.signal.aborted) throw error;
        const detail = `The attribute is no JSON (${String(error)})`;
        findings.push({ code: 'story-not-json', where: 'attribute "events"', value, detail });
        input = [];
      }
    }
    const tell = (copied?: CopiedData) =>
      this.#tell(work, { from, input, findings, baseUrl: document.baseURI, ...copied });
    // Objects that a script made may throw when they are read: of those, what can be read is copied.
    await tell().catch(
      async () => work.signal.aborted || tell((await import('../core/story/copy-data.js')).copyData(input)),
    );
  }

  async #load(src: string, work: Work): Promise<void> {
    this.listener.loading();
    // Of what is broken off, nobody need hear.
    const read = (reading: Promise<void>) =>
      (this.reading = reading.catch((error: unknown) => {
        if (!work.signal.aborted) throw error;
      }));
    try {
      const loaded = await loadStory(src, work, this.listener.hints?.());
      if (!work.signal.aborted) await read(this.#tell(work, { from: 'src', ...loaded }));
    } catch (error) {
      if (work.signal.aborted) return;
      // The author's own markup is better than nothing.
      if (!this.#hasStory && readChildren(this.host).events.length > 0) {
        await read(this.#readChildren(work));
      }
      if (!work.signal.aborted) this.listener.failed(error as StoryLoadError);
    }
  }

  async #tell(work: Work, given: Given): Promise<void> {
    const isLong = eventsOf(given.input).length > MANY;
    const read = (reading: Reading): Loaded | Promise<Loaded> => {
      const steps = (handling: Handling) => loadedSteps(reading, handling, given, () => this.listener.zone?.());
      return isLong ? work.run(steps, reading !== quickReading) : finish(steps(handleFew));
    };
    await readTwice(read, (loaded, isFinal) => {
      if (work.signal.aborted) return;
      this.#hasStory = true;
      this.listener.loaded(loaded, isFinal);
    });
  }
}
