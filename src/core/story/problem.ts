import type { ProblemCode } from './problem-texts.js';

export type { ProblemCode } from './problem-texts.js';

/**
 * Something in the given data that could not be taken as it stands. Problems are collected, never thrown: good data
 * beside a bad event stays.
 */
export interface Problem {
  /** A stable word for the kind of fault, such as `date-invalid`. */
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Where it stands, such as `events[3].date`, `child 2 (article#report), date` or `attribute "start"`. */
  readonly where: string;
  /** What is wrong, and what was made of it. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
  /** The value met, as given. */
  readonly value: unknown;
}

/** `error`: left out; `warning`: repaired or drawn without it; `note`: read, with a guess worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** A fault as it is met, before it is put into words. */
export interface Finding {
  readonly code: ProblemCode;
  readonly where: string;
  readonly value: unknown;
  /** What the value alone does not tell. */
  readonly detail?: string | undefined;
  /** In place of the code's own hint, where more is known. */
  readonly hint?: string | undefined;
}
