import { wellFormed } from './well-formed.js';

/** As `writeAddress` names the open event of the only timeline of a page; of others, the code for that is not needed here. */
const KEY = 'story-id=';

/**
 * Address that leads to an event in the page that shows the story, where that has `hash`; elsewhere it leads to the page.
 * @param url of the page; without one, the address holds within whatever page the export stands in
 */
export function eventAddress(url: string | undefined, id: string): string {
  const [page = '', ...rest] = (url ?? '').split('#');
  const others = rest
    .join('#')
    .split('&')
    .filter((part) => part && !part.startsWith(KEY));
  return `${page}#${[...others, KEY + encodeURIComponent(wellFormed(id))].join('&')}`;
}
