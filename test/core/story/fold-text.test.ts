import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { TextFold } from '../../../src/core/story/fold-text.js';

const folds = new Map<string, TextFold>();

function foldOf(locale: string): TextFold {
  const fold = folds.get(locale) ?? new TextFold(locale);
  folds.set(locale, fold);
  return fold;
}

function finds(locale: string, query: string, text: string): boolean {
  const fold = foldOf(locale);
  return fold.fold(text).includes(fold.fold(query));
}

/** Quotation marks as keyboards have them: most browsers compare them so by themselves. */
const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** Whether any part of a text is the query, as the language's own comparison has it. */
function findsNaively(locale: string, query: string, text: string): boolean {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', usage: 'search' });
  const letters = [...straight(text).normalize('NFC')];
  const sought = straight(query);
  return letters.concat('').some((_, from) =>
    letters
      .slice(from)
      .concat('')
      .some((_, length) => collator.compare(letters.slice(from, from + length).join(''), sought) === 0),
  );
}

/** What the collator takes for one letter each, in some languages and scripts. */
const LETTERS: Record<string, string> = {
  en: 'aAáàÂåbBcCçÇeEéÊiIİıoOôÓöøØlłLuüUnñN\u0301\u00ad’\'-–“". 12２²Ａ',
  fr: "aàâAéèêëEÉiîoôuùûüyÿçC’'- ",
  es: 'aáAnñNÑoóuüU¿?¡! ',
  sv: 'aåäAÅÄoöOÖeéE ',
  tr: 'iİıIşŞsSğĞgGçÇcCoöOÖ ',
  ru: 'аАбБеЕёЁиИйЙюЮ ',
  el: 'αάΑΆσςΣιϊΐΙ ',
  ar: 'اأإآبتةهىيـ\u064e\u0651،٣3 ',
  he: 'אבבּגש\u05c1\u05c2\u05b8ךכ ',
  th: 'กขคง่้๊ ',
  ja: 'あアカガかがハパはば漢字ｱ ',
  zh: '漢汉字文中国。， ',
};

/** Letters that stand for several. */
const JOINED: Record<string, string> = {
  en: 'ßsSæÆaAeéœoﬁfi½12⁄',
  de: 'öÖoOeEäaüußs',
  da: 'åÅaAáæÆeøØo',
  hr: 'ǆǅdžDžŽz',
  ko: '한하국구가각강ㅎ',
};

const textOf = (letters: string, maxLength: number) =>
  fc.array(fc.constantFrom(...letters), { maxLength }).map((list) => list.join('').normalize('NFC'));

describe('TextFold', () => {
  const cases: [locale: string, query: string, text: string, found: boolean][] = [
    ['en', 'Kovrig', 'MICHAEL KÓVRIG', true],
    ['en', 'kóvrig', 'Kovrig', true],
    ['en', 'strasse', 'Die Straße', true],
    ['en', 'Straße', 'STRASSE', true],
    ['en', 'stras', 'Straße', true],
    ['en', 'oe', 'Köln', false],
    ['en', 'koln', 'Köln', true],
    ['de', 'koeln', 'Köln', true],
    ['sv', 'malmo', 'Malmö', false],
    ['da', 'aalborg', 'Ålborg', true],
    ['tr', 'ILGAZ', 'ılgaz', true],
    ['tr', 'ilgaz', 'ILGAZ', false],
    ['en', 'ilgaz', 'ILGAZ', true],
    ['en', "don't", 'They don’t say', true],
    ['en', '"late"', 'Called “late” by all', true],
    ['en', 'the report', 'The\n\u00a0 report', true],
    ['en', 'cooperate', 'co\u00adoperate', true],
    ['en', '2', 'H₂O', true],
    ['ru', 'еще', 'Ещё раз', true],
    ['el', 'ΟΔΟΣ', 'οδός', true],
    ['ar', 'احمد', 'قال أَحْمَدُ', true],
    ['he', 'שלום', 'שָׁלוֹם', true],
    ['th', 'การเมือง', 'ข่าวการเมืองไทย', true],
    ['ja', 'らーめん', 'ラーメン屋', true],
    ['zh', '国会', '加拿大国会', true],
    ['ko', '한국', '대한민국과 한국', true],
    ['ko', '하', '한국', true],
    ['en', '😀', 'A 😀', true],
    ['en', '😀', 'A 😁', false],
    ['no language at all', 'e', 'É', true],
  ];
  for (const [locale, query, text, found] of cases) {
    it(`${found ? 'finds' : 'does not find'} “${query}” in “${text}” (${locale})`, () =>
      expect(finds(locale, query, text)).to.equal(found));
  }

  for (const [locale, letters] of Object.entries(LETTERS)) {
    it(`finds what Intl.Collator finds, and nothing else: ${locale}`, () => {
      fc.assert(
        fc.property(textOf(letters, 8), textOf(letters, 3), (text, query) => {
          expect(finds(locale, query, text)).to.equal(findsNaively(locale, query, text));
        }),
        { numRuns: 250 },
      );
    });
  }

  for (const [locale, letters] of Object.entries(JOINED)) {
    it(`misses nothing that Intl.Collator finds, where letters stand for several: ${locale}`, () => {
      fc.assert(
        fc.property(textOf(letters, 8), textOf(letters, 3), (text, query) => {
          if (findsNaively(locale, query, text)) expect(finds(locale, query, text)).to.equal(true);
        }),
        { numRuns: 250 },
      );
    });
  }

  it('does not mind in which order it has met letters', () => {
    fc.assert(
      fc.property(textOf(LETTERS['en'] as string, 30), textOf(JOINED['en'] as string, 30), (one, other) => {
        const [first, second] = [new TextFold('en'), new TextFold('en')];
        first.fold(one);
        second.fold(other);
        const same = (fold: TextFold) => fold.fold(one) === fold.fold(other);
        expect(same(first)).to.equal(same(second));
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const fold = foldOf('en');
        expect(fold.fold(text)).to.equal(fold.fold(text));
        expect(finds('en', text, `before${text}`)).to.equal(true);
      }),
    );
  });
});
