import type { Story } from '../core/story/story.js';
import type { ExportOptions } from './export-options.js';
import { exportWords } from './export-words.js';
import { block, element, escaped } from './html-element.js';
import { htmlEvents } from './html-events.js';
import { inGivenOrder } from './in-given-order.js';

/**
 * Writes a story as markup: a `<story-timeline>` whose children are its events, which reads well where the element is
 * not there, and from which the element reads the story again. Rich text is not let through an allow-list here: the words
 * of it are written in its place. Heeds `baseUrl` and `words`.
 */
export function writeHtml(story: Story, options: ExportOptions = {}): string {
  const { title, summary, lang, timeZone } = story;
  const toMarkup = htmlEvents(story, exportWords(story, options), options);
  const markup = block('story-timeline', { lang, summary, 'time-zone': timeZone }, [
    title === undefined ? '' : element('h2', {}, escaped(title)),
    ...inGivenOrder(story).map(toMarkup),
  ]);
  return `${markup}\n`;
}
