import { plainText } from '../../core/story/plain-text.js';

/** A link in a piece of HTML. */
export interface MarkupLink {
  readonly url: string;
  readonly title: string;
}

/** A picture, recording or frame in a piece of HTML. */
export interface MarkupMedia {
  readonly src: string;
  readonly alt?: string;
  /** `image`, `video` or `audio`; undefined for a frame. */
  readonly type?: string;
}

const NAMES =
  'a|abbr|article|audio|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|embed|figcaption|figure|font|h[1-6]|hr|' +
  'i|iframe|img|ins|li|object|ol|p|pre|q|s|script|section|small|source|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|' +
  'u|ul|video';
const TAG = new RegExp(`</?(?:${NAMES})(?=[\\s/>])`, 'i');
/** Longer texts of links are none: without a limit, many links that are never closed would take long. */
const LINK = /<a\s([^>]{0,4000})>([^]{0,1000}?)<\/a\s*>/gi;
const EMBEDDED = /<(img|iframe|video|audio|embed|source)\s([^>]{0,4000})>/gi;
const TYPES: Readonly<Record<string, string>> = { img: 'image', video: 'video', audio: 'audio' };

/** Whether a text has tags of HTML, and not only a `<` of its own. */
export function hasTags(text: string): boolean {
  return TAG.test(text);
}

/** The words of a text that may have tags or character references; without tags, its lines stay. */
export function wordsOf(text: string): string {
  if (!/[<&]/.test(text)) return text.trim();
  if (hasTags(text)) return plainText(text);
  const lines = text.split(/\r?\n/).map((line) => plainText(line.replaceAll('<', '&lt;')));
  return lines.join('\n').trim();
}

/** The same on one line; undefined where there are none. */
export function lineOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : wordsOf(text).replace(/\s+/g, ' ').trim() || undefined;
}

export function linksOf(html: string | undefined): MarkupLink[] {
  return [...(html ?? '').matchAll(LINK)].flatMap(([, attributes = '', words = '']) => {
    const url = attributeOf(attributes, 'href');
    return url && !url.startsWith('#') ? { url, title: lineOf(words) ?? url } : [];
  });
}

/** What is embedded in a piece of HTML, which rich text does not show. */
export function embeddedIn(html: string): MarkupMedia[] {
  return [...html.matchAll(EMBEDDED)].flatMap(([, name = '', attributes = '']) => {
    const src = attributeOf(attributes, 'src');
    if (!src) return [];
    const alt = attributeOf(attributes, 'alt');
    const type = TYPES[name.toLowerCase()];
    return { src, ...(alt !== undefined && { alt }), ...(type && { type }) };
  });
}

/** The value of an attribute in what stands between `<name` and `>`. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  const [, double, single, bare] = pattern.exec(attributes) ?? [];
  const value = double ?? single ?? bare;
  return value === undefined ? undefined : plainText(value).trim();
}
