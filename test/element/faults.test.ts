import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { SourceController } from '../../src/controllers/source-controller.js';
import { fakeNetwork, type FakeNetwork } from '../support/fake-network.js';
import { drawnOutside } from '../support/drawn-outside.js';
import { engine } from '../support/engine.js';
import { stepsOf, type Step } from '../support/fault-commands.js';
import { frames, HAN_DONG, mount, one, unmountAll, until } from '../support/mount.js';
import { TroubledElement } from '../support/troubled-element.js';
import { watchFaults, type FaultWatch } from '../support/watch-faults.js';

describe('<story-timeline> in trouble', () => {
  let network: FakeNetwork;
  let watch: FaultWatch;
  const plainWarn = console.warn;
  const { href } = location;

  before(() => {
    console.warn = () => undefined;
    network = fakeNetwork();
    watch = watchFaults();
  });
  afterEach(unmountAll);

  after(() => {
    history.replaceState(null, '', href);
    watch.stop();
    network.restore();
    console.warn = plainWarn;
  });

  /** What happens to one element, from its first moment until all has settled. */
  async function live(steps: readonly Step[]): Promise<void> {
    const before = watch.faults.length;
    const troubled = new TroubledElement(network);
    try {
      await troubled.live(steps);
      await troubled.settle();
      expect(watch.faults.slice(before).join('\n')).to.equal('');
    } finally {
      troubled.remove();
    }
  }

  it('stays where it is when it is told to show no stretch of time', async () => {
    const element = await mount(`<story-timeline>${HAN_DONG}</story-timeline>`);
    const { view } = element;
    for (const [start, end] of [
      [NaN, NaN],
      [-Infinity, Infinity],
      [NaN, view.end],
      [view.start, Infinity],
    ] as const) {
      element.zoomTo(start, end);
      await frames();
      expect(element.view).to.deep.equal(view);
    }
    expect(watch.faults).to.deep.equal([]);
  });

  it('lays its flags out anew when the page asks for another stretch', async () => {
    const element = await mount(`<story-timeline events='[{"date":"2021-03-04","title":"One"}]'></story-timeline>`);
    element.start = '2020';
    await element.ready;
    expect(drawnOutside(element, true)).to.deep.equal([]);
    element.start = null;
    element.end = '2030';
    await element.ready;
    expect(drawnOutside(element, true)).to.deep.equal([]);
  });

  it('draws a zoom that is next to nothing in deep time, but not on a folded axis', async () => {
    const element = await mount('<story-timeline></story-timeline>');
    element.events = [
      { date: 'Y-17E7', title: 'Long ago' },
      { date: '2021-03-04', title: 'Now' },
      { date: '2022-05', title: 'A year later' },
    ];
    await element.ready;
    const whole = element.view;
    const ticks = () => one(element, '.units').textContent;
    const before = ticks();
    element.zoomTo(whole.start, Date.UTC(2021, 6, 1));
    await frames(3);
    expect(element.matches(':state(zoomed)')).to.equal(true);
    expect(ticks()).not.to.equal(before);
    element.fit();
    await until(() => !element.matches(':state(zoomed)'), 'the whole');
    expect(ticks()).to.equal(before);
  });

  it('is ready though it left while a large file was read', async () => {
    const events = Array.from({ length: 9_000 }, (_, index) => ({ date: '2020', title: `Event ${index}` }));
    network.serve('large.json', { answer: 'whole', delay: 0, text: JSON.stringify(events) });
    const host = Object.assign(document.createElement('div'), { addController: () => undefined });
    const source: SourceController = new SourceController(host as never, {
      loading: () => undefined,
      loaded: () => undefined,
      failed: ({ message }) => expect.fail(message),
      // Asked for in the midst of the reading.
      zone: () => void source.hostDisconnected(),
    });
    source.set('src', 'large.json');
    source.hostConnected();
    await source.current;
    await source.reading;
  });

  const cases: [what: string, runs: number, weights: [number, number, number]][] = [
    ['sources that come and go, late, broken or out of order', 60, [8, 1, 1]],
    ['being moved, hidden and resized', 40, [2, 6, 2]],
    ['whatever page and reader do', 60, [2, 2, 6]],
  ];
  for (const [what, numRuns, weights] of cases) {
    it(`outlives ${what}`, async function () {
      this.timeout(120_000);
      const property = fc.asyncProperty(stepsOf(...weights), live);
      // Half as many elsewhere: with three engines it takes long.
      await fc.assert(property, {
        numRuns: engine.id === 'chromium' ? numRuns : numRuns / 2,
        includeErrorInReport: true,
      });
    });
  }
});
