import { expect } from '@open-wc/testing';
import { readStory } from '../../../../src/core/story/read-story.js';
import type { EventInput, RelationInput } from '../../../../src/core/story/story.js';
import { finish } from '../../../../src/core/story/steps.js';
import { jsonLdSteps } from '../../../../src/sources/formats/json-ld.js';

const CLAIM = {
  '@type': 'Claim',
  author: { '@type': 'Person', name: 'Jane' },
  datePublished: '2021-02-01',
  appearance: { url: 'https://c.example/1' },
};

function review(more: object): object {
  return { '@type': 'ClaimReview', claimReviewed: 'The moon is cheese', datePublished: '2021-03-04', ...more };
}

function read(...nodes: object[]): { events: EventInput[]; found: string[] } {
  const { findings, input, origins } = finish(jsonLdSteps(nodes));
  expect(readStory(input, { origins }).problems).to.deep.equal([]);
  return { events: input.events, found: findings.map(({ code, where }) => `${code} ${where}`) };
}

describe('reviewEvents', () => {
  it('makes an event of the claim, and the review speak of it', () => {
    const { events, found } = read(
      review({
        url: 'https://f.example/1',
        author: { '@type': 'Organization', name: 'Facts' },
        itemReviewed: CLAIM,
        reviewRating: { '@type': 'Rating', ratingValue: 1, alternateName: 'False' },
      }),
    );
    expect(found).to.deep.equal([]);
    expect(events).to.deep.equal([
      {
        title: '“The moon is cheese” (Jane): False',
        date: '2021-03-04',
        sources: [{ publisher: 'Facts', url: 'https://f.example/1' }],
        relations: [{ type: 'refutes', to: 'claim-the-moon-is-cheese' }],
      },
      {
        id: 'claim-the-moon-is-cheese',
        title: 'The moon is cheese',
        date: '2021-02-01',
        status: 'alleged',
        sources: [{ publisher: 'Jane', url: 'https://c.example/1' }],
      },
    ]);
  });

  it('leaves a claim without a date in its review', () => {
    const { events } = read(
      review({
        itemReviewed: { '@type': 'Claim', author: { name: 'Jane' } },
        reviewRating: { alternateName: 'False' },
      }),
    );
    expect(events).to.deep.equal([{ title: '“The moon is cheese” (Jane): False', date: '2021-03-04' }]);
  });

  it('quotes the claim below a headline of the review', () => {
    const { events } = read(review({ headline: 'No cheese up there', reviewBody: 'We looked.' }));
    expect(events[0]).to.deep.equal({
      title: 'No cheese up there',
      date: '2021-03-04',
      text: '“The moon is cheese”\n\nWe looked.',
    });
  });

  const ratings: [rating: object | undefined, type: RelationInput['type'], isGuess?: boolean][] = [
    [{ alternateName: 'False' }, 'refutes'],
    [{ alternateName: 'Pants on Fire!' }, 'refutes'],
    [{ alternateName: 'Mostly false', ratingValue: 2 }, 'refutes'],
    [{ alternateName: 'Not true' }, 'refutes'],
    [{ alternateName: 'Falsch' }, 'refutes'],
    [{ alternateName: 'Faux' }, 'refutes'],
    [{ alternateName: 'Falso' }, 'refutes'],
    [{ alternateName: 'Half true' }, 'disputes'],
    [{ alternateName: 'Partly false' }, 'disputes'],
    [{ alternateName: 'Misleading', ratingValue: 1 }, 'disputes'],
    [{ alternateName: 'Missing context' }, 'disputes'],
    [{ alternateName: 'True' }, 'confirms'],
    [{ alternateName: 'Mostly true' }, 'confirms'],
    [{ alternateName: 'Vrai' }, 'confirms'],
    [{ ratingValue: '1', bestRating: '5', worstRating: '1' }, 'refutes'],
    [{ ratingValue: 3 }, 'disputes'],
    [{ ratingValue: 5 }, 'confirms'],
    [{ ratingValue: 10, worstRating: 0, bestRating: 10 }, 'confirms'],
    [{ alternateName: 'Three Pinocchios', ratingValue: 2 }, 'refutes'],
    [{ alternateName: 'Three Pinocchios' }, 'repliesTo', true],
    [{ ratingValue: -1 }, 'repliesTo', true],
    [{ ratingValue: 3, worstRating: 5, bestRating: 5 }, 'repliesTo', true],
    [undefined, 'repliesTo', true],
  ];
  for (const [reviewRating, type, isGuess = false] of ratings) {
    it(`reads ${JSON.stringify(reviewRating)} as “${type}”`, () => {
      const { events, found } = read(review({ itemReviewed: CLAIM, reviewRating }));
      expect(events[0]?.relations).to.deep.equal([{ type, to: events[1]?.id }]);
      expect(found).to.deep.equal(isGuess ? ['import-guess ClaimReview ([0])'] : []);
    });
  }

  const known: [name: string, claim: object, nodes: object[], to: string][] = [
    [
      'by its id',
      { '@id': '#c' },
      [{ '@id': '#c', '@type': 'Claim', name: 'The moon is cheese', datePublished: '2021-02-01' }],
      '#c',
    ],
    [
      'by the page on which it stands',
      { '@type': 'Claim', datePublished: '2021-02-01', firstAppearance: { url: 'https://n.example/a' } },
      [
        {
          '@type': 'NewsArticle',
          '@id': 'https://n.example/a#article',
          headline: 'Cheese!',
          datePublished: '2021-02-01',
          url: 'https://n.example/a',
        },
      ],
      'https://n.example/a#article',
    ],
    [
      'by the page of an article without an id',
      { '@type': 'Claim', appearance: [{ '@id': 'https://n.example/a' }] },
      [{ '@type': 'NewsArticle', headline: 'Cheese!', datePublished: '2021-02-01', url: 'https://n.example/a' }],
      'https://n.example/a',
    ],
  ];
  for (const [name, itemReviewed, nodes, to] of known) {
    it(`speaks of an event of the document, ${name}`, () => {
      const { events } = read(review({ itemReviewed, reviewRating: { ratingValue: 1 } }), ...nodes);
      expect(events).to.have.length(2);
      expect(events[0]?.relations).to.deep.equal([{ type: 'refutes', to }]);
      expect(events[1]?.id).to.equal(to);
    });
  }

  const EVENT = { '@type': 'Event', '@id': '#e', name: 'A bribe', startDate: '1812-03-05', url: 'https://m.example/e' };
  const reviewed: [name: string, more: object][] = [
    ['its id', { itemReviewed: { '@id': '#e' } }],
    ['its address', { itemReviewed: { '@type': 'Claim', url: 'http://m.example/e/' } }],
    ['a claim about it', { itemReviewed: { '@type': 'Claim', datePublished: '1812-04', about: { '@id': '#e' } } }],
    ['a claim that appeared there', { itemReviewed: { '@type': 'Claim', datePublished: '1812-04', appearance: '#e' } }],
    ['itself, told of again', { itemReviewed: { '@type': 'Event', name: 'A bribe', startDate: '1812-03-05' } }],
    ['what the review is about', { about: { '@id': '#e' } }],
  ];
  for (const [name, more] of reviewed) {
    it(`speaks of an event of the document by ${name}, and makes no second one of it`, () => {
      const { events } = read(EVENT, review({ author: { name: 'Facts' }, reviewRating: { ratingValue: 1 }, ...more }));
      expect(events.map(({ title, relations }) => [title, relations])).to.deep.equal([
        ['A bribe', undefined],
        ['“The moon is cheese”', [{ type: 'refutes', to: '#e' }]],
      ]);
      expect(events[1]?.sources).to.deep.equal([{ publisher: 'Facts' }]);
    });
  }

  const finding = { '@type': 'Event', '@id': '#f', name: 'The court finds', startDate: '2021-03-04' };
  const same: [name: string, node: object, more: object][] = [
    ['an event of its day that it is about', finding, { about: { '@id': '#f' } }],
    [
      'an event that rests on its page',
      { ...finding, startDate: '2021-03', subjectOf: { url: 'https://f.example/1' } },
      { about: { '@id': '#f' }, url: 'https://f.example/1' },
    ],
    [
      'the article on its page',
      { '@type': 'NewsArticle', headline: 'The court finds', datePublished: '2021-03-05', url: 'https://f.example/1' },
      { url: 'https://f.example/1' },
    ],
  ];
  for (const [name, node, more] of same) {
    it(`is ${name}, and no event of its own`, () => {
      const rating = { reviewRating: { alternateName: 'False' }, author: { name: 'Facts' } };
      const { events } = read(EVENT, node, review({ itemReviewed: { '@id': '#e' }, ...rating, ...more }));
      expect(events.map(({ title, relations }) => [title, relations])).to.deep.equal([
        ['A bribe', undefined],
        ['The court finds', [{ type: 'refutes', to: '#e' }]],
      ]);
      expect(JSON.stringify(events[1]?.sources)).to.include('url' in more ? 'https://f.example/1' : 'Facts');
    });
  }

  it('is no event of another day that it is about', () => {
    const landing = { '@type': 'Event', '@id': '#l', name: 'The landing', startDate: '1969-07-20' };
    const { events } = read(EVENT, landing, review({ itemReviewed: { '@id': '#e' }, about: { '@id': '#l' } }));
    expect(events).to.have.length(3);
    expect(events[1]?.relations).to.equal(undefined);
  });

  it('makes one event of a claim that two reviews tell of in full', () => {
    const { events } = read(
      review({ headline: 'One', itemReviewed: CLAIM, reviewRating: { ratingValue: 1 } }),
      review({ headline: 'Two', itemReviewed: { ...CLAIM }, reviewRating: { ratingValue: 5 } }),
    );
    expect(events.map(({ title }) => title)).to.deep.equal(['One', 'Two', 'The moon is cheese']);
  });

  it('has two reviews speak of the same claim', () => {
    const { events } = read(
      review({ headline: 'One', itemReviewed: { ...CLAIM, '@id': '#c' }, reviewRating: { ratingValue: 1 } }),
      review({ headline: 'Two', itemReviewed: { '@id': '#c' }, reviewRating: { ratingValue: 5 } }),
    );
    expect(events.map(({ title, relations }) => [title, relations?.[0]])).to.deep.equal([
      ['One', { type: 'refutes', to: '#c' }],
      ['Two', { type: 'confirms', to: '#c' }],
      ['The moon is cheese', undefined],
    ]);
  });
});
