import fc from 'fast-check';
import { ANSWERS, type Answer } from './fake-network.js';

/** What a page, its reader or its network may do to an element, one thing at a time. */
export type Command =
  | { do: 'src'; answer: Answer; delay: number; events: readonly EventKind[] }
  | { do: 'events'; events: readonly EventKind[]; as: 'list' | 'text' | 'broken text' }
  | { do: 'story'; events: readonly EventKind[] }
  | { do: 'many'; as: 'src' | 'story' }
  | { do: 'take back'; name: 'src' | 'events' | 'story' }
  | { do: 'child'; change: 'add' | 'edit' | 'drop' | 'garble' }
  | { do: 'place'; where: 'nowhere' | 'page' | 'aside' | 'frame' }
  | { do: 'display'; value: '' | 'none' | 'inline' | 'contents' }
  | { do: 'width'; value: number }
  | { do: 'set'; name: Setting; value: string | null }
  | { do: 'call'; method: Method }
  | { do: 'address'; fragment: string | null }
  | { do: 'print'; event: 'beforeprint' | 'afterprint' }
  | { do: 'zoomTo'; start: number; end: number }
  | { do: 'select'; which: number | 'unknown' | null }
  | { do: 'find'; query: string }
  | { do: 'press'; key: string }
  | { do: 'wheel'; deltaY: number }
  | { do: 'drag'; by: number; lifts: boolean }
  | { do: 'click'; which: number };

/** And for how many frames nothing else happens then; none: it is followed at once. */
export type Step = Command & { readonly frames: number };

type Setting =
  | 'layout'
  | 'asOf'
  | 'groupBy'
  | 'controls'
  | 'start'
  | 'end'
  | 'timeZone'
  | 'breaks'
  | 'gestures'
  | 'heading'
  | 'headingLevel'
  | 'lang'
  | 'dir';
type Method = 'zoomIn' | 'zoomOut' | 'fit' | 'next' | 'previous' | 'reload';

/** One event of a source, good or with a fault of its own, told by a name that is found again in its title. */
export const EVENTS = {
  day: (title: string) => ({ title, date: '2021-03-04', reported: '2022' }),
  month: (title: string) => ({ title, date: '2022-05', text: 'At some time.', group: 'A', tags: ['a', 'b'] }),
  about: (title: string) => ({ title, date: '1999~', weight: 3, status: 'alleged' }),
  interval: (title: string) => ({ title, date: '2020-01/2023-02', group: 'B' }),
  open: (title: string) => ({ title, date: '2019/..', sources: [{ title: 'A paper', url: 'https://example.org' }] }),
  ancient: (title: string) => ({ title, date: '-0043-03-15' }),
  deep: (title: string) => ({ title, date: 'Y-17E7' }),
  time: (title: string) => ({ title, date: '2021-03-04T10:00:00+02:00', relations: [{ type: 'refutes', to: 'twin' }] }),
  undated: (title: string) => ({ title, text: 'Nobody knows when.' }),
  long: (title: string) => ({ title: `${title} ${'word '.repeat(60)}`, date: '2021-03-05' }),
  unbroken: (title: string) => ({ title: `${title} ${'W'.repeat(300)}`, date: '2021-03-06' }),
  markup: (title: string) => ({ title: `${title} <img src=x onerror=alert(1)>`, date: '2021', id: '"><b id=x>' }),
  twin: (title: string) => ({ title, date: '2021-06', id: 'twin' }),
  prototype: (title: string) => ({ title, date: '2021-07', id: '__proto__', group: 'constructor' }),
  'no date': (title: string) => ({ title, date: 'soon' }),
  'no such day': (title: string) => ({ title, date: '2023-02-30' }),
  backwards: (title: string) => ({ title, date: '2021', end: '2019' }),
  'no title': (title: string) => ({ text: `${title} had none.`, date: '2021' }),
  'odd fields': (title: string) => ({ title, date: '2021', weight: 'heavy', status: 'odd', sources: 7, media: [null] }),
  'a date for a date': (title: string) => ({ title, date: { year: 2021 } }),
  nothing: () => null,
  number: () => 7,
  list: () => [1, 2],
  'empty object': () => ({}),
} as const satisfies Record<string, (title: string) => unknown>;

export type EventKind = keyof typeof EVENTS;

const kinds = fc.constantFrom(...(Object.keys(EVENTS) as EventKind[]));
/** The first is good: it tells whose story is shown. */
const events = fc
  .oneof(
    { weight: 5, arbitrary: fc.array(kinds, { maxLength: 6 }) },
    { weight: 1, arbitrary: fc.array(kinds, { minLength: 40, maxLength: 70, size: 'max' }) },
  )
  .map((rest): EventKind[] => ['day', ...rest]);

