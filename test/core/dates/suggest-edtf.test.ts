import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseEdtf } from '../../../src/core/dates/parse-edtf.js';
import { suggestEdtf } from '../../../src/core/dates/suggest-edtf.js';
import { refusal } from './refusal.js';

describe('suggestEdtf', () => {
  const likely: Record<string, string | string[]> = {
    // Numbers in another order or form
    '2023-3-22': '2023-03-22',
    '2023-3': '2023-03',
    '2023/03/22': '2023-03-22',
    '2023.3.2': '2023-03-02',
    '20230322': '2023-03-22',
    '2023-22-03': '2023-03-22',
    '03/22/2023': '2023-03-22',
    '22/03/2023': '2023-03-22',
    '03/04/2023': ['2023-03-04', '2023-04-03'],
    '4.3.2023': '2023-03-04',
    '03/03/2023': '2023-03-03',
    '3/2023': '2023-03',
    '79-08-24': [],
    // Words
    'March 22, 2023': '2023-03-22',
    '22 March 2023': '2023-03-22',
    'Wednesday, the 22nd of March, 2023': '2023-03-22',
    'Sept. 2023': '2023-09',
    'Smarch 2023': [],
    'February 30, 2023': [],
    'Fall 2023': '2023-23',
    'Q3 2023': '2023-35',
    '2023-Q3': '2023-35',
    '1980s': '198X',
    "the 1980's": '198X',
    '1900s': ['19XX', '190X'],
    '19th century': '18XX',
    'the 1st century': '00XX',
    // Doubt
    'c. 1677': '1677~',
    'ca 1677': '1677~',
    'circa 1677': '1677~',
    'about March 1677': '1677-03~',
    'circa 1677?': '1677%',
    '1677 (?)': '1677?',
    '1677??': '1677?',
    '1677?~': '1677%',
    '1677-(06)?-11': '1677-?06-11',
    // The draft of 2012
    '199u': '199X',
    '19uu-uu': '19XX-XX',
    '199x': '199X',
    y17e7: 'Y17E7',
    y17101e4p3: 'Y17101E4S3',
    '2004/open': '2004/..',
    'unknown/2006': '/2006',
    // Intervals
    '1914–1918': '1914/1918',
    '1914-1918': '1914/1918',
    '1914–18': '1914/1918',
    '1939–41': '1939/1941',
    '2001–02': ['2001/2002', '2001-02'],
    '1914 to 1918': '1914/1918',
    'March 2020 – May 2021': '2020-03/2021-05',
    '2023–03–22': '2023-03-22',
    '1918/1914': '1914/1918',
    'since 1914': '1914/..',
    'before 1914': '../1914',
    '2020/present': '2020/..',
    '2023-03-22T10:00:00Z/2023-03-23': '2023-03-22/2023-03-23',
    // Times
    '2023-03-22T10:15': '2023-03-22T10:15:00',
    '2023-03-22 9:05:07': '2023-03-22T09:05:07',
    '2023-03-22t10:15:30z': '2023-03-22T10:15:30Z',
    '2023-03-22T10:15:30.25-0500': '2023-03-22T10:15:30-05:00',
    '2023-03-22T10:15:30-00:00': '2023-03-22T10:15:30Z',
    '2023-12-31T24:00': '2024-01-01T00:00:00',
    '2023-03-22T25:00': [],
    // Years
    '12345': 'Y12345',
    Y1867: '1867',
    '476': '0476',
    '-44': '-0044',
    '44': [],
    '+1867': '1867',
    '-0000': '0000',
    '44 BC': '-0043',
    '1 BCE': '0000',
    'AD 79': '0079',
    '79 CE': '0079',
    // Spaces
    ' 1867 ': '1867',
    '[1667, 1668, 1670..1672]': '[1667,1668,1670..1672]',
    '1863-03 -29': '1863-03-29',
    // Nothing to go by
    'last week': [],
    '2023-02-30': [],
    '2023-13': [],
    '': [],
  };
  for (const [text, expected] of Object.entries(likely)) {
    it(`takes "${text}" for ${String(expected) || 'nothing'}`, () => {
      const spellings = [expected].flat();
      const { question, suggestion } = suggestEdtf(text, parseEdtf);
      expect(question).to.equal(spellings.length > 0 ? ` Did you mean "${spellings.join('" or "')}"?` : '');
      expect(suggestion).to.equal(spellings.length === 1 ? spellings[0] : undefined);
    });
  }

  it('suggests only dates, in a bounded number of attempts', () => {
    const words = fc.constantFrom(
      ' ',
      ...'c. 1914 18 3 22 March to – / - ? ( ) u s , .. [ ] T : 30 Z 2023 open unknown th century BC Q y e X 00'.split(
        ' ',
      ),
    );
    const texts = fc.array(words, { maxLength: 20 }).chain((parts) => fc.constantFrom(parts.join(''), parts.join(' ')));
    fc.assert(
      fc.property(texts, (text) => {
        let attempts = 0;
        const { question } = suggestEdtf(text, (spelling) => {
          attempts++;
          return parseEdtf(spelling);
        });
        expect(attempts).to.be.at.most(40);
        for (const [, spelling = ''] of question.matchAll(/"([^"]*)"/g))
          expect(parseEdtf(spelling).edtf).to.equal(spelling);
      }),
      { numRuns: 2_000 },
    );
  });

  it('says of one or more in the message what it found', () => {
    const ambiguous = refusal(() => parseEdtf('03/04/2023'));
    expect(ambiguous.message).to.include('Did you mean "2023-03-04" or "2023-04-03"?');
    expect(ambiguous.suggestion).to.equal(undefined);
  });
});
