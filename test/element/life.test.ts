import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { frames, HAN_DONG, inside, mount, shownTitles, unmountAll, until } from '../support/mount.js';

/** Not of a function that waits: what that holds weakly, Firefox keeps. */
let references: WeakRef<StoryTimeline>[] = [];

describe('<story-timeline> life cycle', () => {
  afterEach(unmountAll);

  it('comes to life again where it is put back or moved', async () => {
    const element = await mount(`<story-timeline>${HAN_DONG}</story-timeline>`, 700);
    const parent = element.parentElement as HTMLElement;
    element.zoomIn();
    element.remove();
    element.querySelector('#publication')?.remove();
    await frames(2);
    const other = document.createElement('div');
    parent.append(other);
    other.append(element);
    await element.ready;
    expect(shownTitles(element).length).to.equal(3);
    element.append(Object.assign(document.createElement('article'), { innerHTML: '<time>2022</time><h3>New</h3>' }));
    await until(() => shownTitles(element).includes('New'), 'the new child');
  });

  it('leaves nothing behind: no listener, observer, timer or frame at work after removal', async () => {
    const element = await mount(`<story-timeline>${HAN_DONG}</story-timeline>`, 700);
    element.zoomIn();
    element.remove();
    const scene = inside(element, '.plot')[0]?.innerHTML;
    element.append(document.createElement('article'));
    element.style.width = '300px';
    await frames(4);
    expect(inside(element, '.plot')[0]?.innerHTML).to.equal(scene);
  });

  it('can be thrown away', async () => {
    references = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const element = await mount(`<story-timeline selected="report">${HAN_DONG}</story-timeline>`, 500);
        return new WeakRef(element);
      }),
    );
    unmountAll();
    expect(document.querySelector('story-timeline')).to.equal(null);
    // What a last frame or promise still holds goes with the next collections.
    for (let tries = 0; tries < 20 && references.some((reference) => reference.deref()); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await executeServerCommand('collect-garbage');
    }
    expect(references.filter((reference) => reference.deref()).length).to.equal(0);
  });

  it('is made by script as by markup', async () => {
    const frame = await mount('<story-timeline></story-timeline>');
    const made: StoryTimeline = document.createElement('story-timeline');
    made.heading = 'Made by script';
    made.events = [{ date: '2020', title: 'First' }];
    expect(made.problems).to.deep.equal([]);
    frame.replaceWith(made);
    await made.ready;
    expect(shownTitles(made)).to.deep.equal(['First']);
  });

  it('leaves the page’s own nodes as they are', async () => {
    const markup = HAN_DONG.trim();
    const element = await mount(`<story-timeline>${markup}</story-timeline>`);
    element.select('report');
    await element.ready;
    element.select(null);
    await element.ready;
    expect(element.innerHTML).to.equal(markup);
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it('stands several times on one page, each for itself', async () => {
    const first = await mount(`<story-timeline>${HAN_DONG}</story-timeline>`);
    const second = await mount(
      `<story-timeline lang="fr" events='[{"date":"2021-02","title":"Une"}]'></story-timeline>`,
    );
    first.select('report');
    await first.ready;
    expect(second.selected).to.equal(null);
    expect(inside(second, '.flag-date')[0]?.textContent).to.equal('février 2021');
  });

  it('takes its language from the nearest element that states one, through shadow roots', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    host.lang = 'de';
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<story-timeline events='[{"date":"2021-02","title":"Eins"}]'></story-timeline>`;
    const element = root.querySelector('story-timeline') as StoryTimeline;
    await element.ready;
    expect(inside(element, '.flag-date')[0]?.textContent).to.equal('Februar 2021');
    host.remove();
  });
});
