import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { registerDatePhrases } from '../../../src/core/dates/date-phrases.js';
import { ar } from '../../../src/core/dates/date-phrases/ar.js';
import { de } from '../../../src/core/dates/date-phrases/de.js';
import { es } from '../../../src/core/dates/date-phrases/es.js';
import { fr } from '../../../src/core/dates/date-phrases/fr.js';
import { describePrecision } from '../../../src/core/dates/describe-precision.js';
import { formatDate } from '../../../src/core/dates/format-date.js';
import { formatSpan } from '../../../src/core/dates/format-span.js';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';
import { pointCases } from './date-phrases/phrase-cases.js';
import { shortCases, stretchCases } from './date-phrases/stretch-cases.js';
import { edtfDates } from './edtf-dates.js';
import { plainSpaces } from './plain-spaces.js';
import { usualDate } from './usual-date.js';

const languages = { ar, de, es, fr };

const notes: Record<string, Record<keyof typeof languages, string>> = {
  '2023-05': { de: 'Tag nicht angegeben', fr: 'jour non précisé', es: 'día no indicado', ar: 'اليوم غير مذكور' },
  '199X': { de: 'Jahr nicht angegeben', fr: 'année non précisée', es: 'año no indicado', ar: 'السنة غير مذكورة' },
  '2004-06~-11': {
    de: 'Jahr und Monat ungefähr',
    fr: 'année et mois approximatifs',
    es: 'año y mes aproximados',
    ar: 'تقريبًا: السنة والشهر',
  },
  '/1985': { de: 'Beginn unbekannt', fr: 'début inconnu', es: 'inicio desconocido', ar: 'البداية غير معروفة' },
};

describe('registerDatePhrases', () => {
  before(() => {
    for (const [language, table] of Object.entries(languages)) registerDatePhrases(language, table);
  });

  for (const language of Object.keys(languages) as (keyof typeof languages)[]) {
    describe(language, () => {
      for (const [edtf, expected] of Object.entries({ ...pointCases, ...stretchCases })) {
        it(`words ${edtf}`, () => {
          // Arabic has digits of its own in most countries: "ar-AE" has not.
          const locale = language === 'ar' ? 'ar-AE' : language;
          expect(usualDate(formatDate(parseEdtf(edtf), locale))).to.equal(usualDate(expected[language]));
        });
      }

      for (const [edtf, expected] of Object.entries(notes)) {
        it(`says of ${edtf} what is missing`, () => {
          expect(describePrecision(parseEdtf(edtf), language)).to.include(expected[language]);
        });
      }

      it('has words of its own for every date', () => {
        const english = /\b(about|possibly|since|until|from|between|unknown|day|month|year|spring|the|of)\b/;
        const styles = fc.constantFrom('long' as const, 'short' as const);
        fc.assert(
          fc.property(edtfDates, styles, (date, style) => {
            const text = [formatDate(date, language, { style }), ...describePrecision(date, language)].join();
            expect(text)
              .not.to.match(english)
              .and.not.to.match(/undefined|null|NaN|\bdes? les? |\bà les? |\bde el /);
          }),
        );
      });
    });
  }

  for (const language of Object.keys(languages) as (keyof typeof languages)[]) {
    for (const [edtf, expected] of Object.entries(shortCases)) {
      it(`words ${edtf} in short in ${language}`, () => {
        const locale = language === 'ar' ? 'ar-AE' : language;
        const text = usualDate(formatDate(parseEdtf(edtf), locale, { style: 'short' }));
        expect(text).to.equal(usualDate(expected[language]));
      });
    }
  }

  it('holds for every country that speaks the language', () => {
    expect(formatDate(parseEdtf('1984~'), 'de-AT')).to.equal('um 1984');
    expect(formatDate(parseEdtf('1984~'), 'FR-ca')).to.equal('vers 1984');
  });

  it('takes the numerals of the country', () => {
    expect(formatDate(parseEdtf('1984~'), 'ar-EG')).to.equal('نحو عام ١٩٨٤');
  });

  it('can tell a country from its language', () => {
    registerDatePhrases('de-CH', { ...de, about: (date) => `ca. ${date}` });
    expect(formatDate(parseEdtf('1984~'), 'de-CH')).to.equal('ca. 1984');
    expect(formatDate(parseEdtf('1984~'), 'de')).to.equal('um 1984');
  });

  it('tells exact years and months where a table has no words', () => {
    const { subYear: _subYear, decade: _decade, age: _age, fromTo: _fromTo, ...few } = de;
    registerDatePhrases('nl', few);
    expect(plainSpaces(formatDate(parseEdtf('2010-35'), 'nl'))).to.equal('juli–september 2010');
    expect(formatDate(parseEdtf('199X'), 'nl')).to.equal('zwischen 1990 und 1999');
    expect(plainSpaces(formatDate(parseEdtf('1990/1999'), 'nl'))).to.equal('1990–1999');
  });

  it('sums up a span', () => {
    const span = (locale: string) => usualDate(formatSpan(parseEdtf('2021-02'), parseEdtf('2023-10'), locale, 'long'));
    expect(span('de')).to.equal('Februar 2021 bis Oktober 2023');
    expect(span('fr')).to.equal('février 2021 à octobre 2023');
    expect(span('es')).to.equal('febrero de 2021 a octubre de 2023');
    expect(span('ar-AE')).to.equal('فبراير 2021 إلى أكتوبر 2023');
  });
});
