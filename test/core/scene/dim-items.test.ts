import { expect } from '@open-wc/testing';
import { dimItems } from '../../../src/core/scene/dim-items.js';
import { sceneOf } from '../../support/scenes.js';
import { FOUR_EVENTS, storyOf } from '../../support/stories.js';

const story = storyOf(FOUR_EVENTS);
const items: readonly { readonly id: string; readonly dimmed?: boolean }[] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('dimItems', () => {
  it('leaves everything as it is where nothing is looked for', () =>
    expect(dimItems(items, undefined, 'a')).to.equal(items));

  it('has all stand back that do not match, but for the open one', () =>
    expect(dimItems(items, new Set(['b']), 'c').map(({ dimmed }) => dimmed)).to.deep.equal([true, false, false]));

  it('changes nothing else of a picture: nothing moves', () => {
    const matching = new Set(['report']);
    const { marks, flags, poles } = sceneOf(story, { matching });
    for (const list of [marks, flags, poles]) {
      expect(list.filter(({ dimmed }) => !dimmed).map(({ id }) => id)).to.include('report');
      expect(new Set(list.filter(({ dimmed }) => dimmed).map(({ id }) => id)).size).to.equal(3);
    }
    const plain = JSON.stringify(sceneOf(story, { matching }), (key, value) => (key === 'dimmed' ? undefined : value));
    expect(plain).to.equal(JSON.stringify(sceneOf(story)));
  });
});
