import { expect } from '@open-wc/testing';
import { ListController } from '../../src/controllers/list-controller.js';
import { englishMessages } from '../../src/core/words/messages.js';
import { storyOf } from '../support/stories.js';

const story = storyOf([
  { id: 'a', title: 'A', date: '2020-05-01' },
  { id: 'b', title: 'B', date: '2020-05-01' },
  { id: 'c', title: 'C' },
  { id: 'd', title: 'D' },
]);

function listed(matching?: ReadonlySet<string>): [label: string, ids: string[]][] {
  const lists = new ListController();
  lists.openPile({
    key: '',
    first: 'a',
    last: 'b',
    heaviest: 'a',
    label: '2',
    name: '',
    left: 0,
    top: 0,
    width: 0,
    height: 0,
  });
  return lists
    .lists(story, null, englishMessages, matching)
    .map(({ label, events }) => [label, events.map(({ id }) => id)]);
}

describe('ListController', () => {
  it('lists the events of a pile and those without a date', () =>
    expect(listed()).to.deep.equal([
      ['2 events', ['a', 'b']],
      ['2 undated', ['c', 'd']],
    ]));

  it('lists only what matches', () => {
    expect(listed(new Set(['b', 'c']))).to.deep.equal([
      ['1 event', ['b']],
      ['1 undated', ['c']],
    ]);
    expect(listed(new Set(['c']))).to.deep.equal([['1 undated', ['c']]]);
    expect(listed(new Set())).to.deep.equal([]);
  });
});
