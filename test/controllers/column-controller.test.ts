import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { ColumnController, type ColumnInput } from '../../src/controllers/column-controller.js';
import { ViewController } from '../../src/controllers/view-controller.js';
import { UNFOLDED } from '../../src/core/axis/folding.js';
import { storyExtent } from '../../src/core/axis/time-window.js';
import { eventDetails } from '../../src/core/scene/event-details.js';
import type { Story } from '../../src/core/story/story.js';
import { styles } from '../../src/render/styles/index.js';
import { FOUR_EVENTS, storyOf } from '../support/stories.js';
import { frames } from '../support/mount.js';
import { ENGLISH } from '../support/words.js';

/** The same objects each time, as the element gives them. */
const NONE: ColumnInput['stretches'] = [];
const NOTHING: ColumnInput['fresh'] = new Set();

interface Column {
  readonly root: ShadowRoot;
  readonly controller: ColumnController;
  draw(input?: Partial<ColumnInput>): void;
}

/** A controller with the nodes that it draws into, without the element. */
function columnOf(story: Story): Column {
  const host = document.createElement('div');
  host.style.width = '390px';
  host.className = 'column-host';
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet as CSSStyleSheet);
  render(
    html`<span class="tick-sample unit">0</span><span class="tick-sample period">0</span>
      <div class="plot"></div>
      <div class="ruler"></div>`,
    root,
  );
  const node = (selector: string) => root.querySelector(selector) as HTMLElement;
  const noHost = {
    addController() {},
    removeController() {},
    requestUpdate() {},
    updateComplete: Promise.resolve(true),
  };
  const view = new ViewController(noHost, { draw() {}, moved() {} });
  view.setLimits(storyExtent(story), 390, UNFOLDED);
  const samples = { unit: node('.unit'), period: node('.period') };
  const controller = new ColumnController({ plot: node('.plot'), ruler: node('.ruler'), samples }, view);
  const draw = (input: Partial<ColumnInput> = {}) => {
    const event = story.byId.get(input.selected ?? '');
    controller.draw({
      story,
      words: ENGLISH,
      selected: undefined,
      pinned: [],
      tabStop: undefined,
      stretches: NONE,
      groupBy: 'none',
      fresh: NOTHING,
      details: event && {
        details: eventDetails(story, event, ENGLISH),
        messages: ENGLISH.messages,
        headingLevel: 3,
        isSlotted: false,
        hasOwnHeading: false,
      },
      ...input,
    });
  };
  return { root, controller, draw };
}

const many = (count: number) =>
  storyOf(
    Array.from({ length: count }, (_, index) => ({
      id: `e${index}`,
      date: new Date(Date.UTC(1960, 0, 1) + ((index * 7919) % count) * (2e12 / count)).toISOString().slice(0, 10),
      title: `Event number ${index}, with a title that may well need a second line`,
    })),
  );

