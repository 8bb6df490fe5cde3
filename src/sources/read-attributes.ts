import type { EdtfDate } from '../core/dates/edtf-date.js';
import type { TimeZone } from '../core/dates/time-zone.js';
import { GROUPINGS } from '../core/story/grouping.js';
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
  readonly asOf?: unknown;
  readonly controls?: unknown;
  readonly breaks?: unknown;
  readonly gestures?: unknown;
  readonly groupBy?: unknown;
  readonly layout?: unknown;
}

export interface AttributeValues {
  readonly headingLevel: number;
  /** The dates at which the window begins and ends at first; undefined where an end is not asked for. */
  readonly start: EdtfDate | undefined;
  readonly end: EdtfDate | undefined;
  /** Whose clocks are shown; undefined for the story's own. */
  readonly zone: TimeZone | undefined;
  /** By which day things are told as they were known; undefined for all that is known. */
  readonly asOf: EdtfDate | undefined;
  /** Undefined for those that the story needs. */
  readonly controls: ReadonlySet<Control> | undefined;
  readonly choices: Choices;
  readonly problems: readonly Problem[];
}

const DEFAULT_LEVEL = 2;

/** The attributes that take one of some words, by the names of their properties; the first word is the default. */
const CHOICES = {
  /** Whether long empty stretches are folded. */
  breaks: ['auto', 'none'],
  /** Whether wheel, drag and pinch move the window; `auto` is `cooperative`: the plain wheel is the page's. */
  gestures: ['auto', 'cooperative', 'greedy', 'none'],
  groupBy: GROUPINGS,
  /** Whether the axis runs across the page or down, by default by the element's own width; or a list in place of it. */
  layout: ['auto', 'horizontal', 'vertical', 'list'],
} as const;

/** What a reader is given to work with; `sources` marks events without any. */
const CONTROLS = ['zoom', 'overview', 'filter', 'list', 'as-of', 'export', 'sources'] as const;
export type Control = (typeof CONTROLS)[number];

export type Choices = { readonly [Name in keyof typeof CHOICES]: (typeof CHOICES)[Name][number] };

/** Validates and defaults: whatever the attributes say, the rest of the code meets known values. */
export function readAttributes(reading: Reading, given: GivenAttributes): AttributeValues {
  const { headingLevel, start, end, timeZone, asOf, controls } = given;
  const problems: Problem[] = [];
  const report = (finding: Finding) =>
    problems.push(reading.explain({ ...finding, where: `attribute "${finding.where}"` }));
  const fields = new FieldReader({ start, end, 'time-zone': timeZone, 'as-of': asOf }, '', reading, report);
  const level = Number(headingLevel ?? DEFAULT_LEVEL);
  const isLevel = Number.isInteger(level) && level >= 2 && level <= 6;
  const fallBack = (where: string, value: unknown, detail: string) =>
    report({ code: 'attribute-invalid', where, value, detail });
  if (!isLevel) fallBack('heading-level', headingLevel, String(DEFAULT_LEVEL));
  const choice = ([name, words]: [string, readonly string[]]): [string, string] => {
    const value = given[name as keyof Choices] ?? words[0];
    if (words.includes(value as string)) return [name, value as string];
    fallBack(name.replace('B', '-b'), value, words[0] as string);
    return [name, words[0] as string];
  };
  const named = typeof controls === 'string' ? controls.split(/\s+/).filter(Boolean) : undefined;
  const isControl = (token: string): token is Control => CONTROLS.includes(token as Control);
  for (const token of named ?? []) {
    if (token !== 'none' && !isControl(token)) fallBack('controls', token, 'the rest');
  }
  return {
    headingLevel: isLevel ? level : DEFAULT_LEVEL,
    start: readDateField(fields, 'start'),
    end: readDateField(fields, 'end'),
    zone: readTimeZone(fields, 'time-zone'),
    asOf: readDateField(fields, 'as-of'),
    controls: named && new Set(named.filter(isControl)),
    choices: Object.fromEntries(Object.entries(CHOICES).map(choice)) as Choices,
    problems,
  };
}