const answers = fc.constantFrom(...(Object.keys(ANSWERS) as Answer[]));
const moment = fc.oneof(
  fc.integer({ min: -6e13, max: 2e12 }),
  fc.constantFrom(NaN, Infinity, -Infinity, 0, -5e15, 8.64e15, Date.UTC(2021, 0, 1), Date.UTC(2022, 0, 1)),
);

/** Few values for each, some of them wrong. */
const SETTINGS: [Setting, (string | null)[]][] = [
  ['layout', ['auto', 'horizontal', 'vertical', 'list', 'sideways', null]],
  ['asOf', ['2021-06', '1800', '2021-13', 'open', null]],
  ['groupBy', ['group', 'status', 'source', 'none', 'mood', null]],
  ['controls', ['filter', 'filter as-of list zoom overview', 'none', 'magic', null]],
  ['start', ['2020', '2030', 'soon', null]],
  ['end', ['2022', '1000', '', null]],
  ['timeZone', ['America/Toronto', 'Mars/Base', null]],
  ['breaks', ['none', 'auto', 'some', null]],
  ['gestures', ['none', 'greedy', 'wild', null]],
  ['heading', ['A heading', '', null]],
  ['headingLevel', ['3', '99', null]],
  ['lang', ['de', 'ar', 'xx-unknown', '', null]],
  ['dir', ['rtl', 'ltr', null]],
];
const settings = fc.oneof(
  ...SETTINGS.map(([name, values]) =>
    fc.record({ do: fc.constant('set' as const), name: fc.constant(name), value: fc.constantFrom(...values) }),
  ),
);

/** Of the page's address, where the element keeps to it. */
const FRAGMENTS = [
  null,
  '',
  '#story-id=twin',
  '#story-id=none',
  '#story-view=2020/2021&story-as-of=2021-13',
  '#story-view=2022/1900',
  '#story-find=word&story-filter=group:A',
  '#story-id=%E0%A4%A',
  '#elsewhere',
];

const of = <Name extends Command['do']>(name: Name) => ({ do: fc.constant(name) });

const source: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ...of('src'), answer: answers, delay: fc.nat(40), events }) },
  { weight: 2, arbitrary: fc.record({ ...of('events'), events, as: fc.constantFrom('list', 'text', 'broken text') }) },
  { weight: 1, arbitrary: fc.record({ ...of('story'), events }) },
  { weight: 1, arbitrary: fc.record({ ...of('many'), as: fc.constantFrom('src', 'story') }) },
  { weight: 2, arbitrary: fc.record({ ...of('take back'), name: fc.constantFrom('src', 'events', 'story') }) },
  { weight: 2, arbitrary: fc.record({ ...of('child'), change: fc.constantFrom('add', 'edit', 'drop', 'garble') }) },
);
const place: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ ...of('place'), where: fc.constantFrom('nowhere', 'page', 'aside', 'frame') }) },
  { weight: 1, arbitrary: fc.record({ ...of('display'), value: fc.constantFrom('', 'none', 'inline', 'contents') }) },
  { weight: 2, arbitrary: fc.record({ ...of('width'), value: fc.constantFrom(0, 1, 40, 240, 390, 600, 900, 1300) }) },
);
const view: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: settings },
  {
    weight: 2,
    arbitrary: fc.record({
      ...of('call'),
      method: fc.constantFrom('zoomIn', 'zoomOut', 'fit', 'next', 'previous', 'reload'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ ...of('address'), fragment: fc.constantFrom(...FRAGMENTS) }) },
  { weight: 1, arbitrary: fc.record({ ...of('print'), event: fc.constantFrom('beforeprint', 'afterprint') }) },
  { weight: 1, arbitrary: fc.record({ ...of('zoomTo'), start: moment, end: moment }) },
  {
    weight: 2,
    arbitrary: fc.record({ ...of('select'), which: fc.oneof(fc.nat(5), fc.constantFrom('unknown', null)) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ ...of('find'), query: fc.constantFrom('', 'word', 'no one has this', '(', ' ') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...of('press'),
      key: fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowDown', 'Home', 'End', '+', '-', '0', 'Escape', 'Enter'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ ...of('wheel'), deltaY: fc.constantFrom(-400, -50, 50, 1000) }) },
  { weight: 1, arbitrary: fc.record({ ...of('drag'), by: fc.integer({ min: -300, max: 300 }), lifts: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ ...of('click'), which: fc.nat(20) }) },
);

/** Much that happens to an element in a row, often faster than it is answered. */
export function stepsOf(...weights: [source: number, place: number, view: number]): fc.Arbitrary<Step[]> {
  const [ofSource, ofPlace, ofView] = weights;
  const command = fc.oneof(
    { weight: ofSource, arbitrary: source },
    { weight: ofPlace, arbitrary: place },
    { weight: ofView, arbitrary: view },
  );
  const frames = fc.constantFrom(0, 0, 1, 1, 2, 4);
  const step = fc.tuple(command, frames).map(([given, count]): Step => ({ ...given, frames: count }));
  return fc.array(step, { minLength: 1, maxLength: 12, size: 'max' });
}
