import { expect } from '@open-wc/testing';
import { formatDate } from '../../../src/core/dates/date-words.js';
import { loadDatePhrases } from '../../../src/core/dates/load-date-phrases.js';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';

describe('loadDatePhrases', () => {
  it('has nothing to load for languages that are known or come with none', () => {
    for (const locale of ['en', 'en-CA', 'ja', '', 'constructor', '__proto__']) {
      expect(loadDatePhrases(locale), locale).to.equal(undefined);
    }
  });

  it('loads a language once, for all of its countries', async () => {
    const loading = loadDatePhrases('fr-CA');
    expect(loadDatePhrases('fr')).to.equal(loading);
    await loading;
    expect(formatDate(parseEdtf('1984?'), 'fr-BE')).to.equal('peut-être 1984');
  });
});
