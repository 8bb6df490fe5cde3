import { expect } from '@open-wc/testing';
import { readStory } from '../../src/core/story/read-story.js';
import type { EventInput } from '../../src/core/story/story.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { inside, mount, unmountAll } from '../support/mount.js';

/** Enough that they are not read in one task, in no order. */
const MANY: readonly EventInput[] = Array.from({ length: 12_000 }, (_, index) => ({
  id: `e${index}`,
  date: new Date(((index * 7919) % 9000) * 86_400_000).toISOString().slice(0, 10),
  title: `Event ${index} of “many”, [in] {brackets} and a text that makes more than a megabyte of all of them`,
}));

/** How many tasks of the page had their turn until something was settled. */
async function turnsUntil(settled: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turns += 1;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  await settled();
  port1.close();
  return turns;
}

describe('<story-timeline> large stories', () => {
  afterEach(unmountAll);

  const text = JSON.stringify(MANY);
  const ways: [string, (element: StoryTimeline) => void][] = [
    ['the property events', (element) => (element.events = MANY)],
    ['the attribute events', (element) => element.setAttribute('events', text)],
    ['a file', (element) => (element.src = URL.createObjectURL(new Blob([text])))],
  ];
  for (const [name, give] of ways) {
    it(`reads many events of ${name} while the page goes on, and then shows them`, async () => {
      const element = await mount('<story-timeline></story-timeline>');
      const turns = await turnsUntil(() => {
        give(element);
        return element.ready;
      });
      expect(turns).to.be.greaterThan(4);
      expect(element.story?.events).to.deep.equal(readStory(MANY).story.events);
      expect(element.problems).to.deep.equal([]);
      expect(inside(element, '.mark, .cluster, canvas').length).to.be.greaterThan(0);
    });
  }

  it('has read many events when its update is complete, as it has few', async () => {
    const element = await mount('<story-timeline></story-timeline>');
    element.events = [...MANY, { date: 'someday', title: 'No one knows' }];
    await element.updateComplete;
    expect(element.story?.events.length).to.equal(MANY.length + 1);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['date-invalid']);
  });

  it('shows the newest of what it is given in one turn', async () => {
    const element = await mount('<story-timeline></story-timeline>');
    element.events = MANY;
    element.events = [{ date: '2020', title: 'The newest' }];
    await turnsUntil(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(element.story?.events.map(({ title }) => title)).to.deep.equal(['The newest']);
  });

  it('keeps what it showed until many events are read', async () => {
    const element = await mount('<story-timeline></story-timeline>');
    element.events = [{ date: '2020', title: 'Shown before' }];
    await element.ready;
    element.events = MANY;
    expect(element.story?.events.length).to.equal(1);
    await element.ready;
    expect(element.story?.events.length).to.equal(MANY.length);
  });
});
