import { expect } from '@open-wc/testing';
import { Foresight } from '../../src/controllers/foresight.js';
import { onlyWhere } from '../support/engine.js';
import { until } from '../support/mount.js';

/** Steps of which each takes its time, and what was done of them. */
function work(count: number, duration = 0) {
  const done: number[] = [];
  function* steps(): Generator<void> {
    for (let step = 0; step < count; step += 1) {
      for (const end = performance.now() + duration; performance.now() < end;);
      done.push(step);
      yield;
    }
  }
  return { done, steps: steps() };
}

const moments = (duration: number) => new Promise((resolve) => setTimeout(resolve, duration));

describe('Foresight', () => {
  onlyWhere('idleness', 'does all steps, none at once', async () => {
    const { done, steps } = work(5, 6);
    new Foresight().follow(steps);
    expect(done).to.deep.equal([]);
    await until(() => done.length === 5, 'all steps');
    expect(done).to.deep.equal([0, 1, 2, 3, 4]);
  });

  onlyWhere('idleness', 'gives way after a few steps, however long the browser expects to be idle', async () => {
    const { requestIdleCallback: ask } = globalThis;
    let turns = 0;
    globalThis.requestIdleCallback = (turn, options) => {
      turns += 1;
      return ask(turn, options);
    };
    try {
      const { done, steps } = work(20, 6);
      new Foresight().follow(steps);
      await until(() => done.length === 20, 'all steps');
    } finally {
      globalThis.requestIdleCallback = ask;
    }
    expect(turns).to.be.at.least(9);
  });

  onlyWhere('idleness', 'leaves what it was at for what matters now', async () => {
    const [old, now] = [work(1000, 5), work(3)];
    const foresight = new Foresight();
    foresight.follow(old.steps);
    foresight.follow(now.steps);
    await until(() => now.done.length === 3, 'what matters now');
    await moments(50);
    expect(old.done).to.deep.equal([]);
  });

  onlyWhere('idleness', 'does nothing more once it is told to stop', async () => {
    const { done, steps } = work(3);
    const foresight = new Foresight();
    foresight.follow(steps);
    foresight.stop();
    await moments(100);
    expect(done).to.deep.equal([]);
  });

  it('foresees nothing where a browser tells of no idle moments', async () => {
    const { requestIdleCallback: ask } = globalThis;
    delete (globalThis as Partial<typeof globalThis>).requestIdleCallback;
    try {
      const { done, steps } = work(3);
      const foresight = new Foresight();
      foresight.follow(steps);
      await moments(50);
      foresight.stop();
      expect(done).to.deep.equal([]);
    } finally {
      if (ask) globalThis.requestIdleCallback = ask;
    }
  });
});
