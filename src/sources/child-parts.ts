import { childMedia } from './child-media.js';
import { childSources } from './child-sources.js';
import type { ReadParts } from './cited-sources.js';

/** Reads quotations, links and media of an event as well: fetched for pages that have some. */
export const childParts: ReadParts = (element, own) => {
  const { sources, quotes, names } = childSources(element, own);
  const { media, captions } = childMedia(element, own);
  return { sources, media, quotes, names: [...names, ...captions] };
};
