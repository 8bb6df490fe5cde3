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
    // Days after the last of the month
    '2023-02-30': '2023-02-28',
    '2023-02-29': '2023-02-28',
    '2024-02-31': '2024-02-29',
    '2023-04-31': '2023-04-30',
    '-0044-02-30': '-0044-02-29',
    '31/04/2023': '2023-04-30',
    '2023-02-30?': '2023-02-28?',
    '2023-02-01/2023-02-30': '2023-02-01/2023-02-28',
    '2023-04-32': [],
    // Words
    'March 22, 2023': '2023-03-22',
    '22 March 2023': '2023-03-22',
    'Wednesday, the 22nd of March, 2023': '2023-03-22',
    'Sept. 2023': '2023-09',
    'Smarch 2023': [],
    'February 30, 2023': '2023-02-28',
    'March April 2023': [],
    '22 Mar 2023': '2023-03-22',
    'Fall 2023': '2023-23',
    'Q3 2023': '2023-35',
    '2023-Q3': '2023-35',
    '2023Q3': '2023-35',
    '1980s': '198X',
    'mid-1990s': [],
    '90s': [],
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
    '1677 ca.': '1677~',
    'c.1677': '1677~',
    '2023-3-22?': '2023-03-22?',
    '5XXX ?-1X': '5XXX?-1X',
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
    '1914–1914': '1914/1914',
    '1918/1914': [],
    'from 1914 to 1918 to 1920': [],
    'between 1914 and 1918': '1914/1918',
    'from 1914': '1914/..',
    'until March 1914': '../1914-03',
    '22/03/2023 – 24/03/2023': '2023-03-22/2023-03-24',
    'c. 1914 – 1918?': '1914~/1918?',
    '~15XX?-05-31T12:00:00/1600': '~15XX?-05-31/1600',
    'since 1914': '1914/..',
    'before 1914': '../1914',
    '2020/present': '2020/..',
    '2023-03-22T10:00:00Z/2023-03-23': '2023-03-22/2023-03-23',
    // Times
    '2023-03-22T10:15': '2023-03-22T10:15:00',
    '2023-03-22 09:05:07': '2023-03-22T09:05:07',
    '2023-03-22t10:15:30z': '2023-03-22T10:15:30Z',
    '2023-03-22T10:15:30.250Z': '2023-03-22T10:15:30Z',
    '2023-03-22T25:00': [],
    // Years
    '12345': 'Y12345',
    Y1867: '1867',
    '476': '0476',
    '-44': '-0044',
    '44': [],
    '+1867': '1867',
    '-0000': '0000',
    '13800000000': 'Y13800000000',
    '44 BC': '-0043',
    '44 b.c.': '-0043',
    'c. 12000 BC': 'Y-11999~',
    '1 BCE': '0000',
    'AD 79': '0079',
    '79 CE': '0079',
    // Spaces
    ' 1867 ': '1867',
    '[1667, 1668, 1670..1672]': '[1667,1668,1670..1672]',
    '1863-03 -29': '1863-03-29',
    // Nothing to go by
    'last week': [],
    '2023-13': [],
    '22/2023': [],
    '-0044-3-15': [],
    '': [],
  };
  for (const [text, expected] of Object.entries(likely)) {
    it(`takes "${text}" for ${String(expected) || 'nothing'}`, () => {
      expect(suggestEdtf(text, parseEdtf)).to.deep.equal([expected].flat());
    });
  }

  it('suggests only dates, in a bounded number of attempts', () => {
    const words = fc.constantFrom(
      ' ',
      ...'c. 1914 18 3 22 from between since before about March Spring to – / - ? ( ) u s , .. [ ] T : 30 Z 2023 open unknown th century BC Q y e X 00'.split(
        ' ',
      ),
    );
    const texts = fc.array(words, { maxLength: 20 }).chain((parts) => fc.constantFrom(parts.join(''), parts.join(' ')));
    fc.assert(
      fc.property(texts, (text) => {
        let attempts = 0;
        const likely = suggestEdtf(text, (spelling) => {
          attempts++;
          return parseEdtf(spelling);
        });
        expect(attempts).to.be.at.most(60);
        for (const spelling of likely) expect(parseEdtf(spelling).edtf).to.equal(spelling);
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
