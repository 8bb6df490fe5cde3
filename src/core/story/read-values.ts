import type { Finding, ProblemCode } from './problem.js';
import type { Reading } from './reading.js';

/** An object from outside, whose keys may be anything. Only own keys count: nothing is reached through a prototype. */
export type Given = Readonly<Record<string, unknown>>;

export const MAX_TITLE_LENGTH = 500;
export const MAX_TEXT_LENGTH = 100_000;
/** Of sources, media, relations, tags, eras and groups. */
export const MAX_ITEMS = 1_000;

/** What a list is where nothing was given: one for all. */
export const NOTHING: readonly never[] = Object.freeze([]);

export function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** NaN for what is no number. An object or symbol is not asked for its number: that may throw. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' || (typeof value === 'string' && trimmed(value)) ? Number(value) : NaN;
}

/** Most texts have nothing to be trimmed, as their first and last characters tell. */
function trimmed(text: string): string {
  return isPrinted(text.charCodeAt(0)) && isPrinted(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** Printed ASCII. */
function isPrinted(unit: number): boolean {
  return unit > 32 && unit < 127;
}

/** `events[3].date` in a file, `child 2 (article#report), date` in markup, `row 5, date` in a table. */
export function pathOf(where: string, key: string): string {
  return where && key ? `${where}${where.endsWith(']') ? '.' : ', '}${key}` : where || key;
}

/** Reads the fields of one given object and reports, with the field's path, what it can't take. */
export class FieldReader {
  constructor(
    readonly given: Given,
    /** Where it stands, or what tells that: the names of many objects without a fault are never asked for. */
    readonly place: string | (() => string),
    readonly reading: Reading,
    readonly report: (finding: Finding) => void,
  ) {}

  get where(): string {
    return typeof this.place === 'string' ? this.place : this.place();
  }

  /** The value of a key; null and empty texts count as missing. */
  raw(key: string): unknown {
    const { given } = this;
    // Most keys are missing, which is known sooner of them all than of an object's own.
    const value = key in given && Object.hasOwn(given, key) ? given[key] : undefined;
    return value === null || (typeof value === 'string' && !trimmed(value)) ? undefined : value;
  }

  path(key: string): string {
    return pathOf(this.where, key);
  }

  problem(code: ProblemCode, key: string, detail?: string, hint?: string): void {
    this.report({ code, where: this.path(key), value: key ? this.raw(key) : this.given, detail, hint });
  }

  /** A text: numbers and booleans are written out, anything else is reported and left out. */
  text(key: string, limit = MAX_TITLE_LENGTH): string | undefined {
    const value = this.raw(key);
    if (value === undefined) return undefined;
    if (typeof value !== 'string' && !['number', 'boolean', 'bigint'].includes(typeof value)) {
      this.problem('value-invalid', key, 'a text');
      return undefined;
    }
    const text = trimmed(String(value));
    if (text.length <= limit) return text || undefined;
    this.problem('text-too-long', key, String(limit));
    // Not in the midst of a character of two units.
    return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
  }

  list(key: string, limit = Infinity): readonly unknown[] {
    const value = this.raw(key);
    if (Array.isArray(value)) {
      if (value.length <= limit) return value;
      this.problem('items-too-many', key, String(limit));
      return value.slice(0, limit);
    }
    if (value !== undefined) this.problem('value-invalid', key, 'a list');
    return NOTHING;
  }

  /** What `make` makes of the objects in a list; of the others a problem with this code, but null: `make` has told why. */
  items<T>(
    key: string,
    make: (item: FieldReader) => T | null | undefined,
    code: ProblemCode,
    asObject: (value: unknown) => unknown = (value) => value,
  ): readonly T[] {
    const list = this.list(key, MAX_ITEMS);
    if (list.length === 0) return NOTHING;
    return list.flatMap((given, index) => {
      const where = () => this.path(`${key}[${index}]`);
      const value = asObject(given);
      const made = isObject(value) ? make(new FieldReader(value, where, this.reading, this.report)) : undefined;
      if (made === undefined) this.report({ code, where: where(), value });
      return made ?? [];
    });
  }
}

/** An object without the keys whose value is undefined, for types with exact optional keys. */
export function defined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
