import { expect } from '@open-wc/testing';
import { addedEvents } from '../../../src/core/story/added-events.js';
import { readStory } from '../../../src/core/story/read-story.js';

const storyOf = (...ids: string[]) => readStory(ids.map((id) => ({ id, title: id, date: '2001' }))).story;

describe('addedEvents', () => {
  const cases: [name: string, before: string[], after: string[], added: string[] | undefined][] = [
    ['what was added', ['a', 'b'], ['a', 'b', 'c'], ['c']],
    ['nothing of the same story', ['a', 'b'], ['b', 'a'], []],
    ['nothing where some were left out', ['a', 'b'], ['a'], []],
    ['what took the place of another', ['a', 'b'], ['a', 'c'], ['c']],
    ['that it is another story', ['a', 'b'], ['c'], undefined],
    ['that it is another story after an empty one', [], ['c'], undefined],
  ];
  for (const [name, before, after, added] of cases) {
    it(`tells ${name}`, () => expect(addedEvents(storyOf(...before), storyOf(...after))).to.deep.equal(added));
  }
});
