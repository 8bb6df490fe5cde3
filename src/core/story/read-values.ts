import { quote, type ProblemCode, type Report } from './problem.js';

/** An object from outside, whose keys may be anything. Only own keys count: nothing is reached through a prototype. */
export type Given = Readonly<Record<string, unknown>>;

export const MAX_TITLE_LENGTH = 500;
export const MAX_TEXT_LENGTH = 100_000;

export function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function own(object: Given, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Reads the fields of one given object and reports, with the field's path, what it can't take. */
export class FieldReader {
  constructor(
    readonly given: Given,
    readonly where: string,
    readonly report: Report,
  ) {}

  raw(key: string): unknown {
    const value = own(this.given, key);
    return value === null || value === '' ? undefined : value;
  }

  /** `events[3].date` in a file, `child 2 (article#report), date` in markup. */
  path(key: string): string {
    if (!this.where) return key;
    return this.where.endsWith(')') ? `${this.where}, ${key}` : `${this.where}.${key}`;
  }

  problem(severity: 'error' | 'warning' | 'note', code: ProblemCode, key: string, message: string, hint: string): void {
    this.report({
      severity,
      code,
      where: key ? this.path(key) : this.where,
      message,
      hint,
      value: key ? own(this.given, key) : this.given,
    });
  }

  /** A text: numbers and booleans are written out, anything else is reported and left out. */
  text(key: string, limit = MAX_TITLE_LENGTH): string | undefined {
    const value = this.raw(key);
    if (value === undefined) return undefined;
    if (typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol') {
      this.problem(
        'warning',
        'value-invalid',
        key,
        `${key} is ${quote(value)}, not a text, and was left out.`,
        `Write ${key} as a string.`,
      );
      return undefined;
    }
    const text = String(value).trim();
    if (text.length > limit) {
      this.problem(
        'warning',
        'text-too-long',
        key,
        `${key} has ${text.length} characters and was cut at ${limit}.`,
        'Shorten it.',
      );
      return `${text.slice(0, limit - 1)}…`;
    }
    return text || undefined;
  }

  list(key: string): readonly unknown[] {
    const value = this.raw(key);
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.problem(
      'warning',
      'value-invalid',
      key,
      `${key} is ${quote(value)}, not a list, and was left out.`,
      `Write ${key} as a JSON array: [ … ].`,
    );
    return [];
  }
}

/** `{ [key]: value }`, or nothing where the value is undefined, for objects with exact optional keys. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
