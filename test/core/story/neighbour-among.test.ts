import { expect } from '@open-wc/testing';
import { neighbourAmong } from '../../../src/core/story/neighbour-among.js';
import { storyOf } from '../../support/stories.js';

const story = storyOf(['a', 'b', 'c', 'd', 'e'].map((id, index) => ({ id, title: id, date: `200${index}` })));

describe('neighbourAmong', () => {
  const cases: [from: string | null, step: 1 | -1, matching: string[] | undefined, to: string | undefined][] = [
    ['b', 1, undefined, 'c'],
    ['b', -1, undefined, 'a'],
    ['a', -1, undefined, undefined],
    ['e', 1, undefined, undefined],
    [null, 1, undefined, 'a'],
    [null, -1, undefined, 'e'],
    ['no such event', 1, undefined, 'a'],
    ['a', 1, ['a', 'd'], 'd'],
    ['d', -1, ['a', 'd'], 'a'],
    ['d', 1, ['a', 'd'], undefined],
    ['b', 1, ['a', 'd'], 'd'],
    ['b', -1, ['a', 'd'], 'a'],
    [null, 1, ['c'], 'c'],
    [null, -1, ['c'], 'c'],
    ['c', 1, [], undefined],
  ];
  for (const [from, step, matching, to] of cases) {
    it(`goes from ${from} by ${step} to ${to} among ${matching ?? 'all'}`, () =>
      expect(neighbourAmong(story, from, step, matching && new Set(matching))?.id).to.equal(to));
  }
});
