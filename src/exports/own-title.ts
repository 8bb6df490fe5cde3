import type { Source } from '../core/story/story.js';

/** The title of a source; undefined where it is only called by its address. */
export function ownTitle({ title, url, publisher }: Source): string | undefined {
  return title === url && publisher === undefined ? undefined : title;
}
