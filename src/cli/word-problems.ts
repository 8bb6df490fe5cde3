import type { Problem } from '../core/story/problem.js';
import { jsonPlaces } from './json-places.js';
import type { ReadInput } from './read-input.js';

/** The problems of a file as compilers write them: file, line, column, how grave, what, and how to mend it. */
export function wordProblems({ name, text, format, problems }: Omit<ReadInput, 'story'>): string[] {
  const isJson = format === 'story' || format === 'timelinejs' || format === 'jsonld';
  const placeOf = isJson && problems.length > 0 ? jsonPlaces(text) : () => undefined;
  const placed = problems.map((problem) => {
    return { problem, place: placeOf(pathIn(problem.where)) };
  });
  // In the order in which an author comes to them; first what is about the file.
  const order = ({ place }: (typeof placed)[number]) => (place ? place.line * 1e6 + place.column : 0);
  return placed
    .sort((a, b) => order(a) - order(b))
    .map(({ problem, place }) => `${name}${place ? `:${place.line}:${place.column}` : ''}: ${wordProblem(problem)}`);
}

/** `events[3].date` or, in JSON-LD, what stands in parentheses: `Event (@graph[3])`. */
function pathIn(where: string): string {
  return (/\(([^()\s]+)\)/.exec(where) ?? /^([^\s,()]+)/.exec(where))?.[1] ?? '';
}

function wordProblem({ severity, where, message, hint, code }: Problem): string {
  return `${severity}: ${where}: ${message} [${code}]\n    ${hint}`;
}

/** "2 errors, 1 warning"; empty where there is nothing to count. */
export function countProblems(problems: readonly Problem[]): string {
  const counts = (['error', 'warning', 'note'] as const).map((severity) => {
    const { length } = problems.filter((problem) => problem.severity === severity);
    return length === 0 ? '' : `${length} ${severity}${length === 1 ? '' : 's'}`;
  });
  return counts.filter(Boolean).join(', ');
}
