import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { StoryTimeline } from '../../src/story-timeline.js';
import { flagOf, frames, HAN_DONG, inside, mount, one, unmountAll, until } from '../support/mount.js';

async function story(fragment: string, attributes = ''): Promise<StoryTimeline> {
  history.replaceState(null, '', `${location.pathname}${location.search}${fragment}`);
  return mount(`<story-timeline hash ${attributes}>${HAN_DONG}</story-timeline>`);
}

describe('<story-timeline hash>', () => {
  const { href } = location;
  before(() => setViewport({ width: 1200, height: 900 }));
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', href);
  });

  it('looks for what the address names', async () => {
    const element = await story('#story-find=resigns');
    await until(() => inside(element, '.flag.dimmed').length > 0, 'what steps back');
    expect(flagOf(element, 'resignation').matches('.dimmed')).to.equal(false);
    expect(location.hash).to.equal('#story-find=resigns');
  });

  it('opens what the address names', async () => {
    const element = await story('#story-id=report');
    expect(element.selected).to.equal('report');
  });

  it('shows the window and the day that the address names', async () => {
    const element = await story('#story-view=2023-02-01/2023-07-01&story-as-of=2023-06');
    expect(element.view).to.deep.equal({ start: Date.UTC(2023, 1, 1), end: Date.UTC(2023, 6, 1) });
    expect(element.asOf).to.equal('2023-06');
  });

  it('tells what is open, and goes back', async () => {
    const element = await story('');
    flagOf(element, 'resignation').click();
    await element.ready;
    expect(location.hash).to.equal('#story-id=resignation');
    flagOf(element, 'report').click();
    await element.ready;
    expect(location.hash).to.equal('#story-id=report');
    history.back();
    await until(() => element.selected === 'resignation', 'the event before');
    history.back();
    await until(() => element.selected === null, 'no event');
  });

  it('tells the window once it rests, without a step of history for each', async () => {
    const element = await story('#section');
    const { length } = history;
    element.zoomTo(Date.UTC(2023, 1, 1), Date.UTC(2023, 6, 1));
    await frames(4);
    element.requestUpdate();
    await element.ready;
    expect(location.hash).to.equal('#section&story-view=2023-02-01/2023-07-01');
    expect(history.length).to.equal(length);
  });

  it('goes by its id where it has one', async () => {
    const element = await story('#story-id=report&dong-id=resignation', 'id="dong"');
    expect(element.selected).to.equal('resignation');
    element.select('publication');
    await element.ready;
    expect(location.hash).to.equal('#story-id=report&dong-id=publication');
  });

  it('leaves the page’s own choice where the address tells nothing', async () => {
    const element = await story('', 'selected="report"');
    expect(element.selected).to.equal('report');
  });

  it('says quietly that an event is not there', async () => {
    const element = await story('#story-id=nobody');
    const text = 'There is no event “nobody” in this story.';
    expect(one(element, '[role="status"]').textContent).to.equal(text);
    expect(inside(element, 'p.list').map((line) => line.textContent)).to.deep.equal([text]);
    flagOf(element, 'report').click();
    await element.ready;
    expect(inside(element, 'p.list')).to.have.length(0);
  });

  it('leaves the address alone once it is removed, and without the attribute', async () => {
    const element = await story('');
    element.remove();
    history.pushState(null, '', '#story-id=report');
    history.back();
    await until(() => location.hash === '', 'the way back');
    await frames(3);
    expect(element.selected).to.equal(null);
    const other = await mount(`<story-timeline>${HAN_DONG}</story-timeline>`);
    other.select('report');
    await other.ready;
    expect(location.hash).to.equal('');
  });
});
