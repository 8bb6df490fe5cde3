import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { registerDatePhrases } from '../../../../src/core/dates/date-phrases.js';
import { describePrecision } from '../../../../src/core/dates/describe-precision.js';
import { formatDate } from '../../../../src/core/dates/format-date.js';
import { formatSpan } from '../../../../src/core/dates/format-span.js';
import { parseEdtf } from '../../../../src/core/dates/parse-edtf.js';
import type { Language } from '../../../../src/core/words/language.js';
import { cs } from '../../../../src/core/words/languages/cs.js';
import { da } from '../../../../src/core/words/languages/da.js';
import { el } from '../../../../src/core/words/languages/el.js';
import { fi } from '../../../../src/core/words/languages/fi.js';
import { nb } from '../../../../src/core/words/languages/nb.js';
import { pl } from '../../../../src/core/words/languages/pl.js';
import { ru } from '../../../../src/core/words/languages/ru.js';
import { sv } from '../../../../src/core/words/languages/sv.js';
import { tr } from '../../../../src/core/words/languages/tr.js';
import { uk } from '../../../../src/core/words/languages/uk.js';
import { wordMessages } from '../../../../src/core/words/word-messages.js';
import { edtfDates } from '../../dates/edtf-dates.js';
import { plainSpaces } from '../../dates/plain-spaces.js';
import { usualDate } from '../../dates/usual-date.js';
import { dateCases, noteCases, shortDateCases, spanCases } from './northern-eastern-date-cases.js';
import { COUNTS, messageCases } from './northern-eastern-message-cases.js';

const languages: Readonly<Record<string, Language>> = { cs, pl, ru, uk, el, fi, sv, da, nb, tr };

/** Prepositions, and in Greek articles, that no nominative follows. */
const PREPOSITIONS: Readonly<Record<string, string>> = {
  cs: 'od|do|kolem|mezi',
  pl: 'od|do|około|między',
  ru: 'с|со|до|около|между',
  uk: 'з|із|до|близько|між',
  el: 'από|έως|τον|του|στον|μεταξύ',
};

/** The months as `Intl` has them with a year, but for those that are the same with a day, such as "září". */
function nominatives(locale: string): string[] {
  return Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2000, month, 1))).flatMap((date) => {
    const monthIn = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...options, month: 'long', timeZone: 'UTC' })
        .formatToParts(date)
        .find(({ type }) => type === 'month')?.value ?? '';
    const nominative = monthIn({ year: 'numeric' });
    return nominative === monthIn({ day: 'numeric' }) ? [] : [nominative];
  });
}

describe('northern and eastern languages', () => {
  before(() => {
    for (const [tag, { phrases }] of Object.entries(languages)) registerDatePhrases(tag, phrases);
  });

  for (const [tag, { messages: table }] of Object.entries(languages)) {
    const messages = wordMessages(table, tag);
    const cases = messageCases[tag];

    describe(tag, () => {
      for (const [edtf, expected] of Object.entries(dateCases[tag] ?? {})) {
        it(`words ${edtf}`, () => {
          expect(usualDate(formatDate(parseEdtf(edtf), tag))).to.equal(usualDate(expected));
        });
      }

      for (const [edtf, expected] of Object.entries(shortDateCases[tag] ?? {})) {
        it(`words ${edtf} in short`, () => {
          expect(usualDate(formatDate(parseEdtf(edtf), tag, { style: 'short' }))).to.equal(usualDate(expected));
        });
      }

      it('sums up a span', () => {
        const span = formatSpan(parseEdtf('2021-02'), parseEdtf('2023-10'), tag, 'long');
        expect(plainSpaces(span)).to.equal(spanCases[tag]);
      });

      it('says what a date leaves open', () => {
        const noted = ['2023-05', '199X', '2004-06~-11', '2004?-06-11'].map((edtf) =>
          plainSpaces(describePrecision(parseEdtf(edtf), tag, 'UTC')[0] ?? ''),
        );
        expect(noted).to.deep.equal(noteCases[tag]);
      });

      it('has words of its own for every date, without a hole', () => {
        const english = /\b(about|possibly|since|until|from|between|unknown|day|month|year|spring|the|of)\b/;
        const styles = fc.constantFrom('long' as const, 'short' as const);
        fc.assert(
          fc.property(edtfDates, styles, (date, style) => {
            const text = [formatDate(date, tag, { style }), ...describePrecision(date, tag)].join();
            expect(text)
              .not.to.match(english)
              .and.not.to.match(/undefined|null|NaN| {2}|ггг|ррр/);
          }),
        );
      });

      const prepositions = PREPOSITIONS[tag];
      if (prepositions) {
        it('puts no month in the nominative after a preposition', () => {
          const wrong = new RegExp(`(^|[\\s,])(${prepositions})\\s(${nominatives(tag).join('|')})(?!\\p{L})`, 'u');
          fc.assert(
            fc.property(edtfDates, (date) => {
              expect(formatDate(date, tag)).not.to.match(wrong);
            }),
          );
        });
      }

      for (const name of ['eventCount', 'newEvents', 'sourceCount', 'showEarlier'] as const) {
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
        const span = formatDate(parseEdtf('2023-05'), tag);
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

  it('sets a time of day apart where Intl does not', () => {
    const time = parseEdtf('2023-03-01T13:30:00');
    for (const tag of ['pl', 'tr']) expect(formatDate(time, tag)).to.match(/2023, 13:30$/);
  });

  it('puts one o’clock in the singular in Greek', () => {
    expect(formatDate(parseEdtf('2023-03-01T13:30:00'), 'el')).to.include(' στη 1:30');
  });
});
