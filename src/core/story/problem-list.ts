import type { Finding, Problem } from './problem.js';
import type { Reading } from './reading.js';

/** So many problems are told one by one: more than an author reads, and few enough to be kept. */
export const MAX_PROBLEMS = 1_000;

/** Gathers what is found, in words; of what is too much only the number, which closes the list. */
export function listProblems({ explain }: Reading): { report: (finding: Finding) => void; all: () => Problem[] } {
  const problems: Problem[] = [];
  let more = 0;
  return {
    report: (finding) => {
      if (problems.length < MAX_PROBLEMS) problems.push(explain(finding));
      else more += 1;
    },
    all: () => (more === 0 ? problems : [...problems, explain({ code: 'problems-more', where: 'story', value: more })]),
  };
}
