import { expect } from '@open-wc/testing';
import { standingOf, type Standing } from '../../../src/core/story/standing.js';
import { eventOf, FOUR_EVENTS, storyOf } from '../../support/stories.js';
import { stated } from '../../support/stated.js';

/** A claim of some status, then what others say of it, one in each year from 2001. */
function standingAfter(status: string | undefined, types: readonly string[]): Standing {
  const others = types.map((type, index) => ({
    id: `other-${index}`,
    date: String(2001 + index),
    title: type,
    relations: [{ type, to: 'claim' }],
  }));
  // Given latest first: the order of the file is not what counts.
  const story = storyOf([...others.reverse(), { id: 'claim', date: '2000', title: 'Claim', status }]);
  return standingOf(story, eventOf(story, 'claim'));
}

describe('standingOf', () => {
  const doubts: [string | undefined, string[], Standing['ownDoubt'], Standing['doubt'], string | undefined][] = [
    [undefined, [], 'none', 'none', undefined],
    ['reported', [], 'none', 'none', undefined],
    ['confirmed', [], 'none', 'none', undefined],
    ['planned', [], 'none', 'none', undefined],
    ['alleged', [], 'doubted', 'doubted', undefined],
    ['disputed', [], 'doubted', 'doubted', undefined],
    ['false', [], 'false', 'false', undefined],
    ['retracted', [], 'false', 'false', undefined],
    ['alleged', ['confirms'], 'doubted', 'none', 'confirms'],
    ['alleged', ['refutes'], 'doubted', 'false', 'refutes'],
    [undefined, ['disputes'], 'none', 'doubted', 'disputes'],
    [undefined, ['retracts'], 'none', 'false', 'retracts'],
    ['alleged', ['corrects'], 'doubted', 'doubted', 'corrects'],
    ['alleged', ['repliesTo'], 'doubted', 'doubted', undefined],
    ['alleged', ['refutes', 'confirms'], 'doubted', 'none', 'confirms'],
    ['alleged', ['confirms', 'refutes', 'repliesTo'], 'doubted', 'false', 'refutes'],
  ];
  for (const [status, types, ownDoubt, doubt, decisive] of doubts) {
    it(`of ${status ?? 'no status'} after ${types.join(', ') || 'nothing'}`, () => {
      const standing = standingAfter(status, types);
      expect(standing).to.include({ ownDoubt, doubt });
      expect(standing.status).to.equal(status);
      expect(standing.decisive?.type).to.equal(decisive);
      expect(standing.relations.map(({ type }) => type)).to.deep.equal(types);
    });
  }

  it('tells who found a claim false', () => {
    const story = storyOf(FOUR_EVENTS);
    const { decisive, relations } = standingOf(story, eventOf(story, 'conversation'));
    expect(decisive?.from.id).to.equal('report');
    expect(relations.map(({ from }) => from.id)).to.deep.equal(['resignation', 'report']);
  });

  it('does not go by what was itself retracted, but tells it', () => {
    const story = storyOf([
      { id: 'claim', date: '2000', title: 'Claim' },
      { id: 'first', date: '2001', title: 'First', relations: [{ type: 'disputes', to: 'claim' }] },
      { id: 'report', date: '2002', title: 'Report', relations: [{ type: 'refutes', to: 'claim' }] },
      { id: 'withdrawal', date: '2003', title: 'Withdrawal', relations: [{ type: 'retracts', to: 'report' }] },
    ]);
    const { decisive, relations, doubt } = standingOf(story, eventOf(story, 'claim'));
    expect(decisive?.from.id).to.equal('first');
    expect(relations).to.have.length(2);
    expect(doubt).to.equal('doubted');
  });

  it('goes by when something became public, by what is dated, and by the gravest of what was said at once', () => {
    const story = storyOf([
      { id: 'claim', date: '2000', title: 'Claim' },
      { id: 'undated', title: 'Undated', relations: [{ type: 'retracts', to: 'claim' }] },
      { id: 'late', date: '2001', reported: '2005', title: 'Late', relations: [{ type: 'confirms', to: 'claim' }] },
      { id: 'b', date: '2003', title: 'B', relations: [{ type: 'refutes', to: 'claim' }] },
      { id: 'a', date: '2003', title: 'A', relations: [{ type: 'confirms', to: 'claim' }] },
    ]);
    const { relations } = standingOf(story, eventOf(story, 'claim'));
    expect(relations.map(({ from }) => from.id)).to.deep.equal(['undated', 'a', 'b', 'late']);
  });

  it('leaves out relations to no event', () => {
    const story = storyOf([{ id: 'a', title: 'a', relations: [{ type: 'refutes', to: 'nobody' }] }]);
    expect(stated(standingOf(story, eventOf(story, 'a')))).to.deep.equal({
      relations: [],
      ownDoubt: 'none',
      doubt: 'none',
    });
  });
});
