import { expect } from '@open-wc/testing';
import type { Steps } from '../../src/core/story/steps.js';
import { LongWork } from '../../src/sources/long-work.js';

/** Lets time pass, by the clock of the test, before each step. */
function* slow(shares: readonly number[], pass: () => void): Steps<string> {
  for (const share of shares) {
    pass();
    yield share;
  }
  return 'done';
}

describe('LongWork', () => {
  const plainNow = performance.now.bind(performance);
  let now = 0;
  beforeEach(() => {
    now = 1000;
    performance.now = () => now;
  });
  afterEach(() => {
    performance.now = plainNow;
  });

  function longWork() {
    const told: { share: number; at: number }[] = [];
    const { signal } = new AbortController();
    return { long: new LongWork(signal, (share) => told.push({ share, at: now })), told };
  }

  it('tells how far it is after half a second, and then no more than ten times a second', async () => {
    const { long, told } = longWork();
    const shares = Array.from({ length: 60 }, (_, index) => index / 60);
    expect(await long.run(slow(shares, () => (now += 20)))).to.equal('done');
    const [first, ...later] = told.map(({ at }) => at);
    expect(first).to.be.within(1500, 1530);
    expect(later.length).to.be.within(4, 7);
    for (const [index, at] of later.entries()) expect(at - (told[index]?.at ?? 0)).to.be.at.least(100);
  });

  it('tells of parts that follow each other a share of all, to the end of the last', async () => {
    const { long, told } = longWork();
    const pass = () => (now += 1000);
    await long.run(slow([0, 0.5, 1], pass));
    await long.run(slow([0, 1], pass));
    await long.run(slow([0, 0.5, 1], pass), true);
    expect(told.map(({ share }) => share)).to.deep.equal([0.25, 0.5, 0.75, 0.875, 1]);
  });

  it('tells nothing of what is soon done', async () => {
    const { long, told } = longWork();
    await long.run(slow([0, 0.5, 1], () => (now += 100)));
    expect(told).to.deep.equal([]);
  });
});
