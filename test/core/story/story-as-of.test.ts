import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { publicMoments, storyAsOf } from '../../../src/core/story/story-as-of.js';
import { standingOf } from '../../../src/core/story/standing.js';
import { RELATION_TYPES, STATUSES, type EventInput, type Story } from '../../../src/core/story/story.js';
import { eventOf, FOUR_EVENTS, storyOf } from '../../support/stories.js';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const day = fc.constantFrom('2001', '2001-05', '2001-05-03', '2002-01-01', '../2003', '2004/2006', '2005~', undefined);

/** Stories in which anything may be said of anything. */
const events = fc.tuple(
  ...IDS.map((id) =>
    fc.record({
      id: fc.constant(id),
      title: fc.constant(id),
      date: day,
      reported: day,
      status: fc.constantFrom(undefined, ...STATUSES),
      relations: fc.array(
        fc.record({ type: fc.constantFrom(...RELATION_TYPES), to: fc.constantFrom(...IDS, 'nobody') }),
        {
          maxLength: 3,
        },
      ),
    }),
  ),
) as unknown as fc.Arbitrary<EventInput[]>;

const moment = fc.integer({ min: Date.UTC(2000), max: Date.UTC(2008) });

const idsOf = (story: Story) => story.events.map(({ id }) => id);
const saidOf = (story: Story) =>
  [...story.relationsTo].flatMap(([to, all]) => all.map(({ type, from }) => `${from.id} ${type} ${to}`));
const standings = (story: Story) =>
  Object.fromEntries(
    IDS.filter((id) => story.byId.has(id)).map((id) => {
      const { relations, decisive, doubt, ownDoubt } = standingOf(story, eventOf(story, id));
      const said = relations.map(({ type, from }) => `${from.id} ${type}`);
      return [id, { said, decisive: decisive && `${decisive.from.id} ${decisive.type}`, doubt, ownDoubt }];
    }),
  );

describe('storyAsOf', () => {
  it('tells only what was public', () => {
    const [conversation, ...others] = FOUR_EVENTS;
    const story = storyOf([{ ...conversation, reported: '../2023-03-22' }, ...others]);
    const known = (date: string) => storyAsOf(story, Date.parse(date), undefined);
    expect(idsOf(known('2023-03-22'))).to.deep.equal([]);
    expect(idsOf(known('2023-03-23'))).to.deep.equal(['conversation', 'resignation']);
    expect(standingOf(known('2023-05-31'), eventOf(story, 'conversation')).doubt).to.equal('doubted');
    expect(standingOf(known('2023-06-01'), eventOf(story, 'conversation')).doubt).to.equal('false');
  });

  it('knows more and more, and in the end all of which something tells', () => {
    fc.assert(
      fc.property(events, moment, moment, (given, one, other) => {
        const story = storyOf(given);
        const [before, after] = [Math.min(one, other), Math.max(one, other)].map((at) =>
          storyAsOf(story, at, undefined),
        ) as [Story, Story];
        expect(idsOf(after)).to.include.members(idsOf(before));
        expect(saidOf(after)).to.include.members(saidOf(before));
        expect(idsOf(story).filter((id) => after.byId.has(id))).to.deep.equal(idsOf(after));
        const told = given.filter(({ date, reported }) => date || reported).map(({ id }) => id);
        expect(idsOf(storyAsOf(story, Infinity, undefined))).to.have.members(told);
      }),
      { numRuns: 500 },
    );
  });

  it('changes at the moments at which something became public, and at no other', () => {
    fc.assert(
      fc.property(events, (given) => {
        const story = storyOf(given);
        const counts = [-Infinity, ...publicMoments(story, undefined)].map(
          (at) => storyAsOf(story, at, undefined).events.length,
        );
        expect(counts[0]).to.equal(0);
        expect(new Set(counts).size).to.equal(counts.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('standingOf, whatever is said of whatever', () => {
  it('does not depend on the order of what is given', () => {
    fc.assert(
      fc.property(events, fc.infiniteStream(fc.nat()), (given, random) => {
        const shuffled = given
          .map((event) => ({
            event: { ...event, relations: [...(event.relations ?? [])].reverse() },
            at: random.next().value as number,
          }))
          .sort((a, b) => a.at - b.at)
          .map(({ event }) => event);
        expect(standings(storyOf(shuffled))).to.deep.equal(standings(storyOf(given)));
      }),
      { numRuns: 500 },
    );
  });
});
