import { expect, waitUntil } from '@open-wc/testing';
import { PlotStage } from '../../src/controllers/plot-stage.js';
import '../../src/define.js';
import { rehearse } from '../../src/rehearsal.js';

describe('rehearse', () => {
  beforeEach(async () => {
    // The page itself has one.
    await waitUntil(() => PlotStage.hasDrawn);
    PlotStage.hasDrawn = false;
  });

  it('draws a story, and leaves the page as it is', async () => {
    const page = document.documentElement.outerHTML;
    await rehearse();
    expect(PlotStage.hasDrawn).to.equal(true);
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
      await rehearsing;
    } finally {
      document.createElement = createElement;
    }
    expect(made).to.deep.equal([]);
  });
});
