import { writeAddress } from '../core/story/story-address.js';

/**
 * Address that leads to an event in the page that shows the story, where that has `hash`; elsewhere it leads to the page.
 * @param url of the page; without one, the address holds within whatever page the export stands in
 */
export function eventAddress(url: string | undefined, id: string): string {
  const [page = '', ...fragment] = (url ?? '').split('#');
  return page + writeAddress(fragment.join('#'), 'story', { id: wellFormed(id) });
}

/** Halves of characters, which have no place in an address or a file, become the sign for what can't be read. */
export function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\ufffd');
}
