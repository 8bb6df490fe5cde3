import fc from 'fast-check';
import type { EventInput } from '../../src/core/story/story.js';

const TEXTS = [
  '',
  ' ',
  'a',
  'report',
  '__proto__',
  'constructor',
  'toString',
  '2023-05',
  '2023-13',
  '2023/2021',
  '../..',
];
const KEYS = ['id', 'date', 'end', 'title', 'text', 'weight', 'status', 'reported', 'displayDate', 'group', 'lang'];

/** Any value at all: what JSON can hold, what only a script can give, and texts that mean something to a story. */
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
);

const claims = fc.oneof(
  anyValue,
  fc.array(
    fc.oneof(
      anyValue,
      fc.record({ type: anyValue, to: anyValue, url: anyValue, src: anyValue, title: anyValue }, { requiredKeys: [] }),
    ),
    { maxLength: 4 },
  ),
);

const fields = Object.fromEntries(KEYS.map((key) => [key, anyValue]));

const anyEvent = fc.oneof(
  anyValue,
  fc.record({ ...fields, sources: claims, media: claims, relations: claims, tags: claims }, { requiredKeys: [] }),
  fc.record({ ...fields, title: fc.constantFrom('Report', 'Bericht', '报告') }, { requiredKeys: ['title'] }),
);

const anyEvents = fc.array(anyEvent, { maxLength: 8 });

/** What may be handed in as a story: mostly one whose parts are wrong, at times no story at all. */
export const anyStory: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: anyValue },
  { weight: 4, arbitrary: anyEvents },
  {
    weight: 4,
    arbitrary: fc.record(
      { title: anyValue, groups: claims, eras: fc.oneof(claims, anyEvents), events: fc.oneof(anyEvents, anyValue) },
      { requiredKeys: [] },
    ),
  },
);

const day = fc
  .integer({ min: 17_000, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

/** Events as they should be, on days of some eight years. */
export const datedEvents: fc.Arbitrary<EventInput[]> = fc.array(
  fc.record({
    date: day,
    title: fc.string({ minLength: 1, maxLength: 80 }).map((text) => `Event ${text}`),
    weight: fc.constantFrom(1, 1, 2),
  }),
  { minLength: 1, maxLength: 60, size: 'max' },
);
