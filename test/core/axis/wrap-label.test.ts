import { expect } from '@open-wc/testing';
import { wrapLabel } from '../../../src/core/axis/wrap-label.js';

describe('wrapLabel', () => {
  for (const [label, width, lines] of [
    ['May', 10, ['May']],
    ['May 2023', 8, ['May 2023']],
    ['May 2023', 7, ['May', '2023']],
    ['10 million years ago', 10, ['10 million', 'years ago']],
    ['September 2023', 4, ['September', '2023']],
    ['', 4, ['']],
  ] as const) {
    it(`breaks “${label}” at ${width}`, () => {
      expect(wrapLabel(label, width, (text) => text.length)).to.deep.equal(lines);
    });
  }
});
