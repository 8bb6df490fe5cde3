import { expect } from '@open-wc/testing';
import { habitsOf } from '../../../src/sources/formats/date-habits.js';

describe('habitsOf', () => {
  const orders: [texts: string[], lang: string | undefined, isMonthFirst: boolean | undefined, isGuessed: boolean][] = [
    [['3/4/2021', '3/22/2021'], undefined, true, false],
    [['3/4/2021', '22/3/2021'], 'en-US', false, false],
    [['3/4/2021', '22-03-2021'], 'en-US', false, false],
    [['5/3/2021 - 5/22/2021'], undefined, true, false],
    [['3/4/2021'], 'en-US', true, true],
    [['3/4/2021'], 'en-GB', false, true],
    [['3/4/2021'], 'fr', false, true],
    [['3/4/2021'], undefined, undefined, true],
    // A language that writes the year first tells nothing of the others.
    [['3/4/2021'], 'hu', undefined, true],
    [['3/4/2021'], 'no such language', undefined, true],
    // Where both are seen, none is the habit.
    [['22/3/2021', '3/22/2021', '3/4/2021'], 'en-US', undefined, false],
    [['2021-22-03', '2021-03-22'], undefined, undefined, true],
  ];
  for (const [texts, lang, isMonthFirst, isGuessed] of orders) {
    it(`finds for ${texts.join(' | ')} in ${lang}: month first ${isMonthFirst}`, () => {
      const habits = habitsOf(texts, lang);
      expect(habits.isMonthFirst).to.equal(isMonthFirst);
      expect(habits.isOrderGuessed).to.equal(isGuessed);
    });
  }

  it('knows the day numbers of spreadsheets when most cells are such', () => {
    expect(habitsOf(['44277', '44300', 'later']).isSerial).to.equal(true);
    expect(habitsOf(['44277', '1999', '2001']).isSerial).to.equal(false);
    expect(habitsOf(['99999', '12345']).isSerial).to.equal(false);
    expect(habitsOf([]).isSerial).to.equal(false);
  });

  it('knows times that say nothing', () => {
    expect(habitsOf(['2021-03-22 00:00:00', '2021-04-01 00:00:00']).isMidnight).to.equal(true);
    expect(habitsOf(['2021-03-22 00:00:00', '2021-04-01 10:00:00']).isMidnight).to.equal(false);
    expect(habitsOf(['2021-03-22', '2021-04-01']).isMidnight).to.equal(false);
  });
});
