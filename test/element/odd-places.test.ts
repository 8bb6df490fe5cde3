import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { StoryTimeline } from '../../src/story-timeline.js';
import { drawnOutside } from '../support/drawn-outside.js';
import {
  frames,
  HAN_DONG,
  HAN_DONG_EVENTS,
  inside,
  mount,
  one,
  shownTitles,
  unmountAll,
  until,
} from '../support/mount.js';
import { openFrame } from '../support/open-frame.js';
import { watchFaults, type FaultWatch } from '../support/watch-faults.js';

const TITLES = HAN_DONG_EVENTS.map(({ title }) => title);
const MARKUP = `<story-timeline heading="How it unfolded">${HAN_DONG}</story-timeline>`;

/** Drawn and styled, and nothing beside it. */
async function expectDrawn(element: StoryTimeline): Promise<void> {
  await until(() => shownTitles(element).length === TITLES.length, 'the flags');
  await until(() => getComputedStyle(one(element, '.plot')).position === 'relative', 'the styles');
  await frames(3);
  await element.ready;
  expect(shownTitles(element)).to.deep.equal(TITLES);
  expect(drawnOutside(element, true)).to.deep.equal([]);
}

describe('<story-timeline> in odd places', () => {
  let watch: FaultWatch;
  const added = new Set<Element>();

  before(() => setViewport({ width: 1000, height: 800 }));
  beforeEach(() => {
    watch = watchFaults();
  });
  afterEach(() => {
    unmountAll();
    for (const node of added) node.remove();
    added.clear();
    watch.stop();
    expect(watch.faults.join('\n')).to.equal('');
  });

  function add<Name extends keyof HTMLElementTagNameMap>(name: Name, style = ''): HTMLElementTagNameMap[Name] {
    const node = document.createElement(name);
    node.style.cssText = style;
    added.add(node);
    document.body.append(node);
    return node;
  }

  /** The parent decides about its size. */
  async function mountIn(parent: Element | ShadowRoot): Promise<StoryTimeline> {
    const template = document.createElement('template');
    template.innerHTML = MARKUP;
    parent.append(document.importNode(template.content, true));
    const element = parent.querySelector('story-timeline') as StoryTimeline;
    await element.ready;
    return element;
  }

  it('stands fifty times on one page', async () => {
    const elements = await Promise.all(Array.from({ length: 50 }, (_, index) => mount(MARKUP, 240 + index * 15)));
    for (const element of elements) await expectDrawn(element);
  });

  it('is drawn when what hides it is opened, and keeps what it showed when that is closed', async () => {
    const details = add('details');
    const element = await mountIn(details);
    details.open = true;
    await expectDrawn(element);
    const picture = one(element, '.plot').innerHTML;
    details.open = false;
    await frames(3);
    expect(one(element, '.plot').innerHTML).to.equal(picture);
    details.open = true;
    await frames(3);
    await expectDrawn(element);
  });

  it('fetches nothing it does not need while it has no width', async () => {
    const element = await mountIn(add('div', 'display: none'));
    await frames(3);
    expect(one(element, '.plot').matches('.column')).to.equal(false);
    (element.parentElement as HTMLElement).style.display = '';
    await expectDrawn(element);
    expect(one(element, '.plot').matches('.column')).to.equal(false);
  });

  it('is drawn in a dialog, as large as anywhere, though that grows as it opens', async () => {
    const dialog = add('dialog', 'inline-size: 900px; max-inline-size: none');
    const element = await mountIn(dialog);
    dialog.animate([{ transform: 'scale(0)' }, { transform: 'none' }], { duration: 300 });
    dialog.showModal();
    // Drawn while it grows, but measured only then: in between, pixels are rounded.
    await until(() => shownTitles(element).length === TITLES.length, 'the flags');
    await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
    const plain = await mount(MARKUP, element.clientWidth);
    const sizes = (of: Element) => inside(of, '.flags li').map(({ style }) => [style.width, style.height]);
    // Of what is seen as a point, the longest line is not known: a flag is as wide then as it may be.
    const heights = (of: Element) => sizes(of).map(([, height]) => height);
    expect(heights(element)).to.deep.equal(heights(plain));
    await expectDrawn(element);
  });

  const boxes: [name: string, style: string][] = [
    ['an item of a row', 'display: flex'],
    ['a centred item of a row', 'display: flex; place-items: center; justify-content: center'],
    ['a centred item of a column', 'display: flex; flex-direction: column; align-items: center'],
    ['an item of a grid', 'display: grid'],
    ['a centred item of a grid', 'display: grid; place-items: center'],
    ['an item of a grid that gives what is left', 'display: grid; grid-template-columns: 1fr 40px'],
    ['a cell of a table', 'display: table-cell'],
    ['in a box as wide as its content', 'inline-size: fit-content'],
    ['in a box that floats', 'float: left'],
    ['in a box as small as its content may be', 'inline-size: min-content; min-inline-size: 100%'],
  ];
  for (const [name, style] of boxes) {
    it(`has the room there is as ${name}`, async () => {
      for (const width of [240, 390, 900]) {
        const outer = add('div', `inline-size: ${width}px`);
        const box = document.createElement('div');
        box.style.cssText = `${style}; max-inline-size: 100%`;
        outer.append(box);
        const element = await mountIn(box);
        await expectDrawn(element);
        expect(element.clientWidth, `in ${width}px`).to.be.within(Math.min(width - 40, 600), width);
        expect(outer.scrollWidth, `in ${width}px`).to.be.at.most(width);
      }
    });
  }

  it('is drawn when it comes into view, where the page lays out only what is', async () => {
    const scroller = add('div', 'block-size: 500px; overflow: auto');
    const space = document.createElement('div');
    space.style.blockSize = '5000px';
    const far = document.createElement('div');
    far.style.cssText = 'content-visibility: auto; contain-intrinsic-size: 800px 400px';
    scroller.append(space, far);
    const element = await mountIn(far);
    await frames(3);
    far.scrollIntoView();
    await expectDrawn(element);
    scroller.scrollTop = 0;
    await frames(3);
    far.scrollIntoView();
    await expectDrawn(element);
  });

  it('is drawn in the shadow root of another element, and in its slot', async () => {
    const host = add('div', 'inline-size: 800px');
    const root = host.attachShadow({ mode: 'open' });
    await expectDrawn(await mountIn(root));
    root.append(document.createElement('slot'));
    await expectDrawn(await mountIn(host));
  });

  it('stays as it is where it is moved without leaving the page', async function () {
    const [from, to] = [add('div', 'inline-size: 800px'), add('div', 'inline-size: 700px')];
    if (!('moveBefore' in from)) return this.skip();
    const element = await mountIn(from);
    element.select('report');
    element.zoomIn();
    await frames(3);
    const { view } = element;
    (to as unknown as { moveBefore(node: Node, before: Node | null): void }).moveBefore(element, null);
    await element.ready;
    await frames(3);
    expect(element.view.start).to.be.closeTo(view.start, 1);
    expect(element.view.end).to.be.closeTo(view.end, 1);
    expect(one(element, '.details').textContent).to.contain('May 2023');
    expect(drawnOutside(element, false)).to.deep.equal([]);
  });

  it('wears its styles in another document, whatever it comes to show there, and back again', async () => {
    const home = add('div', 'inline-size: 800px');
    const frame = await openFrame(add('div'), 'inline-size: 900px; block-size: 600px');
    const element = await mountIn(home);
    for (const place of [frame.contentDocument?.body as HTMLElement, home]) {
      place.append(element);
      await expectDrawn(element);
      element.select('report');
      await element.ready;
      expect(getComputedStyle(one(element, '.details')).display).to.equal('grid');
      element.layout = 'list';
      await until(() => inside(element, '.entry').length === TITLES.length, 'the list');
      await frames(2);
      expect(getComputedStyle(one(element, '.entry')).display).to.equal('flow-root');
      Object.assign(element, { layout: null, selected: null });
      await element.ready;
    }
  });

  it('may be made for another document', async () => {
    const frame = await openFrame(add('div'), 'inline-size: 900px; block-size: 600px');
    const element = document.createElement('story-timeline');
    element.events = HAN_DONG_EVENTS;
    frame.contentDocument?.body.append(element);
    await expectDrawn(element);
    const other = document.createElement('story-timeline');
    other.innerHTML = HAN_DONG;
    frame.contentDocument?.adoptNode(other);
    frame.contentDocument?.body.append(other);
    await expectDrawn(other);
  });

  it('stays what it is in another document, also as an element that a page has made of it', async () => {
    class OwnTimeline extends StoryTimeline {
      readonly isOwn = true;
      tell(): string {
        return `${this.story?.events.length}`;
      }
    }
    customElements.define('own-timeline', OwnTimeline);
    const frame = await openFrame(add('div'), 'inline-size: 900px; block-size: 600px');
    const element = new OwnTimeline();
    element.events = HAN_DONG_EVENTS;
    frame.contentDocument?.body.append(element);
    await expectDrawn(element);
    expect(element.tell()).to.equal(`${TITLES.length}`);
  });

  it('is heard of no more when its frame is taken away', async () => {
    const frame = await openFrame(add('div'), 'inline-size: 400px; block-size: 600px');
    const element = await mountIn(frame.contentDocument?.body as HTMLElement);
    element.select('report');
    await expectDrawn(element);
    frame.remove();
    const other = await mount(MARKUP, 800);
    (other.parentElement as HTMLElement).style.inlineSize = '700px';
    await frames(3);
    await expectDrawn(other);
  });

  it('goes on when the page comes back from where browsers keep pages', async () => {
    const element = await mount(MARKUP, 800);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    element.zoomIn();
    await until(() => element.matches(':state(zoomed)'), 'the zoom');
    element.querySelector('#report')?.remove();
    await until(() => element.story?.events.length === TITLES.length - 1, 'the change');
  });

  it('is printed where it is hidden, and where it is not on the page any more', async () => {
    const details = add('details');
    const element = await mountIn(details);
    details.open = true;
    await expectDrawn(element);
    await until(() => {
      dispatchEvent(new Event('beforeprint'));
      return inside(element, '.paper').length > 0;
    }, 'the paper');
    dispatchEvent(new Event('afterprint'));
    details.open = false;
    dispatchEvent(new Event('beforeprint'));
    expect(inside(element, '.paper').length).to.equal(1);
    element.remove();
    dispatchEvent(new Event('afterprint'));
    dispatchEvent(new Event('beforeprint'));
    expect(inside(element, '.paper')).to.deep.equal([]);
    dispatchEvent(new Event('afterprint'));
  });

  it('does not answer itself where a scrollbar comes and goes with its height', async () => {
    const style = add('style');
    style.textContent = '.bars::-webkit-scrollbar { inline-size: 16px } .bars { overflow: auto; block-size: 330px }';
    const scroller = add('div');
    scroller.className = 'bars';
    const element = await mountIn(scroller);
    element.select('report');
    for (let width = 300; width < 900; width += 20) {
      scroller.style.inlineSize = `${width}px`;
      await frames(1);
    }
    await frames(3);
    expect(drawnOutside(element, true)).to.deep.equal([]);
  });
});
