import type { MediaInput, SourceInput } from '../../core/story/story.js';
import { objectOf, scalarText, valueOf, withoutGaps, type Given } from './given-values.js';
import { attributeOf, embeddedIn, hasTags, lineOf, linksOf, wordsOf } from './markup-parts.js';

/** What became of the media of a slide. */
export interface SlideMedia {
  readonly media: readonly MediaInput[];
  readonly sources: readonly SourceInput[];
  /** HTML that belongs to the text: quotations, and words in place of an address. */
  readonly html?: string;
  /** What was neither. */
  readonly leftOut?: string;
}

const NOTHING: SlideMedia = { media: [], sources: [] };
/** An address, also without its protocol; not words. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|\/|\.{1,2}\/|[^\s<>]+\.[^\s<>]+)[^\s<>]*$/i;
/** One with spaces in it, which browsers forgive. */
const SPACED_ADDRESS = /^(?:(?:https?:)?\/\/|[^<>\n]+\.(?:jpe?g|png|gif|svg|webp|mp[34]|pdf)$)/i;
/** What people write where there is nothing. */
const PLACEHOLDER = /^(?:[-–—.?]+|n\/?a|none|null|undefined)$/i;
/** A picture, by what TimelineJS goes by: the end of the address, even of its query. */
const PICTURE =
  /(?:\.(?:jpe?g|png|gif|svg|webp|avif)(?:\?[^#]*)?|[?&](?:format|fm|ext)=(?:jpe?g|png|gif|webp)[^#]*)(?:#.*)?$/i;
/** Hosts of pictures whose addresses have no ending. */
const PICTURE_HOST =
  /^https?:\/\/(?:images\.unsplash\.com|pbs\.twimg\.com\/media|lh\d\.googleusercontent\.com|drive\.google\.com\/uc\?)/i;
/** The page about a picture on one of the Wikimedia sites. */
const PICTURE_PAGE =
  /^(https?:\/\/(?:[\w-]+\.)?wiki[pm]edia\.org\/)wiki\/(?:file|image|datei|fichier|archivo|ficheiro):([^?#]+)/i;

/** Reads the media of a slide: an object, or only an address. */
export function readSlideMedia(given: unknown): SlideMedia {
  if (Array.isArray(given)) return given.map(readSlideMedia).reduce(joined, NOTHING);
  const media: Given = typeof given === 'string' ? { url: given } : objectOf({ given }, 'given');
  const [caption, credit, title, link] = ['caption', 'credit', 'title', 'link'].map((key) =>
    scalarText(valueOf(media, key)),
  );
  const linked = withoutGaps({ url: withProtocol(link ?? ''), title: lineOf(credit ?? title ?? caption) });
  const about = [...(link ? [linked] : []), ...linksOf(caption), ...linksOf(credit)];
  const thumbnail = scalarText(valueOf(media, 'thumbnail'));
  const stated = scalarText(valueOf(media, 'url'));
  const url = stated && !PLACEHOLDER.test(stated) ? stated : thumbnail;
  if (!url) {
    const leftOut = lineOf(caption ?? credit);
    return leftOut ? { ...NOTHING, sources: about, leftOut } : NOTHING;
  }
  const words = withoutGaps({
    caption: lineOf(caption),
    credit: lineOf(credit),
    type: /^image/i.test(scalarText(valueOf(media, 'type')) ?? '') ? 'image' : undefined,
    alt: lineOf(scalarText(valueOf(media, 'alt')) ?? title),
  });
  const made = hasTags(url) ? fromMarkup(url, words) : fromText(url, words, thumbnail);
  // What is shown need not be named again.
  const others = about.filter((source) => made.media.every(({ src }) => src !== source.url));
  return { ...made, sources: [...made.sources, ...others] };
}

type Words = Pick<MediaInput, 'caption' | 'credit' | 'alt' | 'type'>;

function fromText(text: string, words: Words, thumbnail: string | undefined): SlideMedia {
  const addresses = text.split(/\s+/).filter(Boolean);
  const areMany = addresses.length > 1 && addresses.every((address) => /^(?:https?:)?\/\//.test(address));
  if (areMany) return addresses.map((address) => fromAddress(address, words, undefined)).reduce(joined);
  const isAddress = ADDRESS.test(text) || SPACED_ADDRESS.test(text);
  return isAddress ? fromAddress(text, words, thumbnail) : { ...NOTHING, html: `<p>${text}</p>${about(words)}` };
}

function fromAddress(address: string, words: Words, thumbnail: string | undefined): SlideMedia {
  const src = withProtocol(address.replaceAll('&amp;', '&'));
  const [, site, name] = PICTURE_PAGE.exec(src) ?? [];
  if (site && name) {
    // The page leads to the picture, in one of the sizes that are always there.
    const picture = `${site}wiki/Special:FilePath/${name}?width=960`;
    return { media: [{ src: picture, type: 'image', ...words }], sources: [{ url: src, title: readable(name) }] };
  }
  const isPicture = PICTURE.test(src) || PICTURE_HOST.test(src);
  const isVideo = /\.(?:mp4|webm|ogv|mov|m4v)(?:[?#]|$)/i.test(src);
  const poster = isVideo && thumbnail && thumbnail !== address ? withProtocol(thumbnail) : undefined;
  return { ...NOTHING, media: [{ src, ...words, ...(isPicture && { type: 'image' }), ...(poster && { poster }) }] };
}

/** A quotation, a frame or a post of a social network, as a page would embed it. */
function fromMarkup(html: string, words: Words): SlideMedia {
  const [first, ...others] = embeddedIn(html);
  if (first) {
    const media = [{ ...first, ...words }, ...others].map(({ src, ...more }) => ({ src: withProtocol(src), ...more }));
    return { ...NOTHING, media };
  }
  const [, attributes, quotation] = /<blockquote([^>]*)>([^]*?)(?:<\/blockquote|$)/i.exec(html) ?? [];
  const url = attributeOf(attributes ?? '', 'cite') ?? linksOf(html).at(-1)?.url;
  if (quotation !== undefined && url) return { ...NOTHING, sources: [quoted(quotation, withProtocol(url), words)] };
  const said = wordsOf(html);
  if (!said) return { ...NOTHING, leftOut: html };
  return { ...NOTHING, html: html + about(words) };
}

/** Words of others with the address where they stand: the last paragraph, behind a dash, tells whose they are. */
function quoted(html: string, url: string, { caption, credit }: Words): SourceInput {
  const paragraphs = wordsOf(html).split('\n\n');
  const author = /^[—–-]/.test(paragraphs.at(-1) ?? '') ? paragraphs.pop()?.replace(/^[—–-]+\s*/, '') : undefined;
  const quote = paragraphs.join('\n\n');
  return withoutGaps({ title: author ?? credit ?? caption, url, quote: quote || undefined });
}

/** What is said about a quotation, below it. */
function about({ caption, credit }: Words): string {
  return [caption, credit].map((words) => (words ? `<p>${escaped(words)}</p>` : '')).join('');
}

/** Text as it stands in HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** TimelineJS takes addresses without a protocol, and shared files of Dropbox as the files themselves. */
function withProtocol(address: string): string {
  const whole = address.startsWith('//')
    ? `https:${address}`
    : /^(?:[a-z\d-]+\.)+[a-z]{2,}\/\S/i.test(address)
      ? `https://${address}`
      : address;
  return whole.replace(/^https?:\/\/www\.dropbox\.com\//, 'https://dl.dropboxusercontent.com/');
}

function readable(name: string): string {
  try {
    return decodeURIComponent(name).replaceAll('_', ' ');
  } catch {
    return name;
  }
}

function joined(one: SlideMedia, other: SlideMedia): SlideMedia {
  const html = `${one.html ?? ''}${other.html ?? ''}`;
  const leftOut = one.leftOut ?? other.leftOut;
  return {
    media: [...one.media, ...other.media],
    sources: [...one.sources, ...other.sources],
    ...(html && { html }),
    ...(leftOut !== undefined && { leftOut }),
  };
}
