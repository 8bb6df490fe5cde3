import { readUrl } from './read-claims.js';
import { defined, numberOf, type FieldReader } from './read-values.js';
import type { Media } from './story.js';

const LOADED = /^https?:/;

/** What is shown in place, by its type or else by the ending of its address. */
const KINDS = [
  ['image', /^image|\.(jpe?g|png|gif|webp|avif|svg)$/i],
  ['audio', /^audio|\.(mp3|og[ag]|wav|m4a|flac|opus)$/i],
  ['video', /^video|\.(mp4|webm|ogv|mov|m4v)$/i],
] as const;

/** The pictures and recordings of an event: objects, or plain texts with an address. */
export function readMedia(fields: FieldReader, baseUrl: string | undefined): readonly Media[] {
  const read = (media: FieldReader) => readOne(media, baseUrl);
  return fields.items('media', read, 'media-invalid', (value) => (typeof value === 'string' ? { src: value } : value));
}

function readOne(fields: FieldReader, baseUrl: string | undefined): Media | null | undefined {
  const src = readUrl(fields, 'src', baseUrl, LOADED);
  if (!src) return fields.raw('src') === undefined ? undefined : null;
  const kind = kindOf(fields.text('type') ?? src);
  const alt = fields.text('alt');
  if (kind === 'image' && !alt && fields.given['alt'] !== '') fields.problem('media-no-alt', 'src');
  const media = {
    kind,
    src,
    alt,
    caption: fields.text('caption'),
    credit: fields.text('credit'),
    poster: readUrl(fields, 'poster', baseUrl, LOADED),
    captions: readUrl(fields, 'captions', baseUrl, LOADED),
    width: readSize(fields, 'width'),
    height: readSize(fields, 'height'),
  };
  return defined(media) as Media;
}

/** What a type, or else an address, is shown as. The ending is that of the path, with neither query nor fragment. */
export function kindOf(told: string): Media['kind'] {
  const plain = told.replace(/[?#].*/, '');
  return KINDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'link';
}

function readSize(fields: FieldReader, key: string): number | undefined {
  const value = fields.raw(key);
  const size = numberOf(value);
  if (size > 0 && size < Infinity) return size;
  if (value !== undefined) fields.problem('value-invalid', key, 'a number of pixels');
  return undefined;
}
