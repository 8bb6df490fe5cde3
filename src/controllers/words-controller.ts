import type { ReactiveControllerHost } from 'lit';
import type { TimeZone } from '../core/dates/time-zone.js';
import type { Problem } from '../core/story/problem.js';
import { englishMessages } from '../core/words/messages.js';
import type { Words } from '../core/words/words.js';
import { PATIENCE } from '../sources/read-twice.js';
import { inheritedLanguage } from './inherited-language.js';

/** In which words the story is told: by the language and direction of the page, its own messages, and the clocks of a zone. */
export class WordsController {
  #words: Words = { locale: 'en', direction: 'ltr', messages: englishMessages };
  #own: unknown = null;
  #pending: Promise<void> | undefined;
  /** What is wrong in the page's own messages. */
  problems: readonly Problem[] = [];

  constructor(
    readonly host: HTMLElement & ReactiveControllerHost,
    readonly tell: (problems: readonly Problem[]) => void,
  ) {}

  /** The same object as long as nothing has changed: what is worded and measured depends on it. */
  get words(): Words {
    return this.#words;
  }

  /** Settles when the words of the page's language are there, or not to be had soon; undefined once it has. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  /**
   * @param fallback the language of the story, where the page states none
   * @param marksUnsourced whether events that name no source say so
   * @param own messages in the page's own words, or null
   */
  choose(fallback: string | undefined, zone: TimeZone | undefined, marksUnsourced: boolean, own: unknown): void {
    const locale = inheritedLanguage(this.host) ?? fallback ?? 'en';
    const direction = getComputedStyle(this.host).direction === 'rtl' ? 'rtl' : 'ltr';
    const known = this.#words;
    const isToldSame = locale === known.locale && own === this.#own;
    const isSame = direction === known.direction && zone === known.zone;
    if (isToldSame && isSame && marksUnsourced === (known.marksUnsourced ?? false)) return;
    const isEnglish = own === null && /^en\b/i.test(locale);
    const messages = isEnglish ? englishMessages : known.messages;
    this.#words = { locale, direction, messages, zone, marksUnsourced };
    if (isToldSame) return;
    this.#own = own;
    this.problems = [];
    this.#pending = undefined;
    if (!isEnglish) this.#learn(locale, own);
  }

  #learn(locale: string, own: unknown): void {
    const learning = import('../core/words/learn-words.js').then(({ learnWords }) => learnWords(locale, own));
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
    const told = learning.then(
      ({ messages, problems }) => {
        if (locale !== this.#words.locale || own !== this.#own) return;
        this.#words = { ...this.#words, messages };
        this.tell((this.problems = problems));
        this.host.requestUpdate();
      },
      // English is better than nothing.
      () => undefined,
    );
    const pending = Promise.race([told, patience]).then(() => {
      if (this.#pending === pending) this.#pending = undefined;
      this.host.requestUpdate();
    });
    this.#pending = pending;
  }
}
