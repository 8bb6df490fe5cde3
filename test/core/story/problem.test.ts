import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { carefulReading } from '../../../src/core/story/careful-reading.js';
import { PROBLEM_TEXTS } from '../../../src/core/story/problem-texts.js';
import type { Problem, ProblemCode } from '../../../src/core/story/problem.js';
import { expectWhole } from '../../support/expect-problems.js';

const CODES = Object.keys(PROBLEM_TEXTS) as ProblemCode[];

function problemOf(code: ProblemCode, value: unknown, detail = 'more'): Problem {
  return carefulReading.explain({ code, where: 'events[3].date', value, detail });
}

describe('a problem', () => {
  for (const code of CODES) {
    it(`is told whole: ${code}`, () => {
      const problem = problemOf(code, 'met');
      expectWhole([problem]);
      expect(problem).to.include({ code, where: 'events[3].date', value: 'met' });
      expect(`${problem.message} ${problem.hint}`, 'no gap left unfilled').not.to.match(/\{(value|detail)\}/);
    });
  }

  const quoted: [unknown, string][] = [
    ['someday', '“someday”'],
    ['$& {detail}', '“$& {detail}”'],
    [7, '7'],
    [NaN, 'NaN'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [10n, '10'],
    [Symbol('s'), 'Symbol(s)'],
    [[1, 2, 3], 'a list of 3'],
    [{ toString: null }, 'an object'],
    [Object.create(null), 'an object'],
    ['x'.repeat(61), `“${'x'.repeat(59)}…”`],
  ];
  for (const [value, text] of quoted) {
    it(`quotes ${text}`, () => {
      expect(problemOf('story-not-object', value).message).to.include(text);
    });
  }

  it('is never long, whatever was met', () => {
    const anything = fc.oneof(fc.anything(), fc.string({ maxLength: 5000, size: 'max' }));
    fc.assert(
      fc.property(fc.constantFrom(...CODES), anything, (code, value) => {
        expect(problemOf(code, value).message.length).to.be.within(1, 250);
      }),
      { numRuns: 500 },
    );
  });

  it('takes the hint of where more is known', () => {
    const hint = 'Write 199X.';
    expect(carefulReading.explain({ code: 'date-invalid', where: 'date', value: '199u', hint }).hint).to.equal(hint);
  });
});
