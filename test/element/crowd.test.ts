import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { EventInput } from '../../src/core/story/story.js';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { violationsOf } from '../support/axe.js';
import { overlappingPairs } from '../support/geometry.js';
import { focusedIn, frames, inside, mount, unmountAll } from '../support/mount.js';

/** Days of 1990 to 2009, the same at every run. */
function readings(count: number): EventInput[] {
  let seed = 42;
  const next = (limit: number) => (seed = (seed * 16807) % 2147483647) % limit;
  return Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    date: new Date(Date.UTC(1990, 0, 1 + next(7300))).toISOString().slice(0, 10),
    title: `Reading number ${index}`,
    weight: index % 50 ? 1 : 2,
  }));
}

async function crowd(events: readonly EventInput[], width = 1120): Promise<StoryTimeline> {
  const element = await mount('<story-timeline></story-timeline>', width);
  element.events = events;
  await element.ready;
  return element;
}

const clusters = (element: StoryTimeline) => inside<HTMLButtonElement>(element, '.cluster');
const flags = (element: StoryTimeline) => inside<HTMLButtonElement>(element, '.flag:not(.bare)');
const countOf = (cluster: Element) =>
  Number(/^[\d,]+/.exec(cluster.getAttribute('aria-label') ?? '')?.[0].replace(',', ''));

function boxes(elements: readonly Element[]) {
  return elements.map((node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    return { left, right, low: top, high: bottom, name: node.textContent ?? '' };
  });
}

describe('<story-timeline> with many events', () => {
  afterEach(unmountAll);

  it('shows at least 20 flags of 100 like events, none over another', async () => {
    const step = 7_300 / 100;
    const even = Array.from({ length: 100 }, (_, index) => ({
      date: new Date(Date.UTC(1990, 0, 1 + index * step)).toISOString().slice(0, 10),
      title: `Like event ${index}`,
    }));
    const element = await crowd(even, 1200);
    // In the widest of the fonts that browsers begin with; most show more.
    expect(flags(element).length).to.be.at.least(20);
    expect(overlappingPairs(boxes(flags(element)))).to.deep.equal([]);
  });

  it('accounts for every event: with a flag, with a mark of its own, or counted', async () => {
    const element = await crowd(readings(1000));
    const counted = clusters(element).reduce((sum, cluster) => sum + countOf(cluster), 0);
    expect(counted + inside(element, '.flag').length).to.equal(1000);
    expect(overlappingPairs(boxes(clusters(element)))).to.deep.equal([]);
  });

  for (const count of [65, 1000, 20_000]) {
    it(`overlaps nothing and keeps its nodes below 500 with ${count} events at any zoom`, async () => {
      const element = await crowd(readings(count));
      const { start, end } = element.view;
      const middle = (start + end) / 2;
      for (let zoom = 1; zoom < 2000; zoom *= 1.9) {
        const half = (end - start) / 2 / zoom;
        element.zoomTo(middle - half, middle + half);
        await frames(1);
        expect(overlappingPairs(boxes(flags(element))), `flags at zoom ${zoom}`).to.deep.equal([]);
        expect(inside(element, '*').length, `nodes at zoom ${zoom}`).to.be.at.most(500);
      }
      await element.ready;
    });
  }

  it('always shows the weightiest', async () => {
    const events = readings(3000).map((event, index) =>
      index === 1234 ? { ...event, weight: 9 } : { ...event, weight: 1 },
    );
    const element = await crowd(events);
    expect(flags(element).map(({ dataset }) => dataset['id'])).to.include('e1234');
  });

  it('zooms to the events of a cluster, and puts the focus on the weightiest', async () => {
    const element = await crowd(readings(1000));
    const before = element.view;
    const [cluster] = clusters(element).slice(5);
    cluster?.focus();
    await sendKeys({ press: 'Enter' });
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(element.view.end - element.view.start).to.be.below((before.end - before.start) / 4);
    expect(focusedIn(element)?.matches('.flag')).to.equal(true);
  });

  it('opens a pile of events of one moment as a list, a part at a time', async () => {
    const pile = Array.from({ length: 120 }, (_, index) => ({
      id: `p${index}`,
      date: '2000-05-01',
      title: `Vote ${index}`,
    }));
    const element = await crowd([...pile, { id: 'late', date: '2009-05-01', title: 'Much later' }]);
    clusters(element)[0]?.click();
    await element.updateComplete;
    const list = () => inside<HTMLButtonElement>(element, '.pile li button');
    expect(list()).to.have.length(50);
    inside<HTMLButtonElement>(element, '.pile [data-action=more]')[0]?.click();
    await element.updateComplete;
    expect(list()).to.have.length(100);
    list()[99]?.click();
    await element.updateComplete;
    expect(element.selected).to.equal('p99');
    expect(
      flags(element).map(({ dataset }) => dataset['id']),
      'the open event shows its flag',
    ).to.include('p99');
  });

  it('walks by arrow through flags, marks and clusters, and on to what lies beyond the view', async () => {
    const element = await crowd(readings(300));
    inside<HTMLButtonElement>(element, '.flags [tabindex="0"]')[0]?.focus();
    const seen = new Set<string>();
    for (let step = 0; step < 12; step += 1) {
      await sendKeys({ press: 'ArrowRight' });
      await frames(1);
      seen.add(focusedIn(element)?.dataset['id'] ?? '');
    }
    expect(seen.size).to.equal(12);
    expect(seen.has('')).to.equal(false);
    expect([...seen].some((id) => id.startsWith('cluster '))).to.equal(true);
  });

  it('opens an event by a click on its mark', async () => {
    const element = await crowd(readings(65));
    const [flag] = flags(element).filter((other) => !other.matches('.hangs-left'));
    const canvas = inside<HTMLCanvasElement>(element, 'canvas')[0] as HTMLCanvasElement;
    const { left } = (flag as HTMLElement).getBoundingClientRect();
    const { bottom } = canvas.getBoundingClientRect();
    const at = { clientX: left, clientY: bottom - 14, bubbles: true, composed: true };
    canvas.dispatchEvent(new PointerEvent('pointermove', at));
    canvas.dispatchEvent(new MouseEvent('click', at));
    await element.updateComplete;
    expect(element.selected).to.be.a('string');
  });

  it('meets the accessibility rules', async () => {
    expect(await violationsOf(await crowd(readings(500)))).to.deep.equal([]);
  });
});

