/** What can be wrong with a date; `EdtfSyntaxError.code`. */
export type EdtfFault =
  | 'not-text'
  | 'unexpected-text'
  | 'year-form'
  | 'month-form'
  | 'no-such-month'
  | 'day-form'
  | 'no-such-day'
  | 'time-form'
  | 'time-not-allowed'
  | 'set-form'
  | 'end-before-start';

/** A text that is not a date in EDTF: what is wrong, where, and, where one is likely meant, the right spelling. */
export class EdtfSyntaxError extends SyntaxError {
  declare readonly code: EdtfFault;
  /** Where in the text the fault lies, counted from 0. */
  declare readonly index: number;
  /** The one spelling that is likely meant; itself a valid date. */
  declare readonly suggestion?: string;

  constructor(code: EdtfFault, message: string, index: number, suggestion?: string) {
    super(message);
    Object.assign(this, { name: 'EdtfSyntaxError', code, index }, suggestion && { suggestion });
  }
}

/** Inside the parser a fault carries only its clause ("the month needs two digits"); `parseEdtf` makes the sentence. */
export function fail(code: EdtfFault, problem: string, index: number): never {
  throw new EdtfSyntaxError(code, problem, index);
}
