import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Story } from '../core/story/story.js';
import type { Words } from '../core/words/words.js';
import { writeJsonLd } from '../exports/write-json-ld.js';

/**
 * Tells search engines the story: keeps a `<script type="application/ld+json">` in the page’s head as long as the element
 * is in the page and is asked for it. What browsers do not run is not checked by a Content Security Policy; its text is
 * appended, because to set it would be taken for a script by Trusted Types.
 */
export class SearchDataController implements ReactiveController {
  #script: HTMLScriptElement | undefined;
  #told: Story | null = null;

  constructor(
    host: ReactiveControllerHost,
    readonly input: () => { readonly story: Story | null; readonly words: Words; readonly isOn: boolean },
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { story, words, isOn } = this.input();
    const wanted = isOn && story && story.events.length > 0 ? story : null;
    if (wanted === this.#told) return;
    this.#remove();
    this.#told = wanted;
    if (!wanted) return;
    this.#script = document.createElement('script');
    this.#script.type = 'application/ld+json';
    this.#script.append(writeJsonLd(wanted, { url: location.href.replace(/#.*/, ''), words }));
    document.head.append(this.#script);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#remove();
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = undefined;
    this.#told = null;
  }
}
