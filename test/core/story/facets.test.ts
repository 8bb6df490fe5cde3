import { expect } from '@open-wc/testing';
import { englishMessages } from '../../../src/core/words/messages.js';
import { facetSize, facetValues, type FacetName } from '../../../src/core/story/facets.js';
import { storyOf } from '../../support/stories.js';

const story = storyOf({
  groups: [
    { id: 'police', label: 'The police' },
    { id: 'media', label: 'The media' },
    { id: 'nobody', label: 'Nobody' },
  ],
  events: [
    { id: 'a', title: 'A', group: 'elsewhere', status: 'false', tags: ['rare', 'common', 'common'] },
    { id: 'b', title: 'B', group: 'media', status: 'alleged', tags: ['common'], sources: ['Globe', 'Globe'] },
    { id: 'c', title: 'C', group: 'police', status: 'alleged', tags: ['toString'] },
    { id: 'd', title: 'D', sources: [{ title: 'Report', publisher: 'Star' }, 'Globe'] },
  ],
});

const valuesOf = (name: FacetName, among?: ReadonlySet<string>) =>
  facetValues(story, name, englishMessages, among).map(({ label, count }) => `${label} ${count}`);

describe('facetValues', () => {
  const cases: [name: FacetName, order: string, values: string[]][] = [
    ['group', 'in the story’s own order, those without a label last', ['The police 1', 'The media 1', 'elsewhere 1']],
    ['status', 'in the order of statuses', ['Alleged 2', 'False 1']],
    ['tag', 'the most common first, each once for an event', ['common 2', 'rare 1', 'toString 1']],
    ['source', 'by publisher, or by title where there is none', ['Globe 2', 'Star 1']],
  ];
  for (const [name, order, values] of cases) {
    it(`lists values of the facet ${name} ${order}`, () => {
      expect(valuesOf(name)).to.deep.equal(values);
      expect(facetSize(story, name)).to.equal(values.length);
    });
  }

  it('counts among some events, and keeps the order', () => {
    expect(valuesOf('tag', new Set(['c', 'd']))).to.deep.equal(['common 0', 'rare 0', 'toString 1']);
    expect(valuesOf('status', new Set(['a']))).to.deep.equal(['Alleged 0', 'False 1']);
  });
});
