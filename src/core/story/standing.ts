import { publicFrom } from './public-from.js';
import type { IncomingRelation, RelationType, Status, Story, StoryEvent } from './story.js';

/**
 * What has become of an event: its own status, then what others say of it, in the order in which that became public. It
 * does not depend on the order in which a story was given.
 */
export interface Standing {
  readonly status: Status | undefined;
  readonly relations: readonly IncomingRelation[];
  /**
   * The relation that weighs most for a one-line label: the last that is more than an answer and comes from an event that
   * was not itself retracted. Of those that became public at once, the gravest.
   */
  readonly decisive: IncomingRelation | undefined;
  /** How much the claim is in doubt by its own status, and after what others said. */
  readonly ownDoubt: Doubt;
  readonly doubt: Doubt;
}

export type Doubt = 'none' | 'doubted' | 'false';

const DOUBT_OF_STATUS: Partial<Record<Status, Doubt>> = {
  alleged: 'doubted',
  disputed: 'doubted',
  false: 'false',
  retracted: 'false',
};

const DOUBT_OF_RELATION: Partial<Record<RelationType, Doubt>> = {
  confirms: 'none',
  disputes: 'doubted',
  refutes: 'false',
  retracts: 'false',
};

/** From what weighs least to what weighs most. */
const GRAVITY: readonly RelationType[] = ['repliesTo', 'confirms', 'corrects', 'disputes', 'refutes', 'retracts'];

export function standingOf(story: Story, event: StoryEvent): Standing {
  const relations = [...(story.relationsTo.get(event.id) ?? [])].sort(inOrder);
  const decisive = relations.findLast(({ type, from }) => type !== 'repliesTo' && !isRetracted(story, from));
  const ownDoubt = (event.status && DOUBT_OF_STATUS[event.status]) ?? 'none';
  const ofRelation = decisive && DOUBT_OF_RELATION[decisive.type];
  return {
    status: event.status,
    relations,
    decisive,
    ownDoubt,
    doubt: ofRelation ?? ownDoubt,
  };
}

/** By its own status, or by another event. What became of that one is not asked: claims may run in a circle. */
export function isRetracted({ relationsTo }: Story, { id, status }: StoryEvent): boolean {
  return status === 'retracted' || (relationsTo.get(id)?.some(({ type }) => type === 'retracts') ?? false);
}

/** What has no date can't come after what has one. */
function inOrder(a: IncomingRelation, b: IncomingRelation): number {
  const [first, second] = [publicFrom(a.from) ?? -Infinity, publicFrom(b.from) ?? -Infinity];
  if (first !== second) return first - second;
  return GRAVITY.indexOf(a.type) - GRAVITY.indexOf(b.type) || (a.from.id < b.from.id ? -1 : 1);
}
