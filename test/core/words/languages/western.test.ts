import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describePrecision } from '../../../../src/core/dates/describe-precision.js';
import { registerDatePhrases } from '../../../../src/core/dates/date-phrases.js';
import { formatDate } from '../../../../src/core/dates/format-date.js';
import { parseEdtf } from '../../../../src/core/dates/parse-edtf.js';
import type { Language } from '../../../../src/core/words/language.js';
import { ar } from '../../../../src/core/words/languages/ar.js';
import { es } from '../../../../src/core/words/languages/es.js';
import { fr } from '../../../../src/core/words/languages/fr.js';
import { id } from '../../../../src/core/words/languages/id.js';
import { it as italian } from '../../../../src/core/words/languages/it.js';
import { nl } from '../../../../src/core/words/languages/nl.js';
import { ptBr } from '../../../../src/core/words/languages/pt-br.js';
import { pt } from '../../../../src/core/words/languages/pt.js';
import { ro } from '../../../../src/core/words/languages/ro.js';
import { sw } from '../../../../src/core/words/languages/sw.js';
import { wordMessages } from '../../../../src/core/words/word-messages.js';
import { edtfDates } from '../../dates/edtf-dates.js';
import { plainSpaces } from '../../dates/plain-spaces.js';
import { usualDate } from '../../dates/usual-date.js';
import { dateCases, noteCases, shortDateCases } from './western-date-cases.js';
import { COUNTS, messageCases } from './western-message-cases.js';

const languages: Readonly<Record<string, Language>> = {
  ar,
  fr,
  es,
  it: italian,
  pt,
  'pt-BR': ptBr,
  ro,
  nl,
  id,
  sw,
};
/** Tags whose data differ from those of the table's name: "pt" is Brazilian to `Intl`, and "ar" may have other digits. */
const locales: Readonly<Record<string, string>> = { ar: 'ar-AE', pt: 'pt-PT' };

describe('western languages', () => {
  before(() => {
    for (const [tag, { phrases }] of Object.entries(languages)) registerDatePhrases(locales[tag] ?? tag, phrases);
  });

  for (const [tag, { messages: table }] of Object.entries(languages)) {
    const locale = locales[tag] ?? tag;
    const messages = wordMessages(table, locale);
    const cases = messageCases[tag];

    describe(tag, () => {
      for (const [edtf, expected] of Object.entries(dateCases[tag] ?? {})) {
        it(`words ${edtf}`, () => {
          expect(usualDate(formatDate(parseEdtf(edtf), locale))).to.equal(usualDate(expected));
        });
      }

      for (const [edtf, expected] of Object.entries(shortDateCases[tag] ?? {})) {
        it(`words ${edtf} in short`, () => {
          expect(usualDate(formatDate(parseEdtf(edtf), locale, { style: 'short' }))).to.equal(usualDate(expected));
        });
      }

      it('says what a date leaves open', () => {
        const noted = ['2023-05', '199X', '2004-06~-11'].map(
          (edtf) => describePrecision(parseEdtf(edtf), locale, 'UTC')[0],
        );
        expect(noted).to.deep.equal(noteCases[tag]);
      });

      it('has words of its own for every date, without a hole or a preposition and an article side by side', () => {
        const english = /\b(about|possibly|since|until|from|between|unknown|month|year|spring|the)\b/;
        const broken =
          /undefined|null|NaN| {2}|\b(di|a|da|in) il |\b(de|em) (o|a) (?!\d)|\bd[ei] gli |\bin de \d+ |fino a a/;
        const styles = fc.constantFrom('long' as const, 'short' as const);
        fc.assert(
          fc.property(edtfDates, styles, (date, style) => {
            const text = [formatDate(date, locale, { style }), ...describePrecision(date, locale)].join();
            expect(text).not.to.match(english).and.not.to.match(broken);
          }),
        );
      });

      for (const name of ['eventCount', 'newEvents', 'sourceCount', 'problems'] as const) {
        it(`counts in ${name}`, () => {
          expect(COUNTS.map((count) => messages[name](count))).to.deep.equal(cases?.[name]);
        });
      }

      it('counts months without events', () => {
        expect(COUNTS.map((count) => messages.quiet(`${count}`, count, 'month'))).to.deep.equal(cases?.quiet);
      });

      it('counts some of all', () => {
        expect(COUNTS.map((count) => messages.someOf(1, count))).to.deep.equal(cases?.someOf);
      });

      it('puts a title in the quotation marks of the language', () => {
        const span = formatDate(parseEdtf('2023-05'), locale);
        expect(plainSpaces(messages.cluster(messages.eventCount(5), span, 'Vote'))).to.equal(cases?.cluster);
      });

      it('leaves out what there is none of', () => {
        const { summary, spokenSummary, quietFrom } = messages;
        for (const text of [summary('4', ''), spokenSummary('4', ''), quietFrom('4', '')]) {
          expect(text).to.match(/4$/);
        }
      });

      it('has a short word for the small button', () => {
        expect(messages.fitShort.length).to.be.at.most(8);
      });
    });
  }
});
