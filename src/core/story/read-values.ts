import type { Finding, ProblemCode } from './problem.js';
import type { Reading } from './reading.js';

/** An object from outside, whose keys may be anything. Only own keys count: nothing is reached through a prototype. */
export type Given = Readonly<Record<string, unknown>>;

export const MAX_TITLE_LENGTH = 500;
export const MAX_TEXT_LENGTH = 100_000;

export function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the fields of one given object and reports, with the field's path, what it can't take. */
export class FieldReader {
  constructor(
    readonly given: Given,
    readonly where: string,
    readonly reading: Reading,
    readonly report: (finding: Finding) => void,
  ) {}

  /** The value of a key; null and empty texts count as missing. */
  raw(key: string): unknown {
    const value = Object.hasOwn(this.given, key) ? this.given[key] : undefined;
    return value === null || (typeof value === 'string' && !value.trim()) ? undefined : value;
  }

  /** `events[3].date` in a file, `child 2 (article#report), date` in markup. */
  path(key: string): string {
    return this.where && key ? `${this.where}${this.where.endsWith(')') ? ', ' : '.'}${key}` : this.where || key;
  }

  problem(code: ProblemCode, key: string, detail?: string, hint?: string): void {
    this.report({ code, where: this.path(key), value: key ? this.raw(key) : this.given, detail, hint });
  }

  /** A text: numbers and booleans are written out, anything else is reported and left out. */
  text(key: string, limit = MAX_TITLE_LENGTH): string | undefined {
    const value = this.raw(key);
    if (value === undefined) return undefined;
    if (!['string', 'number', 'boolean', 'bigint'].includes(typeof value)) {
      this.problem('value-invalid', key, 'a text');
      return undefined;
    }
    const text = String(value).trim();
    if (text.length <= limit) return text || undefined;
    this.problem('text-too-long', key, String(limit));
    // Not in the midst of a character of two units.
    return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
  }

  list(key: string): readonly unknown[] {
    const value = this.raw(key);
    if (Array.isArray(value)) return value;
    if (value !== undefined) this.problem('value-invalid', key, 'a list');
    return [];
  }

  /** What `make` makes of the objects in a list; of the others a problem with this code. */
  items<T>(
    key: string,
    make: (item: FieldReader) => T | undefined,
    code: ProblemCode,
    asObject: (value: unknown) => unknown = (value) => value,
  ): T[] {
    return this.list(key).flatMap((given, index) => {
      const where = this.path(`${key}[${index}]`);
      const value = asObject(given);
      const made = isObject(value) ? make(new FieldReader(value, where, this.reading, this.report)) : undefined;
      if (made === undefined) this.report({ code, where, value });
      return made ?? [];
    });
  }
}

/** An object without the keys whose value is undefined, for types with exact optional keys. */
export function defined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
