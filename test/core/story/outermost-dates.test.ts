import { expect } from '@open-wc/testing';
import { outermostDates } from '../../../src/core/story/outermost-dates.js';
import { storyOf } from '../../support/stories.js';

describe('outermostDates', () => {
  it('is what begins first and what ends last, whatever stands between', () => {
    const dates = ['2021-05', '1990/2030', '1990-03', '2029-12-31', '2020'];
    const { first, last } = outermostDates(storyOf(dates.map((date) => ({ date, title: date }))));
    expect([first?.edtf, last?.edtf]).to.deep.equal(['1990/2030', '1990/2030']);
  });

  it('passes over what has no place on the axis', () => {
    const { first, last } = outermostDates(storyOf([{ title: 'Undated' }, { date: '2021', title: 'Dated' }]));
    expect([first?.edtf, last?.edtf]).to.deep.equal(['2021', '2021']);
    expect(outermostDates(storyOf([{ title: 'Undated' }]))).to.deep.equal({ first: undefined, last: undefined });
  });
});
