import type { Finding } from './problem.js';
import { pathOf } from './read-values.js';

/** Of a story, nothing lies deeper than this. */
const DEPTH = 8;
/** No story has more values. */
const MOST_VALUES = 10_000_000;

export interface CopiedData {
  readonly input: unknown;
  /** What could not be read. */
  readonly findings: readonly Finding[];
}

/**
 * A plain copy of what a script gave, without what throws when it is read: getters and proxies may. Each value is read
 * once; what lies deeper than anything in a story stays out.
 */
export function copyData(given: unknown): CopiedData {
  const findings: Finding[] = [];
  const copies = new Map<object, unknown>();
  let count = 0;
  const attempt = <T>(where: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      const detail = `plain data (reading it failed: ${wordsOf(error)})`;
      findings.push({ code: 'value-invalid', where, value: where, detail, hint: 'Give values that can be read.' });
      return undefined;
    }
  };
  const copyOf = (value: unknown, where: string, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (copies.has(value)) return copies.get(value);
    const isList = depth < DEPTH ? attempt(where || 'story', () => Array.isArray(value)) : undefined;
    if (isList === undefined) return undefined;
    const copy = (isList ? [] : Object.create(null)) as Record<string, unknown>;
    copies.set(value, copy);
    const keys = attempt(where || 'story', () => Object.keys(value)) ?? [];
    for (const key of isList ? keys.filter((name) => /^\d+$/.test(name)) : keys) {
      if ((count += 1) > MOST_VALUES) break;
      const place = isList ? `${where || 'events'}[${key}]` : pathOf(where, key);
      const read = attempt(place, () => (value as Record<string, unknown>)[key]);
      const copied = copyOf(read, place, depth + 1);
      // In a list, what is left out is a hole.
      if (copied !== undefined) copy[key] = copied;
    }
    return copy;
  };
  return { input: copyOf(given, '', 0), findings };
}

/** What was thrown may be anything. */
function wordsOf(error: unknown): string {
  try {
    return String(error).slice(0, 200);
  } catch {
    return 'nobody knows why';
  }
}
