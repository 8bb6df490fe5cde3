import { expect } from '@open-wc/testing';
import { PlotStage } from '../../src/controllers/plot-stage.js';
import { rehearse } from '../../src/rehearsal.js';
import { StoryTimeline } from '../../src/story-timeline.js';

const isFetched = (file: string) => performance.getEntriesByType('resource').some(({ name }) => name.includes(file));

describe('rehearse', () => {
  // Not by `define`, which begins a rehearsal of its own.
  before(() => customElements.define('story-timeline', StoryTimeline));
  afterEach(() => {
    PlotStage.hasDrawn = false;
  });

  it('fetches nothing for many events where readers save data', async () => {
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
    expect(await rehearse()).to.equal(true);
    delete (navigator as { connection?: object }).connection;
    expect(isFetched('/across-plot')).to.equal(true);
    expect(isFetched('/crowd-plot')).to.equal(false);
  });

  it('has all there that few and many events need, and leaves the page as it is', async () => {
    const page = document.documentElement.outerHTML;
    expect(await rehearse()).to.equal(true);
    for (const file of ['/across-plot', '/crowd-plot', '/overview-view']) expect(isFetched(file), file).to.equal(true);
    expect(document.documentElement.outerHTML).to.equal(page);
    expect(document.querySelector('story-timeline')).to.equal(null);
  });

  it('goes no further once a story has been drawn', async () => {
    const made: string[] = [];
    const { createElement } = document;
    document.createElement = function (this: Document, name: string) {
      made.push(name);
      return createElement.call(this, name);
    } as typeof document.createElement;
    try {
      const rehearsing = rehearse();
      PlotStage.hasDrawn = true;
      expect(await rehearsing).to.equal(false);
    } finally {
      document.createElement = createElement;
    }
    expect(made).to.deep.equal([]);
  });
});
