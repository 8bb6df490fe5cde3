/**
 * Something in the given data that could not be taken as it stands. Problems are collected, never thrown: good data
 * beside a bad event stays.
 */
export interface Problem {
  /** A stable word for the kind of fault, such as `date-invalid`. */
  readonly code: ProblemCode;
  /** `error`: left out; `warning`: repaired or drawn without it; `note`: read, with a guess worth knowing. */
  readonly severity: 'error' | 'warning' | 'note';
  /** Where it stands, such as `events[3].date`, `child 2 (article#report), date` or `attribute "start"`. */
  readonly where: string;
  /** One sentence: what is wrong and what was made of it. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
  /** The value met, as given. */
  readonly value: unknown;
}

export type ProblemCode =
  | 'attribute-invalid'
  | 'date-invalid'
  | 'date-lenient'
  | 'date-missing'
  | 'end-before-start'
  | 'end-invalid'
  | 'era-invalid'
  | 'event-empty'
  | 'event-not-object'
  | 'events-not-list'
  | 'events-too-many'
  | 'id-duplicate'
  | 'id-unknown'
  | 'relation-dangling'
  | 'relation-invalid'
  | 'source-invalid'
  | 'status-unknown'
  | 'story-not-json'
  | 'story-not-object'
  | 'story-unreachable'
  | 'text-too-long'
  | 'title-missing'
  | 'title-not-text'
  | 'url-unsafe'
  | 'value-invalid';

/** Takes problems while something is read. */
export type Report = (problem: Problem) => void;

/** A value as a short quotation for a message: never long, never an object's whole content. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
