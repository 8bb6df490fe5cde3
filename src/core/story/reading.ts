import type { EdtfDate } from '../dates/edtf-date.js';
import { readEdtf } from '../dates/edtf-grammar.js';
import type { Finding, Problem } from './problem.js';

/**
 * How dates are read and faults put into words. Most stories have no fault: they are read quickly, and only where a fault
 * is met are they read again, carefully, with code that few pages ever load.
 */
export interface Reading {
  /** @throws {EdtfSyntaxError} */
  readonly readDate: (text: string) => { readonly date: EdtfDate; readonly notes: readonly string[] };
  readonly explain: (finding: Finding) => Problem;
}

/** Takes dates only as EDTF spells them, and names faults by their code alone. */
export const quickReading: Reading = {
  readDate: (text) => ({ date: readEdtf(text), notes: [] }),
  explain: ({ code, where, value, detail = '', hint = '' }) => ({
    code,
    severity: 'warning',
    where,
    message: detail || code,
    hint,
    value,
  }),
};
