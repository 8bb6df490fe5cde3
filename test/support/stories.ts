import type { Problem } from '../../src/core/story/problem.js';
import { readStory, type ReadOptions } from '../../src/core/story/read-story.js';
import type { EventInput, Story, StoryEvent } from '../../src/core/story/story.js';

/** The story of the pictures: a claim, an answer to it, its refutation, and what was left. */
export const FOUR_EVENTS: readonly EventInput[] = [
  { id: 'conversation', date: '2021-02', title: 'Conversation with a Chinese diplomat', status: 'alleged' },
  {
    id: 'resignation',
    date: '2023-03-22',
    title: 'Dong resigns from the Liberal caucus',
    relations: [{ type: 'repliesTo', to: 'conversation' }],
  },
  {
    id: 'report',
    date: '2023-05',
    title: 'Johnston report: “the allegation is false”',
    relations: [{ type: 'refutes', to: 'conversation' }],
  },
  {
    id: 'publication',
    date: '2023-10-03',
    title: 'Dong: still waiting to hear whether he may rejoin the caucus',
  },
];

export function storyOf(input: unknown): Story {
  return readStory(input).story;
}

/** One event, read as the only one of its story. */
export function readOne(
  given: unknown,
  options?: ReadOptions,
): { event: StoryEvent | undefined; problems: readonly Problem[]; codes: string[] } {
  const { story, problems } = readStory([given], options);
  return { event: story.events[0], problems, codes: problems.map(({ code }) => code) };
}

/** An event of a story that is known to have it. */
export function eventOf(story: Story, id: string): StoryEvent {
  const event = story.byId.get(id);
  if (!event) throw new Error(`The story has no event “${id}”.`);
  return event;
}
