import type { IncomingRelation, RelationType, Status, Story, StoryEvent } from './story.js';

/** What has become of an event: its own status, then what others say of it, in date order. */
export interface Standing {
  readonly status: Status | undefined;
  readonly relations: readonly IncomingRelation[];
  /** The relation that weighs most for a one-line label: the last that is more than an answer. */
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

export function standingOf(story: Story, event: StoryEvent): Standing {
  const relations = story.relationsTo.get(event.id) ?? [];
  const decisive = relations.findLast(({ type }) => type !== 'repliesTo');
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
