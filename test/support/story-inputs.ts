import fc from 'fast-check';
import { RELATION_TYPES, STATUSES } from '../../src/core/story/story.js';
import type { EventInput, MediaInput, SourceInput, StoryInput } from '../../src/core/story/story.js';
import { edtfDates } from '../core/dates/edtf-dates.js';

/** What random stories are made of. A format that keeps less is given less. */
export interface StoryMakers {
  /** A text on one line, such as a title. */
  readonly line: fc.Arbitrary<string>;
  readonly text: fc.Arbitrary<string>;
  /** What a source is called, and who published it. */
  readonly name: fc.Arbitrary<string>;
  readonly html: fc.Arbitrary<string | undefined>;
  readonly id: fc.Arbitrary<string>;
  readonly tag: fc.Arbitrary<string>;
  readonly dates: fc.Arbitrary<Pick<EventInput, 'date' | 'end'>>;
  /** A date alone: of a source, or when something was reported. */
  readonly date: fc.Arbitrary<string>;
  readonly url: fc.Arbitrary<string>;
  readonly media: fc.Arbitrary<MediaInput>;
  readonly weight: fc.Arbitrary<number>;
}

const WORDS =
  'mill Über 水車 naïve <b>not</b> &amp; A&B "so" “so” it’s 1 < 2 a<b =1+1 @home -5 x;y a|b one, C:\\new {0} العربية e\u0301 👩‍👧'.split(
    ' ',
  );
/** Words, some of which mean something in one format or another. */
export const oddLine = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
/** The same in paragraphs. */
export const oddText = fc.array(oddLine, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n\n'));

/** A short word of some characters. */
export function shortWord(characters: string): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 8 }).map((word) => word.join(''));
}

/** Any units at all, halves of characters and controls among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 8 })
  .map((units) => String.fromCharCode(...units));

const MOMENTS = ['2024-03-05T19:00:00', '2024-03-31T02:30:00Z', '1999-12-31T23:59:59-05:00', '2024-03-05T19:05'];
export const moments = fc.constantFrom(...MOMENTS);
const plainDates = fc.constantFrom('2021-02-03', '2021-02', '2021', '1810~', '2021-08/2021-09', '2021-05/..', '198X');
const anyDate = fc.oneof(
  plainDates,
  edtfDates.map(({ edtf }) => edtf),
  moments,
);

const hosts = fc.constantFrom('https://mill.example/', 'http://b.example/a/b/', 'https://xn--fiq.example/');
export const pages = fc
  .tuple(hosts, fc.constantFrom('', 'page', 'a_(b)', 'x;y,z', 'a|b', '?q=1&r=2#part', 'caf%C3%A9', 'end.'))
  .map(([host, path]) => host + path);

const sizes = fc.option(fc.integer({ min: 1, max: 4000 }), { nil: undefined });

export function mediaOf(line: fc.Arbitrary<string>, types: readonly (string | undefined)[]): fc.Arbitrary<MediaInput> {
  const src = fc.constantFrom('a.jpg', 'b.PNG?x=1', 'c.mp3', 'd.mp4#t=1', 'watch?v=e', 'f.pdf');
  const known = fc.record(
    {
      src: fc.tuple(hosts, src).map((parts) => parts.join('')),
      alt: line,
      caption: line,
      credit: line,
      type: fc.constantFrom(...types),
      poster: pages,
      captions: pages,
      width: sizes,
      height: sizes,
    },
    { requiredKeys: ['src'] },
  );
  return known as fc.Arbitrary<MediaInput>;
}

/** Makers of whatever a story file may hold. */
export const FULL_MAKERS: StoryMakers = {
  line: fc.oneof(oddLine, anyText),
  text: fc.oneof(oddText, anyText),
  name: fc.oneof(oddLine, anyText),
  html: fc.oneof(fc.constantFrom(undefined, undefined, '<p>One &amp; <b>two</b></p><p>three</p>', '<p>'), oddText),
  id: fc.oneof(shortWord('abcdefgh'), oddLine),
  tag: fc.oneof(oddLine, fc.string()),
  dates: fc.oneof(
    fc.record({ date: anyDate }, { requiredKeys: [] }),
    fc.record({ date: moments, end: moments }),
    fc.record({ date: plainDates, end: plainDates }),
    fc.constantFrom({ date: 'in spring' }, { date: '..' }, { date: '/' }),
  ),
  date: anyDate,
  url: fc.oneof(pages, fc.constantFrom('mailto:a@b.example', '/path', '#part')),
  media: mediaOf(oddLine, [undefined, 'image/jpeg', 'audio', 'video', 'text/html']),
  weight: fc.oneof(fc.constantFrom(1, 2, 0, 0.5, -3), fc.double({ noNaN: true, noDefaultInfinity: true })),
};

/** Stories whose every key holds what it should, as far as the makers do. */
export function storyInputs(makers: StoryMakers = FULL_MAKERS): fc.Arbitrary<StoryInput> {
  const { id, line, tag } = makers;
  const labels = fc.uniqueArray(fc.tuple(tag, line), { maxLength: 3, comparator: isAlike });
  const groups = fc
    .tuple(labels, fc.boolean())
    .map(([list, isLabelled]) => list.map(([own, label]) => ({ id: own, ...(isLabelled && { label }) })));
  const about = fc.record(
    {
      title: line,
      summary: line,
      lang: fc.constantFrom('en', 'fr-CA', 'ar'),
      timeZone: fc.constantFrom('UTC', 'Europe/London', 'America/St_Johns', 'Asia/Kolkata'),
      eras: fc.array(fc.record({ date: makers.date, title: line }), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
  return fc
    .tuple(fc.uniqueArray(id, { maxLength: 6 }), groups, about)
    .chain(([ids, lanes, rest]) =>
      fc
        .tuple(...ids.map((own) => eventInputs(makers, own, [...ids, 'nobody'], lanes)))
        .map((events) => ({ ...rest, ...(lanes.length > 0 && { groups: lanes }), events })),
    ) as fc.Arbitrary<StoryInput>;
}

/** Of groups: by their ids or their labels. */
function isAlike([id, label]: readonly string[], [otherId, otherLabel]: readonly string[]): boolean {
  return id === otherId || label === otherLabel;
}

function eventInputs(
  { line, text, name, html, tag, dates, date, url, media, weight }: StoryMakers,
  id: string,
  ids: readonly string[],
  groups: readonly { readonly id: string }[],
): fc.Arbitrary<EventInput> {
  const source = fc.record(
    { title: name, url, publisher: name, date, quote: text },
    { requiredKeys: [] },
  ) as fc.Arbitrary<SourceInput>;
  const relation = fc.record({ type: fc.constantFrom(...RELATION_TYPES), to: fc.constantFrom(...ids) });
  const fields = fc.record(
    {
      id: fc.constant(id),
      title: line,
      text,
      html,
      weight,
      status: fc.constantFrom(...STATUSES),
      group: groups.length > 0 ? fc.constantFrom(...groups.map((group) => group.id)) : tag,
      reported: date,
      displayDate: line,
      lang: fc.constantFrom('en', 'de', 'zh-Hant'),
      sources: fc.array(source, { maxLength: 3 }),
      media: fc.array(media, { maxLength: 3 }),
      relations: fc.array(relation, { maxLength: 3 }),
      tags: fc.array(tag, { maxLength: 3 }),
    },
    { requiredKeys: ['title'] },
  );
  return fc.tuple(fields, dates).map(([rest, when]) => ({ ...rest, ...when }) as EventInput);
}
