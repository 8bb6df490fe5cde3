import type { MediaInput } from '../core/story/story.js';
import { textOf } from './text-of.js';

export interface ChildMedia {
  readonly media: readonly MediaInput[];
  /** Elements whose words belong to a picture or recording. */
  readonly captions: readonly Element[];
}

/**
 * Reads the pictures and recordings of an event, but for pictures that only decorate.
 * @param own the event's heading and date; a picture there is a part of it
 */
export function childMedia(element: Element, own: readonly Element[]): ChildMedia {
  const media: MediaInput[] = [];
  const captions = new Set<Element>();
  for (const node of element.querySelectorAll<HTMLImageElement | HTMLMediaElement>('img, audio, video')) {
    if (own.some((other) => other.contains(node))) continue;
    const isPicture = node.localName === 'img';
    // Between its tags it has words for browsers that can't play it.
    if (!isPicture) captions.add(node);
    const holder = node.hasAttribute('src') ? node : node.querySelector('source');
    const caption = captionOf(node, element);
    const track = node.querySelector<HTMLTrackElement>(
      'track:is([kind="captions"], [kind="subtitles"], :not([kind]))[src]',
    );
    if (!holder || !/^https?:/.test(holder.src) || (isPicture && node.getAttribute('alt') === '' && !caption)) continue;
    media.push({
      src: holder.src,
      type: isPicture ? 'image' : node.localName,
      ...given(node, 'alt'),
      ...given(node, 'poster'),
      ...size(node, 'width'),
      ...size(node, 'height'),
      ...(track && { captions: track.src }),
      ...(caption && { caption: textOf(caption) }),
    });
    if (caption) captions.add(caption);
  }
  return { media, captions: [...captions] };
}

/** Beside a quotation, a caption says who is quoted. */
function captionOf(node: Element, element: Element): Element | null {
  const figure = node.closest('figure:not(:has(blockquote))');
  return figure && element.contains(figure) ? figure.querySelector('figcaption') : null;
}

function given<Name extends string>(node: Element, name: Name): { [Key in Name]?: string } {
  const value = node.getAttribute(name);
  return value === null ? {} : ({ [name]: value } as { [Key in Name]?: string });
}

/** In pixels: of a share of the page nothing can be kept free. */
function size<Name extends string>(node: Element, name: Name): { [Key in Name]?: number } {
  const value = Number(node.getAttribute(name));
  return value > 0 ? ({ [name]: value } as { [Key in Name]?: number }) : {};
}
