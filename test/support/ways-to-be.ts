import type { EventInput } from '../../src/core/story/story.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { openFrame } from './open-frame.js';

/** What has to be at hand, once the code of the element may be imported. */
export type Tools = Pick<
  typeof import('./mount.js'),
  'HAN_DONG' | 'HAN_DONG_EVENTS' | 'frames' | 'inside' | 'one' | 'until'
>;

/** An element in the midst of something. */
export interface Way {
  readonly name: string;
  /** In CSS pixels. */
  readonly width?: number;
  readonly attributes?: string;
  readonly events?: readonly EventInput[];
  /** What is done to it then; it need not be over. */
  readonly act?: (element: StoryTimeline, tools: Tools) => unknown;
}

const manyEvents = (count: number): EventInput[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    date: new Date(Date.UTC(1990, 0, 1) + index * 5e8).toISOString().slice(0, 10),
    title: `Event number ${index}`,
    group: `Group ${index % 3}`,
    text: `Words about ${index}.`,
  }));
const HUNDREDS = manyEvents(400);
const THOUSANDS = manyEvents(2_000);
const SAME_MOMENT = Array.from({ length: 60 }, (_, index) => ({ date: '2020-05-05', title: `At once ${index}` }));

const click = (selector: string) => async (element: StoryTimeline, tools: Tools) => {
  await tools.until(() => tools.inside(element, selector).length > 0, selector);
  tools.one(element, selector).click();
  await element.ready;
};

const pointer = (type: string, element: StoryTimeline, { one }: Tools, x: number, selector = '.plot') => {
  const node = one(element, selector);
  const { left, top } = node.getBoundingClientRect();
  const shared = { bubbles: true, composed: true, isPrimary: true, pointerId: 1, pointerType: 'mouse' };
  node.dispatchEvent(new PointerEvent(type, { ...shared, buttons: 1, clientX: left + x, clientY: top + 5 }));
};

const drag = (selector: string) => (element: StoryTimeline, tools: Tools) => {
  pointer('pointerdown', element, tools, 300, selector);
  for (const x of [320, 350]) pointer('pointermove', element, tools, x, selector);
};

