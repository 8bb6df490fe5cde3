import { textFold, type TextFold } from './fold-text.js';
import { plainText } from './plain-text.js';
import { finish, type Steps } from './steps.js';
import type { Story, StoryEvent } from './story.js';

/** So many events are made ready in one step. */
const STRIDE = 16;
/** Parts the texts of an event: no word or phrase reaches over it. */
const BORDER = '\n';

/** What was made of the texts of each event; the stories that are made of another have most events in common with it. */
const written = new WeakMap<TextFold, WeakMap<StoryEvent, string>>();
const known = new WeakMap<Story, TextIndex>();

/** The texts of a story as a language compares them, made once. */
export function textIndex(story: Story, locale: string): TextIndex {
  const fold = textFold(locale);
  const index = known.get(story);
  if (index?.fold === fold) return index;
  const made = new TextIndex(story, fold);
  known.set(story, made);
  return made;
}

/** The texts of a story's events, ready to be searched. */
export class TextIndex {
  readonly #texts: string[] = [];
  #last: { readonly terms: readonly string[]; readonly found: readonly number[] } | undefined;

  constructor(
    readonly story: Story,
    readonly fold: TextFold,
  ) {}

  get isReady(): boolean {
    return this.#texts.length === this.story.events.length;
  }

  /** Makes the texts ready; whoever has begun, another can go on. */
  *steps(): Steps<void> {
    const { events } = this.story;
    const texts = written.get(this.fold) ?? new WeakMap<StoryEvent, string>();
    written.set(this.fold, texts);
    while (!this.isReady) {
      const event = events[this.#texts.length] as StoryEvent;
      const text = texts.get(event) ?? this.#write(event);
      texts.set(event, text);
      if (this.#texts.push(text) % STRIDE === 0) yield this.#texts.length / events.length;
    }
  }

  /**
   * The indices of the events in which all terms occur, ascending. Of a query that has only grown, no more are looked at
   * than were found before.
   * @param terms folded
   */
  find(terms: readonly string[]): readonly number[] {
    finish(this.steps());
    const last = this.#last;
    const hasGrown = last?.terms.every((before) => terms.some((term) => term.includes(before)));
    const found: number[] = [];
    const look = (index: number) => {
      const text = this.#texts[index] as string;
      if (terms.every((term) => text.includes(term))) found.push(index);
    };
    if (last && hasGrown) last.found.forEach(look);
    else for (let index = 0; index < this.#texts.length; index += 1) look(index);
    this.#last = { terms, found };
    return found;
  }

  #write({ title, text, html = '', sources, tags }: StoryEvent): string {
    const words = plainText(html);
    const ofSources = sources.flatMap((source) => [source.title, source.publisher, source.quote]);
    // Where only rich text was given, its words are the text.
    const texts = words === text ? [text] : [text, words];
    return [title, ...texts, ...ofSources, ...tags].map((field = '') => this.fold.fold(field)).join(BORDER);
  }
}
