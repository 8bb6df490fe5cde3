/** Text in the page that is data, in a `<script>` of a type that no browser runs. */
export interface PageScript {
  readonly text: string;
  /** The media type in small letters, without parameters: `application/ld+json`, `text/csv`. */
  readonly type: string;
}

/** What browsers run, or read themselves, is no story. */
const RUN = /^(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma|live|j)script[\d.]*)$/;

/**
 * The text of a script of the page that holds data: `src="#story"` names a `<script type="application/ld+json" id="story">`.
 * Undefined where there is none of that id, or where it holds a program.
 * @param hash `#` and the id, percent-encoded where it need be
 */
export function textOfPageScript(root: Document, hash: string): PageScript | undefined {
  const script = root.getElementById(idOf(hash));
  const type = (script?.getAttribute('type') ?? '').replace(/;[^]*/, '').trim().toLowerCase();
  if (script?.localName !== 'script' || !type || RUN.test(type)) return undefined;
  return { text: script.textContent ?? '', type };
}

/** What is not percent-encoded as it should be stands for itself. */
function idOf(hash: string): string {
  const id = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
