import { expect } from '@open-wc/testing';
import { toMs } from '../../../src/core/dates/calendar.js';
import { timeZoneOf } from '../../../src/core/dates/iana-zone.js';
import { windowWords } from '../../../src/core/scene/window-words.js';
import { plainSpaces } from '../dates/plain-spaces.js';
import { ENGLISH } from '../../support/words.js';

describe('windowWords', () => {
  const windows: [string, number, number, string][] = [
    ['years', toMs(2021, 2, 3), toMs(2023, 5, 20), 'Showing Feb 3, 2021 – May 20, 2023'],
    ['months of one year', toMs(2023, 3, 3), toMs(2023, 5, 20), 'Showing Mar 3 – May 20, 2023'],
    ['hours, with times', toMs(2023, 3, 3, 9), toMs(2023, 3, 3, 17, 30), 'Showing Mar 3, 2023, 9:00 AM – 5:30 PM'],
  ];
  for (const [name, start, end, words] of windows) {
    it(`tells a window of ${name}`, () => {
      expect(plainSpaces(windowWords({ start, end }, ENGLISH))).to.equal(words);
    });
  }

  it('tells it by the clocks of the story', () => {
    const words = { ...ENGLISH, zone: timeZoneOf('America/Toronto') };
    const window = { start: toMs(2023, 3, 3, 2), end: toMs(2023, 3, 3, 17, 30) };
    expect(plainSpaces(windowWords(window, words))).to.equal('Showing Mar 2, 2023, 9:00 PM – Mar 3, 2023, 12:30 PM');
  });

  it('says nothing where Intl has no words, and does not throw', () => {
    expect(windowWords({ start: toMs(-13_800_000_000), end: toMs(2000) }, ENGLISH)).to.equal('');
    expect(windowWords({ start: toMs(2000), end: toMs(300_000) }, ENGLISH)).to.equal('');
  });
});
