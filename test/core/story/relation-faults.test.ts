import { expect } from '@open-wc/testing';
import { readStory } from '../../../src/core/story/read-story.js';
import type { EventInput } from '../../../src/core/story/story.js';

/** "a refutes b": events a, b, c of 2001 to 2003, u undated. */
function problemsOf(...relations: string[]): string[] {
  const events: EventInput[] = ['a', 'b', 'c', 'u'].map((id, index) => ({
    id,
    title: id,
    ...(id === 'u' ? {} : { date: `${2001 + index}` }),
    relations: relations.flatMap((said) => {
      const [from, type, to] = said.split(' ') as [
        string,
        NonNullable<EventInput['relations']>[number]['type'],
        string,
      ];
      return from === id ? [{ type, to }] : [];
    }),
  }));
  return readStory({ events }).problems.map(({ code, where }) => `${code} at ${where}`);
}

describe('relationFault', () => {
  const cases: [string[], string[]][] = [
    [['b refutes a', 'c disputes a', 'c repliesTo b'], []],
    [['b refutes b'], ['relation-self at events[1], refutes']],
    [['b refutes nobody'], ['relation-dangling at events[1], refutes']],
    [['b confirms a', 'b refutes a'], ['relation-contradictory at events[1], confirms']],
    [['b confirms a', 'b corrects a'], []],
    [
      ['a disputes b', 'b refutes a'],
      ['relation-circular at events[0], disputes', 'relation-circular at events[1], refutes'],
    ],
    [
      ['a disputes b', 'b refutes c', 'c refutes a'],
      ['events[0], disputes', 'events[1], refutes', 'events[2], refutes'].map(
        (where) => `relation-circular at ${where}`,
      ),
    ],
    [['a repliesTo b', 'b repliesTo a'], []],
    [['u refutes a'], ['relation-undated at events[3], refutes']],
    [['u repliesTo a'], []],
  ];
  for (const [relations, problems] of cases) {
    it(relations.join(', '), () => expect(problemsOf(...relations)).to.deep.equal(problems));
  }
});
