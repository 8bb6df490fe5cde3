import type { TimeWindow } from '../core/axis/time-window.js';
import { placementOf } from '../core/story/placement.js';
import type { Problem, Report } from '../core/story/problem.js';
import { readDateField } from '../core/story/read-date-field.js';
import { FieldReader } from '../core/story/read-values.js';

/** The attributes whose values have to be understood, as the page gives them. */
export interface GivenAttributes {
  readonly headingLevel: unknown;
  readonly start: unknown;
  readonly end: unknown;
}

export interface AttributeValues {
  readonly headingLevel: number;
  /** The window to show at first, where one is asked for; either end may be missing. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly problems: readonly Problem[];
}

const DEFAULT_LEVEL = 2;

/** Validates and defaults: whatever the attributes say, the rest of the code meets known values. */
export function readAttributes(given: GivenAttributes): AttributeValues {
  const problems: Problem[] = [];
  const report: Report = (problem) =>
    problems.push({ ...problem, code: 'attribute-invalid', where: `attribute "${problem.where}"` });
  const fields = new FieldReader({ ...given }, '', report);
  return {
    headingLevel: readLevel(given.headingLevel, report),
    start: boundOf(fields, 'start'),
    end: boundOf(fields, 'end'),
    problems,
  };
}

function readLevel(value: unknown, report: Report): number {
  if (value === null || value === undefined) return DEFAULT_LEVEL;
  const level = Number(value);
  if (Number.isInteger(level) && level >= 2 && level <= 6) return level;
  report({
    code: 'attribute-invalid',
    severity: 'warning',
    where: 'heading-level',
    message: `The heading level is ${String(value)}; ${DEFAULT_LEVEL} is used.`,
    hint: 'Use a whole number from 2 to 6.',
    value,
  });
  return DEFAULT_LEVEL;
}

function boundOf(fields: FieldReader, key: keyof TimeWindow): number | undefined {
  const date = readDateField(fields, key);
  return date && placementOf(date)?.[key];
}
