import { noChange, render, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';

let sanitize: typeof import('./sanitize-html.js').sanitizeHtml | undefined;
let pending: Promise<void> | undefined;

/** Fetches what shows rich text, which few stories have. Settles when it has come, or can't be had. */
export function fetchRichText(): Promise<void> {
  return (pending ??= import('./sanitize-html.js').then(
    ({ sanitizeHtml }) => void (sanitize = sanitizeHtml),
    () => undefined,
  ));
}

type Given = readonly [html: string, baseUrl: string | undefined, plain: unknown];

class RichText extends Directive {
  #given: Given | undefined;
  /** What stands there as nodes. */
  #shown: Given | undefined;

  override update({ element }: ElementPart, given: [...Given]): typeof noChange {
    this.#given = given;
    const [html, baseUrl, plain] = given;
    // Nodes that are there stay: a reader may have marked words in them.
    if (this.#shown?.[0] === html && this.#shown[1] === baseUrl) return noChange;
    const nodes = this.#nodes();
    render(nodes ?? plain, element as HTMLElement);
    if (!sanitize) {
      void fetchRichText().then(() => {
        const come = this.#shown ? undefined : this.#nodes();
        if (come) render(come, element as HTMLElement);
      });
    }
    return noChange;
  }

  /**
   * @param _html as an author gave it
   * @param _baseUrl what its links are resolved against
   * @param _plain what is shown until the code for rich text has come, or where it can't be had
   */
  render(_html: string, _baseUrl: string | undefined, _plain: unknown): typeof noChange {
    return noChange;
  }

  #nodes(): DocumentFragment | undefined {
    this.#shown = undefined;
    const [html, baseUrl] = this.#given as Given;
    try {
      const nodes = sanitize?.(html, baseUrl);
      if (nodes) this.#shown = this.#given;
      return nodes;
    } catch {
      return undefined;
    }
  }
}

/** Fills the element in whose tag it stands with rich text, as nodes of an allow-list. */
export const richText = directive(RichText);
