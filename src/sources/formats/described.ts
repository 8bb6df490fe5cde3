import { plainText } from '../../core/story/plain-text.js';
import type { EventInput } from '../../core/story/story.js';

/** Elements that people write into texts; a `<` alone does not make HTML of one. */
const HTML =
  /<(?:\/?(?:p|div|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|table|html|body|font|img|figure|blockquote)\b[^<>]*|br *\/?)>/i;
const BLOCKS = /<(?:p|div|li|br|h[1-6]|table|body|figure|blockquote)\b/i;
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]+\d?);/i;

/** A text on one line, where programs may have left tags and character references: `Tom &amp; Jerry`. */
export function plainLine(text: string): string {
  return HTML.test(text) || REFERENCE.test(text) ? plainText(text) : text;
}

/**
 * The text of an event from a description, which may be HTML, and the name of its place, which is a paragraph of its own
 * behind it unless the description names it.
 */
export function described(description: string | undefined, location?: string): Pick<EventInput, 'text' | 'html'> {
  const place = location && !description?.includes(location) ? location : undefined;
  if (!description || !HTML.test(description)) {
    const text = [description && withoutReferences(description), place].filter(Boolean).join('\n\n');
    return text ? { text } : {};
  }
  // Where line breaks are all the structure there is, they are meant.
  const html = BLOCKS.test(description) ? description : description.replaceAll('\n', '<br>');
  return { html: place ? `${html}<p>${escaped(place)}</p>` : html };
}

/** Line breaks stay. */
function withoutReferences(text: string): string {
  if (!REFERENCE.test(text)) return text;
  return text
    .split('\n')
    .map((line) => plainText(line.replaceAll('<', '&lt;')))
    .join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
