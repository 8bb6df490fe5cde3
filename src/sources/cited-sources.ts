import type { MediaInput, SourceInput } from '../core/story/story.js';
import { textOf } from './text-of.js';

/** What an element tells beside its text; each in the order in which it stands. */
export interface ChildParts {
  readonly sources: readonly SourceInput[];
  readonly media: readonly MediaInput[];
  /** Quotations, whose words are a source's. */
  readonly quotes: readonly Element[];
  /** What only names a source, or belongs to a picture or recording. */
  readonly names: readonly Element[];
}

/** @param own the event's heading and date; a link on one leads to the event itself */
export type ReadParts = (element: Element, own: readonly Element[]) => ChildParts;

/** Reads of an event the sources that are named in a `<cite>`. */
export const citedSources: ReadParts = (element) => {
  const names = [...element.querySelectorAll('cite')];
  return { sources: names.map(named), media: [], quotes: [], names };
};

/** Whether there may be more. */
export function hasOtherParts(host: Element): boolean {
  return host.querySelector('blockquote, img, audio, video, a[href]:not(cite a)') !== null;
}

/** What reads that as well; undefined where it can't be had. */
export function loadChildParts(): Promise<ReadParts | undefined> {
  return import('./child-parts.js').then(
    ({ childParts }) => childParts,
    () => undefined,
  );
}

/** A source by its name, which may hold a link or stand in one. */
export function named(name: Element): SourceInput {
  const url = linkOf(name)?.getAttribute('href');
  return { title: textOf(name), ...(url && { url }) };
}

export function linkOf(name: Element): HTMLAnchorElement | null {
  return name.querySelector<HTMLAnchorElement>('a[href]') ?? name.closest('a[href]');
}
