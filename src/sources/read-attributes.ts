import type { EdtfDate } from '../core/dates/edtf-date.js';
import type { TimeZone } from '../core/dates/time-zone.js';
import type { Finding, Problem } from '../core/story/problem.js';
import type { Reading } from '../core/story/reading.js';
import { readDateField } from '../core/story/read-date-field.js';
import { readTimeZone } from '../core/story/read-time-zone.js';
import { FieldReader } from '../core/story/read-values.js';

/** The attributes whose values have to be understood, as the page gives them. */
export interface GivenAttributes {
  readonly headingLevel?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly timeZone?: unknown;
  readonly breaks?: unknown;
}

export interface AttributeValues {
  readonly headingLevel: number;
  /** The dates at which the window begins and ends at first; undefined where an end is not asked for. */
  readonly start: EdtfDate | undefined;
  readonly end: EdtfDate | undefined;
  /** Whose clocks are shown; undefined for the story's own. */
  readonly zone: TimeZone | undefined;
  readonly breaks: Breaks;
  readonly problems: readonly Problem[];
}

const DEFAULT_LEVEL = 2;

/** Whether long empty stretches are folded. */
export type Breaks = 'auto' | 'none';

/** Validates and defaults: whatever the attributes say, the rest of the code meets known values. */
export function readAttributes(reading: Reading, given: GivenAttributes): AttributeValues {
  const { headingLevel, start, end, timeZone, breaks } = given;
  const problems: Problem[] = [];
  const report = (finding: Finding) =>
    problems.push(reading.explain({ ...finding, where: `attribute "${finding.where}"` }));
  const fields = new FieldReader({ start, end, 'time-zone': timeZone }, '', reading, report);
  const level = Number(headingLevel ?? DEFAULT_LEVEL);
  const isLevel = Number.isInteger(level) && level >= 2 && level <= 6;
  const fallBack = (where: string, value: unknown, detail: string) =>
    report({ code: 'attribute-invalid', where, value, detail });
  if (!isLevel) fallBack('heading-level', headingLevel, String(DEFAULT_LEVEL));
  const isBreaks = [undefined, null, 'auto', 'none'].includes(breaks as string);
  if (!isBreaks) fallBack('breaks', breaks, 'auto');
  return {
    headingLevel: isLevel ? level : DEFAULT_LEVEL,
    start: readDateField(fields, 'start'),
    end: readDateField(fields, 'end'),
    zone: readTimeZone(fields, 'time-zone'),
    breaks: breaks === 'none' ? 'none' : 'auto',
    problems,
  };
}
