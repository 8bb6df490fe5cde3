import type { ProblemCode } from './problem.js';
import { publicFrom } from './public-from.js';
import type { Relation, RelationType, Story, StoryEvent } from './story.js';

/** Relations that judge, other than in favour. */
const AGAINST: readonly RelationType[] = ['disputes', 'refutes', 'retracts'];

/** What is odd about one relation of an event: reported, and shown as it is where there is anything to show. */
export function relationFault(
  story: Pick<Story, 'byId'>,
  event: StoryEvent,
  relation: Relation,
): ProblemCode | undefined {
  const { type, to } = relation;
  if (to === event.id) return 'relation-self';
  if (!story.byId.has(to)) return 'relation-dangling';
  if (type === 'repliesTo') return undefined;
  const isContradicted = event.relations.some((other) => other.to === to && AGAINST.includes(other.type));
  if (type === 'confirms' && isContradicted) return 'relation-contradictory';
  if (comesBack(story, event, to)) return 'relation-circular';
  return publicFrom(event) === undefined ? 'relation-undated' : undefined;
}

/** Whether the event that is judged judges the judge, be it through others. */
function comesBack(story: Pick<Story, 'byId'>, event: StoryEvent, to: string): boolean {
  const seen = new Set<string>();
  const ahead = [to];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === event.id) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    // Of a long chain, no more is asked: there may be thousands in a story.
    if (seen.size > LONGEST) return false;
    for (const relation of story.byId.get(id)?.relations ?? []) {
      if (relation.type !== 'repliesTo') ahead.push(relation.to);
    }
  }
  return false;
}

const LONGEST = 100;
