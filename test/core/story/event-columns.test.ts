import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { eventColumns, firstNotBelow } from '../../../src/core/story/event-columns.js';
import { readStory } from '../../../src/core/story/read-story.js';

describe('eventColumns', () => {
  const { story } = readStory([
    { date: '2003', title: 'Late', weight: 3 },
    { title: 'Undated' },
    { date: '2001', title: 'Early' },
  ]);

  it('holds the placed events in the order of their anchors', () => {
    const { anchors, weights } = eventColumns(story);
    expect(anchors).to.have.length(2);
    expect(anchors[0]).to.be.below(anchors[1] as number);
    expect([...weights]).to.deep.equal([1, 3]);
  });

  it('is made once for a story', () => {
    expect(eventColumns(story)).to.equal(eventColumns(story));
  });
});

describe('firstNotBelow', () => {
  it('finds what a search from the start finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 })), fc.integer({ min: -1, max: 41 }), (list, value) => {
        const values = Float64Array.from(list).sort();
        const expected = values.findIndex((other) => other >= value);
        expect(firstNotBelow(values, value)).to.equal(expected < 0 ? values.length : expected);
      }),
    );
  });
});
