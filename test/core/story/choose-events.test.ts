import { expect } from '@open-wc/testing';
import { chooseEvents } from '../../../src/core/story/choose-events.js';
import { MAX_EVENTS, readStory } from '../../../src/core/story/read-story.js';
import { finish } from '../../../src/core/story/steps.js';

/** One more, by so many, than can be shown. */
function crowd(more: number, eventAt: (index: number) => unknown): unknown[] {
  return Array.from({ length: MAX_EVENTS + more }, (_, index) => eventAt(index));
}

describe('chooseEvents', () => {
  const LAST = MAX_EVENTS + 2;
  const cases: [string, (index: number) => unknown, leftOut: number[]][] = [
    ['the first given where none has a weight', () => ({}), [LAST - 2, LAST - 1, LAST]],
    ['the weightier', (index) => ({ weight: index === 7 ? 0.5 : index < 9 ? 1 : 2 }), [7, 6, 8]],
    ['a weight that is a text', (index) => ({ weight: index < 3 ? '-1' : ' 3 ' }), [0, 1, 2]],
    ['1 for no weight', (index) => ({ weight: [0.5, null, '', 'much', NaN, {}][index] ?? 1 }), [0, LAST - 1, LAST]],
    ['events before what is none', (index) => (index < 2 ? null : { weight: -9 }), [0, 1, LAST]],
  ];
  for (const [name, eventAt, leftOut] of cases) {
    it(`chooses ${name}, in the order given`, () => {
      const chosen = finish(chooseEvents(crowd(3, eventAt)));
      expect(chosen.length).to.equal(MAX_EVENTS);
      expect(chosen.every((index, place) => place === 0 || index > (chosen[place - 1] as number))).to.equal(true);
      const has = new Set(chosen);
      expect(leftOut.filter((index) => has.has(index))).to.deep.equal([]);
    });
  }

  it('ends, whatever the length', () => {
    expect(finish(chooseEvents(Object.assign([], { length: 2 ** 32 - 1 }))).length).to.equal(MAX_EVENTS);
  }).timeout(20_000);

  it('says how many events were given, and how many are shown', () => {
    const { story, problems } = readStory(crowd(2, (index) => (index < MAX_EVENTS ? null : { title: 'x', weight: 0 })));
    expect(story.events.map(({ given }) => given)).to.deep.equal([MAX_EVENTS, MAX_EVENTS + 1]);
    expect(problems[0]).to.include({ code: 'events-too-many', value: MAX_EVENTS + 2 });
    expect(problems[0]?.message).to.contain('500002').and.to.contain('500000');
  });
});
