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
import { edtfDates } from './edtf-dates.js';
import { plainSpaces } from './plain-spaces.js';

const languages = { ar, de, es, fr };

/** What each language says of a date, in full. */
const phrases: Record<string, Record<keyof typeof languages, string>> = {
  '2023-09-12~': {
    de: 'um den 12. September 2023',
    fr: 'vers le 12 septembre 2023',
    es: 'hacia el 12 de septiembre de 2023',
    ar: 'نحو 12 سبتمبر 2023',
  },
  '2021-02~': { de: 'um Februar 2021', fr: 'vers février 2021', es: 'hacia febrero de 2021', ar: 'نحو فبراير 2021' },
  '1984?': { de: 'möglicherweise 1984', fr: 'peut-être 1984', es: 'posiblemente 1984', ar: 'ربما 1984' },
  '1984%': {
    de: 'möglicherweise um 1984',
    fr: 'peut-être vers 1984',
    es: 'posiblemente hacia 1984',
    ar: 'ربما نحو 1984',
  },
  '2001-21': { de: 'Frühling 2001', fr: 'printemps 2001', es: 'primavera de 2001', ar: 'ربيع 2001' },
  '2001-22/..': {
    de: 'seit dem Sommer 2001',
    fr: 'depuis l’été 2001',
    es: 'desde el verano de 2001',
    ar: 'منذ صيف 2001',
  },
  '2001-29': {
    de: 'Südfrühling 2001',
    fr: 'printemps austral 2001',
    es: 'primavera austral de 2001',
    ar: 'ربيع 2001 في نصف الكرة الجنوبي',
  },
  '2010-33': {
    de: '1. Quartal 2010',
    fr: '1er trimestre 2010',
    es: 'primer trimestre de 2010',
    ar: 'الربع الأول من 2010',
  },
  '199X': { de: '1990er-Jahre', fr: 'années 1990', es: 'década de 1990', ar: 'تسعينيات القرن العشرين' },
  '200X': { de: '2000er-Jahre', fr: 'années 2000', es: 'década de 2000', ar: 'العقد الأول من القرن الحادي والعشرين' },
  '18XX~': {
    de: 'um das 19. Jahrhundert',
    fr: 'vers le XIXe siècle',
    es: 'hacia el siglo XIX',
    ar: 'نحو القرن التاسع عشر',
  },
  '19XX/..': {
    de: 'seit dem 20. Jahrhundert',
    fr: 'depuis le XXe siècle',
    es: 'desde el siglo XX',
    ar: 'منذ القرن العشرين',
  },
  '-04XX': {
    de: '5. Jahrhundert v. Chr.',
    fr: 'Ve siècle av. J.-C.',
    es: 'siglo V a. C.',
    ar: 'القرن الخامس ق.م',
  },
  '2020/..': { de: 'seit 2020', fr: 'depuis 2020', es: 'desde 2020', ar: 'منذ 2020' },
  '../1985-04': { de: 'bis April 1985', fr: 'jusqu’en avril 1985', es: 'hasta abril de 1985', ar: 'حتى أبريل 1985' },
  '../1985-04-02': {
    de: 'bis zum 2. April 1985',
    fr: 'jusqu’au 2 avril 1985',
    es: 'hasta el 2 de abril de 1985',
    ar: 'حتى 2 أبريل 1985',
  },
  '../198X': {
    de: 'bis zu den 1980er-Jahren',
    fr: 'jusqu’aux années 1980',
    es: 'hasta la década de 1980',
    ar: 'حتى ثمانينيات القرن العشرين',
  },
  '1985-04/': {
    de: 'ab April 1985, Ende unbekannt',
    fr: 'à partir d’avril 1985, fin inconnue',
    es: 'desde abril de 1985, fin desconocido',
    ar: 'من أبريل 1985، النهاية غير معروفة',
  },
  '/1985~': {
    de: 'Ende: um 1985, Beginn unbekannt',
    fr: 'fin : vers 1985, début inconnu',
    es: 'fin: hacia 1985, inicio desconocido',
    ar: 'النهاية: نحو 1985، البداية غير معروفة',
  },
  '2021-02-01/2021-02-03': {
    de: 'vom 1. bis zum 3. Februar 2021',
    fr: 'du 1er au 3 février 2021',
    es: 'del 1 al 3 de febrero de 2021',
    ar: 'من 1 إلى 3 فبراير 2021',
  },
  '2021-04/2021-10': {
    de: 'von April bis Oktober 2021',
    fr: 'd’avril à octobre 2021',
    es: 'de abril a octubre de 2021',
    ar: 'من أبريل إلى أكتوبر 2021',
  },
  '2021-02~/2021-04-05': {
    de: 'Beginn: um Februar 2021; Ende: 5. April 2021',
    fr: 'début : vers février 2021 ; fin : 5 avril 2021',
    es: 'inicio: hacia febrero de 2021; fin: 5 de abril de 2021',
    ar: 'البداية: نحو فبراير 2021؛ النهاية: 5 أبريل 2021',
  },
  '2001-21/2003-23': {
    de: 'vom Frühling 2001 bis zum Herbst 2003',
    fr: 'du printemps 2001 à l’automne 2003',
    es: 'desde la primavera de 2001 hasta el otoño de 2003',
    ar: 'من ربيع 2001 إلى خريف 2003',
  },
  '[1667,1668,1670..1672]': {
    de: '1667 oder 1668 oder 1670 bis 1672',
    fr: '1667 ou 1668 ou 1670 à 1672',
    es: '1667 o 1668 o 1670 a 1672',
    ar: '1667 أو 1668 أو 1670 إلى 1672',
  },
  '[..1984]': { de: '1984 oder früher', fr: '1984 ou avant', es: '1984 o antes', ar: '1984 أو قبل ذلك' },
  '2004-06-1X': {
    de: 'zwischen dem 10. und dem 19. Juni 2004',
    fr: 'entre le 10 et le 19 juin 2004',
    es: 'entre el 10 y el 19 de junio de 2004',
    ar: 'بين 10 و19 يونيو 2004',
  },
  '2004-04-XX': {
    de: 'ein Tag im April 2004',
    fr: 'un jour d’avril 2004',
    es: 'un día de abril de 2004',
    ar: 'يوم في أبريل 2004',
  },
  '156X-12-25': {
    de: '25. Dezember eines Jahres in den 1560er-Jahren',
    fr: '25 décembre de l’une des années 1560',
    es: '25 de diciembre de un año de la década de 1560',
    ar: '25 ديسمبر من إحدى سنوات ستينيات القرن السادس عشر',
  },
  'XXXX-12-25': {
    de: '25. Dezember eines unbekannten Jahres',
    fr: '25 décembre d’une année inconnue',
    es: '25 de diciembre de un año desconocido',
    ar: '25 ديسمبر من سنة غير معروفة',
  },
  '2021-XX-11': {
    de: '11. eines unbekannten Monats, 2021',
    fr: 'le 11 d’un mois inconnu, 2021',
    es: 'día 11 de un mes desconocido, 2021',
    ar: 'اليوم 11 من شهر غير معروف، 2021',
  },
  'Y-138E8~': {
    de: 'vor etwa 13,8 Milliarden Jahren',
    fr: 'il y a environ 13,8 milliards d’années',
    es: 'hace aproximadamente 13,8 mil millones de años',
    ar: 'قبل نحو 13.8 مليار سنة',
  },
  'Y-20000': { de: 'vor 22.000 Jahren', fr: 'il y a 22 000 ans', es: 'hace 22.000 años', ar: 'قبل 22,000 سنة' },
};

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
      for (const [edtf, expected] of Object.entries(phrases)) {
        it(`words ${edtf}`, () => {
          // Arabic has digits of its own in most countries: "ar-AE" has not.
          const locale = language === 'ar' ? 'ar-AE' : language;
          expect(plainSpaces(formatDate(parseEdtf(edtf), locale))).to.equal(expected[language]);
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

  it('holds for every country that speaks the language', () => {
    expect(formatDate(parseEdtf('1984~'), 'de-AT')).to.equal('um 1984');
    expect(formatDate(parseEdtf('1984~'), 'FR-ca')).to.equal('vers 1984');
  });

  it('takes the numerals of the country', () => {
    expect(formatDate(parseEdtf('1984~'), 'ar-EG')).to.equal('نحو ١٩٨٤');
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
    const span = (locale: string) =>
      plainSpaces(formatSpan(parseEdtf('2021-02'), parseEdtf('2023-10'), locale, 'long'));
    expect(span('de')).to.equal('Februar 2021 bis Oktober 2023');
    expect(span('fr')).to.equal('février 2021 à octobre 2023');
    expect(span('es')).to.equal('febrero de 2021 a octubre de 2023');
    expect(span('ar')).to.equal('فبراير 2021 إلى أكتوبر 2023');
  });
});
