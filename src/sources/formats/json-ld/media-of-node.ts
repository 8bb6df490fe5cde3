import type { MediaInput } from '../../../core/story/story.js';
import { plainLine } from '../described.js';
import type { LdGraph, LdNode, LdValue } from './graph.js';
import { addressOf, nameOf, namesOf, textOf, valuesOf } from './node-values.js';

/**
 * The pictures, films and recordings of a thing. Pictures without a caption of their own after the first are left out:
 * search engines ask for the same one in several shapes.
 */
export function mediaOfNode(graph: LdGraph, node: LdNode): MediaInput[] {
  const pictures = valuesOf(graph, node, 'image').flatMap((value) => pictureOf(graph, value));
  const found = pictures.length > 0 ? pictures : thumbnailOf(node);
  const captions = new Set<string | undefined>();
  const different = found.filter(({ caption }) => !captions.has(caption) && captions.add(caption));
  const shown = different.filter(({ caption }, index) => index === 0 || caption !== undefined);
  const recordings = (['video', 'audio'] as const).flatMap((kind) =>
    valuesOf(graph, node, kind).flatMap((value) => recordingOf(graph, value, kind)),
  );
  return [...shown, ...recordings];
}

function pictureOf(graph: LdGraph, value: LdValue): MediaInput[] {
  const src = addressOf(value, 'contentUrl');
  if (src === undefined) return [];
  if (typeof value !== 'object') return [{ src, type: 'image' }];
  const caption = textOf(value, 'caption');
  const alt = textOf(value, 'description', 'alternateName') ?? (caption ? undefined : textOf(value, 'name'));
  return [{ src, type: 'image', ...worded({ caption, alt }), ...credited(graph, value), ...sized(value) }];
}

function thumbnailOf(node: LdNode): MediaInput[] {
  const src = textOf(node, 'thumbnailUrl');
  return src === undefined ? [] : [{ src, type: 'image' }];
}

/** A film that stands only in a page of its own is a link to that page. */
function recordingOf(graph: LdGraph, value: LdValue, kind: 'video' | 'audio'): MediaInput[] {
  const file = typeof value === 'object' ? textOf(value, 'contentUrl') : undefined;
  const src = file ?? addressOf(value, 'embedUrl');
  if (src === undefined) return [];
  if (typeof value !== 'object') return [{ src }];
  const poster = textOf(value, 'thumbnailUrl');
  const size = kind === 'video' ? sized(value) : {};
  const words = worded({ caption: nameOf(value) });
  return [
    { src, ...(file && { type: kind }), ...words, ...(poster && { poster }), ...credited(graph, value), ...size },
  ];
}

function worded(words: { caption?: string | undefined; alt?: string | undefined }): Partial<MediaInput> {
  const given = Object.entries(words).flatMap(([key, text]) => (text ? [[key, plainLine(text)]] : []));
  return Object.fromEntries(given) as Partial<MediaInput>;
}

function credited(graph: LdGraph, node: LdNode): { credit?: string } {
  const credit = textOf(node, 'creditText') ?? namesOf(graph, node, 'creator', 'author', 'copyrightHolder').join(', ');
  return credit ? { credit: plainLine(credit) } : {};
}

function sized(node: LdNode): { width?: number; height?: number } {
  const [width, height] = [numberOf(node, 'width'), numberOf(node, 'height')];
  return width && height ? { width, height } : {};
}

/** `1200`, `"1200"`, `"1200px"`. */
function numberOf(node: LdNode, name: string): number | undefined {
  const [, digits] = /^(\d+)(?: ?px)?$/i.exec(textOf(node, name) ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}
