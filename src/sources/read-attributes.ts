import { placementOf } from '../core/story/placement.js';
import type { Finding, Problem } from '../core/story/problem.js';
import type { Reading } from '../core/story/reading.js';
import { readDateField } from '../core/story/read-date-field.js';
import { FieldReader } from '../core/story/read-values.js';

/** The attributes whose values have to be understood, as the page gives them. */
export interface GivenAttributes {
  readonly headingLevel?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
}

export interface AttributeValues {
  readonly headingLevel: number;
  /** The window to show at first, in ms since the epoch UTC; undefined where an end is not asked for. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly problems: readonly Problem[];
}

const DEFAULT_LEVEL = 2;

/** Validates and defaults: whatever the attributes say, the rest of the code meets known values. */
export function readAttributes(reading: Reading, { headingLevel, start, end }: GivenAttributes): AttributeValues {
  const problems: Problem[] = [];
  const report = (finding: Finding) =>
    problems.push(reading.explain({ ...finding, where: `attribute "${finding.where}"` }));
  const fields = new FieldReader({ start, end }, '', reading, report);
  const bound = (key: 'start' | 'end') => {
    const date = readDateField(fields, key);
    return date && placementOf(date)?.[key];
  };
  const level = Number(headingLevel ?? DEFAULT_LEVEL);
  const isLevel = Number.isInteger(level) && level >= 2 && level <= 6;
  if (!isLevel) {
    report({ code: 'attribute-invalid', where: 'heading-level', value: headingLevel, detail: String(DEFAULT_LEVEL) });
  }
  return { headingLevel: isLevel ? level : DEFAULT_LEVEL, start: bound('start'), end: bound('end'), problems };
}
