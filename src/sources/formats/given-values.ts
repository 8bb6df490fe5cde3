/** An object of a foreign file; only its own keys are read. */
export type Given = Readonly<Record<string, unknown>>;

export function isGiven(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own value; undefined for what a prototype has. */
export function valueOf(given: Given, key: string): unknown {
  return Object.hasOwn(given, key) ? given[key] : undefined;
}

/** A text or number, trimmed; undefined for anything else, and where nothing is left. */
export function scalarText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim() || undefined;
}

/** The object below a key; empty where there is none. */
export function objectOf(given: Given, key: string): Given {
  const value = valueOf(given, key);
  return isGiven(value) ? value : {};
}

/** An object without the keys whose value is undefined. */
export function withoutGaps<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const whole: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  // The keys are those of this code, none is of the data.
  for (const key of Object.keys(object) as (keyof T)[]) {
    const value = object[key];
    if (value !== undefined) whole[key] = value as Exclude<T[keyof T], undefined>;
  }
  return whole;
}
