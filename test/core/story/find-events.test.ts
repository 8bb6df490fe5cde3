import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findEvents } from '../../../src/core/story/find-events.js';
import type { ChosenValues } from '../../../src/core/story/facets.js';
import { storyOf } from '../../support/stories.js';
import { ENGLISH } from '../../support/words.js';

const story = storyOf([
  {
    id: 'arrest',
    date: '2018-12-10',
    title: 'Michael Kovrig is arrested',
    text: 'Kovrig, a former\n\ndiplomat, was held in Beijing.',
    status: 'confirmed',
    tags: ['China', 'diplomats'],
    sources: [{ title: 'Statement', publisher: 'Global Affairs Canada' }, 'Reuters'],
  },
  {
    id: 'claim',
    date: '2023-03-22',
    title: 'A claim about the two Michaels',
    status: 'alleged',
    group: 'media',
    sources: [{ title: 'Global News', quote: 'unnamed sources said' }],
  },
  { id: 'denial', date: '2023-03-22', title: '“Not true”', status: 'reported', group: 'caucus', tags: ['china'] },
  { id: 'undated', title: 'Something in China', group: 'caucus' },
]);

function found(query: string, facets: Record<string, readonly string[]> = {}): string[] | undefined {
  const chosen = Object.fromEntries(Object.entries(facets).map(([name, values]) => [name, new Set(values)]));
  const matching = findEvents(story, { query, facets: chosen as ChosenValues }, ENGLISH);
  return matching && [...matching];
}

describe('findEvents', () => {
  const queries: [query: string, what: string, ids: string[] | undefined][] = [
    ['', 'nothing', undefined],
    ['  ', 'nothing but spaces', undefined],
    ['\u0301', 'nothing but an accent', undefined],
    ['"', 'a quotation mark alone', undefined],
    ['kóvrig', 'a word of the title, whatever its accents', ['arrest']],
    ['beijing', 'a word of the text', ['arrest']],
    ['china', 'a tag or a title', ['arrest', 'denial', 'undated']],
    ['reuters', 'a source that is only named', ['arrest']],
    ['affairs', 'a publisher', ['arrest']],
    ['unnamed', 'a quoted word', ['claim']],
    ['global', 'a part of several sources', ['arrest', 'claim']],
    ['kovrig reuters', 'words of different fields', ['arrest']],
    ['kovrig unnamed', 'words of different events', []],
    ['michael', 'a part of a word', ['arrest', 'claim']],
    ['news global', 'words in any order', ['claim']],
    ['"news global"', 'a phrase in another order', []],
    ['"global news"', 'a phrase', ['claim']],
    ['“Global News”', 'a phrase in other quotation marks', ['claim']],
    ['"global ne', 'a phrase that is being typed', ['claim']],
    ['"former diplomat"', 'a phrase over a line break', ['arrest']],
    ['"arrested kovrig"', 'a phrase over two fields', []],
    ['a"two michaels"claim', 'words right beside a phrase', ['claim']],
    ['not true', 'words that stand in quotation marks', ['denial']],
    ['zebra', 'what is nowhere', []],
  ];
  for (const [query, what, ids] of queries) {
    it(`finds ${what}: ${JSON.stringify(query)}`, () => expect(found(query)).to.deep.equal(ids));
  }

  const filters: [facets: Record<string, readonly string[]>, query: string, ids: string[] | undefined][] = [
    [{ status: ['alleged', 'reported'] }, '', ['claim', 'denial']],
    [{ status: ['alleged', 'reported'], group: ['caucus'] }, '', ['denial']],
    [{ tag: ['China'] }, '', ['arrest']],
    [{ source: ['Reuters'] }, '', ['arrest']],
    [{ source: ['Global Affairs Canada', 'Global News'] }, '', ['arrest', 'claim']],
    [{ group: ['caucus'] }, 'china', ['denial', 'undated']],
    [{ group: [] }, '', undefined],
    [{ group: ['no such group'] }, '', undefined],
    [{ group: ['no such group', 'media'] }, '', ['claim']],
    [{ tag: ['constructor'] }, '', undefined],
  ];
  for (const [facets, query, ids] of filters) {
    it(`finds by ${JSON.stringify(facets)} ${query}`, () => expect(found(query, facets)).to.deep.equal(ids));
  }

  it('finds the same, whatever was looked for before', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcé "'), maxLength: 5 });
    const titles = fc.array(fc.string({ unit: fc.constantFrom(...'abcde '), minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(titles, fc.array(letters, { minLength: 2, maxLength: 6 }), (all, queries) => {
        const events = all.map((title) => ({ title: `x${title}` }));
        const [asked, fresh] = [storyOf(events), () => storyOf(events)];
        for (const query of queries) {
          const filter = { query, facets: {} };
          expect(findEvents(asked, filter, ENGLISH)).to.deep.equal(findEvents(fresh(), filter, ENGLISH));
        }
      }),
    );
  });

  it('finds fewer events, or as many, with each letter that is typed', () => {
    const query = '"global news" unnamed';
    const sizes = [...query].map((_, index) => found(query.slice(0, index + 1))?.length ?? story.events.length);
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
    expect(sizes.at(-1)).to.equal(1);
  });
});