const look = (query: string) => async (element: StoryTimeline, tools: Tools) => {
  await tools.until(() => tools.inside(element, '[type=search]').length > 0, 'the field');
  const field = tools.one<HTMLInputElement>(element, '[type=search]');
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

const zoomedIn = async (element: StoryTimeline, { frames, inside, until }: Tools) => {
  element.zoomIn();
  await frames(2);
  await until(() => inside(element, '.overview > *').length > 0, 'the overview');
};

/** A reader has come near, so that windows fly. */
const comeNear = async (element: StoryTimeline, tools: Tools) => {
  const { fetchMotion } = await import('../../src/controllers/fetch-motion.js');
  pointer('pointerenter', element, tools, 20);
  await fetchMotion();
};

const select = (id: string) => async (element: StoryTimeline) => {
  element.select(id);
  await element.ready;
};

/** Some fifty, each unlike the others. Being printed comes first, because it would come to all that are there already. */
export const WAYS: readonly Way[] = [
  { name: 'being printed', act: printed },
  { name: 'across' },
  { name: 'down', width: 390 },
  { name: 'as a list', attributes: 'layout="list"' },
  { name: 'as the list of a crowd', attributes: 'layout="list"', events: THOUSANDS },
  { name: 'as a crowd', events: THOUSANDS },
  { name: 'as a crowd that runs down', width: 390, events: HUNDREDS },
  { name: 'from right to left', attributes: 'dir="rtl" lang="ar"' },
  { name: 'in German', attributes: 'lang="de"' },
  { name: 'with a language nobody knows', attributes: 'lang="xx"' },
  { name: 'by groups', attributes: 'group-by="group"', events: HUNDREDS.slice(0, 9) },
  { name: 'by groups, down', width: 390, attributes: 'group-by="status"' },
  { name: 'a crowd by groups', attributes: 'group-by="group"', events: THOUSANDS },
  { name: 'as of a day', attributes: 'as-of="2023-04"' },
  { name: 'as of a day, a crowd', attributes: 'as-of="1995" controls="as-of"', events: THOUSANDS },
  { name: 'with a slider of days', attributes: 'controls="as-of"' },
  { name: 'with the search open', attributes: 'controls="filter"' },
  { name: 'while something is looked for', attributes: 'controls="filter"', act: look('resigns') },
  { name: 'while texts of many are read', attributes: 'controls="filter"', events: THOUSANDS, act: look('about 19') },
  { name: 'with a facet open', attributes: 'controls="filter"', events: HUNDREDS, act: click('[data-find=open]') },
  { name: 'with more tools', act: click('[data-action=more-tools]') },
  { name: 'with the overview', act: zoomedIn },
  {
    name: 'while the overview is dragged',
    act: async (element, tools) => {
      await zoomedIn(element, tools);
      drag('[data-grip=window]')(element, tools);
    },
  },
  { name: 'with its details open', act: select('report') },
  { name: 'with details open, down', width: 390, act: select('report') },
  { name: 'with details of a child', act: click('.flag[data-id="conversation"]') },
  { name: 'with its own address', attributes: 'hash id="told"', act: select('resignation') },
  { name: 'with an address and a window', attributes: 'hash', act: zoomedIn },
  { name: 'while a file is asked for', attributes: 'src="/never"' },
  { name: 'while a file comes', attributes: 'src="/slowly"' },
  { name: 'after a file could not be had', attributes: 'src="/no-such-file.json"' },
  {
    name: 'while a long text is read',
    act: (element) => element.setAttribute('events', JSON.stringify(THOUSANDS).repeat(5)),
  },
  { name: 'while many are read', act: (element) => void (element.events = manyEvents(9_000)) },
  {
    name: 'while a window flies',
    act: async (element, tools) => {
      await comeNear(element, tools);
      element.zoomIn();
      await tools.frames(2);
    },
  },
  {
    name: 'while a window glides on',
    act: async (element, tools) => {
      await comeNear(element, tools);
      element.zoomIn();
      drag('.plot')(element, tools);
      pointer('pointerup', element, tools, 360);
      await tools.frames(1);
    },
  },
  { name: 'while the plot is dragged', act: drag('.plot') },
  { name: 'while it is pinched', act: pinch },
  { name: 'after a wheel', act: (element, tools) => wheel(element, tools) },
  { name: 'with the focus', act: (element, { one }) => one(element, '.flag').focus() },
  { name: 'under a pointer', act: (element, tools) => pointer('pointerover', element, tools, 5, '.flag') },
  { name: 'with a stretch unfolded', act: click('.fold') },
  { name: 'with a heap of events open', events: SAME_MOMENT, act: click('.cluster') },
  { name: 'before the code for groups has come', width: 390, attributes: 'selected="report"', act: regroup },
  {
    name: 'with problems told',
    attributes: 'debug start="soon" layout="round"',
    events: [{ date: 'soon', title: 'No one knows' }],
  },
  { name: 'without events', events: [] },
  { name: 'hidden', attributes: 'hidden' },
  {
    name: 'with its media',
    events: [{ date: '2020', title: 'Seen', media: ['https://example.org/none.jpg'] }],
    act: click('.flag'),
  },
  { name: 'after a move', act: (element) => element.parentElement?.parentElement?.append(element.parentElement) },
  { name: 'as it is removed in the same breath', act: (element) => void (element.story = { events: HUNDREDS }) },
  { name: 'with children that change', act: (element) => element.firstElementChild?.remove() },
  { name: 'in another document and back', act: abroad },
];

/** Just begun. */
async function regroup(element: StoryTimeline): Promise<void> {
  element.groupBy = 'status';
  for (let turns = 0; turns < 4; turns += 1) await Promise.resolve();
}

function pinch(element: StoryTimeline, { one }: Tools): void {
  const plot = one(element, '.plot');
  const { left, top } = plot.getBoundingClientRect();
  const finger = (type: string, pointerId: number, x: number) => {
    const shared = { bubbles: true, composed: true, pointerType: 'touch', isPrimary: pointerId === 2, buttons: 1 };
    plot.dispatchEvent(new PointerEvent(type, { ...shared, pointerId, clientX: left + x, clientY: top + 5 }));
  };
  finger('pointerdown', 2, 200);
  finger('pointerdown', 3, 300);
  finger('pointermove', 3, 400);
}

function wheel(element: StoryTimeline, { one }: Tools): void {
  const plot = one(element, '.plot');
  for (const ctrlKey of [true, false]) {
    plot.dispatchEvent(new WheelEvent('wheel', { deltaY: -90, ctrlKey, bubbles: true, cancelable: true }));
  }
}

/** What prints comes once the page is idle. */
async function printed(element: StoryTimeline, { inside }: Tools): Promise<void> {
  for (let tries = 0; tries < 100 && inside(element, '.paper').length === 0; tries += 1) {
    dispatchEvent(new Event('beforeprint'));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function abroad(element: StoryTimeline, { frames }: Tools): Promise<void> {
  const home = element.parentElement as HTMLElement;
  const frame = await openFrame(home);
  frame.contentDocument?.body.append(element);
  await frames(2);
  home.append(element);
  frame.remove();
  await frames(1);
}
