import type { Media } from '../core/story/story.js';
import { block, element, escaped, voidElement } from './html-element.js';

/** A picture or recording with what is said of it. Anything else is a link, which is read as a source. */
export function mediaFigure(media: Media, shorten: (url: string) => string): string {
  const { kind, alt, caption, credit } = media;
  const src = shorten(media.src);
  if (kind === 'link') return element('cite', {}, element('a', { href: src }, escaped(caption ?? alt ?? media.src)));
  const said = [caption, credit].filter(Boolean).join(' ');
  return block('figure', {}, [
    kind === 'image' ? picture(media, src) : recording(media, src, shorten),
    said && element('figcaption', {}, escaped(said)),
  ]);
}

/** Without `alt` where none is known: an empty one would say that it only decorates. */
function picture({ alt, width, height }: Media, src: string): string {
  return voidElement('img', { src, alt, width, height, loading: 'lazy' });
}

function recording(media: Media, src: string, shorten: (url: string) => string): string {
  const { kind, alt, caption, captions, poster, width, height } = media;
  const size = kind === 'video' && { poster: poster && shorten(poster), width, height };
  const track = captions && voidElement('track', { kind: 'captions', src: shorten(captions) });
  return element(kind, { src, ...size, 'aria-label': alt ?? caption, controls: true, preload: 'none' }, track ?? '');
}
