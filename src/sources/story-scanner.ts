import { JsonWalker } from './json-walker.js';

/** Events are parsed together as soon as their text has so many characters. */
const PIECE = 65_536;

/**
 * Looks through the text of a story for its list of events (all of it, or what the outermost object has under `events`)
 * and parses that piece by piece, parted between events. What stands around the list is parsed with an empty one in its
 * place. So all of the text is parsed by `JSON.parse`, and what is no JSON is refused in one part or another.
 */
export class StoryScanner {
  readonly #walker = new JsonWalker();
  readonly #events: unknown[] = [];
  #place: 'before' | 'within' | 'after' = 'before';
  /** What stands before the list, and after it. */
  readonly #around = { before: '', after: '' };
  /** How many objects the list is in; below 0 as long as that is not known. */
  #level = -1;
  /** Whether the list must be what comes next. */
  #isAwaited = false;
  /** What was looked through since the last mark around the list, or the last piece within. */
  #rest = '';
  /** Where the part of the text now looked through goes on from there. */
  #from = 0;
  /** Where in `#rest` the last event ends that is known to be whole. */
  #boundary = 0;

  constructor(readonly piece = PIECE) {}

  /**
   * Takes the next part of the text; false where something is not understood, be it right or wrong.
   * @throws {SyntaxError} where it is wrong
   */
  scan(text: string): boolean {
    this.#from = 0;
    for (let at = this.#walker.next(text, 0); at >= 0; at = this.#walker.next(text, at + 1)) {
      if (!(this.#place === 'within' ? this.#meetWithin(text, at) : this.#meetAround(text, at, this.#place)))
        return false;
    }
    this.#rest += text.slice(this.#from);
    return true;
  }

  /**
   * The story; undefined where there is no list of events to be found.
   * @param isWhole false where the text ends early: then it is what was told before the list, with the events up to there
   * @throws {SyntaxError}
   */
  end(isWhole: boolean): unknown {
    if (this.#place === 'before') return undefined;
    if (isWhole && this.#place === 'within') throw new SyntaxError('Unexpected end of JSON input');
    if (this.#place === 'within') this.#parse(this.#rest.slice(0, this.#boundary));
    const { before, after } = this.#around;
    const rest = isWhole ? `${after}${this.#rest}` : '}'.repeat(this.#level);
    const story = JSON.parse(`${before}[]${rest}`) as object;
    return this.#level === 0 ? this.#events : Object.assign(story, { events: this.#events });
  }

  #meetAround(text: string, at: number, place: 'before' | 'after'): boolean {
    const mark = text[at];
    const since = this.#take(text, at);
    if (this.#level < 0) {
      this.#level = mark === '{' ? 1 : 0;
      this.#walker.highest = this.#level + 1;
      this.#isAwaited = mark === '[';
    }
    if (this.#isAwaited) {
      this.#isAwaited = false;
      this.#place = 'within';
      this.#around.before += since;
      return mark === '[' && !since.trim();
    }
    this.#around[place] += `${since}${mark}`;
    // Of two lists of events, the last would count.
    const isFound = mark === ':' && this.#walker.level === 1 && JSON.parse(since) === 'events';
    this.#isAwaited = isFound;
    return !isFound || place === 'before';
  }

  #meetWithin(text: string, at: number): boolean {
    const mark = text[at];
    if (this.#walker.level === this.#level) {
      const last = this.#take(text, at);
      this.#place = 'after';
      // After a comma, there must be another event.
      return mark === ']' && (this.#parse(last) || this.#events.length === 0);
    }
    const length = this.#rest.length + at - this.#from;
    if (mark === ',') this.#boundary = length;
    return mark !== ',' || length < this.piece || this.#parse(this.#take(text, at));
  }

  /** What comes before a mark, and has not been taken. */
  #take(text: string, at: number): string {
    const taken = this.#rest + text.slice(this.#from, at);
    this.#rest = '';
    this.#from = at + 1;
    this.#boundary = 0;
    return taken;
  }

  /** Whether there are events in a piece of the list. */
  #parse(piece: string): boolean {
    const events = JSON.parse(`[${piece}]`) as unknown[];
    for (const event of events) this.#events.push(event);
    return events.length > 0;
  }
}
