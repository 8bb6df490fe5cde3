import { expect } from '@open-wc/testing';
import type { Steps } from '../../src/core/story/steps.js';
import { runInSlices } from '../../src/sources/run-in-slices.js';

/** Work that takes so many steps of a millisecond. */
function* work(count: number, done = { steps: 0 }): Steps<string> {
  for (let step = 0; step < count; step += 1) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    done.steps += 1;
    yield step / count;
  }
  return 'done';
}

const never = new AbortController().signal;
const quiet = () => undefined;

describe('runInSlices', () => {
  it('lets others have their turn, often', async () => {
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    const shares: number[] = [];
    const result = await runInSlices(work(200), never, (share) => shares.push(share));
    clearInterval(ticking);
    expect(result).to.equal('done');
    expect(turns).to.be.greaterThan(4);
    expect(shares.length).to.be.greaterThan(4);
    expect(shares).to.deep.equal(shares.toSorted((a, b) => a - b));
  });

  it('ends soon after it is no longer wanted', async () => {
    const ending = new AbortController();
    const done = { steps: 0 };
    setTimeout(() => ending.abort(new Error('Enough')));
    const error = await runInSlices(work(5000, done), ending.signal, quiet).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(Error).with.property('message', 'Enough');
    expect(done.steps).to.be.within(1, 500);
  });

  it('throws what the work throws', async () => {
    function* broken(): Steps<void> {
      yield 0;
      throw new TypeError('A fault in a program');
    }
    const error = await runInSlices(broken(), never, quiet).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
  });
});
