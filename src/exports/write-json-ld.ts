import type { Story } from '../core/story/story.js';
import { claimReviews } from './claim-reviews.js';
import type { ExportOptions } from './export-options.js';
import { exportWords } from './export-words.js';
import { schemaEvent, withoutGaps } from './schema-event.js';

/**
 * Writes a story in the words of schema.org, as JSON-LD: a list of events, and a review of each claim that another event
 * refutes, disputes or confirms. It may stand in a `<script type="application/ld+json">` as it is. Heeds `url` and `words`.
 */
export function writeJsonLd(story: Story, options: ExportOptions = {}): string {
  const { title, summary, events } = story;
  const { url } = options;
  const words = exportWords(story, options);
  const list = withoutGaps({
    '@type': 'ItemList',
    name: title,
    description: summary,
    url,
    numberOfItems: events.length,
    itemListElement: events.map((event, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: schemaEvent(story, event, words, url),
    })),
  });
  const document = { '@context': 'https://schema.org', '@graph': [list, ...claimReviews(story, url)] };
  // What could end the script, or begin a comment in it.
  return `${JSON.stringify(document, undefined, 2).replaceAll('<', '\\u003c')}\n`;
}