describe('<story-timeline> in lanes', () => {
  afterEach(unmountAll);

  const events: EventInput[] = [
    { id: 'a', date: '2001', title: 'First of the north', group: 'north', status: 'alleged' },
    { id: 'b', date: '2002', title: 'First of the south', group: 'south' },
    { id: 'c', date: '2003', title: 'Second of the north', group: 'north' },
    { id: 'd', date: '2004', title: 'Of nobody' },
  ];
  const labels = (element: StoryTimeline) => inside(element, '.lane text').map(({ textContent }) => textContent);

  it('gives each group a lane, in the order of the groups, and what belongs to none the last', async () => {
    const element = await mount('<story-timeline group-by="group"></story-timeline>', 900);
    element.story = {
      groups: [
        { id: 'south', label: 'The South' },
        { id: 'north', label: 'The North' },
      ],
      events,
    };
    await element.ready;
    expect(labels(element)).to.deep.equal(['The South', 'The North', 'Other']);
    const topOf = (id: string) => inside(element, `.flag[data-id=${id}]`)[0]?.getBoundingClientRect().top ?? NaN;
    expect(topOf('b')).to.be.below(topOf('a'));
    expect(topOf('a')).to.be.below(topOf('d'));
    expect(topOf('c')).to.be.within(topOf('b'), topOf('d'));
    expect(overlappingPairs(boxes(flags(element)))).to.deep.equal([]);
    expect(inside(element, '.flag[data-id=a]')[0]?.textContent, 'its lane is heard').to.contain('The North');
  });

  it('follows the attribute', async () => {
    const element = await mount('<story-timeline></story-timeline>', 900);
    element.events = events;
    await element.ready;
    expect(labels(element)).to.deep.equal([]);
    element.groupBy = 'status';
    await element.ready;
    expect(labels(element)).to.deep.equal(['Alleged', 'Other']);
    element.groupBy = 'none';
    await element.ready;
    expect(labels(element)).to.deep.equal([]);
  });
});

describe('<story-timeline> with events that arrive', () => {
  afterEach(unmountAll);

  const first = Array.from({ length: 5 }, (_, index) => ({
    id: `n${index}`,
    date: `200${index}-05-01`,
    title: `News ${index}`,
  }));
  const next = [
    ...first,
    { id: 'n5', date: '2004-05-10', title: 'News 5' },
    { id: 'n6', date: '2004-05-20', title: 'News 6' },
  ];

  it('keeps window, open event and focus, and announces and marks the new ones', async () => {
    const element = await mount('<story-timeline breaks="none"></story-timeline>', 900);
    element.events = first;
    await element.ready;
    element.zoomTo(Date.UTC(2002, 0, 1), Date.UTC(2004, 11, 31));
    element.select('n3');
    await element.ready;
    const view = element.view;
    inside<HTMLButtonElement>(element, '.flag[data-id=n3]')[0]?.focus();
    element.events = next;
    await element.ready;
    expect(element.view.start).to.be.closeTo(view.start, 1);
    expect(element.view.end).to.be.closeTo(view.end, 1);
    expect(element.selected).to.equal('n3');
    expect(focusedIn(element)?.dataset['id']).to.equal('n3');
    expect(inside(element, '[role=status]')[0]?.textContent).to.equal('2 new events');
    const marked = inside(element, '.new').map((node) => node.closest<HTMLElement>('.flag')?.dataset['id']);
    expect(marked).to.have.members(['n5', 'n6']);
  });

  it('announces nothing of another story', async () => {
    const element = await mount('<story-timeline></story-timeline>', 900);
    element.events = first;
    await element.ready;
    element.events = [{ id: 'other', date: '1990', title: 'Another story' }];
    await element.ready;
    expect(inside(element, '[role=status]')[0]?.textContent).to.equal('');
    expect(inside(element, '.new')).to.deep.equal([]);
  });
});
