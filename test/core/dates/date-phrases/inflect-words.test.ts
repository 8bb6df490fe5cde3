import { expect } from '@open-wc/testing';
import { inflectWords } from '../../../../src/core/dates/date-phrases/inflect-words.js';

describe('inflectWords', () => {
  const forms = { март: 'марта', е: 'х', годы: 'годов' };
  const rows: [text: string, inflected: string][] = [
    ['март 2021 г.', 'марта 2021 г.'],
    ['1990-е годы', '1990-х годов'],
    // Only whole words, and nothing that every object has.
    ['мартовский', 'мартовский'],
    ['constructor', 'constructor'],
    ['март (1990-е годы)', 'марта (1990-е годы)'],
  ];
  for (const [text, inflected] of rows) {
    it(`makes “${inflected}” of “${text}”`, () => expect(inflectWords(text, forms)).to.equal(inflected));
  }
});
