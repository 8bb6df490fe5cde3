import { expect } from '@open-wc/testing';
import { EdtfSyntaxError } from '../../../src/core/dates/edtf-syntax-error.js';

/** The error that reading a text ends with; fails where it does not, or with another kind of error. */
export function refusal(read: () => unknown): EdtfSyntaxError {
  try {
    read();
  } catch (error) {
    expect(error).to.be.instanceOf(EdtfSyntaxError);
    return error as EdtfSyntaxError;
  }
  throw new Error('nothing was refused');
}
