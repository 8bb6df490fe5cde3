import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { balancedLines, textLines } from '../../../src/core/layout/text-lines.js';

/** Every letter is as wide as any other. */
const measure = (text: string) => [...text].length;

describe('textLines', () => {
  for (const [what, text, width, most, expected] of [
    ['between words', 'Dong resigns from the Liberal caucus', 14, 9, ['Dong resigns', 'from the', 'Liberal caucus']],
    ['nothing that has room', 'Gemini 3', 20, 3, ['Gemini 3']],
    ['after a dash as little as after any sign', 'the “well-known” man', 12, 3, ['the', '“well-known”', 'man']],
    ['a word that is too wide, anywhere', 'a Donaudampfschiff goes', 8, 9, ['a', 'Donaudam', 'pfschiff', 'goes']],
    ['words without spaces between them', '登月竞赛的历史记录', 5, 3, undefined],
    ['off what has no room, with an ellipsis', 'one two three four five six', 9, 2, ['one two', 'three…']],
    ['off a single line', 'one two three', 9, 1, ['one two…']],
    ['nothing where there is nothing', '', 9, 3, ['']],
  ] as const) {
    it(`breaks ${what}`, () => {
      const { lines } = textLines(text, { width, most, measure });
      if (expected) expect(lines).to.deep.equal([...expected]);
      else expect(lines.length).to.be.within(2, most);
    });
  }

  it('never draws beyond its room, and leaves out nothing but spaces where all has room', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 2, max: 30 }), fc.nat(4), (text, width, more) => {
        const { lines, width: widest } = textLines(text, { width, most: 1 + more, measure });
        expect(lines.length).to.be.within(1, 1 + more);
        expect(widest).to.equal(Math.max(...lines.map(measure)));
        expect(widest).to.be.at.most(width);
        const whole = textLines(text, { width, most: Infinity, measure }).lines;
        expect(whole.join('').replace(/\s/g, '')).to.equal(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('balancedLines', () => {
  it('are about as long as each other, where one would be left with little', () => {
    const room = { width: 30, most: 3, measure };
    expect(textLines('Dong resigns from the Liberal caucus', room).lines).to.deep.equal([
      'Dong resigns from the Liberal',
      'caucus',
    ]);
    expect(balancedLines('Dong resigns from the Liberal caucus', room).lines).to.deep.equal([
      'Dong resigns from',
      'the Liberal caucus',
    ]);
  });

  it('are as many as there would be, say the same, are no wider, and part no word', () => {
    const text = fc.array(fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom('a', 'b', 'c') }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 9, max: 60 }), fc.integer({ min: 1, max: 6 }), (words, width, most) => {
        const given = words.join(' ');
        const [usual, even] = [textLines, balancedLines].map((lines) => lines(given, { width, most, measure }));
        expect(even?.lines.length).to.equal(usual?.lines.length);
        expect(even?.lines.join(' ')).to.equal(usual?.lines.join(' '));
        expect(even?.width).to.be.at.most(usual?.width ?? 0);
      }),
    );
  });
});
