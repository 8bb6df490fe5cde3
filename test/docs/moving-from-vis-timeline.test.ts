import { expect } from '@open-wc/testing';
import { readStory } from '../../src/core/story/read-story.js';
import type { StoryInput } from '../../src/core/story/story.js';
import { StoryTimeline } from '../../src/story-timeline.js';
import { mount, shownTitles, unmountAll } from '../support/mount.js';

type StoryOfVis = (items: unknown, groups?: unknown, options?: { type?: string }) => StoryInput;

/** Its types name the class without exporting it. */
const { DataSet } = (await import('vis-timeline/standalone')) as unknown as {
  DataSet: new (rows: readonly object[]) => { get(): object[] };
};

/** What the guide says, and the function that it has its readers copy. */
async function readGuide(): Promise<{ text: string; storyOfVis: StoryOfVis }> {
  const text = await (await fetch(new URL('../../docs/moving-from-vis-timeline.md', import.meta.url))).text();
  const [, code = ''] = /```js\n([^]*?)```/.exec(text) ?? [];
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const { storyOfVis } = (await import(/* @vite-ignore */ address)) as { storyOfVis: StoryOfVis };
  return { text, storyOfVis };
}

/** The attributes of an element in an example of the guide. */
function exampleOf(text: string, step: string): string {
  return new RegExp(`## ${step}[^]*?\nAfter:[^]*?(<story-timeline[^]*?</story-timeline>)`).exec(text)?.[1] ?? '';
}

describe('docs/moving-from-vis-timeline.md', () => {
  let text: string;
  let storyOfVis: StoryOfVis;
  before(async () => ({ text, storyOfVis } = await readGuide()));
  afterEach(unmountAll);

  const eventOf = (item: object, options?: { type?: string }) =>
    storyOfVis([{ id: 1, content: 'A', ...item }], [], options).events?.[0];

  for (const [what, item, expected] of [
    ['a day', { start: '2014-04-17' }, '2014-04-17'],
    ['a month', { start: '2014-04' }, '2014-04'],
    ['a year', { start: '2014' }, '2014'],
    ['a Date at midnight, months from 0', { start: new Date(2014, 3, 17) }, '2014-04-17'],
    ['a number at midnight', { start: +new Date(2014, 3, 17) }, '2014-04-17'],
    ['what JSON makes of midnight in UTC', { start: '2014-04-17T00:00:00.000Z' }, '2014-04-17'],
    ['midnight without a zone', { start: '2014-04-17 00:00:00' }, '2014-04-17'],
    ['a time without a zone', { start: '2014-04-17 10:30' }, '2014-04-17T10:30:00'],
    ['a time with seconds', { start: '2014-04-17T10:30:05' }, '2014-04-17T10:30:05'],
    ['a Date with a time', { start: new Date(Date.UTC(2014, 3, 17, 8, 30)) }, '2014-04-17T08:30:00Z'],
    ['a moment with an offset', { start: '2014-04-17T10:30:00+02:00' }, '2014-04-17T08:30:00Z'],
    ['what only browsers read', { start: 'April 17, 2014' }, '2014-04-17'],
    ['long ago', { start: new Date(new Date(2000, 2, 15).setFullYear(-43)) }, '-0043-03-15'],
    ['days', { start: '2014-04-17', end: new Date(2014, 3, 20) }, '2014-04-17/2014-04-20'],
    ['the end of a point, which is not drawn', { start: '2014-04-17', end: '2014-04-20', type: 'point' }, '2014-04-17'],
    ['a date of its own', { start: new Date(2014, 0, 1), end: '2015', date: '2014~' }, '2014~'],
  ] as const) {
    it(`reads ${what}`, () => {
      const { story, problems } = readStory({ events: [eventOf(item)] });
      expect(problems).to.deep.equal([]);
      expect(story.events[0]?.date?.edtf).to.equal(expected);
    });
  }

  it('takes of HTML the words, the links and the pictures, and runs nothing', () => {
    const content =
      '<div><h4>Protest &lt;at&gt; the <b>ferry</b></h4><p>200 people, says <a href="/gazette">the Gazette</a>.<br>More came.</p>' +
      '<img src="x.jpg" alt="A crowd" onerror="globalThis.ran = true"></div>';
    const event = eventOf({ start: '2014', content, title: 'In <i>May</i>', className: 'vote  important' });
    expect(event).to.deep.include({
      title: 'Protest <at> the ferry',
      text: '200 people, says the Gazette.\n\nMore came.\n\nIn May',
      sources: [{ url: '/gazette', title: 'the Gazette' }],
      media: [{ src: 'x.jpg', alt: 'A crowd' }],
      tags: ['vote', 'important'],
    });
    expect(globalThis).to.not.have.property('ran');
  });

  it('makes eras of backgrounds, and lanes of groups in their order', () => {
    const groups = new DataSet([
      { id: 1, content: '<b>Council</b>', order: 2 },
      { id: 2, content: 'Builders &amp; engineers', order: 1 },
    ]);
    const items = new DataSet([
      { id: 1, start: '2014-04-17', content: 'Vote', group: 1 },
      { id: 2, start: '2014-04-12', end: '2014-04-18', content: 'Flood', type: 'background' },
      { id: 3, start: '2014-05-24', end: '2014-05-26', content: '', type: 'background' },
    ]);
    const { story, problems } = readStory(storyOfVis(items, groups));
    expect(problems).to.deep.equal([]);
    expect(story.groups.map(({ label }) => label)).to.deep.equal(['Builders & engineers', 'Council']);
    expect(story.eras.map(({ title, date }) => [title, date.edtf])).to.deep.equal([['Flood', '2014-04-12/2014-04-18']]);
    expect(story.events.map(({ id, group }) => [id, group])).to.deep.equal([['1', '1']]);
  });

  it('heeds the type that options give to all', () => {
    expect(eventOf({ start: '2014-04', end: '2014-05' }, { type: 'point' })).to.not.have.property('end');
  });

  it('shows the story in the element of step 2, without a problem', async () => {
    const element = await mount(exampleOf(text, '2'));
    const groups = [{ id: 'a', content: 'Council' }];
    element.story = storyOfVis([{ id: 7, start: '2014-05', content: 'Vote', group: 'a' }], groups);
    await element.ready;
    await element.updateComplete;
    expect(shownTitles(element)).to.deep.equal(['Vote']);
    expect(element.problems).to.deep.equal([]);
  });

  it('names methods and properties that there are', () => {
    const [, table = ''] = text.split('### Methods\n');
    const rows =
      table
        .split('\n### ')[0]
        ?.split('\n')
        .filter((line) => line.startsWith('| `')) ?? [];
    const named = rows.flatMap((row) => [...(row.split(' | ')[1] ?? '').matchAll(/(?<![\w.])([a-z]\w+)(?=\()/gi)]);
    const ours = named
      .map(([name]) => name)
      .filter((name) => name !== 'storyOfVis' && name !== 'Number' && name !== 'String');
    expect(ours).to.include.members(['fit', 'zoomTo', 'select', 'remove']);
    for (const name of ours) expect(StoryTimeline.prototype).to.respondTo(name);
  });
});
