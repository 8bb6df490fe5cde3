import type { Words } from '../core/words/words.js';

/** What the writers of files take; each says which of it it heeds. */
export interface ExportOptions {
  /**
   * Address that the file is going to have. What lies in its folder or below is then named relative to it. By default all
   * addresses are whole, so that the file may be moved.
   */
  readonly baseUrl?: string;
  /** When the file is written, which calendars want told. By default now. */
  readonly now?: Date;
  /** Address of the page that shows the story: where what is exported leads back to. By default nowhere. */
  readonly url?: string;
  /** Address of the JSON Schema that a story file names as its own, for editors. By default it names none. */
  readonly schema?: string;
  /** In which words dates and the standing of claims are told. By default English. */
  readonly words?: Words;
}