/** The best of some times, in ms: what others do on the machine meanwhile is not meant. */
function best(what: string, prepare: () => () => void): number {
  const times = Array.from({ length: 6 }, () => {
    const run = prepare();
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  const time = Math.min(...times);
  console.log(`${what}: ${time.toFixed(1)} ms`);
  return time;
}

const labels = ({ root }: Column) => [...root.querySelectorAll<HTMLElement>('.flags .flag')];

describe('ColumnController', () => {
  afterEach(() => {
    for (const host of document.querySelectorAll('.column-host')) host.remove();
  });

  it('stretches the axis up to eight times, and never shrinks it', () => {
    const column = columnOf(storyOf(FOUR_EVENTS));
    const { controller, draw, root } = column;
    draw();
    const height = () => (root.querySelector('.plot') as HTMLElement).clientHeight;
    const calm = height();
    expect(controller.canZoomOut).to.equal(false);
    controller.zoomBy(0.5);
    expect(height()).to.equal(calm);
    controller.zoomBy(2);
    expect(controller.canZoomOut).to.equal(true);
    expect(height()).to.be.closeTo(2 * calm, calm * 0.2);
    controller.zoomBy(1000);
    expect(height()).to.be.closeTo(8 * calm, calm * 0.8);
    controller.fit();
    expect(height()).to.equal(calm);
  });

  it('gives the same length for the same story, whatever is open', () => {
    const column = columnOf(storyOf(FOUR_EVENTS));
    column.draw();
    const axis = () => column.root.querySelector('.axis-line')?.getAttribute('d');
    const closed = axis();
    column.draw({ selected: 'report' });
    expect(axis()).to.equal(closed);
  });

  it('measures nothing twice', () => {
    const story = many(300);
    const column = columnOf(story);
    const ruler = column.root.querySelector('.ruler') as HTMLElement;
    let measured = 0;
    const observer = new MutationObserver((records) => (measured += records.length));
    observer.observe(ruler, { childList: true, subtree: true });
    column.draw();
    expect(observer.takeRecords().length).to.be.greaterThan(0);
    column.draw({ selected: 'e7' });
    column.controller.zoomBy(2);
    expect(observer.takeRecords()).to.deep.equal([]);
    expect(measured).to.equal(0);
    column.controller.typeChanged();
    column.draw();
    expect(observer.takeRecords().length).to.be.greaterThan(0);
  });

  it('leaves nothing behind', async () => {
    const column = columnOf(storyOf(FOUR_EVENTS));
    column.draw({ selected: 'report' });
    const plot = column.root.querySelector('.plot') as HTMLElement;
    const [open] = [plot.querySelector('.open') as HTMLElement];
    column.controller.clear();
    expect(plot.children.length).to.equal(0);
    expect(plot.classList.contains('column')).to.equal(false);
    // What was observed is no more: its growth draws nothing.
    plot.append(open);
    open.style.height = '900px';
    await frames(3);
    expect(plot.querySelector('.axis-line')).to.equal(null);
  });

  it('adopts its styles once', () => {
    const column = columnOf(storyOf(FOUR_EVENTS));
    column.draw();
    column.controller.clear();
    column.draw();
    const { adoptedStyleSheets } = column.root;
    expect(new Set(adoptedStyleSheets).size).to.equal(adoptedStyleSheets.length);
    // Of marks, flags and the column.
    expect(adoptedStyleSheets.length).to.equal(styles.length + 3);
  });

  it('tells the group of each event beside its date', async () => {
    const story = storyOf({
      groups: [{ id: 'press', label: 'The press' }],
      events: FOUR_EVENTS.map((event, index) => (index < 2 ? { ...event, group: 'press' } : event)),
    });
    const column = columnOf(story);
    column.draw({ groupBy: 'group' });
    await column.controller.pending;
    const dates = [...column.root.querySelectorAll('.flags .flag-date')].map(({ textContent }) => textContent);
    expect(dates.slice(0, 2)).to.deep.equal(['February 2021 · The press', 'March 22, 2023 · The press']);
    expect(column.root.querySelectorAll('.mark.lane-1').length).to.equal(2);
  });

  it('has what does not match stand back, and moves nothing', () => {
    const column = columnOf(storyOf(FOUR_EVENTS));
    column.draw();
    const places = () => labels(column).map((label) => label.getBoundingClientRect().top);
    const before = places();
    column.draw({ matching: new Set(['report']) });
    const dimmed = [...column.root.querySelectorAll('.entry.dimmed')];
    expect(dimmed).to.have.length(3);
    expect(dimmed[0]?.textContent).to.contain('no match');
    expect(column.root.querySelectorAll('.mark.dimmed').length).to.equal(3);
    expect(column.root.querySelectorAll('.leader.dimmed').length).to.equal(3);
    expect(places()).to.deep.equal(before);
    column.draw({ matching: new Set(['report']), selected: 'conversation' });
    expect(column.root.querySelectorAll('.entry.dimmed').length, 'the open one is read').to.equal(2);
    column.draw();
    expect(column.root.querySelectorAll('.dimmed').length).to.equal(0);
  });

  it('counts what matches in each period of many events', async () => {
    const story = many(400);
    const column = columnOf(story);
    const matching = new Set(story.events.slice(0, 3).map(({ id }) => id));
    column.draw({ matching });
    await column.controller.pending;
    column.draw({ matching });
    const shown = labels(column).map(({ dataset }) => dataset['id']);
    expect(shown, 'matches are shown unasked').to.include.members([...matching]);
    const [first, second] = [...column.root.querySelectorAll('.chapter-count')].map(({ textContent }) => textContent);
    expect(first).to.match(/^3 of \d+ events$/);
    expect(second).to.match(/^0 of \d+ events$/);
    for (const label of labels(column)) {
      expect(label.matches('.dimmed .flag')).to.equal(!matching.has(label.dataset['id'] ?? ''));
    }
  });

  it('draws 300 labels, and far faster again when only the pointer has moved', () => {
    const column = columnOf(many(300));
    const first = best('300 events, first', () => {
      column.controller.typeChanged();
      return () => column.draw();
    });
    expect(labels(column)).to.have.length(300);
    let turn = 0;
    const again = best('300 events, pointed at', () => () => column.draw({ pinned: [`e${(turn += 1)}`] }));
    best('300 events, opened', () => () => column.draw({ selected: `e${(turn += 1)}` }));
    expect(again).to.be.below(first / 3);
  });

  it('draws 100,000 events with few nodes, and not much slower than some thousand', async () => {
    const [some, all] = [many(4_000), many(100_000)];
    const column = columnOf(all);
    column.draw();
    await column.controller.pending;
    const draw = (what: string, story: Story) =>
      best(what, () => {
        // Of another story object nothing is known.
        const other = { ...story };
        return () => column.draw({ story: other });
      });
    expect(draw('100,000 events', all)).to.be.below(400 + 4 * draw('4,000 events', some));
    column.draw({ selected: 'e77777' });
    expect(column.root.querySelector<HTMLElement>('.open .flag')?.dataset['id']).to.equal('e77777');
    expect(labels(column).length).to.be.below(310);
    expect(column.root.querySelectorAll('*').length).to.be.below(2000);
  });
});
