import type { EventInput } from '../../src/core/story/story.js';

/** Every shape a mark can have, each with all that can be said of its date. */
export const EVERY_KIND: readonly EventInput[] = [
  ['1901-03-05', '1902', '1903~', '1904?', '1905%', '1909-02-03~', '1909-04-03?', '190X', '1908-21'],
  ['1906/1908', '1906~/1908~', '1906?/1908?', '1909-02/..', '../1902-02', '/1905-04', '1905-04/', '1904-02-03/1906'],
  ['[1901,1903,1906]', '{1901,1903,1906}', '[1901?,1903]'],
]
  .flat()
  .map((date) => ({ date, title: date, ...(date.endsWith('~') && { status: 'disputed' as const }) }));
