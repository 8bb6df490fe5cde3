import type { ReactiveControllerHost } from 'lit';
import { loadDatePhrases } from '../core/dates/load-date-phrases.js';
import type { TimeZone } from '../core/dates/time-zone.js';
import { englishMessages } from '../core/words/messages.js';
import type { Words } from '../core/words/words.js';
import { PATIENCE } from '../sources/read-twice.js';
import { inheritedLanguage } from './inherited-language.js';

/** In which words the story is told: by the language and direction of the page, and by the clocks of a zone. */
export class WordsController {
  #words: Words = { locale: 'en', direction: 'ltr', messages: englishMessages };
  #pending: Promise<void> | undefined;

  constructor(readonly host: HTMLElement & ReactiveControllerHost) {}

  /** The same object as long as nothing has changed: what is worded and measured depends on it. */
  get words(): Words {
    return this.#words;
  }

  /** Settles when the words of dates in the page's language are there, or not to be had soon; undefined once it has. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  /**
   * @param fallback the language of the story, where the page states none
   * @param marksUnsourced whether events that name no source say so
   */
  choose(fallback: string | undefined, zone: TimeZone | undefined, marksUnsourced: boolean): void {
    const locale = inheritedLanguage(this.host) ?? fallback ?? 'en';
    const direction = getComputedStyle(this.host).direction === 'rtl' ? 'rtl' : 'ltr';
    const known = this.#words;
    if (locale !== known.locale) this.#learn(locale);
    const isSame = locale === known.locale && direction === known.direction && zone === known.zone;
    if (isSame && marksUnsourced === (known.marksUnsourced ?? false)) return;
    this.#words = { locale, direction, messages: englishMessages, zone, marksUnsourced };
  }

  #learn(locale: string): void {
    const loading = loadDatePhrases(locale);
    if (!loading) return;
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
    const pending = Promise.race([loading, patience]).then(() => {
      if (this.#pending === pending) this.#pending = undefined;
      this.host.requestUpdate();
    });
    this.#pending = pending;
    void loading.then(() => {
      this.#words = { ...this.#words };
      this.host.requestUpdate();
    });
  }
}
