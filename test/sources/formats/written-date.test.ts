import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';
import { readDate } from '../../../src/core/dates/read-date.js';
import { habitsOf } from '../../../src/sources/formats/date-habits.js';
import { readWrittenDate } from '../../../src/sources/formats/written-date.js';
import { edtfDates } from '../../core/dates/edtf-dates.js';

describe('readWrittenDate', () => {
  const read: Record<string, Record<string, string>> = {
    'EDTF as it is': {
      '2021-03-22': '2021-03-22',
      ' 2021-03 ': '2021-03',
      '1984~': '1984~',
      '2021-08/2021-09': '2021-08/2021-09',
      '1990/..': '1990/..',
      '[1667,1668]': '[1667,1668]',
      'Y-13800000000': 'Y-13800000000',
      '156X-12-25': '156X-12-25',
      // No such day: who reads EDTF says so best.
      '2023-02-30': '2023-02-30',
    },
    'ISO 8601 with a time': {
      '2021-03-22T14:30:05': '2021-03-22T14:30:05',
      '2021-03-22T14:30:05Z': '2021-03-22T14:30:05Z',
      '2021-03-22 14:30:05': '2021-03-22T14:30:05',
      '2021-03-22 14:30': '2021-03-22T14:30',
      '2021-03-22T14:30:05.000Z': '2021-03-22T14:30:05Z',
      '2021-03-22T14:30:05.250+0200': '2021-03-22T14:30:05.250+02:00',
      '2021-03-22T14:30-05:00': '2021-03-22T14:30-05:00',
    },
    'numbers that can mean one day only': {
      '3/22/2023': '2023-03-22',
      '22/03/2023': '2023-03-22',
      '22-03-2023': '2023-03-22',
      '3/3/2023': '2023-03-03',
      '22.03.2023': '2023-03-22',
      '4. 3. 2023': '2023-03-04',
      '2023/03/22': '2023-03-22',
      '2023.3.2': '2023-03-02',
      '03/2023': '2023-03',
      '2023/3': '2023-03',
      '20230322': '2023-03-22',
      '196002152034': '1960-02-15T20:34',
      '476': '0476',
    },
    English: {
      '22 March 2023': '2023-03-22',
      'March 22, 2023': '2023-03-22',
      'Wednesday, the 22nd of March, 2023': '2023-03-22',
      'Sept. 2023': '2023-09',
      'Mar 2023': '2023-03',
      "Mar '21": '2021-03',
      '22-Mar-2021': '2021-03-22',
      'spring 2021': '2021-21',
      'Winter 2020/21': '2020-24',
      'Fall 2021': '2021-23',
      'Q2 2021': '2021-34',
      '2021-Q2': '2021-34',
      'H1 2021': '2021-40',
      '1990s': '199X',
      "the 1990's": '199X',
      '19th century': '18XX',
      '3/22/2023 2:30 PM': '2023-03-22T14:30',
      '3/22/2023 12:05 a.m.': '2023-03-22T00:05',
      'March 22, 2023 at 2 pm': '2023-03-22T14:00',
      '14:30, 22 March 2023': '2023-03-22T14:30',
      'Mon Mar 22 2021 14:30:00 GMT+0100': '2021-03-22T14:30:00+01:00',
      'Mon, 22 Mar 2021 14:30:00 +0000': '2021-03-22T14:30:00Z',
    },
    French: {
      'mars 2023': '2023-03',
      '22 mars 2023': '2023-03-22',
      'mercredi 22 mars 2023': '2023-03-22',
      '1er août 1914': '1914-08-01',
      'AOÛT 1914': '1914-08',
      'janv. 2020': '2020-01',
      'été 2021': '2021-22',
      'années 1990': '199X',
      'XIXe siècle': '18XX',
      'T2 2021': '2021-34',
      '2e trimestre 2021': '2021-34',
      '22 mars 2023 à 14h30': '2023-03-22T14:30',
      '22 mars 2023 à 14 h 30': '2023-03-22T14:30',
    },
    German: {
      '22. März 2023': '2023-03-22',
      'Mittwoch, 22. März 2023': '2023-03-22',
      'Mrz 2023': '2023-03',
      'Jänner 1919': '1919-01',
      'Herbst 2021': '2021-23',
      '1990er Jahre': '199X',
      '19. Jahrhundert': '18XX',
      '2. Quartal 2021': '2021-34',
      '22. März 2023, 14:30 Uhr': '2023-03-22T14:30',
      '22.3.2023, 14.30 Uhr': '2023-03-22T14:30',
    },
    halves: {
      'H1 2021': '2021-40',
      '1st half of 2022': '2022-40',
      'second half of 2022': '2022-41',
      '2. Halbjahr 2022': '2022-41',
      '1er semestre 2022': '2022-40',
      'deuxième semestre 2022': '2022-41',
      'primer semestre de 2022': '2022-40',
    },
    Spanish: {
      '22 de marzo de 2023': '2023-03-22',
      'miércoles, 22 de marzo de 2023': '2023-03-22',
      'setiembre de 2019': '2019-09',
      'invierno de 2021': '2021-24',
      'años 1990': '199X',
      'siglo XIX': '18XX',
    },
    'other languages': {
      '15 de março de 2020': '2020-03-15',
      '2 giugno 1946': '1946-06-02',
      '5 mei 1945': '1945-05-05',
      '2021年3月5日': '2021-03-05',
      '2021年': '2021',
      '2021년 3월 5일': '2021-03-05',
      '٢٢/٠٣/٢٠٢٣': '2023-03-22',
    },
    doubt: {
      'c. 1900': '1900~',
      'ca. 1900': '1900~',
      'circa March 1900': '1900-03~',
      'about 1900': '1900~',
      'um 1900': '1900~',
      'vers 1900': '1900~',
      'hacia 1900': '1900~',
      '1900?': '1900?',
      '1900 (?)': '1900?',
      'probably 1900': '1900?',
      'c. 1900?': '1900%',
    },
    'years before Christ': {
      '44 BC': '-0043',
      '44 B.C.E.': '-0043',
      '1 BC': '0000',
      '-44': '-0043',
      '-12000': 'Y-11999',
      '-0044': '-0044',
      'AD 79': '0079',
      '79 CE': '0079',
      '44 v. Chr.': '-0043',
      '44 av. J.-C.': '-0043',
      '44 a. C.': '-0043',
      '10,000 BC': '-9999',
      '12,000 BC': 'Y-11999',
      '3. Jh. v. Chr.': '-02XX',
      'IIe siècle av. J.-C.': '-01XX',
      '1st century BC': '-00XX',
    },
    ranges: {
      '2021-08 – 2021-09': '2021-08/2021-09',
      '2021-03-05 to 2021-03-09': '2021-03-05/2021-03-09',
      'May 3-5, 2021': '2021-05-03/2021-05-05',
      'May 3–5, 2021': '2021-05-03/2021-05-05',
      '3-5 May 2021': '2021-05-03/2021-05-05',
      '3.–5. Mai 2021': '2021-05-03/2021-05-05',
      '3.5.-7.5.2021': '2021-05-03/2021-05-07',
      'May 30 – June 2, 2021': '2021-05-30/2021-06-02',
      'Dec 2020 – Jan 2021': '2020-12/2021-01',
      'March – May 2021': '2021-03/2021-05',
      'Aug-Sep 2021': '2021-08/2021-09',
      'du 3 au 5 mai 2021': '2021-05-03/2021-05-05',
      'del 3 al 5 de mayo de 2021': '2021-05-03/2021-05-05',
      'von 1914 bis 1918': '1914/1918',
      'de 1914 à 1918': '1914/1918',
      'between 1914 and 1918': '1914/1918',
      '1.1.2023-5.1.2023': '2023-01-01/2023-01-05',
      'Oktober/November 2023': '2023-10/2023-11',
      'van 3 tot 5 oktober 2023': '2023-10-03/2023-10-05',
      '24./25. Dezember 2020': '2020-12-24/2020-12-25',
      '3/4 May 2021': '2021-05-03/2021-05-04',
      '3 and 4 May 2021': '2021-05-03/2021-05-04',
      '3 et 4 mai 2021': '2021-05-03/2021-05-04',
      '3. und 4. Mai 2021': '2021-05-03/2021-05-04',
      '3 y 4 de mayo de 2021': '2021-05-03/2021-05-04',
      '1914-1918': '1914/1918',
      '1914–18': '1914/1918',
      '2020/21': '2020/2021',
      '1850s-1860s': '185X/186X',
      '264–146 BC': '-0263/-0145',
      '27 BC – AD 14': '-0026/0014',
      '3/15/2021 - 3/17/2021': '2021-03-15/2021-03-17',
      '2021-05 – 2021-05': '2021-05',
    },
    'open ends': {
      '2019–present': '2019/..',
      '2019-present': '2019/..',
      'May 2021 to now': '2021-05/..',
      'since 2019': '2019/..',
      'seit 2019': '2019/..',
      'before 1900': '../1900',
    },
  };
  for (const [kind, cases] of Object.entries(read)) {
    describe(kind, () => {
      for (const [text, edtf] of Object.entries(cases)) {
        it(`reads "${text}" as ${edtf}`, () => {
          expect(readWrittenDate(text)).to.include({ date: edtf, isPartial: false });
        });
      }
    });
  }

  const notRead = [
    '',
    ' ',
    'someday',
    'the day before yesterday',
    'TBC',
    '12',
    '99',
    '5 May',
    'Mar-21',
    '3/4/2023',
    '30 February 2023',
    '31/02/2023',
    '13/13/2023',
    'March April 2023',
    'Smarch 2023',
    'jui 2023',
    '1 2 3 March 2023',
    '25:70, 3 March 2023x',
    '__proto__',
    'constructor 2021',
    'March 2021 '.repeat(20),
  ];
  for (const text of notRead) {
    it(`does not guess at "${text.slice(0, 40)}"`, () => {
      expect(readWrittenDate(text)).to.equal(undefined);
    });
  }

  const partial: Record<string, string> = {
    'early 2021': '2021',
    'mid-2021': '2021',
    'Anfang 2021': '2021',
    'late 1990s': '199X',
    'début XXe siècle': '19XX',
    'inizio 2021': '2021',
    'end of May 2021': '2021-05',
    'night of 22 March 2023': '2023-03-22',
    '5 May 2021 (to be confirmed)': '2021-05-05',
    '22 March 2023 14:30 EST': '2023-03-22T14:30',
    '22 March 2023 10:00-11:00': '2023-03-22T10:00',
    'March 2023, 14:30': '2023-03',
  };
  for (const [text, edtf] of Object.entries(partial)) {
    it(`reads of "${text}" ${edtf}, and knows that it is not all`, () => {
      expect(readWrittenDate(text)).to.include({ date: edtf, isPartial: true });
    });
  }

  it('gives both ends of a range with times, which EDTF leaves out of its own', () => {
    expect(readWrittenDate('2021-03-22 10:00 – 2021-03-23 12:00')).to.include({
      date: '2021-03-22T10:00',
      end: '2021-03-23T12:00',
    });
  });

  const habits: [text: string, habits: object, edtf: string | undefined, guess: string | undefined][] = [
    ['3/4/2023', { isMonthFirst: true }, '2023-03-04', undefined],
    ['3/4/2023', { isMonthFirst: false }, '2023-04-03', undefined],
    ['3/4/2023', { isMonthFirst: false, isOrderGuessed: true }, '2023-04-03', 'order'],
    ['22/4/2023', { isMonthFirst: true, isOrderGuessed: true }, '2023-04-22', undefined],
    ['3/4/23', { isMonthFirst: true }, '2023-03-04', 'century'],
    ['3/4/68', { isMonthFirst: true }, '2068-03-04', 'century'],
    ['3/4/69', { isMonthFirst: true }, '1969-03-04', 'century'],
    ['1990-95', {}, '1990/1995', 'years'],
    ['2021-22', {}, '2021-22', 'season'],
    ['2021-21', {}, '2021-21', undefined],
    ['2021-99', {}, '2021/2099', 'years'],
    ['1900s', {}, '19XX', 'hundred'],
    ['the 90s', {}, '199X', 'decade'],
    ['’60s', {}, '196X', 'decade'],
    ['20s', {}, '202X', 'decade'],
    ['années 90', {}, '199X', 'decade'],
    ['los años 80', {}, '198X', 'decade'],
    ['die 70er Jahre', {}, '197X', 'decade'],
    ['44277', { isSerial: true }, '2021-03-22', 'serial'],
    ['44277.5', { isSerial: true }, '2021-03-22T12:00:00', 'serial'],
    ['36526', { isSerial: true }, '2000-01-01', 'serial'],
    ['44277', {}, undefined, undefined],
    ['2021-03-22T00:00:00.000Z', { isMidnight: true }, '2021-03-22', 'midnight'],
    ['22.3.2021 00:00', { isMidnight: true }, '2021-03-22', 'midnight'],
    ['22 марта 2023', { lang: 'ru' }, '2023-03-22', undefined],
    ['22 marca 2023', { lang: 'pl' }, '2023-03-22', undefined],
    ['22 марта 2023', { lang: 'no such language' }, undefined, undefined],
  ];
  for (const [text, given, edtf, guess] of habits) {
    it(`reads "${text}" as ${edtf} where ${JSON.stringify(given)}`, () => {
      const written = readWrittenDate(text, given);
      expect(written?.date).to.equal(edtf);
      expect(written?.guess).to.equal(guess);
    });
  }

  it('takes every date in EDTF as it is', () => {
    fc.assert(
      fc.property(edtfDates, ({ edtf }) => {
        const written = readWrittenDate(edtf);
        expect(written?.date).to.equal(edtf);
      }),
    );
  });

  it('gives what is read as a date, or nothing, whatever the text', () => {
    const words = fc.constantFrom(
      '3',
      '22',
      '2021',
      'May',
      'of',
      '-',
      '–',
      ',',
      'BC',
      'c.',
      '14:30',
      'to',
      '/',
      '.',
      'q2',
      '1990s',
      '?',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 8 }).map((some) => some.join(' ')),
      fc.array(words, { maxLength: 6 }).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isMonthFirst) => {
        const written = readWrittenDate(text, { isMonthFirst, ...habitsOf([text]) });
        if (!written || isLeftToOthers(text)) return;
        for (const date of [written.date, ...(written.end ? [written.end] : [])])
          expect(isDate(date), `${text}: ${date}`).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });
});

/** What looks like EDTF is passed on as it is, also where it is wrong or ends before it starts. */
function isLeftToOthers(text: string): boolean {
  return readWrittenDate(text)?.date === text.trim().replace(/\s+/g, ' ') || /[-–/]| to /.test(text);
}

function isDate(edtf: string): boolean {
  try {
    return Boolean(edtf.includes('T') ? readDate(edtf) : parseEdtf(edtf));
  } catch {
    return false;
  }
}
