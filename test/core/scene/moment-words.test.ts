import { expect } from '@open-wc/testing';
import { MS_PER_DAY, MS_PER_SECOND, MS_PER_YEAR, toMs } from '../../../src/core/dates/calendar.js';
import { UTC } from '../../../src/core/dates/time-zone.js';
import { momentWords } from '../../../src/core/scene/moment-words.js';
import { plainSpaces } from '../dates/plain-spaces.js';
import { ENGLISH } from '../../support/words.js';

describe('momentWords', () => {
  const cases: [seen: string, time: number, span: number, words: string][] = [
    ['ten seconds', toMs(2023, 3, 3, 15, 4, 5), 10 * MS_PER_SECOND, 'March 3, 2023 at 3:04:05 PM'],
    ['a day', toMs(2023, 3, 3, 15, 4, 5), MS_PER_DAY, 'March 3, 2023 at 3:04 PM'],
    ['a month', toMs(2023, 3, 3, 15), 30 * MS_PER_DAY, 'March 3, 2023'],
    ['twenty years', toMs(2023, 3, 3), 20 * MS_PER_YEAR, 'March 2023'],
    ['a month of long ago', toMs(-43, 3, 15), 30 * MS_PER_DAY, 'March 15, 44 BC'],
    ['a thousand years', toMs(1066, 10, 14), 1000 * MS_PER_YEAR, '1066'],
    ['all of the past', toMs(-66_000_000), 13.8e9 * MS_PER_YEAR, '66M years ago'],
    ['ten million years of it', toMs(-66_123_000), 1e7 * MS_PER_YEAR, '66.125M years ago'],
    ['all of the past, at its end', toMs(2000), 13.8e9 * MS_PER_YEAR, 'now'],
    ['a day of a time that no Date can hold', toMs(-13_800_000_000), MS_PER_DAY, '13.8B years ago'],
    ['a year of a time that is far ahead', toMs(302_000), MS_PER_YEAR, 'in 300,000 years'],
  ];
  for (const [seen, time, span, words] of cases) {
    it(`tells a moment where one sees ${seen}`, () => {
      expect(plainSpaces(momentWords(time, span, ENGLISH))).to.equal(words);
    });
  }

  it('tells it by the clocks of the story', () => {
    const words = momentWords(toMs(2023, 3, 3, 3), 30 * MS_PER_DAY, {
      ...ENGLISH,
      zone: { ...UTC, name: 'America/Toronto' },
    });
    expect(words).to.equal('March 2, 2023');
  });
});
