import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/core/story/problem.js';

/** Every problem says what, how bad, where, in words, how to mend it, and what was met. */
export function expectWhole(problems: readonly Problem[]): void {
  expect(problems.filter((problem) => !isWhole(problem))).to.deep.equal([]);
}

function isWhole(problem: Problem): boolean {
  const { code, severity, where, message, hint } = problem;
  const isSaid = [code, where, message, hint].every((text) => typeof text === 'string' && text.trim());
  return isSaid && ['error', 'warning', 'note'].includes(severity) && 'value' in problem;
}
