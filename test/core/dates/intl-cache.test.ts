import { expect } from '@open-wc/testing';
import { dateFormatter, intlFormatter } from '../../../src/core/dates/intl-cache.js';

describe('intl-cache', () => {
  it('shares a formatter', () => {
    const first = dateFormatter('en-CA', { year: 'numeric' });
    expect(dateFormatter('en-CA', { year: 'numeric' })).to.equal(first);
    expect(dateFormatter('en-CA', { year: '2-digit' })).not.to.equal(first);
    expect(dateFormatter('fr-CA', { year: 'numeric' })).not.to.equal(first);
  });

  it('tells the classes of formatters apart', () => {
    expect(intlFormatter(Intl.NumberFormat, 'en', {})).to.be.instanceOf(Intl.NumberFormat);
    expect(intlFormatter(Intl.ListFormat, 'en', {})).to.be.instanceOf(Intl.ListFormat);
  });

  it('does not grow without bound', () => {
    const first = dateFormatter('en-CA', { year: 'numeric' });
    for (let digits = 1; digits <= 100; digits++) {
      for (const locale of ['en', 'de', 'fr'])
        intlFormatter(Intl.NumberFormat, locale, {
          minimumIntegerDigits: (digits % 21) + 1,
          maximumFractionDigits: digits,
        });
    }
    expect(dateFormatter('en-CA', { year: 'numeric' })).not.to.equal(first);
  });

  it('is Gregorian and in UTC, whatever the locale and the machine', () => {
    const { calendar, timeZone } = dateFormatter('th-TH-u-ca-buddhist', { year: 'numeric' }).resolvedOptions();
    expect([calendar, timeZone]).to.deep.equal(['gregory', 'UTC']);
  });

  it('does not throw at what pages may hold', () => {
    expect(dateFormatter('en_US', {}).resolvedOptions().locale).to.equal('en');
    expect(dateFormatter('', {}).resolvedOptions().locale).to.equal('en');
    expect(dateFormatter('tlh', {}).resolvedOptions().locale).to.equal('en');
    expect(dateFormatter('en', { timeZone: 'Nowhere/Atall' }).resolvedOptions().timeZone).to.equal('UTC');
  });
});
