import type { Story, StoryEvent } from '../core/story/story.js';

/** No address is ever whole below it: the top-level domain is reserved (RFC 2606). */
const NOWHERE = 'https://relative.invalid';
const FOLDERS = ['/5', '/4', '/3', '/2', '/1'];

/**
 * What stands in for the address of a file that has none: against it relative addresses are resolved, and by it they are
 * known again. Deep enough for four `../`.
 */
export const STAND_IN = `${NOWHERE}${FOLDERS.join('')}/`;

/** From the longest address to the shortest, with what was written in its place. */
const WRITTEN = FOLDERS.map((_, index) => ({
  address: `${NOWHERE}${FOLDERS.slice(0, FOLDERS.length - index).join('')}/`,
  written: '../'.repeat(index),
}));

/** An address as it was written; one that was whole stays as it is. */
export function asWritten(address: string): string {
  if (!address.startsWith(`${NOWHERE}/`)) return address;
  const known = WRITTEN.find((place) => address.startsWith(place.address));
  return known ? known.written + address.slice(known.address.length) || './' : address.slice(NOWHERE.length);
}

/** A story that was read against the stand-in, with its addresses as they were written, and how many of them are relative. */
export function withWrittenAddresses(story: Story): { readonly story: Story; readonly count: number } {
  let count = 0;
  const restored = (address: string): string => {
    const written = asWritten(address);
    if (written !== address) count += 1;
    return written;
  };
  const restore = <T extends object>(item: T, ...keys: readonly (keyof T)[]): T => {
    const own = keys.flatMap((key) => {
      const value = item[key];
      return typeof value === 'string' ? [[key, restored(value)] as const] : [];
    });
    return own.length === 0 ? item : { ...item, ...Object.fromEntries(own) };
  };
  const events = story.events.map((event): StoryEvent => {
    if (event.sources.length + event.media.length === 0) return event;
    const sources = event.sources.map((source) =>
      // A source without a title is called by its address.
      restore(source, 'url', ...(source.title === source.url ? (['title'] as const) : [])),
    );
    return { ...event, sources, media: event.media.map((media) => restore(media, 'src', 'poster', 'captions')) };
  });
  if (count === 0) return { story, count };
  const byId = new Map(events.map((event) => [event.id, event]));
  const relationsTo = new Map(
    [...story.relationsTo].map(([id, relations]) => [
      id,
      relations.map((relation) => ({ ...relation, from: byId.get(relation.from.id) ?? relation.from })),
    ]),
  );
  const { baseUrl: _, ...rest } = story;
  return { story: { ...rest, events, byId, relationsTo }, count };
}
