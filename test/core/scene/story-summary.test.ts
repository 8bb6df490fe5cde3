import { expect } from '@open-wc/testing';
import { storySummary } from '../../../src/core/scene/story-summary.js';
import { plainSpaces } from '../dates/plain-spaces.js';
import { FOUR_EVENTS, storyOf } from '../../support/stories.js';
import { ENGLISH } from '../../support/words.js';

describe('storySummary', () => {
  const summaries: [string, readonly object[], string, string][] = [
    ['four events', FOUR_EVENTS, '4 events · Feb 2021 – Oct 2023', 'Timeline, 4 events, February 2021 to October 2023'],
    ['one event', [{ title: 'a', date: '2021' }], '1 event · 2021', 'Timeline, 1 event, 2021'],
    ['no event', [], '0 events', 'Timeline, 0 events'],
    ['undated events', [{ title: 'a' }, { title: 'b' }], '2 events', 'Timeline, 2 events'],
    [
      'some undated, which count',
      [{ title: 'a', date: '2019' }, { title: 'b', date: '2021' }, { title: 'c' }],
      '3 events · 2019 – 2021',
      'Timeline, 3 events, 2019 to 2021',
    ],
    [
      'an event that begins early and ends last',
      [
        { title: 'long', date: '2000/2020' },
        { title: 'short', date: '2005' },
      ],
      '2 events · 2000 – 2020',
      'Timeline, 2 events, 2000 to 2020',
    ],
  ];
  for (const [name, events, seen, spoken] of summaries) {
    it(`tells of ${name}`, () => {
      const summary = storySummary(storyOf(events), ENGLISH);
      expect(plainSpaces(summary.seen)).to.equal(seen);
      expect(plainSpaces(summary.spoken)).to.equal(spoken);
    });
  }
});
