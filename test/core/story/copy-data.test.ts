import { expect } from '@open-wc/testing';
import { copyData } from '../../../src/core/story/copy-data.js';
import { readStory } from '../../../src/core/story/read-story.js';
import { expectWhole } from '../../support/expect-problems.js';
import { before, THROWING, throwing } from '../../support/throwing-data.js';

describe('copyData', () => {
  it('copies plain data as it is', () => {
    const data = { title: 'a', events: [{ title: 'b', weight: 1, sources: [{ title: 'c' }] }, null, 7, 8, 'd'] };
    delete data.events[3];
    const { input, findings } = copyData(Object.freeze(data));
    expect(JSON.stringify(input)).to.equal(JSON.stringify({ ...data, events: [data.events[0], null, 7, null, 'd'] }));
    expect(3 in (input as typeof data).events).to.equal(false);
    expect(findings).to.deep.equal([]);
  });

  it('reaches no prototype, and follows what is found in itself once', () => {
    const data = JSON.parse(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"events":[]}',
    ) as object;
    const { input } = copyData(Object.assign(data, { self: data }));
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
    expect((input as { self: unknown }).self).to.equal(input);
    expect(Object.keys(input as object)).to.have.members(['__proto__', 'constructor', 'events', 'self']);
  });

  it('leaves out what lies deeper than a story goes', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(JSON.stringify(copyData({ title: 'a', deep }).input)).to.match(/^\{"title":"a","deep":\[+\]+\}$/);
  });

  it('reads each value once', () => {
    let reads = 0;
    const { input } = copyData({
      get title() {
        return `read ${(reads += 1)}`;
      },
    });
    expect(input).to.deep.equal(Object.assign(Object.create(null), { title: 'read 1' }));
    expect(JSON.stringify(input)).to.equal('{"title":"read 1"}');
  });

  it('tells where something was thrown, whatever it was', () => {
    const { findings } = copyData([
      before,
      {
        get title() {
          return throwing();
        },
        sources: [
          {
            get url() {
              throw Object.create(null);
            },
          },
        ],
      },
    ]);
    expect(findings.map(({ where }) => where)).to.deep.equal(['events[1].title', 'events[1].sources[0].url']);
    expect(findings[0]?.detail).to.contain('Error: no');
  });
});

describe('readStory of objects that throw', () => {
  for (const [name, make, where] of THROWING) {
    it(`takes what can be read of ${name}`, () => {
      const { story, problems } = readStory(make());
      expectWhole(problems);
      expect(problems.map((problem) => problem.where)).to.include(where);
      if (where.includes('[1]') || where === 'title') expect(story.events.map(({ id }) => id)).to.include('before');
    });
  }
});
